"""The file as it was before its format changed: kept, byte by byte, among the earlier versions."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from nkmap.db.files import digest, disk_errors, refuse_special, write_whole
from nkmap.db.images import in_memory
from nkmap.db.locks import CANNOT_WRITE, ELSEWHERE, MAKE_ROOM, OTHER_NAME, claim
from nkmap.db.opening import HEADER, read_file
from nkmap.db.places import place_of
from nkmap.db.snapshots import MIGRATION, Snapshot, keep, snapshots
from nkmap.db.version import USER_VERSION, stored_version
from nkmap.errors import Sentence, quoted
from nkmap.paths import resolved


def keep_original(document: Path, seen: str | None, new: bytes, is_wanted: Callable[[str], bool]) -> None:
    """Keep a file of an older format that `new` is about to replace, where the project's versions are kept.

    `seen` is the SHA-256 of the file that may be replaced; `is_wanted` is asked with the project's uid.
    Raises StorageFailed: then the file must not be replaced.
    """
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        original = _of_older_format(document)
        if original is None or digest(original) != seen:  # somebody else's: it will not be replaced
            return
        uid = _project_uid(new)
        if is_wanted(uid) and not _is_kept(uid, original, document):
            keep(uid, original, MIGRATION, document=document)


def write_as_it_is(original: Snapshot, path: Path) -> None:
    """Write the file as it was to another one, which may be replaced.

    Raises AlreadyOpen for a project that is open, AlreadyThere for what is no ordinary file, CannotOpen,
    StorageFailed.
    """
    path = resolved(path)
    data = read_file(original.path)
    refuse_special(path)
    with claim(path, OTHER_NAME), disk_errors(Sentence("{0} could not be written", quoted(path)), ELSEWHERE):
        write_whole(path, data)


def _of_older_format(document: Path) -> bytes | None:
    """Return the bytes of a file of an older format, None for any other. Raises OSError."""
    try:
        with document.open("rb") as file:
            header = file.read(HEADER)
            is_older = stored_version(header) < USER_VERSION
            return header + file.read() if is_older else None
    except FileNotFoundError:
        return None


def _project_uid(published: bytes) -> str:
    with closing(in_memory(published)) as connection:
        return str(connection.execute("SELECT uid FROM project").fetchone()[0])


def _is_kept(uid: str, original: bytes, document: Path) -> bool:
    """Return whether an attempt that failed later on has kept it already."""
    known = (one.path for one in snapshots(uid, place_of(document)) if one.reason == MIGRATION)
    return any(path.read_bytes() == original for path in known)
