"""A whole project as JSON, in a file or a picture: a short-lived process fills our database with it."""

from pathlib import Path
from typing import Any

from nkmap.data_in.carried import project_text
from nkmap.data_in.project_json import SECONDS, SECONDS_PER_MB, fill, project_from_json, refuse_large
from nkmap.db.opening import Filled, read_file
from nkmap.db.strangers import let_fill, plain
from nkmap.errors import NotThere, Sentence, quoted


def fill_from_json(into: Path, path: Path) -> list[Sentence]:
    """Create the database `into` with the project in a JSON file; return what was repaired or left out.

    Raises CannotOpen and its kinds, Unfinished, StorageFailed.
    """
    size = _size(path)
    refuse_large(size, path)
    return _filled("filled_from_json", into, path, size)


def fill_from_picture(into: Path, path: Path) -> list[Sentence]:
    """Create the database `into` with the project inside of a picture.

    Raises UnusableFile where there is none, otherwise as `fill_from_json`.
    """
    return _filled("filled_from_picture", into, path, _size(path))


def _filled(function: str, into: Path, path: Path, size: int) -> list[Sentence]:
    seconds = SECONDS + SECONDS_PER_MB * size / 1e6
    return let_fill(f"{__name__}:{function}", into, path, path, seconds).notes


# The work of the confined process


def filled_from_json(into: str, source: str, _path: str) -> dict[str, Any]:
    """Fill a database, and return what is to be said of it as plain data."""
    return _put(into, read_file(Path(source)), source)


def filled_from_picture(into: str, source: str, _path: str) -> dict[str, Any]:
    """Do the same with the project that a picture carries."""
    return _put(into, project_text(source).encode(), source)


def _put(into: str, data: bytes, source: str) -> dict[str, Any]:
    return plain(Filled(None, fill(Path(into), project_from_json(data, Path(source)))))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise NotThere(
            "{0} is not there. It may have been moved or renamed, or its disk is not connected.", quoted(path)
        ) from error
