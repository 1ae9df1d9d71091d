"""Trails: from the earlier places of a token to where it stands now."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, between
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import colour_of, symbol_of
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle
from nkmap.labels.requests import OVER_LINE

_ARROW = 4.0  # length of an arrowhead, of the width of its line
_OLDER = 0.5  # width and opacity of steps before the last one
_BESIDE = 6.0  # px of the window round an earlier place within which a name would seem to be its own
_AIR = 2.0  # px of the window between the tip and the token


class Trail(NamedTuple):
    """Centres in pixels, the oldest first and the present one last; `extent` keeps the tip off the token."""

    stakeholder_id: int
    stops: tuple[Point, ...]
    extent: float
    symbol: str
    colour: str


def marks(spots: Sequence[Spot], face: Face, page: Page, _language: str) -> list[Trail]:
    """Return the trails of the tokens that have one."""
    return [_trail(spot, face, page) for spot in spots if spot.token.marks.trail]


def _trail(spot: Spot, face: Face, page: Page) -> Trail:
    stops = [*(face.point(*place) for place in spot.token.marks.trail), spot.centre]
    extent = spot.extent + _AIR * page.unit
    looks = symbol_of(spot.token), colour_of(spot.token)
    return Trail(spot.token.stakeholder_id, tuple(stops), extent, *looks)


def obstacles(trails: Sequence[Trail], page: Page) -> list[Obstacle]:
    """Return what names avoid: the lines, and the earlier places, which have no name of their own."""
    reach = page.ghost / 2 + _BESIDE * page.unit
    before = [trail.stops[-2] for trail in trails]
    ghosts = [Obstacle(Box(x - reach, y - reach, x + reach, y + reach), OVER_LINE) for x, y in before]
    return [*ghosts, *(Obstacle.line(trail.stops) for trail in trails)]


def paint(painter: QPainter, trails: Sequence[Trail], page: Page, theme: Theme) -> None:
    """Paint the trails: the last step strong, the steps before it thin and pale."""
    for trail in trails:
        colour = theme.colour_class(trail.colour).line
        painter.save()
        painter.setOpacity(painter.opacity() * _OLDER)
        painter.setPen(QPen(colour, _OLDER * page.trail))
        for start, end in pairwise(trail.stops[:-1]):
            painter.drawLine(QPointF(*start), QPointF(*end))
        painter.restore()
        _paint_last_step(painter, trail, colour, page, theme)


def _paint_last_step(painter: QPainter, trail: Trail, colour: QColor, page: Page, theme: Theme) -> None:
    """Paint the earlier place, hollow and solid, and an arrow from there."""
    start, end = trail.stops[-2:]
    painter.save()
    painter.translate(*start)
    painter.setBrush(theme.face)
    painter.setPen(QPen(colour, page.outline))
    painter.drawPath(token_path(trail.symbol, page.ghost))
    painter.restore()
    head = _ARROW * page.trail
    if line := between(start, end, page.ghost / 2 + page.outline, trail.extent):
        paint_arrow(painter, *line, head, page.trail, colour)


def paint_arrow(
    painter: QPainter, start: Point, tip: Point, head: float, width: float, colour: QColor
) -> None:
    """Paint a line that ends in a filled head of this length; shorter lines have a shorter head."""
    length = math.dist(start, tip)
    head = min(head, length)
    x, y = (tip[0] - start[0]) / length * head, (tip[1] - start[1]) / length * head
    neck = QPointF(tip[0] - x, tip[1] - y)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(*start), neck)
    aside = QPointF(-y, x) * 0.45
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(*tip), neck + aside, neck - aside]))
