"""Routes of levers: gentle curves from holder to target, round tokens, names and each other. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from nkmap.labels import Box

Point = tuple[float, float]

CLEAR = 8.0  # px between the rim of a token and the line
STUB = 28.0  # px, how long the lever of nobody is
_TOUCHING = 1.3  # times the room that two tokens need: nearer ones leave none for a line between them
_AIR = 3.0  # px round tokens and names that a line avoids, too
_CELL = 12.0  # px, how finely what is in the way is noted
_ROWS = 1 << 16  # numbers a cell by its column and row
_EDGE = 8.0  # px inside the face that a line keeps
_TIP = 3  # cells at its ends in which a line may come near others: they meet there
_LEAST_ANGLE = math.radians(28)  # between two lines at one token, or their ends cover each other
_COVERED = 2.5  # cost of each token and name that a curve runs over
_CROSSED = 1.0  # of each earlier lever
_OFF = 3.0  # of leaving the grid
_CROWDED = 1.2  # cost of coming in at the very angle of another lever
_BEND_COST = 0.5  # of a control point that lies as far out as the line is long
_SKEW_COST = 0.7  # of one as far from the middle as the line is long
_OUTS = (0.12, 0.0, 0.24, 0.36, 0.5)  # how far out, as a share of the length
_STEEP = 0.4  # such a curve is bent enough at both ends
_SKEWS = (0.5, 0.35, 0.65, 0.2, 0.8)  # where along the line: nearer an end it turns in round a name there
_STUB_ANGLES = tuple(math.radians(degrees) for degrees in (225, 135, 270, 90, 315, 45, 180, 0, 250, 110))


class Spot(NamedTuple):
    """Where a token is, in pixels, and how far it reaches from its middle."""

    x: float
    y: float
    radius: float

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.x, self.y


class Way(NamedTuple):
    """Whom a lever runs through, as keys of tokens: holder first, target last; or from outside to them."""

    key: int
    stops: tuple[int, ...]
    has_holder: bool = True


class Curve(NamedTuple):
    """A quadratic curve in pixels."""

    start: Point
    control: Point
    end: Point


class Bend(NamedTuple):
    """How a stretch leaves the straight line: how far to its left, and where along it, in lengths."""

    out: float
    along: float = 0.5


@dataclass(frozen=True, slots=True)
class Route:
    """The shape chosen for a way; it fits wherever its tokens are carried. `angle` is a stub's direction."""

    bends: tuple[Bend, ...]
    angle: float | None = None

    def curves(self, stops: Sequence[Spot]) -> list[Curve]:
        """Return the stretches between these tokens, outside of all of them."""
        spots = [*stops] if self.angle is None else [_outside(stops[0], self.angle), *stops]
        ends = zip(pairwise(spots), self.bends, strict=True)
        return [_curve(start, end, bend) for (start, end), bend in ends]


def route_levers(
    ways: Iterable[Way], tokens: Mapping[int, Spot], names: Sequence[Box], face: Box
) -> dict[int, Route]:
    """Return the route of every way by key, the same for any order of ways.

    `names` are the boxes of texts, in pixels. Where short ways that choose first leave the long ones nothing
    but crossings, the long ones choose first, if that is better.
    """

    def length_and_key(way: Way) -> tuple[float, int]:
        middles = [tokens[stop].middle for stop in way.stops]
        return sum(math.dist(*pair) for pair in pairwise(middles)), way.key

    short_first = sorted(ways, key=length_and_key)
    best = _Ground(tokens, names, face)
    best.route_all(short_first)
    if best.cost >= _CROSSED:
        other = _Ground(tokens, names, face)
        other.route_all(short_first[::-1])
        best = min(best, other, key=lambda ground: ground.cost)
    return best.routes


class _Ground:
    """What is in the way, noted in cells, and the levers that are routed already."""

    def __init__(self, tokens: Mapping[int, Spot], names: Sequence[Box], face: Box) -> None:
        self._tokens, self._inside = tokens, _grown(face, -_EDGE)
        self.routes: dict[int, Route] = {}
        self.cost = 0.0
        self._things: dict[int, int] = {}  # by cell: the key of a token, or a number below all keys
        self._lines: dict[int, int] = {}  # by cell: the key of a way
        self._angles: dict[int, list[float]] = defaultdict(list)  # by token: where levers come and go
        below = min(0, *tokens) if tokens else 0
        for number, box in enumerate(names, 1):
            self._things.update(dict.fromkeys(_cells_of_box(_grown(box, _AIR)), below - number))
        for key, spot in tokens.items():
            self._things.update(dict.fromkeys(_cells_of_token(spot), key))

    def route_all(self, ways: Iterable[Way]) -> None:
        """Choose the shapes of ways one after the other."""
        for way in ways:
            self.routes[way.key] = self._route(way)

    def _route(self, way: Way) -> Route:
        """Choose the shape of a way, stretch by stretch, and keep it free from now on."""
        angle = None if way.has_holder else self._stub_angle(way)
        bends = [Bend(0.0)] if angle is not None else []
        for start, end in pairwise(way.stops):
            bend = self._best_bend(way, start, end)
            curve = self._between(start, end, bend)
            for stop in (start, end):
                self._angles[stop].append(_angle(self._tokens[stop].middle, curve.control))
            self._note(way.key, curve)
            bends.append(bend)
        return Route(tuple(bends), angle)

    def _best_bend(self, way: Way, start: int, end: int) -> Bend:
        best, least = Bend(0.0), math.inf
        for bend, own_cost in _BENDS:
            if own_cost >= least:
                break
            curve = self._between(start, end, bend)
            cost = own_cost + self._crowding(start, end, curve.control)
            # At every third cell at most all of it is found: most bends need no closer look.
            if cost < least and cost + self._crossings(way, curve, every=_TIP) < least:
                cost += self._crossings(way, curve)
                if cost < least:
                    best, least = bend, cost
        self.cost += least
        return best

    def _stub_angle(self, way: Way) -> float:
        """Return from where the lever of nobody comes in, and keep that free."""
        end = way.stops[0]

        def cost(angle: float) -> float:
            line = self._stub(end, angle)
            return self._crossings(way, line) + self._crowding(end, end, line.start)

        angle = min(_STUB_ANGLES, key=cost)
        self._angles[end].append(angle)
        self._note(way.key, self._stub(end, angle))
        return angle

    def _stub(self, end: int, angle: float) -> Curve:
        spot = self._tokens[end]
        return _curve(_outside(spot, angle), spot, Bend(0.0))

    def _between(self, start: int, end: int, bend: Bend) -> Curve:
        return _curve(self._tokens[start], self._tokens[end], bend)

    def _crossings(self, way: Way, curve: Curve, every: int = 1) -> float:
        """Return the cost of what a curve runs over, looked for at `every` so many cells: 1 or `_TIP`."""
        cells, tip = _cells_of_curve(curve, every), _TIP // every
        things = set(map(self._things.get, cells)) - {None, *way.stops}
        lines = set(map(self._lines.get, cells[tip:-tip])) - {None, way.key}
        is_off = not (_is_in(self._inside, curve.start) and _is_in(self._inside, _at(curve, 0.5)))
        return _COVERED * len(things) + _CROSSED * len(lines) + _OFF * is_off

    def _crowding(self, start: int, end: int, control: Point) -> float:
        """Return the cost of coming in, or going out, where another lever does."""
        cost = 0.0
        for stop in {start, end}:
            angle = _angle(self._tokens[stop].middle, control)
            nearest = min((_apart(angle, other) for other in self._angles[stop]), default=math.pi)
            cost += _CROWDED * max(0.0, 1 - nearest / _LEAST_ANGLE)
        return cost

    def _note(self, key: int, curve: Curve) -> None:
        self._lines.update(dict.fromkeys(_cells_of_curve(curve), key))


def _bends() -> list[tuple[Bend, float]]:
    """Return the bends to try, both sides, with what each costs for itself, the best first."""
    found = []
    for number, out in enumerate(_OUTS):
        for side in (1, -1) if out else (1,):
            for along in _SKEWS if 0 < out < _STEEP else _SKEWS[:1]:
                is_first = number == 0  # a line that is hardly bent looks better than a straight one
                cost = 0.0 if is_first else _BEND_COST * (out or _OUTS[0]) + _SKEW_COST * abs(along - 0.5)
                found.append((Bend(side * out, along), cost))
    return sorted(found, key=lambda pair: pair[1])


_BENDS = _bends()


def _curve(start: Spot, end: Spot, bend: Bend) -> Curve:
    """Return the curve between two tokens; those that touch get an arch beside them."""
    dx, dy = end.x - start.x, end.y - start.y
    length = math.hypot(dx, dy) or 1.0
    gap, end_gap = start.radius + CLEAR, end.radius + CLEAR
    out = bend.out * length
    if length < _TOUCHING * (gap + end_gap):
        out = math.copysign(max(abs(out), gap + end_gap), bend.out)
    control = (
        start.x + dx * bend.along + dy / length * out,
        start.y + dy * bend.along - dx / length * out,
    )
    return Curve(_towards(start.middle, control, gap), control, _towards(end.middle, control, end_gap))


def _outside(spot: Spot, angle: float) -> Spot:
    """Return the point where a lever without holder begins: a token without size."""
    away = spot.radius + CLEAR + STUB
    return Spot(spot.x + away * math.cos(angle), spot.y + away * math.sin(angle), -CLEAR)


def _towards(point: Point, other: Point, by: float) -> Point:
    share = by / max(1.0, math.dist(point, other))
    return point[0] + (other[0] - point[0]) * share, point[1] + (other[1] - point[1]) * share


def _at(curve: Curve, share: float) -> Point:
    """Return the point of a curve at a share of its way, 0..1."""
    (ax, ay), (bx, by), (cx, cy) = curve
    back = 1 - share
    first, second, third = back * back, 2 * back * share, share * share
    return first * ax + second * bx + third * cx, first * ay + second * by + third * cy


def _cells_of_curve(curve: Curve, every: int = 1) -> list[int]:
    """Return the cells along a curve, about one for each cell's width of it, or only some of these."""
    (ax, ay), (bx, by), (cx, cy) = curve
    steps = max(4, int((math.dist(*curve[:2]) + math.dist(*curve[1:])) / _CELL))
    # The polynomial in steps and cells: this loop is most of the time that routing takes.
    px, qx, rx = ax / _CELL, 2 * (bx - ax) / _CELL / steps, (ax - 2 * bx + cx) / _CELL / steps**2
    py, qy, ry = ay / _CELL, 2 * (by - ay) / _CELL / steps, (ay - 2 * by + cy) / _CELL / steps**2
    return [
        int(px + n * (qx + n * rx)) * _ROWS + int(py + n * (qy + n * ry)) for n in range(0, steps + 1, every)
    ]


def _grown(box: Box, by: float) -> Box:
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)


def _cells_of_box(box: Box) -> list[int]:
    columns = range(int(box.left // _CELL), int(box.right // _CELL) + 1)
    rows = range(int(box.top // _CELL), int(box.bottom // _CELL) + 1)
    return [column * _ROWS + row for column in columns for row in rows]


def _cells_of_token(spot: Spot) -> list[int]:
    reach = spot.radius + _AIR
    cells = []
    for column in range(int((spot.x - reach) // _CELL), int((spot.x + reach) // _CELL) + 1):
        away = (column + 0.5) * _CELL - spot.x
        half = math.sqrt(max(0.0, reach * reach - away * away))
        rows = range(round((spot.y - half) / _CELL), round((spot.y + half) / _CELL))
        cells += [column * _ROWS + row for row in rows]
    return cells


def _is_in(box: Box, point: Point) -> bool:
    return box.left <= point[0] <= box.right and box.top <= point[1] <= box.bottom


def _angle(point: Point, other: Point) -> float:
    return math.atan2(other[1] - point[1], other[0] - point[0])


def _apart(one: float, other: float) -> float:
    """Return the angle between two directions, 0..pi."""
    return abs((one - other + math.pi) % (2 * math.pi) - math.pi)
