"""The curves of levers: from one token, straight towards the middle of another. No Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]

CLEAR = 8.0  # px between the rim of a token and the line
STUB = 28.0  # px, how long the lever of nobody is
_SWING = 0.38  # how far a curve keeps its first and its last direction, as a share of its length
_SMOOTH, _SMOOTHEST = 0.36, 48.0  # the same of each part of a way round, and at most so many px
_TURNED = 24.0  # px more of this where it leaves at a right angle to where it goes: an arch, a loop


class Spot(NamedTuple):
    """Where a token is, in pixels, and how far it reaches from its middle."""

    x: float
    y: float
    radius: float

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.x, self.y


class Curve(NamedTuple):
    """A cubic curve in pixels."""

    start: Point
    out: Point  # where it heads for at its start
    into: Point  # where it comes from at its end
    end: Point


class Bend(NamedTuple):
    """The angles by which a stretch leaves and arrives to the left of the straight way, in radians."""

    out: float
    into: float
    through: tuple[Point, ...] = ()  # of a way round: how far along and how far to the left, in lengths


STRAIGHT = Bend(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Route:
    """The shape chosen for a way; it fits wherever its tokens are carried. `angle` is a stub's direction."""

    bends: tuple[Bend, ...]
    angle: float | None = None

    def curves(self, stops: Sequence[Spot]) -> list[Curve]:
        """Return the stretches between these tokens, outside of all of them."""
        spots = [*stops] if self.angle is None else [outside(stops[0], self.angle), *stops]
        ends = zip(pairwise(spots), self.bends, strict=True)
        return [curve for (start, end), bend in ends for curve in curves_between(start, end, bend)]


def curves_between(start: Spot, end: Spot, bend: Bend) -> list[Curve]:
    """Return the line from one token to another, or round to the same: one curve, or more for a way round."""
    if not bend.through:
        return [curve_between(start, end, bend)]
    leaves, comes = _directions(start, end, bend)
    first, last = _along(start, leaves), _along(end, comes)
    points = [first, *(_unfolded(start, end, point) for point in bend.through), last]
    steps = [_step(one, other) for one, other in pairwise(points)]
    turns = [_step((0.0, 0.0), (a[0] + b[0], a[1] + b[1])) for a, b in pairwise(steps)]
    headings = [leaves, *turns, (-comes[0], -comes[1])]
    return [
        _smooth(one, heading, other, heading_after)
        for (one, heading), (other, heading_after) in pairwise(zip(points, headings, strict=True))
    ]


def bend_through(start: Spot, end: Spot, points: Sequence[Point]) -> Bend:
    """Return the bend of a way round from one token to another through these points, in pixels."""
    dx, dy = end.x - start.x, end.y - start.y
    square, ahead = dx * dx + dy * dy, math.atan2(dy, dx)
    away = [(x - start.x, y - start.y) for x, y in points]
    through = tuple(((x * dx + y * dy) / square, (x * dy - y * dx) / square) for x, y in away)
    out = ahead - math.atan2(away[0][1], away[0][0])
    into = math.atan2(points[-1][1] - end.y, points[-1][0] - end.x) - ahead - math.pi
    return Bend(out, into, through)


def _unfolded(start: Spot, end: Spot, point: Point) -> Point:
    (along, left), dx, dy = point, end.x - start.x, end.y - start.y
    return start.x + dx * along + dy * left, start.y + dy * along - dx * left


def _smooth(start: Point, heading: Point, end: Point, heading_after: Point) -> Curve:
    swing = min(_SMOOTH * math.dist(start, end), _SMOOTHEST)
    out = start[0] + swing * heading[0], start[1] + swing * heading[1]
    into = end[0] - swing * heading_after[0], end[1] - swing * heading_after[1]
    return Curve(start, out, into, end)


def _step(start: Point, end: Point) -> Point:
    """Return the step of length 1 from one point towards another."""
    length = math.dist(start, end) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def _along(spot: Spot, direction: Point) -> Point:
    gap = spot.radius + CLEAR
    return spot.x + gap * direction[0], spot.y + gap * direction[1]


def curve_between(start: Spot, end: Spot, bend: Bend) -> Curve:
    """Return the single curve from one token to another, or round to the same."""
    leaves, comes = _directions(start, end, bend)
    (ax, ay), (dx, dy) = _along(start, leaves), _along(end, comes)
    way = math.hypot(dx - ax, dy - ay) or 1.0
    ahead = ((leaves[0] - comes[0]) * (dx - ax) + (leaves[1] - comes[1]) * (dy - ay)) / way / 2  # -1..1
    swing = _SWING * way + _TURNED * (1 - ahead)
    out = ax + swing * leaves[0], ay + swing * leaves[1]
    into = dx + swing * comes[0], dy + swing * comes[1]
    return Curve((ax, ay), out, into, (dx, dy))


def _directions(start: Spot, end: Spot, bend: Bend) -> tuple[Point, Point]:
    """Return where a curve leaves for, and where it comes from, as steps of length 1 from the two middles."""
    ahead = math.atan2(end.y - start.y, end.x - start.x)
    leaves, comes = ahead - bend.out, ahead + math.pi + bend.into
    return (math.cos(leaves), math.sin(leaves)), (math.cos(comes), math.sin(comes))


def outside(spot: Spot, angle: float) -> Spot:
    """Return the point where a lever without holder begins: a token without size."""
    away = spot.radius + CLEAR + STUB
    return Spot(spot.x + away * math.cos(angle), spot.y + away * math.sin(angle), -CLEAR)
