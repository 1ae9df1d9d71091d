"""Trends: from where a token stands to where it is heading, as somebody has said."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, between
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import colour_of
from nkmap.geometry import Face
from nkmap.labels import Obstacle

_HEAD = 4.5  # length of an arrowhead, of the width of its line
_WINGS = 0.6  # half the width of a head, of its length
_AIR = 2.0  # px of the window between the token and the line


class Trend(NamedTuple):
    """A line in pixels, from the edge of a token to where it is heading."""

    stakeholder_id: int
    start: Point
    tip: Point
    colour: str


def marks(spots: Sequence[Spot], face: Face, page: Page, _language: str) -> list[Trend]:
    """Return the trends of the tokens that have one and are not there yet."""
    found = ((spot, _line(spot, face, page)) for spot in spots)
    return [Trend(spot.token.stakeholder_id, *line, colour_of(spot.token)) for spot, line in found if line]


def _line(spot: Spot, face: Face, page: Page) -> tuple[Point, Point] | None:
    if spot.token.marks.trend is None:
        return None
    tip = face.point(*spot.token.marks.trend)
    return between(spot.centre, tip, after=spot.extent + _AIR * page.unit, before=0.0)


def obstacles(trends: Sequence[Trend], _page: Page) -> list[Obstacle]:
    """Return what names avoid: the lines."""
    return [Obstacle.line((trend.start, trend.tip)) for trend in trends]


def paint(painter: QPainter, trends: Sequence[Trend], page: Page, theme: Theme) -> None:
    """Paint the lines, each with an open head: what is to come is not filled."""
    for trend in trends:
        colour = theme.colour_class(trend.colour).line
        paint_open_arrow(painter, trend.start, trend.tip, page.trail, colour)


def paint_open_arrow(painter: QPainter, start: Point, tip: Point, width: float, colour: QColor) -> None:
    """Paint a line that ends in two strokes; shorter lines have a shorter head."""
    length = math.dist(start, tip)
    head = min(_HEAD * width, length)
    back = QPointF(tip[0] - start[0], tip[1] - start[1]) * (head / length)
    aside = QPointF(-back.y(), back.x()) * _WINGS
    end = QPointF(*tip)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(*start), end)
    painter.drawPolyline(QPolygonF([end - back + aside, end, end - back - aside]))
