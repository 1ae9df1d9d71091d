"""A working copy in use changes its place: its twin is written whole and flushed before it is let go."""

import threading
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from nkmap.db import places, snapshots
from nkmap.db.files import write_whole
from nkmap.db.queries.counts import project as project_row
from nkmap.db.store import Store
from nkmap.db.working_copies import Origin, WorkingCopy, folders
from nkmap.errors import InvalidInput, quoted
from nkmap.private_folder import private_folder


class Movable:
    """A working copy in use and its open database, which are always in the same place."""

    def __init__(self, copy: WorkingCopy, store: Store) -> None:
        self.store = store
        self._copy = copy
        self._writing = threading.Lock()  # a worker and the main thread never write at the same time

    @property
    def document(self) -> Path | None:
        """The file of the project; None for a draft."""
        return Path(self._copy.origin.document) if self._copy.origin.document else None

    @property
    def place(self) -> Path:
        """Where its copies live: the private folder, or the folder beside its file."""
        return self._copy.place

    @property
    def lives_beside(self) -> bool:
        """Whether its copies live beside its file."""
        return places.is_beside(self.place)

    @property
    def folder_beside(self) -> Path | None:
        """The folder beside the file, whether or not copies live in it; None for a draft that has none."""
        if self.lives_beside:
            return self.place
        return places.beside(self.document) if self.document is not None else None

    def let_copies_live(self, *, beside: bool) -> None:
        """Move working copy and earlier versions beside the file, or to this computer; undo goes on.

        Nothing of them stays in the other place. Raises InvalidInput for a draft and where somebody's
        unfinished work lies beside the file, StorageFailed; wherever the copies are then, they are whole.
        """
        document = self._file()
        folder = places.beside(document)
        if not beside:
            self._refuse_unfinished(folder)
        other, place = (private_folder(), folder) if beside else (folder, private_folder())
        with self._writing:
            if beside:
                places.choose_beside(document)
            if self.place != place:
                self._move(place, self._copy.origin)
            snapshots.move(self.store.read(project_row).uid, other, place)
            if not beside:
                places.choose_here(document)
            self._copy.note(replace(self._copy.origin, twin=""))

    def _file(self) -> Path:
        """Return the file of the project. Raises InvalidInput for a draft."""
        if self.document is None:
            raise InvalidInput("This project is not a file yet. Save it under a name first.")
        return self.document

    def _settle(self, path: Path, origin: Origin) -> None:
        """Let the copy belong to the file at `path`: the choice where copies live goes with it."""
        place = places.choose_beside(path) if self.lives_beside else places.place_of(path)
        if place != self.place:
            self._move(place, origin)
        self._copy.note(origin)

    def _move(self, place: Path, origin: Origin) -> None:
        old_copy, old_store = self._copy, self.store
        self._copy, self.store = _twin(old_copy, old_store, origin, place)
        old_store.close()
        old_copy.discard()

    def _refuse_unfinished(self, folder: Path) -> None:
        if any(one != self._copy.folder for one in folders(folder)):
            raise InvalidInput(
                "{0} holds unfinished work of another session. Continue or discard that first: it is on the "
                "start page.",
                quoted(folder),
            )


def _twin(copy: WorkingCopy, store: Store, origin: Origin, place: Path) -> tuple[WorkingCopy, Store]:
    """Return the same working copy in another place, undo included, and its open database. The old one stays.

    Its origin names the old one, so that one of the two goes whenever the program ends. Raises StorageFailed.
    """
    moved = WorkingCopy.create(replace(origin, ready=False), place)
    with ExitStack() as on_failure:
        on_failure.callback(moved.discard)
        with places.writing_in(place):
            write_whole(moved.database, store.image())
            _bring_opened(copy, moved)
        opened = moved.open_store()
        on_failure.callback(opened.close)
        moved.note(replace(origin, ready=True, twin=copy.folder.name))
        on_failure.pop_all()
    return moved, opened


def _bring_opened(copy: WorkingCopy, moved: WorkingCopy) -> None:
    """Bring the file as it was opened; from a medium that is gone it cannot come, and is not missed."""
    data = None
    with suppress(OSError):
        data = copy.opened.read_bytes()
    if data is not None:
        write_whole(moved.opened, data)
