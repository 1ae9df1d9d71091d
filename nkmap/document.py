"""An open project: the door for changes, undo, the notice of what changed, background publishing."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from nkmap.db.history import Change
from nkmap.db.project_file import OpenProject
from nkmap.db.snapshots import Snapshot
from nkmap.errors import ProjectClosed, ReadOnly, Sentence
from nkmap.keeping import SnapshotKeeper
from nkmap.lock_keeping import LockKeeper
from nkmap.publisher import Publisher, SaveState

P = ParamSpec("P")
R = TypeVar("R")


class Document(QObject):
    """One project in use. Views read through `read`, change through `edit`, and listen to `changed`."""

    changed = Signal(object)  # history.Change
    history_changed = Signal()
    save_state_changed = Signal()
    publishing_failed = Signal(object)  # NkmapError, once for each new failure

    def __init__(self, project: OpenProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._is_closed = False
        self._turns: Generator[object] | None = None  # of an edit that lasts for several turns of the events
        self.publisher = Publisher(project, self)
        self.publisher.state_changed.connect(self.save_state_changed)
        self.publisher.failed.connect(self.publishing_failed)
        self.snapshots = SnapshotKeeper(project, self)
        self.lock_keeper = LockKeeper(project, self)
        if project.unpublished():
            self.publisher.schedule()

    # Reading

    def read(self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return `query(session, ...)`: plain values, never rows. Raises ProjectClosed."""
        self._check_open()
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
        self._check_changeable()
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
        with self.edit(label) as session, self.project.store.over_several_turns(session):
            yield from work(session)

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
        self._check_open()
        done = replay()
        if done is None:
            return None
        step, change = done
        self._announce(change)
        return str(getattr(step, "label", ""))

    def _check_changeable(self) -> None:
        self._check_open()
        if refusal := self.refusal:
            raise refusal

    def _check_open(self) -> None:
        """Raise ProjectClosed once closed: what is clicked last may arrive after the window let go."""
        if self._is_closed:
            raise ProjectClosed("The project was closed before this was done, so it was not done.")

    def _announce(self, change: Change) -> None:
        if not change.rows:
            return
        self.publisher.schedule()
        self.snapshots.note_edit()
        self.changed.emit(change)
        self.history_changed.emit()

    # Publishing

    @property
    def save_state(self) -> SaveState:
        """Where the work is now."""
        return self.publisher.state

    def publish(self) -> None:
        """Write the file in the background, unless that is happening already."""
        self.publisher.publish()

    def publish_now(self) -> None:
        """Write the file before returning. Raises StorageFailed or ChangedElsewhere; nothing is lost then."""
        self.publisher.publish_now()

    def accept_file(self, sha256: str) -> None:
        """Save over what was written elsewhere, whose content of this SHA-256 was merged into the project.

        Where the file holds something else by now it stays as it is. Raises as `publish_now`.
        """
        self.project.accept(sha256)
        self.publish_now()

    def save_as(self, path: Path, *, overwrite: bool) -> None:
        """Let the project become the file at `path`; undo goes on."""
        self.project.save_as(path, overwrite=overwrite)
        self.publisher.note_written()
        self.lock_keeper.look()

    def let_copies_live(self, *, beside: bool) -> None:
        """Move working copy and earlier versions beside the file, or to this computer; undo goes on.

        The file is brought up to date first. Raises InvalidInput, ReadOnly, StorageFailed, ChangedElsewhere.
        """
        self._check_changeable()
        self.publish_now()
        self.snapshots.finish()
        self.project.let_copies_live(beside=beside)

    def revert(self, label: str) -> list[Sentence]:
        """Go back to how the file was when it was opened; one step that can be undone.

        The present state is kept as a snapshot first. Raises Damaged, InvalidInput, ReadOnly, StorageFailed.
        """
        return self._go_back(label, self.project.revert, is_possible=self.project.can_revert)

    def restore(self, snapshot: Snapshot, label: str) -> list[Sentence]:
        """Go back to a snapshot, in one step that can be undone; the present state is kept as one first.

        Raises Damaged, NotThere, ReadOnly, StorageFailed; the project is then as it was.
        """
        return self._go_back(label, partial(self.project.go_back_to, snapshot.path))

    def _go_back(
        self, label: str, go: Callable[[Session], list[Sentence]], *, is_possible: bool = True
    ) -> list[Sentence]:
        """Keep the present state and put another one in its place; where that cannot be `go` says so."""
        self._check_changeable()
        if is_possible:
            self.snapshots.keep("restore")
        with self.edit(label) as session:
            return go(session)

    def close(self) -> Sentence | None:
        """Publish what is not in the file yet and let go. Returns a sentence when the file stays behind."""
        if self._is_closed:
            return None
        self._is_closed = True
        if self._turns is not None:
            self._turns.close()
        self.publisher.close()
        self.snapshots.close()
        self.lock_keeper.close()
        return self.project.close()


@contextmanager
def closed_on_failure(document: Document) -> Iterator[None]:
    """Let go of a project where what is done with it at first fails: its file must not stay locked."""
    try:
        yield
    except BaseException:
        document.close()
        raise
