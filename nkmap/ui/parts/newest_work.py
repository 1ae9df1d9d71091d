"""Work beside the window of which only what was asked last counts."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal

from nkmap.errors import NkmapError
from nkmap.ui.parts.told_back import TellingBack
from nkmap.worker import Worker

Job = Callable[[], object]


class NewestWork(QObject):
    """One job at a time in another thread; of those asked meanwhile only the last is done after it."""

    done = Signal(object)  # what the job returned
    failed = Signal(object)  # NkmapError
    _ended = Signal(object)  # Future

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker = Worker("newest")
        self._telling, self._signal = TellingBack(self), self._ended
        self._running: Future[object] | None = None
        self._next: Job | None = None
        # Never at once, also where a job ends before anybody can wait for it.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        parent.destroyed.connect(lambda: worker.shutdown(wait=False, cancel_futures=True))

    @property
    def is_working(self) -> bool:
        """Whether an answer is to come."""
        return self._running is not None

    def ask(self, job: Job) -> None:
        """Let this be done; what was asked before is not answered any more."""
        self._next = job
        self._go_on()

    def _go_on(self) -> None:
        is_busy = self._running is not None and not self._running.done()
        if self._next is not None and not is_busy:
            job, self._next = self._next, None
            self._running = self._worker.ask(job, self._tell_ended)

    def _tell_ended(self, ended: Future[object]) -> None:
        """Hand the answer to the window's thread; the window may have been closed meanwhile."""
        self._telling.tell(self._signal, ended)

    def _on_ended(self, ended: Future[object]) -> None:
        if ended is not self._running:  # something else was asked before this could be heard
            return
        self._running = None
        if self._next is not None:
            self._go_on()
            return
        try:
            answer = ended.result()
        except NkmapError as error:
            self.failed.emit(error)
        else:
            self.done.emit(answer)
