"""Work that an older nkmap left behind: its rows go on in a database of the present format."""

from contextlib import closing, suppress
from pathlib import Path

from nkmap.db.connection import connect
from nkmap.db.files import disk_errors, swap, write_whole
from nkmap.db.history import install, start_at
from nkmap.db.locks import CANNOT_WRITE, MAKE_ROOM
from nkmap.db.migrations import OlderFile
from nkmap.db.opening import HEADER, copy_row_by_row
from nkmap.db.store import Store
from nkmap.db.version import USER_VERSION, stored_version, version_text
from nkmap.errors import StorageFailed

COMPANIONS = ("", "-wal", "-shm", "-journal")


def bring_up_to_date(database: Path) -> None:
    """Give a working copy of an older format the present one; its undo does not go with it.

    The older database stays in the folder, under the name of its format, as long as that is there. Whenever
    the program dies over it, one of the two is the working copy. Raises CannotOpen, StorageFailed.
    """
    if _is_up_to_date(database):
        return
    with closing(Store(database, for_reading=True)) as store:
        image, edits = store.image(), store.edits()
    version = stored_version(image)
    if version >= USER_VERSION:  # it stood in the log file only
        return
    fresh = database.with_name("converted.db")
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        _refuse_log(database)
        write_whole(database.with_name(f"project-{version_text(version)}.db"), image)
        _remove(fresh)
        _fill(fresh, image, version, edits)
        _refuse_log(fresh)
        swap(fresh, database)


def _is_up_to_date(database: Path) -> bool:
    """Return whether its header says so already: hardly any is of an older format."""
    with suppress(OSError), database.open("rb") as file:
        return stored_version(file.read(HEADER)) == USER_VERSION
    return True  # whoever opens it says why that does not work


def _fill(fresh: Path, image: bytes, version: int, edits: int) -> None:
    with closing(OlderFile(image, fresh, version)) as older:
        copy_row_by_row(older, fresh)
    engine = connect(fresh)
    try:
        with engine.begin() as connection:
            install(connection)
            start_at(connection, edits)  # by which it is known what has reached the document
    finally:
        engine.dispose()


def _refuse_log(database: Path) -> None:
    """Raise StorageFailed where not all is in the database itself: the log would go to another one."""
    if database.with_name(f"{database.name}-wal").exists():
        raise StorageFailed("{0}. {1}", CANNOT_WRITE, MAKE_ROOM)


def _remove(database: Path) -> None:
    for companion in COMPANIONS:
        database.with_name(database.name + companion).unlink(missing_ok=True)
