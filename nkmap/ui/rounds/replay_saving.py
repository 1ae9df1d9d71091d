"""A replay saved as files: one picture at each turn of the event loop, so that the window stays alive."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.errors import NkmapError
from nkmap.formats.pictures import Picture
from nkmap.ui.said import said


class Frames(Protocol):
    """What takes the pictures of a replay."""

    def add(self, picture: Picture) -> None: ...

    def finish(self) -> Path: ...

    def discard(self) -> None: ...


class ReplaySaving(QObject):
    """One saving. Nothing stays of one that is cancelled, or that fails."""

    progressed = Signal(int)  # how many pictures are done
    ended = Signal(str)  # what is said of it

    def __init__(self, frames: Frames, pictures: Iterator[Callable[[], Picture]], parent: QObject) -> None:
        super().__init__(parent)
        self._frames, self._pictures = frames, pictures
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_next)
        self._timer.start()
        self.destroyed.connect(frames.discard)

    def cancel(self) -> None:
        """Make no more pictures."""
        self._frames.discard()
        self._end(self.tr("Not saved."))

    def _make_next(self) -> None:
        make = next(self._pictures, None)
        try:
            if make is None:
                self._end(self.tr("Replay saved as {0}").format(self._frames.finish().name))
                return
            self._frames.add(make())
        except NkmapError as error:
            self._frames.discard()
            self._end(said(error))
            return
        self._count += 1
        self.progressed.emit(self._count)

    def _end(self, words: str) -> None:
        self._timer.stop()
        self.ended.emit(words)
        self.deleteLater()
