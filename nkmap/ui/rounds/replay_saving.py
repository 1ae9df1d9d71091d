"""A replay saved as files, piece by piece: pictures are painted here, and compressed in another thread."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from nkmap.errors import NkmapError
from nkmap.ui.parts.piecework import Pieces, Piecework
from nkmap.ui.said import said


class Frames(Protocol):
    """What takes the pictures of a replay, in another thread."""

    def add(self, image: QImage) -> None: ...

    def finish(self) -> Path: ...

    def discard(self) -> None: ...


class ReplaySaving(QObject):
    """One saving. Nothing stays of one that is cancelled, or that fails."""

    progressed = Signal(int)  # how many pictures are done
    ended = Signal(str)  # what is said of it

    def __init__(self, frames: Frames, images: Iterator[Callable[[], QImage]], parent: QObject) -> None:
        """`images` are painted one after the other, each when it is called."""
        super().__init__(parent)
        self._frames, self._images = frames, images
        self._made: list[Path] = []
        self._work = Piecework(self)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)
        self.destroyed.connect(frames.discard)
        self._work.begin(self._pieces())

    def cancel(self) -> None:
        """Make no more pictures."""
        self._end(self.tr("Not saved."))

    def _pieces(self) -> Pieces:
        for count, paint in enumerate(self._images, 1):
            yield partial(self._frames.add, paint())
            self.progressed.emit(count)
        yield lambda: self._made.append(self._frames.finish())

    def _on_finished(self) -> None:
        self.ended.emit(self.tr("Replay saved as {0}").format(self._made[0].name))
        self.deleteLater()

    def _on_failed(self, error: NkmapError) -> None:
        self._end(said(error))

    def _end(self, words: str) -> None:
        """Leave nothing behind."""
        self._frames.discard()  # so that what is going on in the other thread comes to its end soon
        self._work.stop()
        self._frames.discard()
        self.ended.emit(words)
        self.deleteLater()
