"""The folder of each open project: its database, the file as it was opened, and where it belongs.

A folder below `work` of the private folder, or of the folder beside the file (`places`), holds `project.db`,
`opened.nkmap`, `origin.json`, and a `lock` that is held while the folder is in use. A folder that no program
holds is a draft, or was interrupted.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from secrets import token_hex

from filelock import FileLock

from nkmap.db import places
from nkmap.db.files import write_whole
from nkmap.db.locks import CANNOT_WRITE, try_lock
from nkmap.db.store import Store
from nkmap.db.store_beside import StoreBeside
from nkmap.errors import Damaged, NkmapError, Sentence, StorageFailed
from nkmap.private_folder import private_folder

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
    twin: str = ""  # while it moves: the name of the folder that it takes the place of


def published_origin(document: Path, sha256: str, edits: int) -> Origin:
    """Return the origin of a copy whose document holds everything up to `edits`."""
    return Origin(document=str(document), published=sha256, published_edits=edits, ready=True)


class WorkingCopy:
    """A working copy that this program holds."""

    def __init__(self, folder: Path, lock: FileLock, origin: Origin) -> None:
        self.folder = folder
        self.origin = origin
        self._lock = lock

    @classmethod
    def create(cls, origin: Origin, place: Path | None = None) -> "WorkingCopy":
        """Make and hold a new folder without rows, usually on this computer. Raises StorageFailed."""
        folder = (place or private_folder()) / places.WORK / token_hex(16)
        _make(folder)
        if place is not None and places.is_beside(place):
            places.remember(folder)
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
    def place(self) -> Path:
        """The private folder, or the folder beside a file."""
        return self.folder.parent.parent

    @property
    def is_strange(self) -> bool:
        """Whether it lies beside a file, and another computer has put it there."""
        return places.is_beside(self.place) and not places.knows(self.folder)

    def open_store(self) -> Store:
        """Open the database. Raises StorageFailed."""
        return StoreBeside(self.database) if places.is_beside(self.place) else Store(self.database)

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
        _make(self.folder)  # in case somebody cleared it away while the program runs
        written = asdict(origin)
        if origin.document and places.is_beside(self.place):
            written["document"] = Path(origin.document).name  # the way there may hold a user's name
        with places.writing_in(self.place):
            write_whole(self.folder / "origin.json", json.dumps(written).encode())
        self.origin = origin

    def note_ready(self) -> None:
        """Say that the rows are there: from now on the folder is never removed unasked."""
        self.note(replace(self.origin, ready=True))

    def note_publishing(self, sha256: str, edits: int) -> None:
        """Write down what the document is about to become, so that a crash half way is understood."""
        self.note(replace(self.origin, publishing=sha256, publishing_edits=edits))

    def note_published(self, document: Path, sha256: str, edits: int) -> None:
        """Write down that the document holds everything up to `edits`."""
        self.note(published_origin(document, sha256, edits))

    def note_draft(self) -> None:
        """Write down that the copy belongs to no file any more: what it holds has to stay at closing."""
        self.note(Origin(published_edits=-1, ready=True))

    def put_back(self, image: bytes) -> None:
        """Write the database anew where its file was cleared away. Raises StorageFailed."""
        self.note(self.origin)
        with places.writing_in(self.place):
            write_whole(self.database, image)

    def release(self) -> None:
        """Let go of the folder and keep it: it is found again by `waiting`."""
        self._lock.release()

    def discard(self) -> None:
        """Remove the folder with everything in it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)
        places.forget(self.folder)


def folders(place: Path | None = None) -> list[Path]:
    """Return the folders of all working copies in a place, usually on this computer; those in use too.

    Beside a file, one that holds anything but ordinary files is no working copy.
    """
    work = (place or private_folder()) / places.WORK
    if not places.is_plain_folder(work):
        return []
    found = sorted(folder for folder in work.iterdir() if folder.is_dir())
    return [folder for folder in found if places.is_plain(folder)] if place else found


def interrupted(document: Path) -> Iterator[WorkingCopy]:
    """Give, held, each copy of the document whose program ended before it could close it.

    The caller releases or uses each. Copies that cannot be read, or that broke a start before, are left out,
    as are those beside the file that another computer put there.
    """
    copies = _without_twins(list(_held(document)))
    try:
        while copies:
            yield copies.pop(0)
    finally:
        for copy in copies:
            copy.release()


def _held(document: Path) -> Iterator[WorkingCopy]:
    for folder in [*folders(), *folders(places.beside(document))]:
        try:
            copy = None if marker(folder).exists() else WorkingCopy.take(folder)
        except NkmapError:
            continue
        if copy is None:
            continue
        is_of_it, origin = copy.origin.document == str(document), copy.origin
        if is_of_it and origin.ready and not origin.throwaway and not copy.is_strange:
            yield copy
        elif is_of_it and not origin.ready:  # nobody's work was ever in it
            copy.discard()
        else:
            copy.release()


def _without_twins(copies: list[WorkingCopy]) -> list[WorkingCopy]:
    """Remove what has been moved already: the program ended before it could."""
    moved = {copy.origin.twin for copy in copies}
    for copy in copies:
        if copy.folder.name in moved:
            copy.discard()
    return [copy for copy in copies if copy.folder.name not in moved]


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


def _make(folder: Path) -> None:
    """Make the folder of a working copy where it is not there. Raises StorageFailed."""
    with places.writing_in(folder.parent.parent):
        places.make_place(folder.parent.parent)
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)


def _is_plausible(origin: Origin) -> bool:
    """Return whether the values are of the kinds that we write: beside a file they may be a stranger's."""
    texts = (origin.document, origin.published, origin.publishing)
    numbers = (origin.published_edits, origin.publishing_edits)
    return (
        all(text is None or isinstance(text, str) for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and isinstance(origin.twin, str)
    )


def _read_origin(folder: Path) -> Origin:
    place = folder.parent.parent
    try:
        origin = Origin(**json.loads((folder / "origin.json").read_bytes()))
        if not _is_plausible(origin):
            raise ValueError
    except (OSError, ValueError, TypeError) as error:
        raise Damaged(UNREADABLE) from error
    if origin.document and places.is_beside(place):
        return replace(origin, document=str(places.document_of(place)))
    return origin
