"""Which maps of a project become which picture files, for the command `nkmap export`."""

from collections.abc import Callable
from pathlib import Path

from nkmap.db.files import disk_errors
from nkmap.db.queries.maps import MapRow
from nkmap.errors import InvalidInput, Sentence, quoted
from nkmap.formats.file_names import safe_name

Picture = tuple[MapRow, Path]


def one_picture(maps: list[MapRow], wanted: str, path: Path) -> Picture:
    """Return the map that is asked for and its file. Raises InvalidInput, see `map_named`."""
    return map_named(maps, wanted), path


def all_pictures(maps: list[MapRow], folder: Path, ending: str) -> list[Picture]:
    """Make the folder and return each map with its file, named by the map's number and question.

    Raises InvalidInput for a project without maps, StorageFailed for a folder that cannot be made.
    """
    if not maps:
        raise InvalidInput("This project has no map yet, so there is nothing to export.")
    with disk_errors(
        Sentence("The folder {0} cannot be made", quoted(folder)), Sentence("Choose another one.")
    ):
        folder.mkdir(parents=True, exist_ok=True)
    names = [f"{number:02} {safe_name(row.question)}".strip() for number, row in enumerate(maps, 1)]
    return [(row, folder / f"{name}.{ending}") for row, name in zip(maps, names, strict=True)]


def map_named(maps: list[MapRow], wanted: str) -> MapRow:
    """Return the map with this id or question; letter case and the end of a question may be left out.

    Raises InvalidInput, naming all maps, when none or several fit.
    """
    folded = wanted.casefold()
    ways: tuple[Callable[[MapRow], bool], ...] = (
        lambda row: str(row.id) == wanted,
        lambda row: row.question == wanted,
        lambda row: row.question.casefold() == folded,
        lambda row: row.question.casefold().startswith(folded),
    )
    fitting = next(filter(None, ([row for row in maps if fits(row)] for fits in ways)), [])
    if len(fitting) == 1:
        return fitting[0]
    problem = Sentence("Several maps fit") if fitting else Sentence("No map fits")
    listed = "; ".join(f"{row.id} {row.question}" for row in maps) or "none"
    raise InvalidInput(
        "{0} “{1}”. The maps of this project, by id and question: {2}.", problem, wanted, listed
    )
