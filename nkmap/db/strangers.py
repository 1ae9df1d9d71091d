"""A file from elsewhere: a short-lived process reads it and fills our database. Whatever it does to the
libraries below us ends with that process.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from nkmap import confined
from nkmap.confined import plain_sentence, sentence_of
from nkmap.db.faultless import has_our_tables
from nkmap.db.opening import Filled, fill, read_file
from nkmap.db.untrusted import damaged
from nkmap.errors import Sentence, Unfinished

BROKE_OFF = Sentence("reading it broke off, or takes far too long")
SECONDS, SECONDS_PER_MB = 10.0, 1.0
MEGABYTES = 1000


def fill_confined(into: Path, source: Path, path: Path) -> Filled:
    """Do as `opening.fill` with the private copy `source` of the file at `path`. Raises as that does."""
    seconds = SECONDS + SECONDS_PER_MB * source.stat().st_size / 1e6
    return let_fill(f"{__name__}:filled", into, source, path, seconds)


def let_fill(function: str, into: Path, source: Path, path: Path, seconds: float) -> Filled:
    """Let a function like `filled` do its work in a process of its own, within so many seconds.

    Raises as the function does, and Damaged where it does not come to its end.
    """
    order = (str(into), str(source), str(path))
    try:
        answer = confined.run(function, *order, seconds=seconds, megabytes=MEGABYTES)
        notes = [sentence_of(note) for note in answer["notes"]]
        why = answer["read_only_because"]
        found = Filled(sentence_of(why) if why is not None else None, notes)
    except (Unfinished, ValueError, TypeError, LookupError) as error:
        raise damaged(path, BROKE_OFF) from error
    _check(into, path)
    return found


def filled(into: str, source: str, path: str) -> dict[str, Any]:
    """Fill a database, and return what was found as plain data: the work of the confined process."""
    return plain(fill(Path(into), read_file(Path(source)), Path(path)))


def plain(found: Filled) -> dict[str, Any]:
    """Return what is to be said of a file as plain data."""
    why = found.read_only_because
    return {
        "read_only_because": plain_sentence(why) if why is not None else None,
        "notes": [plain_sentence(note) for note in found.notes],
    }


def _check(database: Path, path: Path) -> None:
    """Look whether the process left what it should have: a hostile file may have taken it over."""
    try:
        address = f"{database.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            if has_our_tables(connection):
                return
    except sqlite3.Error as error:
        raise damaged(path, BROKE_OFF) from error
    raise damaged(path, BROKE_OFF)
