"""The outlines of tokens, a shape per kind, each about as large to the eye as the others."""

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

# Of the size. Every shape covers the area of the circle of that size within a few percent, or kinds would
# seem to differ in weight; the diamond is 1.3 times as wide, so that a code still fits its middle.
_SQUARE = 0.90
_SQUARE_CORNER = 0.18
_HEXAGON = 0.55  # from the centre to a corner
_OCTAGON = 0.527
DIAMOND = 0.65
_PILL = (1.22, 0.73)
_SHIELD = (0.92, 1.02)


@lru_cache(maxsize=1024)  # a canvas asks for the same ones at every painting; nobody changes them
def token_path(symbol: str, size: float) -> QPainterPath:
    """Return the outline of a token of this size in pixels, centred on the origin; a circle if unknown."""
    return _SHAPES.get(symbol, _circle)(size)


@lru_cache(maxsize=1024)
def token_radius(symbol: str, size: float) -> float:
    """Return half the larger side of a token's shape in pixels."""
    box = token_path(symbol, size).boundingRect()
    return max(box.width(), box.height()) / 2


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
    return _regular(4, size * DIAMOND, 0.0)


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
