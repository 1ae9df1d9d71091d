"""The wall beside the facilitator's map at 300 tokens: what it adds to each frame of a drag."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.crowd import Hand, crowded_document, crowded_window
from benchmarks.drag import way
from benchmarks.measuring import P99, Figure, alternately, at_median, p99, timed
from nkmap.ui.main_window import MainWindow

TOKENS = 300
MOVES = 300
FRAME = 16.7  # ms
WALL_SIZE = QSize(1920, 1080)


def measure() -> list[Figure]:
    """Return the rows about the audience window: moves in a window that has one and in one that has not."""
    with crowded_window(TOKENS) as shown:
        alone = shown._windows.new_window_for(crowded_document(TOKENS))
        alone.resize(shown.size())
        wall = _wall_of(shown)
        QApplication.processEvents()
        with_wall, without = _Drag(shown, wall), _Drag(alone)
        both, single = alternately(with_wall.frame, without.frame, MOVES)
        for drag in (with_wall, without):
            drag.hand.release()
    words = f"drag frame with the audience window, {TOKENS} tokens"
    return [
        at_median(words, both, single, 2.5),
        Figure(f"{words}, of {FRAME} ms", p99(both), None, None, statistic=P99),
    ]


def _wall_of(window: MainWindow) -> QWidget:
    window.presenting.rehearse()
    assert window.presenting.show is not None
    wall = window.presenting.show.window
    wall.resize(WALL_SIZE)
    return wall


class _Drag:
    """One drag through a crowd, frame by frame, seen in the window and on its wall."""

    def __init__(self, window: MainWindow, wall: QWidget | None = None) -> None:
        self.hand, self._wall = Hand(window), wall
        self.hand.press(next(iter(self.hand.view.map_scene.tokens.values())).pos())
        self._stops: Iterator[QPointF] = way(self.hand)

    def frame(self) -> float:
        """Return the milliseconds of a move until all that shows it is painted."""
        return timed(self._move)

    def _move(self) -> None:
        self.hand.move(next(self._stops))
        self.hand.see()
        if self._wall is not None:
            QApplication.sendEvent(self._wall, QEvent(QEvent.Type.UpdateRequest))
