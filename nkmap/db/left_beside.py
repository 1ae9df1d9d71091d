"""Copies that lie beside a file: they came with a stick, and may be anybody's.

So a short-lived process looks at them first. What this computer made itself goes on with its undo; of all
else the rows are read as those of any file from elsewhere.
"""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from nkmap import confined
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.history import SCHEMA
from nkmap.db.migrations import OlderFile
from nkmap.db.opening import Filled, copy_row_by_row, examine, fill, read_file
from nkmap.db.publishing import prepare
from nkmap.db.schema import schema_statements
from nkmap.db.strangers import BROKE_OFF, MEGABYTES, SECONDS, SECONDS_PER_MB, let_fill, plain
from nkmap.db.tables import TABLES
from nkmap.db.untrusted import damaged
from nkmap.db.version import USER_VERSION, stored_version
from nkmap.errors import Damaged, StorageFailed, Unfinished
from nkmap.private_folder import private_folder

_BEGINNINGS = ('DELETE FROM "', 'UPDATE "', 'INSERT INTO "')  # of what the undo log holds


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a project file; of a stranger's copy after a process of its own has survived them.

    Raises CannotOpen and its kinds.
    """
    data = read_file(path)
    if private_folder() not in path.parents and not own_files.knows(digest(data)):
        _let(f"{__name__}:survived", path)
    return data


def can_go_on(database: Path) -> bool:
    """Return whether a working copy that was made here is still as this program works with, undo included."""
    try:
        return bool(_let(f"{__name__}:vetted", database))
    except Damaged:
        return False


def fill_from_copy(into: Path, database: Path, path: Path) -> Filled:
    """Create the database `into` with the rows of a stranger's working copy of the file at `path`.

    Raises Damaged, StorageFailed.
    """
    return let_fill(f"{__name__}:filled", into, database, path, _seconds(database))


# The work of the confined process


def survived(path: str) -> bool:
    """Look at a whole file. Raises as `examine`."""
    examine(read_file(Path(path)), Path(path)).source.close()
    return True


def vetted(database: str) -> bool:
    """Return whether tables are ours to the letter, whole, and the undo log changes rows and nothing else."""
    try:
        with closing(_opened(database)) as connection:
            objects = frozenset(connection.execute(_OBJECTS))
            return objects == _our_schema() and _is_sound(connection) and _undoes_rows(connection)
    except sqlite3.Error:
        return False


def filled(into: str, source: str, path: str) -> dict[str, Any]:
    """Fill a database from a working copy, and return what was found as plain data."""
    try:
        with closing(_opened(source)) as connection:
            image = connection.serialize()
        version = stored_version(image)
        if version < USER_VERSION:
            with closing(OlderFile(image, Path(path), version)) as older:
                return plain(Filled(None, copy_row_by_row(older, Path(into)).notes()))
        return plain(fill(Path(into), prepare(image), Path(path)))
    except (sqlite3.Error, StorageFailed) as error:
        raise damaged(Path(path), BROKE_OFF) from error


_OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_master"


def _opened(database: str) -> sqlite3.Connection:
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA temp_store = 2")
    connection.execute("PRAGMA locking_mode = exclusive")  # else a third file would appear beside
    connection.execute("PRAGMA trusted_schema = 0")
    return connection


@cache
def _our_schema() -> frozenset[Any]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in (*schema_statements(), *SCHEMA):
            connection.execute(statement)
        return frozenset(connection.execute(_OBJECTS))


def _is_sound(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))


def _undoes_rows(connection: sqlite3.Connection) -> bool:
    """Return whether each statement of the undo log begins as ours do: none of those opens another file."""
    rows = connection.execute("SELECT statement, table_name FROM undo_row")
    return all(statement.startswith(_BEGINNINGS) and table in TABLES for statement, table in rows)


def _let(function: str, path: Path) -> Any:
    try:
        return confined.run(function, str(path), seconds=_seconds(path), megabytes=MEGABYTES)
    except Unfinished as error:
        raise damaged(path, BROKE_OFF) from error


def _seconds(path: Path) -> float:
    try:
        return SECONDS + SECONDS_PER_MB * path.stat().st_size / 1e6
    except OSError:
        return SECONDS
