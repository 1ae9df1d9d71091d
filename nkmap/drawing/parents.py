"""Fine lines from the parts of an organisation to the whole, where both are on the map."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, between
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face
from nkmap.labels import Obstacle

_DOT = 2.2  # radius of the end at the whole, of the width of the line


class Line(NamedTuple):
    """A line of a part, from the edge of its token to that of the whole, in pixels."""

    stakeholder_id: int
    start: Point
    end: Point


def marks(spots: Sequence[Spot], _face: Face, page: Page, _language: str) -> list[Line]:
    """Return the lines from part to whole, between the edges of their tokens."""
    by_stakeholder = {spot.token.stakeholder_id: spot for spot in spots}
    pairs = ((spot, by_stakeholder.get(spot.token.marks.parent_id or 0)) for spot in spots)
    lines = [
        (part, between(part.centre, whole.centre, part.extent, whole.extent + _DOT * page.leader))
        for part, whole in pairs
        if whole
    ]
    return [Line(part.token.stakeholder_id, *line) for part, line in lines if line]


def obstacles(lines: Sequence[Line], _page: Page) -> list[Obstacle]:
    """Return what names avoid: the lines."""
    return [Obstacle.line((line.start, line.end)) for line in lines]


def paint(painter: QPainter, lines: Sequence[Line], page: Page, theme: Theme) -> None:
    """Paint the lines, with a dot at the whole."""
    painter.setPen(QPen(theme.secondary, page.leader))
    painter.setBrush(theme.secondary)
    for line in lines:
        painter.drawLine(QPointF(*line.start), QPointF(*line.end))
        painter.drawEllipse(QPointF(*line.end), *[_DOT * page.leader] * 2)
