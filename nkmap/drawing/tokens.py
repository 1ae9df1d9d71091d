"""Tokens: a shape and colour per kind, an ink outline, on request a code inside."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, paint_line
from nkmap.drawing.theme import Theme
from nkmap.map_content import Token

# Of the size. Every shape covers the area of the circle of that size within a few percent, or kinds would
# seem to differ in weight; the diamond is 1.3 times as wide, so that a code still fits its middle.
_SQUARE = 0.90
_SQUARE_CORNER = 0.18
_HEXAGON = 0.55  # from the centre to a corner
_OCTAGON = 0.527
_DIAMOND = 0.65
_PILL = (1.22, 0.73)
_SHIELD = (0.92, 1.02)

_CODE_ROOM = 0.80  # of the size, across the middle of any shape
_NARROWEST = 0.75  # to which a code may be squeezed

_RING = 3.0  # width of the ring round a selected token, px of the window
_RING_GAP = 2.0
_LIFT = 3.0  # how far a lifted token's shadow falls


def token_path(symbol: str, size: float) -> QPainterPath:
    """Return the outline of a token of this size in pixels, centred on the origin; a circle if unknown."""
    return _SHAPES.get(symbol, _circle)(size)


def token_radius(symbol: str, size: float) -> float:
    """Return half the larger side of a token's shape in pixels."""
    box = token_path(symbol, size).boundingRect()
    return max(box.width(), box.height()) / 2


def token_reach(page: Page) -> float:
    """Return how far a token with its rings and shadow may paint from its centre, in pixels."""
    return page.token * _DIAMOND + (2 * (_RING + _RING_GAP) + _LIFT) * page.unit


def symbol_of(token: Token) -> str:
    """Return the symbol of a token: a circle where its kind is not set."""
    return token.symbol if token.kind else "circle"


def colour_of(token: Token) -> str:
    """Return the colour class of a token: a white one where its kind is not set."""
    return token.colour if token.kind else "none"


def paint_token(
    painter: QPainter,
    centre: QPointF,
    token: Token,
    page: Page,
    theme: Theme,
    *,
    code: str = "",
    selected: bool = False,
    focused: bool = False,
    lifted: bool = False,
) -> None:
    """Paint a token at the page's size. A `code` is for labels that have fallen back to the roster."""
    path = token_path(symbol_of(token), page.token)
    painter.save()
    painter.translate(centre)
    if lifted:
        _paint_shadow(painter, path, page)
    paint_shape(painter, path, colour_of(token), page, theme)
    if selected:
        _paint_ring(painter, symbol_of(token), 1, Qt.PenStyle.SolidLine, page, theme)
    if focused:
        _paint_ring(painter, symbol_of(token), 2, Qt.PenStyle.DashLine, page, theme)
    if code:
        _paint_code(painter, code, theme.colour_class(colour_of(token)).code, page)
    painter.restore()


def paint_shape(painter: QPainter, path: QPainterPath, colour: str, page: Page, theme: Theme) -> None:
    """Paint a token's shape, filled with its colour class, with the ink outline that carries the contrast."""
    painter.setPen(
        QPen(
            theme.ink,
            page.outline,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(theme.colour_class(colour).fill)
    painter.drawPath(path)


def paint_tether(painter: QPainter, true: QPointF, shown: QPointF, page: Page, theme: Theme) -> None:
    """Paint the hairline from a token that stepped aside to the point where it stands."""
    painter.setPen(QPen(theme.secondary, page.gridline))
    painter.drawLine(true, shown)


def code_fits(code: str, page: Page) -> bool:
    """Return whether a code can stand inside a token, squeezed a little if need be."""
    width = QFontMetricsF(_code_style(page).font).horizontalAdvance(code)
    return width * _NARROWEST <= page.token * _CODE_ROOM


def _code_style(page: Page) -> Style:
    return Style(page.code, weight=QFont.Weight.Bold)


def _paint_code(painter: QPainter, code: str, colour: QColor, page: Page) -> None:
    font = _code_style(page).font
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(code)
    painter.scale(min(1.0, page.token * _CODE_ROOM / width), 1.0)
    paint_line(painter, code, QPointF(-width / 2, metrics.capHeight() / 2), font, colour)


def _paint_shadow(painter: QPainter, path: QPainterPath, page: Page) -> None:
    shadow = QColor(0, 0, 0, 70)
    painter.setPen(QPen(shadow, page.outline))
    painter.setBrush(shadow)
    painter.drawPath(path.translated(0, _LIFT * page.unit))


def _paint_ring(
    painter: QPainter, symbol: str, number: int, line: Qt.PenStyle, page: Page, theme: Theme
) -> None:
    gap = (number * (_RING + _RING_GAP) - _RING / 2) * page.unit + page.outline / 2
    painter.setPen(QPen(theme.focus, _RING * page.unit, line))
    painter.setBrush(QBrush())
    painter.drawPath(token_path(symbol, page.token + 2 * gap))


def _circle(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), size / 2, size / 2)
    return path


def _square(size: float) -> QPainterPath:
    return _rounded(size * _SQUARE, size * _SQUARE, size * _SQUARE_CORNER)


def _pill(size: float) -> QPainterPath:
    width, height = _PILL
    return _rounded(size * width, size * height, size * height / 2)


def _rounded(width: float, height: float, corner: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-width / 2, -height / 2, width, height), corner, corner)
    return path


def _hexagon(size: float) -> QPainterPath:
    return _regular(6, size * _HEXAGON, 0.0)


def _octagon(size: float) -> QPainterPath:
    return _regular(8, size * _OCTAGON, math.pi / 8)


def _diamond(size: float) -> QPainterPath:
    return _regular(4, size * _DIAMOND, 0.0)


def _regular(corners: int, radius: float, turn: float) -> QPainterPath:
    angles = [turn + 2 * math.pi * number / corners for number in range(corners)]
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([QPointF(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles])
    )
    path.closeSubpath()
    return path


def _shield(size: float) -> QPainterPath:
    """A flat top with straight sides that run together in a point below."""
    width, height = (side * size for side in _SHIELD)
    right, top, point = width / 2, -height * 0.46, height * 0.54
    path = QPainterPath(QPointF(-right, top))
    path.lineTo(right, top)
    path.lineTo(right, height * 0.08)
    path.quadTo(right, height * 0.36, 0, point)
    path.quadTo(-right, height * 0.36, -right, height * 0.08)
    path.closeSubpath()
    return path


_SHAPES: dict[str, Callable[[float], QPainterPath]] = {
    "circle": _circle,
    "square": _square,
    "hexagon": _hexagon,
    "octagon": _octagon,
    "pill": _pill,
    "shield": _shield,
    "diamond": _diamond,
}
