"""The calendar of windows: the day is dragged or goes by arrow keys, a click opens an entry in the log."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QMoveEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.gaps.strip_picture import GAP, NAMES, SIDE, Bar, Strip, height_of, paint_strip
from nkmap.ui.gaps.time_axis import TimeAxis, axis_for
from nkmap.ui.parts.plain_text import as_tool_tip

NEAR = 6.0  # px from the line of the day within which a press takes it
LEAP = 30  # days by Shift and an arrow key


class WindowStrip(QWidget):
    """Shows bars as seen on a day; it reads nothing itself."""

    day_chosen = Signal(object)  # date
    entry_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.bars: Sequence[Bar] = ()
        self.day = date.today()
        self._current = -1
        self._held: TimeAxis | None = None  # while the day is dragged, the axis stays
        self.setAccessibleName(self.tr("Windows of time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], day: date) -> None:
        """Show windows as seen on a day."""
        self.bars, self.day = bars, day
        self._current = min(self._current, len(bars) - 1)
        self.setAccessibleDescription("\n".join(f"{bar.label}: {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, height_of(len(self.bars)))

    @property
    def strip(self) -> Strip:
        """Where everything is now, in pixels."""
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self.bars), default=0.0)
        names = SIDE + min(NAMES * self.width(), widest + 2)
        said = max((metrics.horizontalAdvance(bar.words) for bar in self.bars), default=0.0)
        states = self.width() - SIDE - said - 2
        left = names + GAP
        axis = self._held or self._axis(left, states - GAP - left)
        return Strip(axis, names, states, self.width(), max(0, -self.y()))

    def _axis(self, left: float, width: float) -> TimeAxis:
        ends = [day for bar in self.bars for day in (bar.start, bar.end) if day]
        return axis_for([*ends, self.day], left, width)

    def paintEvent(self, _event) -> None:
        current = self._current if self.hasFocus() else -1
        with QPainter(self) as painter:
            paint_strip(painter, self.strip, self.bars, self.day, self.theme, current)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.update()  # the head stays where it is when the rows are scrolled

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        strip, pos = self.strip, event.position()
        row = strip.row_at(pos.y())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif row < 0 or abs(pos.x() - strip.axis.x(self.day)) <= NEAR:
            self._held = strip.axis
            self._carry_day(pos.x())
        elif row < len(self.bars):
            self._current = row
            self.entry_chosen.emit(self.bars[row].entry_id)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._carry_day(event.position().x())
            return
        strip, pos = self.strip, event.position()
        is_day = strip.row_at(pos.y()) < 0 or abs(pos.x() - strip.axis.x(self.day)) <= NEAR
        self.setCursor(Qt.CursorShape.SizeHorCursor if is_day else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._held:
            self._held = None
            self.day_chosen.emit(self.day)

    def _carry_day(self, x: float) -> None:
        assert self._held is not None
        self.day = self._held.day(x)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.strip.row_at(event.pos().y())
            bar = self.bars[row] if 0 <= row < len(self.bars) else None
            QToolTip.showText(event.globalPos(), as_tool_tip(_whole(bar)) if bar else "", self)
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, days = event.key(), LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_day(days if key == Qt.Key.Key_Right else -days)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key == Qt.Key.Key_Down else -1
            self._current = max(0, min(self._current + by, len(self.bars) - 1))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self.bars):
            self.entry_chosen.emit(self.bars[self._current].entry_id)
        else:
            super().keyPressEvent(event)

    def _step_day(self, days: int) -> None:
        number = self.day.toordinal() + days
        if date.min.toordinal() <= number <= date.max.toordinal():
            self.day_chosen.emit(self.day + timedelta(days))


def _whole(bar: Bar) -> str:
    """Return what a row says in whole, with its dates."""
    ends = " – ".join(day.isoformat() if day else "" for day in (bar.start, bar.end))
    return f"{bar.label}: {ends}, {bar.words}"
