"""The timer of the wall: minutes that run out, shown large at the upper right."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, block_size, paint_text, place_text, text_width
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.cover import CLOCK_LAYER
from nkmap.ui.canvas.painted import PaintedItem

DIGITS = 88.0  # px on a wall 1080 px high
LOOK = 200  # ms between two looks at the clock
MINUTE = 60.0  # s


class Countdown(QObject):
    """Counts down; at zero it stays there without a sound until somebody stops it."""

    changed = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ends_at: float | None = None  # s of the clock
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether it is shown."""
        return self._ends_at is not None

    @property
    def is_over(self) -> bool:
        """Whether the time has run out."""
        return self._ends_at is not None and self._clock() >= self._ends_at

    @property
    def text(self) -> str:
        """The minutes and seconds left, "" while it is off."""
        if self._ends_at is None:
            return ""
        left = max(0, ceil(self._ends_at - self._clock()))
        return f"{left // 60}:{left % 60:02}"

    def start(self, minutes: float) -> None:
        """Count down from this many minutes."""
        self._ends_at = self._clock() + minutes * MINUTE
        self._timer.start()
        self.look()

    def add_minute(self) -> None:
        """Give one minute more, from now if the time has run out."""
        if self._ends_at is not None:
            self._ends_at = max(self._ends_at, self._clock()) + MINUTE
            self.look()

    def stop(self) -> None:
        """Take it away."""
        self._ends_at = None
        self._timer.stop()
        self.look()

    def look(self) -> None:
        """Tell when another second has gone."""
        if self.text != self._said:
            self._said = self.text
            self.changed.emit()


class CountdownItem(PaintedItem):
    """The digits in the corner."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, CLOCK_LAYER)
        self.text, self._is_over = "", False

    def show_text(self, text: str, *, is_over: bool) -> None:
        """Show minutes and seconds; "" shows nothing."""
        self.prepareGeometryChange()
        self.text, self._is_over = text, is_over
        self.setVisible(bool(text))
        self.update()

    def corner(self) -> tuple[float, float]:
        """Return the width and height that it takes from the page, in pixels; nothing while it is off."""
        if not self.text:
            return 0.0, 0.0
        widest = text_width("00:00", self._style)
        return widest + 3 * self.page.gap, block_size(["0"], self._style)[1]

    @property
    def _style(self) -> Style:
        colour = "warning" if self._is_over else "ink"
        return Style(DIGITS * max(self.page.height, 1.0) / 1080, colour, QFont.Weight.DemiBold)

    def boundingRect(self) -> QRectF:
        box = self._placed().box
        return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top).adjusted(-4, -4, 4, 4)

    def _placed(self):
        right, top = self.page.width - self.page.margin, self.page.margin * 0.7
        return place_text([self.text], self._style, right, top, 1.0)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        paint_text(painter, self._placed(), self.theme)
