"""Communities of the network: a quiet ground that joins their members, and a number at its top."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot
from nkmap.drawing.texts import Style, paint_text, place_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle

_ROOM = 9.0  # px of the window between a token and the edge of the ground
_EDGE = 1.0  # px of the window
_NUMBER = 9.0  # px of the window: radius of the disc of a number
_SOFT = 0.45  # how much of the colour of thin lines the ground has


class Ground(NamedTuple):
    """The ground of a community: lines that join its members, as wide as `width` pixels.

    `stakeholder_id` is the member at the top, over whom the number stands.
    """

    stakeholder_id: int
    number: int
    joins: tuple[tuple[Point, Point], ...]
    width: float
    number_at: Point


def marks(spots: Sequence[Spot], _face: Face, page: Page, _language: str) -> list[Ground]:
    """Return the grounds of all communities that are shown, the largest first."""
    members: dict[int, list[Spot]] = defaultdict(list)
    for spot in spots:
        if spot.token.marks.community is not None:
            members[spot.token.marks.community].append(spot)
    return [_ground(number, members[number], page) for number in sorted(members)]


def _ground(number: int, members: Sequence[Spot], page: Page) -> Ground:
    reach = max(spot.extent for spot in members) + _ROOM * page.unit
    top = min(members, key=lambda spot: (spot.y, spot.x))
    return Ground(
        top.token.stakeholder_id,
        number,
        _joins([spot.centre for spot in members]),
        2 * reach,
        (top.x, top.y - reach),
    )


def _joins(points: Sequence[Point]) -> tuple[tuple[Point, Point], ...]:
    """Return the shortest lines that join all points (Prim 1957); a single one is joined to itself."""
    first, *others = range(len(points))
    nearest = {number: (math.dist(points[number], points[first]), first) for number in others}
    joins = [] if others else [(points[first], points[first])]
    while nearest:
        number = min(nearest, key=lambda one: nearest[one][0])
        _, joined = nearest.pop(number)
        joins.append((points[joined], points[number]))
        for one, (away, _) in nearest.items():
            if (distance := math.dist(points[one], points[number])) < away:
                nearest[one] = distance, number
    return tuple(joins)


def obstacles(grounds: Sequence[Ground], page: Page) -> list[Obstacle]:
    """Return what names avoid: the numbers."""
    reach = (_NUMBER + 2) * page.unit
    spots = (ground.number_at for ground in grounds)
    return [Obstacle(Box(x - reach, y - reach, x + reach, y + reach)) for x, y in spots]


def paint(painter: QPainter, grounds: Sequence[Ground], page: Page, theme: Theme) -> None:
    """Paint the grounds, then the numbers."""
    for ground in grounds:
        path = QPainterPath()
        for (x, y), (to_x, to_y) in ground.joins:
            path.moveTo(x, y)
            path.lineTo(to_x, to_y + 0.01 * ((x, y) == (to_x, to_y)))  # nothing is drawn of no length
        painter.strokePath(path, _pen(theme.mid_line, ground.width + 2 * _EDGE * page.unit))
        painter.strokePath(path, _pen(_soft(theme), ground.width))
    for ground in grounds:
        paint_number(painter, ground.number_at, str(ground.number + 1), page, theme)


def paint_number(painter: QPainter, at: Point, number: str, page: Page, theme: Theme) -> None:
    """Paint the number of a community in a small disc."""
    painter.setPen(QPen(theme.mid_line, _EDGE * page.unit))
    painter.setBrush(theme.face if theme.face.alpha() else theme.gridline)
    painter.drawEllipse(QPointF(*at), _NUMBER * page.unit, _NUMBER * page.unit)
    paint_text(painter, place_text([number], Style(11.5 * page.unit, "secondary"), *at, 0.5, 0.5), theme)


def paint_sample_ground(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    """Paint a ground about the origin, at most `size` pixels wide."""
    painter.setPen(QPen(theme.mid_line, _EDGE * page.unit))
    painter.setBrush(_soft(theme))
    painter.drawRoundedRect(QRectF(-size / 2, -size / 3, size, size / 1.5), size / 3, size / 3)


def _soft(theme: Theme) -> QColor:
    """Return the colour of a ground: between the face and thin lines."""
    if not theme.face.alpha():
        return theme.gridline
    channels = zip(theme.face.getRgb()[:3], theme.gridline.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(face + _SOFT * (line - face)) for face, line in channels))


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
