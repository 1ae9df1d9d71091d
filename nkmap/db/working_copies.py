"""The folder of each open project: its database, the file as it was opened, and where it belongs.

A folder below `work` of the private folder holds `project.db`, `opened.nkmap`, `origin.json`, and a `lock`
that is held while the folder is in use. A folder that no program holds is a draft, or was interrupted.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from secrets import token_hex

from filelock import FileLock
from sqlalchemy import text
from sqlalchemy.orm import Session

from nkmap.db.files import disk_errors, write_whole
from nkmap.db.locks import CANNOT_WRITE, MAKE_ROOM, try_lock
from nkmap.db.store import Store
from nkmap.db.version import USER_VERSION
from nkmap.errors import Damaged, NkmapError, Sentence, StorageFailed
from nkmap.private_folder import make_private, private_folder

UNREADABLE = Sentence("This unfinished work cannot be read. Its folder is kept as it is.")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a working copy belongs, and what of it has reached the document."""

    document: str | None = None  # None: a draft
    published: str | None = None  # SHA-256 of the document as last read or written
    published_edits: int = 0
    publishing: str | None = None  # the same while a publishing is under way
    publishing_edits: int = 0
    throwaway: bool = False  # made for reading only: nothing can be lost in it
    ready: bool = False  # False until its rows are there


class WorkingCopy:
    """A working copy that this program holds."""

    def __init__(self, folder: Path, lock: FileLock, origin: Origin) -> None:
        self.folder = folder
        self.origin = origin
        self._lock = lock

    @classmethod
    def create(cls, origin: Origin) -> "WorkingCopy":
        """Make and hold a new folder without rows. Raises StorageFailed."""
        folder = private_folder("work", token_hex(16))
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            make_private(folder.parent)
            folder.mkdir(mode=0o700)
        lock = try_lock(folder / "lock")
        if lock is None:  # a listing looked at it in this very moment
            raise StorageFailed("{0}. Try again.", CANNOT_WRITE)
        copy = cls(folder, lock, origin)
        copy.note(origin)
        return copy

    @classmethod
    def take(cls, folder: Path) -> "WorkingCopy | None":
        """Hold an existing folder; None when a living program holds it. Raises Damaged."""
        lock = try_lock(folder / "lock")
        if lock is None:
            return None
        try:
            return cls(folder, lock, _read_origin(folder))
        except Damaged:
            lock.release()
            raise

    @property
    def database(self) -> Path:
        """Where the rows are."""
        return self.folder / "project.db"

    @property
    def opened(self) -> Path:
        """The document as it was opened; there is none for a project that began empty."""
        return self.folder / "opened.nkmap"

    def note(self, origin: Origin) -> None:
        """Write down, flushed, where the copy belongs now. Raises StorageFailed."""
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            make_private(self.folder)  # in case somebody cleared it away while the program runs
            write_whole(self.folder / "origin.json", json.dumps(asdict(origin)).encode())
        self.origin = origin

    def note_ready(self) -> None:
        """Say that the rows are there: from now on the folder is never removed unasked."""
        self.note(replace(self.origin, ready=True))

    def note_publishing(self, sha256: str, edits: int) -> None:
        """Write down what the document is about to become, so that a crash half way is understood."""
        self.note(replace(self.origin, publishing=sha256, publishing_edits=edits))

    def note_published(self, document: Path, sha256: str, edits: int) -> None:
        """Write down that the document holds everything up to `edits`."""
        self.note(Origin(document=str(document), published=sha256, published_edits=edits, ready=True))

    def note_draft(self) -> None:
        """Write down that the copy belongs to no file any more: what it holds has to stay at closing."""
        self.note(Origin(published_edits=-1, ready=True))

    def put_back(self, image: bytes) -> None:
        """Write the database anew where its file was cleared away. Raises StorageFailed."""
        self.note(self.origin)
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            write_whole(self.database, image)

    def release(self) -> None:
        """Let go of the folder and keep it: it is found again by `waiting`."""
        self._lock.release()

    def discard(self) -> None:
        """Remove the folder with everything in it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def folders() -> list[Path]:
    """Return the folders of all working copies, those in use too."""
    root = private_folder("work")
    return sorted(folder for folder in root.iterdir() if folder.is_dir()) if root.is_dir() else []


def interrupted(document: Path) -> Iterator[WorkingCopy]:
    """Give, held, each copy of the document whose program ended before it could close it.

    The caller releases or uses each. Copies that cannot be read, or that broke a start before, are left out.
    """
    for folder in folders():
        try:
            copy = None if marker(folder).exists() else WorkingCopy.take(folder)
        except NkmapError:
            continue
        if copy is None:
            continue
        if copy.origin.document == str(document) and copy.origin.ready and not copy.origin.throwaway:
            yield copy
        else:
            copy.release()


def adopt(copy: WorkingCopy) -> Store:
    """Go on with a copy that was left behind, undo history included. Raises Damaged or StorageFailed.

    Should the program die over it, a marker stays and the copy is not tried again by itself.
    """
    if not copy.database.exists():
        raise Damaged(UNREADABLE)
    store = None
    with trying(copy.folder):
        try:
            store = Store(copy.database)
            if not store.read(_usable):
                raise Damaged(UNREADABLE)
            return store
        except NkmapError as error:
            if store is not None:
                store.close()
            raise Damaged(UNREADABLE) from error


@contextmanager
def trying(folder: Path) -> Iterator[None]:
    """Let a marker stand in a left-behind folder while its database is opened, if the disk lets it."""
    with suppress(OSError):
        marker(folder).touch()
    try:
        yield
    finally:
        with suppress(OSError):
            marker(folder).unlink(missing_ok=True)


def marker(folder: Path) -> Path:
    """Return the file that exists while a left-behind copy is being opened."""
    return folder / "being-opened"


def _usable(session: Session) -> bool:
    """Return whether the rows are whole and of the format that this version writes."""
    checked = session.execute(text("PRAGMA quick_check(1)")).scalar()
    version = session.execute(text("PRAGMA user_version")).scalar()
    return checked == "ok" and version == USER_VERSION


def _read_origin(folder: Path) -> Origin:
    try:
        return Origin(**json.loads((folder / "origin.json").read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise Damaged(UNREADABLE) from error
