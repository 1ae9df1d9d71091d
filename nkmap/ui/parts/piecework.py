"""Long work in short pieces, so that the window stays alive: what takes longest is done in another thread."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.errors import NkmapError
from nkmap.ui.parts.told_back import TellingBack
from nkmap.worker import Worker, heard

Job = Callable[[], object]
Pieces = Iterator[Job | None]  # each yields what the other thread does before the next, or None


class Piecework(QObject):
    """One piece in each turn of the window's events. Painting stays here: Qt's fonts are for one thread."""

    finished = Signal()
    failed = Signal(object)  # NkmapError
    _done_elsewhere = Signal(object)  # Future of what the other thread did

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Pieces = iter(())
        self._is_over = False
        self._telling, self._signal = TellingBack(self), self._done_elsewhere
        self._worker = Worker("piecework")
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._done_elsewhere.connect(self._on_done_elsewhere)

    def begin(self, pieces: Pieces) -> None:
        """Do these pieces from now on; no others."""
        self._pieces = pieces
        self._turn.start()

    def stop(self) -> None:
        """Do no more; what the other thread is doing comes to its end first."""
        self._is_over = True
        self._turn.stop()
        self._worker.shutdown(cancel_futures=True)

    def _go_on(self) -> None:
        try:
            for job in heard(lambda: [*islice(self._pieces, 1)]):
                if job is not None:
                    self._turn.stop()
                    self._worker.ask(job, self._tell_done)
                return
        except NkmapError as error:
            self._fail(error)
            return
        self.stop()
        self.finished.emit()

    def _tell_done(self, done: Future[object]) -> None:
        """Hand what the other thread did back to this one; the window may have been closed meanwhile."""
        self._telling.tell(self._signal, done)

    def _on_done_elsewhere(self, done: Future[object]) -> None:
        if self._is_over:
            return
        try:
            done.result()
        except NkmapError as error:
            self._fail(error)
        else:
            self._turn.start()

    def _fail(self, error: NkmapError) -> None:
        self.stop()
        self.failed.emit(error)
