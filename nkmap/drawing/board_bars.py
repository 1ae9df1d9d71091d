"""The dots of a vote as a bar, each of them in it where they have room, and how many they are."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.texts import ASCENT, DESCENT, Style, Text, place_text, text_width
from nkmap.drawing.theme import Theme

_HEIGHT = 0.95  # of a bar, of the letters beside it
_LONGEST = 1.35  # from dot to dot, of the height
_SHORTEST = 0.45  # nearer than this they are a bar without dots
_DOT = 0.62  # across, of what a dot has for itself
_AWAY = 0.4  # from the bar to its number, of the letters


@dataclass(frozen=True, slots=True)
class Bar:
    """How many dots something has, and the most that anything has."""

    count: int
    most: int


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar in pixels. `pitch` is from dot to dot, 0 where they have no room."""

    count: int
    left: float
    top: float
    width: float
    height: float
    pitch: float


def place_bar(bar: Bar, left: float, right: float, top: float, style: Style) -> tuple[PlacedBar, Text]:
    """Return a bar in a column, beside a line of text whose box begins at `top`, and its number."""
    height = _HEIGHT * style.size
    away = _AWAY * style.size
    room = right - left - away - text_width(str(bar.most), style)
    pitch = min(room / max(bar.most, 1), _LONGEST * height)
    width = bar.count * pitch
    middle = top + style.size * (ASCENT + DESCENT) / 2
    placed = PlacedBar(
        bar.count, left, middle - height / 2, width, height, pitch if pitch >= _SHORTEST * height else 0.0
    )
    return placed, place_text([str(bar.count)], style, left + width + (away if bar.count else 0.0), top)


def paint_bar(painter: QPainter, bar: PlacedBar, page: Page, theme: Theme) -> None:
    """Paint a bar with its dots; nothing where there are none."""
    if not bar.count:
        return
    box = QRectF(bar.left, bar.top, bar.width, bar.height)
    corner = bar.height / 2 if bar.pitch else bar.height / 6
    painter.setPen(QPen(theme.secondary, page.gridline) if bar.pitch else Qt.PenStyle.NoPen)
    painter.setBrush(theme.gridline if bar.pitch else theme.secondary)
    painter.drawRoundedRect(box, corner, corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    radius = _DOT * min(bar.pitch, bar.height) / 2
    for number in range(bar.count if bar.pitch else 0):
        centre = QPointF(bar.left + (number + 0.5) * bar.pitch, bar.top + bar.height / 2)
        painter.drawEllipse(centre, radius, radius)
