"""Writes a bundle piece by piece while the window goes on working; what is not whole is never seen."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nkmap.errors import NkmapError
from nkmap.formats.new_folder import NewFolder
from nkmap.ui.meeting.bundle_parts import Part
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.said import said


class Bundling(QObject):
    """First all is read, a part in each turn; then it is written."""

    counted = Signal(int)  # how many files it will be: all is read
    progressed = Signal(int, str)  # files written, name of the next one
    finished = Signal(object)  # Path of the folder
    failed = Signal(str)  # a sentence; nothing is left behind

    def __init__(self, parent: QObject, folder: NewFolder, read: Callable[[], Iterable[Part]]) -> None:
        """`read` reads the parts one after the other, in the order in which they are written."""
        super().__init__(parent)
        self._folder, self._read = folder, read
        self._is_read = False
        self._made: Path | None = None
        self._work = Piecework(self)
        self._work.finished.connect(lambda: self.finished.emit(self._made))
        self._work.failed.connect(self._on_failed)
        self.destroyed.connect(folder.discard)

    def start(self) -> None:
        """Begin with the first part."""
        self._work.begin(self._pieces())

    def read_again(self) -> None:
        """Begin anew where not all has been read: every part is to tell of the same state."""
        if not self._is_read:
            self.start()

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._work.stop()
        self._folder.discard()

    def _pieces(self) -> Pieces:
        parts = []
        for part in self._read():
            parts.append(part)
            yield None
        self._is_read = True
        self.counted.emit(len(parts))
        for number, part in enumerate(parts):
            self.progressed.emit(number, part.name)
            yield from part.work(self._folder.path)
        self._made = self._folder.finish()

    def _on_failed(self, error: NkmapError) -> None:
        self._folder.discard()
        self.failed.emit(said(error))
