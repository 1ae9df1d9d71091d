"""Paints the calendar of windows: a bar for each on an axis of time, and the line of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from nkmap.drawing.theme import Theme
from nkmap.ui.gaps.time_axis import TimeAxis

HEAD, TICKS, ROW = 28.0, 22.0, 30.0  # px: the day, the words of the axis, one window
BAR = 12.0  # px high
SIDE = 14.0  # px to the left and right of everything
GAP = 12.0  # px between the names, the axis and the states
END = 9.0  # px: how far the point of a bar without an end reaches
NAMES = 0.36  # of the width, at most


@dataclass(frozen=True, slots=True)
class Bar:
    """A window as it is drawn: what it is called, its days (None: without a beginning or end), its state."""

    entry_id: int
    label: str
    start: date | None
    end: date | None
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class Strip:
    """Where the parts of a calendar are, in pixels; `states` is where the words on the right begin.

    `seen_from`: how much of it is scrolled away at the top, where its head stays in sight.
    """

    axis: TimeAxis
    names: float
    states: float
    width: float
    seen_from: float = 0.0

    def top(self, row: int) -> float:
        """Return where a row begins."""
        return HEAD + TICKS + row * ROW

    def row_at(self, y: float) -> int:
        """Return the number of the row at a height, -1 where the head is."""
        return -1 if y < self.seen_from + HEAD + TICKS else int((y - HEAD - TICKS) // ROW)


def height_of(rows: int) -> int:
    """Return how high a calendar of so many windows is."""
    return round(HEAD + TICKS + rows * ROW + 8)


def paint_strip(
    painter: QPainter, strip: Strip, bars: Sequence[Bar], day: date, theme: Theme, current: int = -1
) -> None:
    """Paint the calendar as seen on a day; the current row has a tint."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bottom = strip.top(len(bars))
    _paint_gridlines(painter, strip, bottom, theme)
    for row, bar in enumerate(bars):
        if row == current:
            painter.fillRect(QRectF(0, strip.top(row), strip.width, ROW), theme.band)
        _paint_row(painter, strip, row, bar, theme)
    painter.translate(0, strip.seen_from)
    painter.fillRect(QRectF(0, 0, strip.width, HEAD + TICKS - 4), theme.face)
    _paint_day(painter, strip, day, bottom, theme)
    _paint_tick_words(painter, strip, theme)


def _paint_gridlines(painter: QPainter, strip: Strip, bottom: float, theme: Theme) -> None:
    painter.setPen(QPen(theme.gridline, 1))
    for tick in strip.axis.ticks():
        x = strip.axis.x(tick)
        painter.drawLine(QPointF(x, strip.top(0) - 4), QPointF(x, bottom))


def _paint_tick_words(painter: QPainter, strip: Strip, theme: Theme) -> None:
    """Write the words of the axis, the line of the day behind them."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.secondary)
    for tick in strip.axis.ticks():
        words, width = _tick_words(tick), metrics.horizontalAdvance(_tick_words(tick))
        left = min(max(strip.axis.x(tick) - width / 2, strip.axis.left), strip.states)
        painter.fillRect(QRectF(left - 3, HEAD, width + 6, TICKS - 4), theme.face)
        painter.drawText(QPointF(left, HEAD + TICKS - 8), words)


def _tick_words(tick: date) -> str:
    if tick.month == 1:
        return str(tick.year)
    pattern = QCoreApplication.translate("Gaps", "MMM yyyy")  # a month in a calendar
    return QLocale().toString(QDate(tick.year, tick.month, 1), pattern)


def _paint_row(painter: QPainter, strip: Strip, row: int, bar: Bar, theme: Theme) -> None:
    middle = strip.top(row) + ROW / 2
    _write(painter, QRectF(SIDE, middle - ROW / 2, strip.names - SIDE, ROW), bar.label, theme.ink)
    _paint_bar(painter, _shape(strip.axis, bar, middle), bar.state, theme)
    strong = theme.ink if bar.state == "closing" else theme.secondary
    _write(
        painter,
        QRectF(strip.states, middle - ROW / 2, strip.width - SIDE - strip.states, ROW),
        bar.words,
        strong,
    )


def _shape(axis: TimeAxis, bar: Bar, middle: float) -> QPainterPath:
    """Return the outline of a bar; a side without a date ends in a point."""
    left = axis.x(bar.start) if bar.start else axis.left
    right = max(axis.x(bar.end) if bar.end else axis.left + axis.width, left + 3)
    top, bottom = middle - BAR / 2, middle + BAR / 2
    begins, ends = (0.0 if bar.start else END), (0.0 if bar.end else END)
    path = QPainterPath(QPointF(left + begins, top))
    path.lineTo(right - ends, top)
    path.lineTo(right, middle)
    path.lineTo(right if bar.end else right - ends, bottom)
    path.lineTo(left + begins, bottom)
    path.lineTo(left, middle)
    path.closeSubpath()
    if bar.start and bar.end:
        path = QPainterPath()
        path.addRoundedRect(QRectF(left, top, right - left, BAR), 3, 3)
    return path


def _paint_bar(painter: QPainter, shape: QPainterPath, state: str, theme: Theme) -> None:
    """Paint what closes soon in ink, what is open in grey, what lies ahead hollow, what is over pale."""
    fill = {"closing": theme.ink, "open": theme.mid_line, "ahead": theme.face, "closed": theme.gridline}[
        state
    ]
    line = theme.mid_line if state == "closed" else theme.ink
    painter.setPen(QPen(line, 1 if state == "closed" else 1.5))
    painter.setBrush(fill)
    painter.drawPath(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_day(painter: QPainter, strip: Strip, day: date, bottom: float, theme: Theme) -> None:
    x, words = strip.axis.x(day), day.isoformat()
    painter.setPen(QPen(theme.focus, 2))
    painter.drawLine(QPointF(x, HEAD - 4), QPointF(x, bottom))
    width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 16
    left = min(max(x - width / 2, SIDE), strip.width - SIDE - width)
    chip = QRectF(left, 3, width, HEAD - 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.focus)
    painter.drawRoundedRect(chip, 5, 5)
    painter.setPen(theme.face)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _write(painter: QPainter, room: QRectF, words: str, colour) -> None:
    painter.setPen(colour)
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
