"""Writes a bundle piece by piece while the window goes on working; what is not whole is never seen."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.errors import NkmapError
from nkmap.formats.new_folder import NewFolder
from nkmap.ui.meeting.bundle_parts import Part
from nkmap.ui.said import said


class Bundling(QObject):
    """One piece in each turn of the window's events. Painting stays here: Qt's fonts are for one thread."""

    progressed = Signal(int, str)  # files written, name of the next one
    finished = Signal(object)  # Path of the folder
    failed = Signal(str)  # a sentence; nothing is left behind
    _done_elsewhere = Signal(object)  # Future of what another thread did

    def __init__(self, parent: QObject, folder: NewFolder, parts: Sequence[Part]) -> None:
        super().__init__(parent)
        self._folder, self._parts = folder, list(parts)
        self._written, self._is_over = 0, False
        self._work: Iterator[Callable[[], object] | None] = iter(())
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bundle")
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._done_elsewhere.connect(self._on_done_elsewhere)
        self.destroyed.connect(folder.discard)

    def start(self) -> None:
        """Begin with the first file."""
        self._begin_part()
        self._turn.start()

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop()
        self._folder.discard()

    def _stop(self) -> None:
        self._is_over = True
        self._turn.stop()
        self._worker.shutdown(cancel_futures=True)

    def _begin_part(self) -> None:
        part = self._parts[self._written]
        self._work = part.work(self._folder.path)
        self.progressed.emit(self._written, part.name)

    def _go_on(self) -> None:
        """Do the next piece, and let another thread do what it hands on."""
        try:
            for job in self._work:
                if job is not None:
                    self._turn.stop()
                    self._worker.submit(job).add_done_callback(self._done_elsewhere.emit)
                return
            self._end_part()
        except NkmapError as error:
            self._fail(error)

    def _on_done_elsewhere(self, done) -> None:
        if self._is_over:
            return
        try:
            done.result()
        except NkmapError as error:
            self._fail(error)
        else:
            self._turn.start()

    def _end_part(self) -> None:
        self._written += 1
        if self._written < len(self._parts):
            self._begin_part()
            return
        self._stop()
        self.finished.emit(self._folder.finish())

    def _fail(self, error: NkmapError) -> None:
        self.cancel()
        self.failed.emit(said(error))
