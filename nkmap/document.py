"""An open project: the door for changes, undo, the notice of what changed, background publishing."""

import sys
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from sqlalchemy.orm import Session

from nkmap.db.history import Change
from nkmap.db.project_file import OpenProject, Taken
from nkmap.db.snapshots import Snapshot
from nkmap.errors import ChangedElsewhere, NkmapError, ReadOnly, Sentence
from nkmap.keeping import SnapshotKeeper

P = ParamSpec("P")
R = TypeVar("R")

REST = 1000  # ms without an edit after which the file is published
LONGEST_WAIT = 8000  # ms of continuous editing after which it is published all the same
RETRY = 5000  # ms after a failed attempt


class SaveState(Enum):
    """Where the work is, as the status bar says it."""

    DRAFT = auto()  # kept on this computer, not yet a file
    SAVED = auto()  # the file holds everything
    SAVING = auto()  # the file follows within two seconds
    UNREACHABLE = auto()  # kept on this computer; the file could not be written
    CHANGED_ELSEWHERE = auto()  # kept on this computer; the file is somebody else's version now
    READ_ONLY = auto()


class Document(QObject):
    """One project in use. Views read through `read`, change through `edit`, and listen to `changed`."""

    changed = Signal(object)  # history.Change
    history_changed = Signal()
    save_state_changed = Signal()
    publishing_failed = Signal(object)  # NkmapError, once for each new failure
    _written = Signal(object, object)  # path, and None or the error; emitted by the worker thread

    def __init__(self, project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._failure: NkmapError | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="publish")
        self._is_writing = False
        self._is_closed = False
        self._turns: Generator[object] | None = None  # of an edit that lasts for several turns of the events
        self._waiting_since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.publish)
        self._written.connect(self._on_written)
        self.snapshots = SnapshotKeeper(project, self)
        if project.read_only_because is None and project.unpublished():
            self._schedule()

    # Reading

    def read(self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return `query(session, ...)`: plain values, never rows."""
        return self.project.store.read(lambda session: query(session, *args, **kwargs))

    @property
    def path(self) -> Path | None:
        """The file of the project; None for a draft."""
        return self.project.document

    @property
    def is_draft(self) -> bool:
        """Whether the project is kept on this computer only, and in no file yet."""
        return self.save_state is SaveState.DRAFT

    @property
    def is_read_only(self) -> bool:
        """Whether edits are refused."""
        return self.project.read_only_because is not None

    @property
    def refusal(self) -> ReadOnly | None:
        """Why edits are refused, and what to do; None where they are not."""
        why = self.project.read_only_because
        return ReadOnly("{0} To change something, save it under another name.", why) if why else None

    # Changing

    @contextmanager
    def edit(self, label: str, merge_key: str | None = None) -> Iterator[Session]:
        """Change rows inside one transaction, which is one undo step.

        On an exception nothing stays and views re-read. Raises ReadOnly, InvalidInput, StorageFailed.
        """
        if refusal := self.refusal:
            raise refusal
        try:
            with self.project.store.edit(label, merge_key) as edit:
                yield edit.session
        except BaseException:
            self.changed.emit(Change(everything=True))
            raise
        self._announce(edit.change)

    def edit_in_turns(self, label: str, work: Callable[[Session], Iterator[R]]) -> Generator[R]:
        """Do as `edit` with `work(session)`, which may pause after each piece: for `ui.parts.piecework`.

        Closing the iterator before its end takes everything back, and so does closing the project. Meanwhile
        other edits are refused with a sentence, and the file waits. Raises as `edit` does.
        """
        if self._turns is not None:
            self._turns.close()
        self._turns = self._in_turns(label, work)
        return self._turns

    def _in_turns(self, label: str, work: Callable[[Session], Iterator[R]]) -> Generator[R]:
        if refusal := self.refusal:
            raise refusal
        store = self.project.store
        try:
            with store.edit(label) as edit, store.over_several_turns(edit):
                yield from work(edit.session)
        except BaseException:
            self.changed.emit(Change(everything=True))
            raise
        self._announce(edit.change)

    def undo(self) -> str | None:
        """Take the last edit back and return its label; None when there is none."""
        return self._replay(self.project.store.undo)

    def redo(self) -> str | None:
        """Make the last undone edit again and return its label; None when there is none."""
        return self._replay(self.project.store.redo)

    @property
    def next_labels(self) -> tuple[str | None, str | None]:
        """What Undo would take back, and what Redo would make again."""
        undoable, redoable = self.project.store.next_steps()
        return undoable.label if undoable else None, redoable.label if redoable else None

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back."""
        return self.next_labels[0]

    @property
    def redo_label(self) -> str | None:
        """What Redo would make again."""
        return self.next_labels[1]

    def _replay(self, replay: Callable[[], tuple[object, Change] | None]) -> str | None:
        done = replay()
        if done is None:
            return None
        step, change = done
        self._announce(change)
        return str(getattr(step, "label", ""))

    def _announce(self, change: Change) -> None:
        if not change.rows:
            return
        self._schedule()
        self.snapshots.note_edit()
        self.changed.emit(change)
        self.history_changed.emit()

    # Publishing

    @property
    def save_state(self) -> SaveState:
        """Where the work is now."""
        if self.is_read_only:
            return SaveState.READ_ONLY
        if self.path is None:
            return SaveState.DRAFT
        if isinstance(self._failure, ChangedElsewhere):
            return SaveState.CHANGED_ELSEWHERE
        if self._failure is not None:
            return SaveState.UNREACHABLE
        return SaveState.SAVING if self._is_writing or self.project.unpublished() else SaveState.SAVED

    def publish(self) -> None:
        """Write the file in the background, unless that is happening already."""
        self._timer.stop()
        if self.path is None or self.is_read_only or self._is_writing:
            return
        if self.project.store.is_under_way:
            self._schedule()
            return
        self._waiting_since.invalidate()
        try:
            taken = self.project.take() if self.project.unpublished() else None
        except NkmapError as error:
            self._on_written(self.path, error)
            return
        if taken is None:
            self._set_failure(None)
            return
        self._is_writing = True
        self._worker.submit(self._write, self.path, taken)
        self.save_state_changed.emit()

    def publish_now(self) -> None:
        """Write the file before returning. Raises StorageFailed or ChangedElsewhere; nothing is lost then."""
        self._timer.stop()
        if self.project.store.is_under_way:
            self._schedule()
            return
        self._waiting_since.invalidate()
        try:
            self.project.publish_now()
        except NkmapError as error:
            self._set_failure(error)
            raise
        self._set_failure(None)

    def accept_file(self, sha256: str) -> None:
        """Save over what was written elsewhere, whose content of this SHA-256 was merged into the project.

        Where the file holds something else by now it stays as it is. Raises as `publish_now`.
        """
        self.project.accept(sha256)
        self.publish_now()

    def save_as(self, path: Path, *, overwrite: bool) -> None:
        """Let the project become the file at `path`; undo goes on."""
        self.project.save_as(path, overwrite=overwrite)
        self._waiting_since.invalidate()
        self._set_failure(None)

    def revert(self, label: str) -> list[Sentence]:
        """Go back to how the file was when it was opened; one step that can be undone.

        The present state is kept as a snapshot first. Raises Damaged, InvalidInput, ReadOnly, StorageFailed.
        """
        if refusal := self.refusal:
            raise refusal
        if self.project.can_revert:
            self.snapshots.keep("restore")
        with self.edit(label) as session:
            return self.project.revert(session)

    def restore(self, snapshot: Snapshot, label: str) -> list[Sentence]:
        """Go back to a snapshot, in one step that can be undone; the present state is kept as one first.

        Raises Damaged, NotThere, ReadOnly, StorageFailed; the project is then as it was.
        """
        if refusal := self.refusal:
            raise refusal
        self.snapshots.keep("restore")
        with self.edit(label) as session:
            return self.project.go_back_to(snapshot.path, session)

    def close(self) -> Sentence | None:
        """Publish what is not in the file yet and let go. Returns a sentence when the file stays behind."""
        if self._is_closed:
            return None
        self._is_closed = True
        self._timer.stop()
        if self._turns is not None:
            self._turns.close()
        self._worker.shutdown(wait=True)
        self.snapshots.close()
        return self.project.close()

    def _schedule(self) -> None:
        if self.path is None or self.is_read_only:
            return
        if not self._waiting_since.isValid():
            self._waiting_since.start()
        left = max(0, LONGEST_WAIT - self._waiting_since.elapsed())
        self._timer.start(min(REST, left))
        self.save_state_changed.emit()

    def _write(self, path: Path, taken: Taken) -> None:
        """Run in the worker thread."""
        try:
            self.project.write(taken)
        except NkmapError as error:
            self._written.emit(path, error)
        except Exception as error:  # a fault of ours must not end publishing for good
            sys.excepthook(type(error), error, error.__traceback__)
            self._written.emit(path, NkmapError("The file could not be written ({0}).", type(error).__name__))
        else:
            self._written.emit(path, None)

    def _on_written(self, path: Path, error: NkmapError | None) -> None:
        if self._is_closed:  # the worker spoke just before, and is heard only now
            return
        self._is_writing = False
        if path == self.path:  # else it is about the file that this project was before Save As
            self._set_failure(error)
        if error is None and self.project.unpublished():
            self._schedule()

    def _set_failure(self, error: NkmapError | None) -> None:
        is_new = error is not None and str(error) != str(self._failure)
        self._failure = error
        if error is not None and not isinstance(error, ChangedElsewhere):
            self._timer.start(RETRY)  # somebody else's version does not go away by waiting
        self.save_state_changed.emit()
        if is_new:
            self.publishing_failed.emit(error)
