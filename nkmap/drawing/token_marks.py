"""What layers paint on and round a token: the halo of the most influential, the badge with its levers."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, paint_line
from nkmap.drawing.theme import Theme
from nkmap.labels import Box
from nkmap.map_content import Marks

_DASH, _PAUSE = 2.4, 1.9  # of the width of a dashed line
_HALO_EDGE = 1.0  # px of the window, on both sides of the ring
_BADGE_AT = math.radians(60)  # from the right, upwards
_MOST = 99  # levers that a badge can say; above that "99+"


def dashed_pen(colour: QColor, width: float) -> QPen:
    """Return the pen of what is not agreed or not sure; nothing else is dashed."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([_DASH, _PAUSE])
    return pen


def halo_width(marks: Marks, page: Page) -> float:
    """Return how far a halo reaches from the outline of its token, in pixels; 0 without one."""
    return 2 * page.halo + _HALO_EDGE * page.unit if marks.is_most_influential else 0.0


def paint_halo(painter: QPainter, path: QPainterPath, page: Page, theme: Theme) -> None:
    """Paint an amber ring with ink edges round a token's outline, its gap clear of what lies behind."""
    edge = _HALO_EDGE * page.unit
    rings = (
        (2 * page.halo + edge, theme.ink),
        (2 * page.halo, theme.halo),
        (page.halo, theme.ink),
        (page.halo - edge, theme.face),
    )
    for reach, colour in rings:
        pen = QPen(colour, 2 * reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def badge_box(marks: Marks, x: float, y: float, size: float, page: Page) -> Box | None:
    """Return the box of the badge of a token of this size whose centre is at a pixel; None without one."""
    if not marks.levers:
        return None
    (right, up), half = _badge_offset(size, page), page.badge / 2 + page.outline / 2
    x, y = x + right, y - up
    return Box(x - half, y - half, x + half, y + half)


def paint_badge(painter: QPainter, marks: Marks, size: float, page: Page, theme: Theme) -> None:
    """Paint the number of levers at the upper right of a token about the origin; filled if one can work."""
    right, up = _badge_offset(size, page)
    number = str(len(marks.levers)) if len(marks.levers) <= _MOST else f"{_MOST}+"
    paint_disc(painter, QPointF(right, -up), number, marks.is_open, page, theme)


def paint_disc(
    painter: QPainter, centre: QPointF, number: str, is_filled: bool, page: Page, theme: Theme
) -> None:
    """Paint a badge, set off from its token by a line in the colour of the face."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.face)
    painter.drawEllipse(centre, *[page.badge / 2 + page.badge_edge] * 2)
    painter.setPen(QPen(theme.ink, page.badge_edge))
    painter.setBrush(theme.ink if is_filled else theme.face)
    painter.drawEllipse(centre, *[(page.badge - page.badge_edge) / 2] * 2)
    _paint_number(painter, number, centre, page, theme.face if is_filled else theme.ink)


def _paint_number(painter: QPainter, words: str, centre: QPointF, page: Page, colour: QColor) -> None:
    font = Style(page.badge_number, weight=QFont.Weight.Bold).font
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(words)
    painter.save()
    painter.translate(centre)
    painter.scale(min(1.0, (page.badge - 3 * page.badge_edge) / width), 1.0)
    paint_line(painter, words, QPointF(-width / 2, metrics.capHeight() / 2), font, colour)
    painter.restore()


def _badge_offset(size: float, page: Page) -> tuple[float, float]:
    """Return how far right of and above the centre the badge stands.

    Outside the room of a code, and so high that a name right of the token has its room.
    """
    away = size / 2 + page.badge * 0.17
    return away * math.cos(_BADGE_AT), away * math.sin(_BADGE_AT)
