"""One program per document: locks that end with the process that holds them."""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from nkmap.db.files import digest, disk_errors
from nkmap.errors import AlreadyOpen, Sentence, quoted
from nkmap.private_folder import make_private, private_folder

CANNOT_WRITE = Sentence("The folder for work in progress on this computer cannot be written")
MAKE_ROOM = Sentence("Make room on the disk, or check that you may write there, and try again.")
OTHER_NAME = Sentence("Choose another name.")
ELSEWHERE = Sentence("Choose another place, or free some space there.")


def try_lock(path: Path) -> FileLock | None:
    """Take the lock `path` at once and return it; None when somebody holds it. Raises StorageFailed."""
    lock = FileLock(path, timeout=0, thread_local=False)
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        try:
            lock.acquire()
        except Timeout:
            return None
    return lock


def is_held(path: Path) -> bool:
    """Return whether somebody holds the lock `path` at this moment. Raises StorageFailed."""
    lock = try_lock(path)
    if lock is not None:
        lock.release()
    return lock is None


def claim(document: Path, way_on: Sentence, *, anyway: bool = False) -> "DocumentLock":
    """Return the lock of a document, ours now; `anyway`: or not yet, where somebody else has it.

    Raises AlreadyOpen, which ends with the sentence `way_on`.
    """
    lock = DocumentLock(document)
    if not lock.acquire() and not anyway:
        raise AlreadyOpen("{0} is open in another window or program. {1}", quoted(document), way_on)
    return lock


def path_digest(document: Path) -> str:
    """Return what a file is known by without its path being written down."""
    name = os.path.normcase(os.path.realpath(document))
    return digest(name.encode(errors="surrogateescape"))


def remembered_token(document: Path) -> Path:
    """Return where this computer keeps what its visible lock beside a document is known by."""
    return private_folder("locks") / f"{path_digest(document)}.token"


class DocumentLock:
    """Advice: one program at a time writes a document. Kept in the private folder, not beside the file."""

    def __init__(self, document: Path) -> None:
        self._path = private_folder("locks") / path_digest(document)
        self._token = remembered_token(document)
        self._lock: FileLock | None = None

    @property
    def is_held(self) -> bool:
        """Whether the document is ours; one that was opened anyway is another program's."""
        return self._lock is not None

    def acquire(self) -> bool:
        """Return whether the document is ours now; another window or program may have it.

        Raises StorageFailed.
        """
        if self._lock is None:
            with disk_errors(CANNOT_WRITE, MAKE_ROOM):
                make_private(self._path.parent)
            self._lock = try_lock(self._path)
        return self.is_held

    def release(self) -> None:
        """Let others have the document."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def forget(self) -> None:
        """Remove what tells that the document was ever open here; not while anybody has it."""
        if self.acquire():
            for trace in (self._path, self._token):
                trace.unlink(missing_ok=True)
            self.release()

    def __enter__(self) -> "DocumentLock":
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()
