"""Fine lines from the parts of an organisation to the whole, where both are on the map."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, between
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face
from nkmap.labels import Obstacle

_DOT = 2.2  # radius of the end at the whole, of the width of the line

Line = tuple[Point, Point]


def marks(spots: Sequence[Spot], _face: Face, page: Page, _language: str) -> list[Line]:
    """Return the lines from part to whole, between the edges of their tokens."""
    by_stakeholder = {spot.token.stakeholder_id: spot for spot in spots}
    pairs = ((spot, by_stakeholder.get(spot.token.marks.parent_id or 0)) for spot in spots)
    lines = [
        between(part.centre, whole.centre, part.extent, whole.extent + _DOT * page.leader)
        for part, whole in pairs
        if whole
    ]
    return [line for line in lines if line]


def obstacles(lines: Sequence[Line], _page: Page) -> list[Obstacle]:
    """Return what names avoid: the lines."""
    return [Obstacle.line(line) for line in lines]


def paint(painter: QPainter, lines: Sequence[Line], page: Page, theme: Theme) -> None:
    """Paint the lines, with a dot at the whole."""
    painter.setPen(QPen(theme.secondary, page.leader))
    painter.setBrush(theme.secondary)
    for part, whole in lines:
        painter.drawLine(QPointF(*part), QPointF(*whole))
        painter.drawEllipse(QPointF(*whole), *[_DOT * page.leader] * 2)
