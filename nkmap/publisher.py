"""Lets the file of an open project follow its edits: in the background, soon, and again where it failed."""

from concurrent.futures import Future
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from nkmap.db.project_file import OpenProject
from nkmap.errors import ChangedElsewhere, NkmapError
from nkmap.worker import Worker

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


class Publisher(QObject):
    """Takes the state in the windows' thread, which is quick, and writes the file in another one."""

    state_changed = Signal()
    failed = Signal(object)  # NkmapError, once for each new failure
    _written = Signal(object, object)  # path, and None or the error; emitted by the worker thread

    def __init__(self, project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._failure: NkmapError | None = None
        self._worker = Worker("publish")
        self._writing: Future[None] | None = None
        self._is_closed = False
        self._waiting_since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.publish)
        self._written.connect(self._on_written)

    @property
    def state(self) -> SaveState:
        """Where the work is now."""
        if self._is_read_only:
            return SaveState.READ_ONLY
        if self._project.document is None:
            return SaveState.DRAFT
        if isinstance(self._failure, ChangedElsewhere):
            return SaveState.CHANGED_ELSEWHERE
        if self._failure is not None:
            return SaveState.UNREACHABLE
        return SaveState.SAVING if self._is_writing or self._project.unpublished() else SaveState.SAVED

    def schedule(self) -> None:
        """Publish after a rest without edits, and not too late while they go on."""
        if self._project.document is None or self._is_read_only:
            return
        if not self._waiting_since.isValid():
            self._waiting_since.start()
        left = max(0, LONGEST_WAIT - self._waiting_since.elapsed())
        self._timer.start(min(REST, left))
        self.state_changed.emit()

    def publish(self) -> None:
        """Write the file in the background, unless that is happening already."""
        self._timer.stop()
        path = self._project.document
        if path is None or self._is_read_only or self._is_writing or self._waits_for_edit():
            return
        self._waiting_since.invalidate()
        try:
            taken = self._project.take() if self._project.unpublished() else None
        except NkmapError as error:
            self._on_written(path, error)
            return
        if taken is None:
            self._set_failure(None)
            return
        self._writing = self._worker.ask(
            partial(self._project.write, taken), partial(self._tell_written, path)
        )
        self.state_changed.emit()

    def publish_now(self) -> None:
        """Write the file before returning. Raises StorageFailed or ChangedElsewhere; nothing is lost then."""
        self._timer.stop()
        if self._waits_for_edit():
            return
        self._waiting_since.invalidate()
        try:
            self._project.publish_now()
        except NkmapError as error:
            self._set_failure(error)
            raise
        self._set_failure(None)

    def note_written(self) -> None:
        """Take note that the file holds everything: the project was saved under a name."""
        self._waiting_since.invalidate()
        self._set_failure(None)

    def close(self) -> None:
        """Let what is being written come to its end, and write no more."""
        self._is_closed = True
        self._timer.stop()
        self._worker.shutdown(wait=True)

    @property
    def _is_read_only(self) -> bool:
        return self._project.read_only_because is not None

    def _waits_for_edit(self) -> bool:
        """Return whether an edit is half done: then the file waits, too."""
        if self._project.store.is_under_way:
            self.schedule()
            return True
        return False

    @property
    def _is_writing(self) -> bool:
        return self._writing is not None and not self._writing.done()

    def _tell_written(self, path: Path, written: Future[None]) -> None:
        """Run in the worker thread."""
        self._written.emit(path, written.exception())

    def _on_written(self, path: Path, error: NkmapError | None) -> None:
        if self._is_closed:  # the worker spoke just before, and is heard only now
            return
        if path == self._project.document:  # else it is about the file that this was before Save As
            self._set_failure(error)
        if error is None and self._project.unpublished():
            self.schedule()

    def _set_failure(self, error: NkmapError | None) -> None:
        is_new = error is not None and str(error) != str(self._failure)
        self._failure = error
        if error is not None and not isinstance(error, ChangedElsewhere):
            self._timer.start(RETRY)  # somebody else's version does not go away by waiting
        self.state_changed.emit()
        if is_new:
            self.failed.emit(error)
