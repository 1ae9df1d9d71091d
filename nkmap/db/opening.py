"""Opening a file that may come from anywhere: read once, checked, its rows copied into a database of ours."""

import stat
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from nkmap.db.connection import connect
from nkmap.db.copying import Report, RowsToCheck, insert_rows
from nkmap.db.files import disk_errors, write_whole
from nkmap.db.locks import CANNOT_WRITE, MAKE_ROOM
from nkmap.db.migrations import OlderFile
from nkmap.db.schema import create_tables
from nkmap.db.seal import Seal, check_seal
from nkmap.db.untrusted import Untrusted
from nkmap.db.version import APPLICATION_ID, MAJOR, USER_VERSION, stored_version, version_text
from nkmap.errors import CannotOpen, Damaged, NotOurs, NotThere, Sentence, StorageFailed, TooNew, quoted

LARGEST = 1_000_000_000  # bytes
HEADER = 100  # bytes
MAGIC = b"SQLite format 3\0"


class Examined(NamedTuple):
    """A file that may be read from; `read_only_because` is a sentence when it must not be written to."""

    source: Untrusted
    user_version: int
    read_only_because: Sentence | None
    notes: list[Sentence]


class Filled(NamedTuple):
    """What is to be said of a file whose rows are in a database of ours now."""

    read_only_because: Sentence | None
    notes: list[Sentence]


def read_file(path: Path) -> bytes:
    """Return the bytes of a file. Raises NotThere or CannotOpen."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotOurs("{0} is a folder or a device. Choose a file named *.nkmap.", quoted(path))
        if found.st_size > LARGEST:
            raise CannotOpen("{0} is larger than 1 GB, which no project is. It was not opened.", quoted(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotThere(
            "{0} is not there. It may have been moved or renamed, or its disk is not connected.", quoted(path)
        ) from error
    except OSError as error:
        raise CannotOpen(
            "{0} cannot be read ({1}). Check that its disk is connected and that you may read the file.",
            quoted(path),
            error.strerror,
        ) from error


def examine(data: bytes, path: Path) -> Examined:
    """Check the bytes of the file at `path` (for its name only) before anything is read from them.

    Raises NotOurs, TooNew or Damaged. The caller closes the source.
    """
    version = check_header(data, path)
    if version < USER_VERSION:
        source: Untrusted = OlderFile(data, path, version)
    else:
        source = Untrusted(data, path, newer=version > USER_VERSION, older=False)
    notes = _seal_notes(check_seal(data, source.stored_seal()), path)
    return Examined(source, version, _why_read_only(version, path), notes)


def fill(into: Path, data: bytes, path: Path) -> Filled:
    """Check the bytes of the file at `path` and create the database `into` with its rows.

    Raises NotOurs, TooNew or Damaged, or StorageFailed when this computer has no room for it.
    """
    examined = examine(data, path)
    with closing(examined.source):
        report = copy_rows(examined, into)
    return Filled(examined.read_only_because, [*examined.notes, *report.notes()])


def copy_rows(examined: Examined, into: Path) -> Report:
    """Create the database `into` with the rows of a file; its undo history is empty.

    Raises Damaged, or StorageFailed when this computer has no room for it.
    """
    image = examined.source.image() if examined.user_version == USER_VERSION else None
    if image is None:
        return copy_row_by_row(examined.source, into)
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        write_whole(into, image)
    return Report()


def copy_row_by_row(source: RowsToCheck, into: Path) -> Report:
    """Create the database `into` with all rows that can be used. Raises as `source`, and StorageFailed."""
    engine = connect(into)
    try:
        with engine.begin() as connection:
            create_tables(connection)
            return insert_rows(source, connection)
    except DBAPIError as error:
        raise StorageFailed(
            "The project could not be opened: nothing can be written on this computer ({0}). Make "
            "room on the disk and try again.",
            str(error.orig),
        ) from error
    finally:
        engine.dispose()


def check_header(data: bytes, path: Path) -> int:
    """Return the format version that the first 100 bytes name. Raises NotOurs, TooNew or Damaged."""
    if not data:
        raise Damaged(
            "{0} is empty (0 bytes). A copy to it may not have been finished: copy it again from "
            "where it came from.",
            quoted(path),
        )
    is_whole_header = len(data) >= HEADER
    if not data.startswith(MAGIC[: len(data)]) or (is_whole_header and _number(data, 68) != APPLICATION_ID):
        raise NotOurs("{0} is not an nkmap project. It was not changed; choose another file.", quoted(path))
    if not is_whole_header or not _whole(data):
        raise Damaged(
            "{0} is damaged: a part of the file is missing. Nothing in it was changed. Copy it again "
            "from where it came from, or open an earlier copy.",
            quoted(path),
        )
    version = stored_version(data)
    if version // 1000 > MAJOR:
        raise TooNew(
            "{0} was made by a newer nkmap (file format {1}) and was not opened or changed. Open it "
            "with nkmap {2} or later.",
            quoted(path),
            version_text(version),
            version // 1000,
        )
    if version < 1000:
        raise Damaged(
            "{0} is damaged: it does not say which nkmap wrote it. It was not opened.", quoted(path)
        )
    return version


def _whole(data: bytes) -> bool:
    """Return whether the file is as long as its header says (the page size 65536 is stored as 1)."""
    page_size = int.from_bytes(data[16:18], "big")
    return len(data) == _number(data, 28) * (65536 if page_size == 1 else page_size)


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big", signed=True)


def _seal_notes(found: Seal, path: Path) -> list[Sentence]:
    if found is Seal.MISSING:
        return [
            Sentence(
                "{0} carries no seal: it was written by something other than nkmap. Check what it says.",
                quoted(path),
            )
        ]
    if found is Seal.BROKEN:
        return [
            Sentence(
                "{0} was changed by something other than nkmap, or is damaged. Check what it says before you "
                "rely on it, or open an earlier copy.",
                quoted(path),
            )
        ]
    return []


def what_a_change_does(data: bytes, path: Path) -> list[Sentence]:
    """Return what is to be said of a file that is open for writing: that its format will change."""
    version = stored_version(data)
    if version >= USER_VERSION:
        return []
    return [
        Sentence(
            "{0} has an older file format ({1}). With your first change it gets format {2}, which older "
            "programs cannot change. File › Earlier versions… then keeps the file as it was, unless versions "
            "are turned off.",
            quoted(path),
            version_text(version),
            version_text(USER_VERSION),
        )
    ]


def _why_read_only(version: int, path: Path) -> Sentence | None:
    if version <= USER_VERSION:
        return None
    return Sentence(
        "{0} was made by a newer nkmap (file format {1}), so it is open for reading only. A copy saved "
        "from here leaves out what this version does not know.",
        quoted(path),
        version_text(version),
    )
