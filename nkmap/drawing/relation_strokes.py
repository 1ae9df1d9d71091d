"""How relations are drawn: a line or a mark by kind, a width by strength, a head by direction."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme

Point = tuple[float, float]

# px of the window, as all lengths here
_WIDTHS = {None: 1.0, 0: 1.0, 1: 1.6, 2: 2.4, 3: 3.4, 4: 4.6}  # by strength
_HEAD = 7.0  # length of the head of a line without width
_HEAD_GROWS = 1.5  # with the width of its line
_SPREAD = 0.42  # half the width of a head, of its length
_MARK = 4.2  # half the size of a mark on a line
_WAVE = 7.0  # length of half a wave of a zigzag
_HIGH = 2.6  # height of a wave
_APART = 2.4  # between the two lines of a double one
_SAMPLES = 16  # pieces of a bow


class Look(NamedTuple):
    """The line of a kind, and the mark in its middle. Nothing is dashed: that would mean not sure."""

    line: str
    mark: str = ""


LOOKS = {
    "authority": Look("double"),
    "funding": Look("plain", "ring"),
    "alliance": Look("plain", "disc"),
    "conflict": Look("zigzag"),
    "dependence": Look("plain", "diamond"),
    "information": Look("dots"),
    "service": Look("plain", "square"),
    "influence": Look("plain"),
}


class Stroke(NamedTuple):
    """A relation to draw, from edge to edge of its tokens in pixels; it bows towards `control`."""

    start: Point
    control: Point
    end: Point
    kind: str
    strength: int | None
    is_directed: bool

    @property
    def is_straight(self) -> bool:
        """Whether it does not bow."""
        (x, y), (to_x, to_y), (at_x, at_y) = self.start, self.end, self.control
        area = (to_x - x) * (at_y - y) - (to_y - y) * (at_x - x)
        return abs(area) < 0.5 * math.dist(self.start, self.end)

    def at(self, share: float) -> Point:
        """Return the point a share of the way from start to end."""
        first, second, third = (1 - share) ** 2, 2 * share * (1 - share), share**2
        triples = zip(self.start, self.control, self.end, strict=True)
        x, y = (first * a + second * b + third * c for a, b, c in triples)
        return x, y

    def points(self) -> list[Point]:
        """Return points along it."""
        if self.is_straight:
            return [self.start, self.end]
        return [self.at(number / _SAMPLES) for number in range(_SAMPLES + 1)]


def stroke_width(strength: int | None, page: Page) -> float:
    """Return how wide a relation of this strength is drawn, in pixels."""
    return _WIDTHS[strength] * page.unit


def paint_stroke(painter: QPainter, stroke: Stroke, page: Page, theme: Theme) -> None:
    """Paint a relation: grey, with an open head, where its strength is not assessed."""
    look, is_known = LOOKS[stroke.kind], stroke.strength is not None
    colour = theme.secondary if is_known else theme.tertiary
    width = stroke_width(stroke.strength, page)
    points = stroke.points()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if stroke.is_directed:
        points = _with_head(painter, points, width, colour, page, is_open=not is_known)
    _LINES[look.line](painter, points, width, colour, page)
    if look.mark:
        x, y = stroke.at(0.5)
        half = (_MARK * page.unit) + 0.4 * width
        fill = colour if look.mark in ("disc", "square") else theme.face
        painter.setPen(QPen(colour, 1.4 * page.unit))
        painter.setBrush(fill)
        _MARKS[look.mark](painter, QPointF(x, y), half)


def paint_glow(painter: QPainter, stroke: Stroke, page: Page, theme: Theme) -> None:
    """Paint what shows that a relation is chosen, under it."""
    width = stroke_width(stroke.strength, page) + 8 * page.unit
    glow = QColor(theme.focus)
    glow.setAlphaF(0.35)
    pen = QPen(glow, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_polygon(stroke.points()))


def paint_sample_stroke(kind: str, painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    """Paint a sample of a kind about the origin, `size` pixels wide."""
    half = size / 2
    paint_stroke(painter, Stroke((-half, 0.0), (0.0, 0.0), (half, 0.0), kind, 2, False), page, theme)


def paint_strengths(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    """Paint a weak relation above a strong one."""
    for strength, y in ((1, -0.22 * size), (4, 0.22 * size)):
        ends = (-size / 2, y), (0.0, y), (size / 2, y)
        paint_stroke(painter, Stroke(*ends, "influence", strength, False), page, theme)


def _with_head(
    painter: QPainter, points: Sequence[Point], width: float, colour: QColor, page: Page, *, is_open: bool
) -> list[Point]:
    """Paint the head at the end of a line, and return the line without what the head covers."""
    length = _HEAD * page.unit + _HEAD_GROWS * width
    tip, neck_at = points[-1], _shortened(points, length)
    neck = neck_at[-1]
    away = math.dist(neck, tip) or 1.0
    aside = QPointF(neck[1] - tip[1], tip[0] - neck[0]) / away * _SPREAD * length
    left, right = QPointF(*neck) + aside, QPointF(*neck) - aside
    if is_open:
        painter.setPen(QPen(colour, 1.2 * page.unit))
        painter.drawPolyline(QPolygonF([left, QPointF(*tip), right]))
        return list(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(*tip), left, right]))
    return neck_at


def _shortened(points: Sequence[Point], by: float) -> list[Point]:
    """Return a line without so many pixels at its end; of a short one a little is left."""
    kept = list(points)
    while len(kept) > 2 and math.dist(kept[-2], points[-1]) <= by:
        kept.pop()
    (x, y), end = kept[-2], points[-1]
    length = math.dist((x, y), end) or 1.0
    share = max(0.1, 1 - by / length)
    return [*kept[:-1], (x + (end[0] - x) * share, y + (end[1] - y) * share)]


def _plain(painter: QPainter, points: Sequence[Point], width: float, colour: QColor, _page: Page) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPolyline(_polygon(points))


def _dots(painter: QPainter, points: Sequence[Point], width: float, colour: QColor, page: Page) -> None:
    across = width + 0.8 * page.unit  # a dot has less ink than a line
    pen = QPen(colour, across, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 1.4 + 1.6 * page.unit / across])
    painter.setPen(pen)
    painter.drawPolyline(_polygon(points))


def _double(painter: QPainter, points: Sequence[Point], width: float, colour: QColor, page: Page) -> None:
    one = max(page.unit, 0.42 * width)
    away = (_APART * page.unit + one) / 2
    for side in (away, -away):
        _plain(painter, _shifted(points, [side] * len(points)), one, colour, page)


def _zigzag(painter: QPainter, points: Sequence[Point], width: float, colour: QColor, page: Page) -> None:
    half = _WAVE * page.unit / 2
    along = _evenly(points, half)
    high = (_HIGH * page.unit) + 0.3 * width
    waves = [0.0 if number in (0, len(along) - 1) else high * (-1) ** number for number in range(len(along))]
    pen = QPen(colour, width * 0.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_polygon(_shifted(along, waves)))


_LINES: dict[str, Callable[[QPainter, Sequence[Point], float, QColor, Page], None]] = {
    "plain": _plain,
    "dots": _dots,
    "double": _double,
    "zigzag": _zigzag,
}


def _ring(painter: QPainter, centre: QPointF, half: float) -> None:
    painter.drawEllipse(centre, half, half)


def _square(painter: QPainter, centre: QPointF, half: float) -> None:
    side = 0.9 * half
    painter.drawRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side))


def _diamond(painter: QPainter, centre: QPointF, half: float) -> None:
    reach = 1.3 * half
    corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))


_MARKS: dict[str, Callable[[QPainter, QPointF, float], None]] = {
    "ring": _ring,
    "disc": _ring,
    "square": _square,
    "diamond": _diamond,
}


def _evenly(points: Sequence[Point], step: float) -> list[Point]:
    """Return points of a line about `step` pixels from one another, its ends among them."""
    lengths = [math.dist(a, b) for a, b in pairwise(points)]
    count = max(2, round(sum(lengths) / step))
    found, walked, number = [points[0]], 0.0, 0
    for place in range(1, count):
        wanted = sum(lengths) * place / count
        while number < len(lengths) - 1 and walked + lengths[number] < wanted:
            walked += lengths[number]
            number += 1
        share = (wanted - walked) / (lengths[number] or 1.0)
        (x, y), (to_x, to_y) = points[number], points[number + 1]
        found.append((x + (to_x - x) * share, y + (to_y - y) * share))
    return [*found, points[-1]]


def _shifted(points: Sequence[Point], away: Sequence[float]) -> list[Point]:
    """Return points moved sideways by these pixels."""
    before, after = [points[0], *points[:-1]], [*points[1:], points[-1]]
    moved = []
    for (x, y), (a_x, a_y), (b_x, b_y), by in zip(points, before, after, away, strict=True):
        length = math.hypot(b_x - a_x, b_y - a_y) or 1.0
        moved.append((x - (b_y - a_y) / length * by, y + (b_x - a_x) / length * by))
    return moved


def _polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
