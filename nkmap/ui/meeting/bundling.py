"""Writes a bundle file by file while the window goes on working; what is not whole is never seen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.errors import NkmapError
from nkmap.formats.bundle_folder import BundleFolder
from nkmap.ui.meeting.bundle_parts import Part
from nkmap.ui.said import said


class Bundling(QObject):
    """One file in each turn of the window's events: Qt's fonts are not to be used by two threads at once."""

    progressed = Signal(int, str)  # files written, name of the next one
    finished = Signal(object)  # Path of the folder
    failed = Signal(str)  # a sentence; nothing is left behind

    def __init__(self, parent: QObject, folder: BundleFolder, parts: Sequence[Part]) -> None:
        super().__init__(parent)
        self._folder, self._parts = folder, list(parts)
        self._written = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._write_next)
        self.destroyed.connect(folder.discard)

    def start(self) -> None:
        """Begin with the first file."""
        self._tell()
        self._turn.start()

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._turn.stop()
        self._folder.discard()

    def _write_next(self) -> None:
        try:
            self._parts[self._written].write(self._folder.path)
            self._written += 1
            if self._written == len(self._parts):
                self._turn.stop()
                self.finished.emit(self._folder.finish())
                return
        except NkmapError as error:
            self.cancel()
            self.failed.emit(said(error))
            return
        self._tell()

    def _tell(self) -> None:
        self.progressed.emit(self._written, self._parts[self._written].name)
