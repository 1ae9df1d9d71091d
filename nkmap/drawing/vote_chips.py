"""The dots of a vote on a token: a chip below it with their number, readable on small tokens too."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, paint_line, text_width
from nkmap.drawing.theme import Theme
from nkmap.labels import Box
from nkmap.map_content import Marks

_HEIGHT = 0.85  # of a badge
_DOT = 0.42  # across, of the chip's height
_INSET = 0.34  # from its ends to what is in it, of its height
_GAP = 0.22  # from the dot to the number, of its height
_BELOW = 0.22  # of its height, that its middle stands below the edge of the token


def chip_box(marks: Marks, x: float, y: float, size: float, page: Page) -> Box | None:
    """Return the box of the chip of a token of this size whose centre is at a pixel; None without dots."""
    if not marks.votes:
        return None
    width, height = chip_width(str(marks.votes), page) + page.outline, _height(page) + page.outline
    middle = y + size / 2 + _BELOW * _height(page)
    return Box(x - width / 2, middle - height / 2, x + width / 2, middle + height / 2)


def paint_token_chip(painter: QPainter, marks: Marks, size: float, page: Page, theme: Theme) -> None:
    """Paint the chip of a token of this size about the origin."""
    paint_chip(painter, QPointF(0, size / 2 + _BELOW * _height(page)), str(marks.votes), page, theme)


def paint_chip(painter: QPainter, centre: QPointF, number: str, page: Page, theme: Theme) -> None:
    """Paint a dot and a number on a chip, set off from its token by a line in the colour of the face."""
    width, height, edge = chip_width(number, page), _height(page), page.badge_edge
    box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.face)
    painter.drawRoundedRect(box.adjusted(-edge, -edge, edge, edge), height, height)
    inside = box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    painter.setPen(QPen(theme.ink, edge))
    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    left = box.left() + _INSET * height
    painter.drawEllipse(QPointF(left + _DOT * height / 2, centre.y()), *[_DOT * height / 2] * 2)
    font = _number(page).font
    start = QPointF(left + (_DOT + _GAP) * height, centre.y() + QFontMetricsF(font).capHeight() / 2)
    paint_line(painter, number, start, font, theme.ink)


def chip_width(number: str, page: Page) -> float:
    """Return how wide a chip with a number is, in pixels."""
    return (2 * _INSET + _DOT + _GAP) * _height(page) + text_width(number, _number(page))


def _number(page: Page) -> Style:
    return Style(page.badge_number, weight=QFont.Weight.Bold)


def _height(page: Page) -> float:
    return _HEIGHT * page.badge
