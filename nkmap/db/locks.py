"""One program per document: locks that end with the process that holds them."""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from nkmap.db.files import digest, disk_errors
from nkmap.errors import AlreadyOpen, Sentence, quoted
from nkmap.private_folder import make_private, private_folder

CANNOT_WRITE = Sentence("The folder for work in progress on this computer cannot be written")
MAKE_ROOM = Sentence("Make room on the disk, or check that you may write there, and try again.")


def try_lock(path: Path) -> FileLock | None:
    """Take the lock `path` at once and return it; None when somebody holds it. Raises StorageFailed."""
    lock = FileLock(path, timeout=0, thread_local=False)
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        try:
            lock.acquire()
        except Timeout:
            return None
    return lock


def claim(document: Path, way_on: Sentence) -> "DocumentLock":
    """Return the lock of a document, ours now. Raises AlreadyOpen, which ends with the sentence `way_on`."""
    lock = DocumentLock(document)
    if not lock.acquire():
        raise AlreadyOpen("{0} is open in another window or program. {1}", quoted(document), way_on)
    return lock


def path_digest(document: Path) -> str:
    """Return what a file is known by without its path being written down."""
    name = os.path.normcase(os.path.realpath(document))
    return digest(name.encode(errors="surrogateescape"))


class DocumentLock:
    """The right to write one document. Kept in the private folder: nothing appears beside the file."""

    def __init__(self, document: Path) -> None:
        self._path = private_folder("locks") / path_digest(document)
        self._lock: FileLock | None = None

    def acquire(self) -> bool:
        """Return whether the document is ours now; another window or program may have it."""
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            make_private(self._path.parent)
        self._lock = try_lock(self._path)
        return self._lock is not None

    def release(self) -> None:
        """Let others have the document."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def forget(self) -> None:
        """Remove what tells that the document was ever open here; not while anybody has it."""
        if self.acquire():
            self._path.unlink(missing_ok=True)
            self.release()

    def __enter__(self) -> "DocumentLock":
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()
