"""The curves of levers: from one token, straight towards the middle of another. No Qt."""

import math
from typing import NamedTuple

Point = tuple[float, float]

CLEAR = 8.0  # px between the rim of a token and the line
STUB = 28.0  # px, how long the lever of nobody is
_USUAL = 0.38  # how far most curves keep their first and their last direction, as a share of their length
_SHORTEST = 0.15  # the same of those that keep it least: a shorter one would be a hook
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

    def at(self, share: float) -> Point:
        """Return the point at a share of its way, 0..1."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self
        back = 1 - share
        a, b, c, d = back**3, 3 * back * back * share, 3 * back * share * share, share**3
        return a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy

    def beside(self, away: float) -> "Curve":
        """Return a curve that runs so many pixels to the left of this one."""
        left = [_left(a, b, away) for a, b in ((self.start, self.out), (self.into, self.end))]
        sides = (left[0], left[0], left[1], left[1])
        return Curve(*((x + dx, y + dy) for (x, y), (dx, dy) in zip(self, sides, strict=True)))


class Bend(NamedTuple):
    """The angles by which a stretch leaves and arrives to the left of the straight way, in radians.

    `handles` says how far from the two middles it keeps these directions, in lengths of the way.
    """

    out: float
    into: float
    handles: tuple[float, float] | None = None  # as far as is usual


STRAIGHT = Bend(0.0, 0.0)


def curve_between(start: Spot, end: Spot, bend: Bend) -> Curve:
    """Return the single curve from one token to another, or round to the same."""
    leaves, comes = _directions(start, end, bend)
    (ax, ay), (dx, dy) = _along(start, leaves), _along(end, comes)
    first, last = _swings(start, end, bend, (dx - ax, dy - ay))
    out = ax + first * leaves[0], ay + first * leaves[1]
    into = dx + last * comes[0], dy + last * comes[1]
    return Curve((ax, ay), out, into, (dx, dy))


def _swings(start: Spot, end: Spot, bend: Bend, way: Point) -> tuple[float, float]:
    """Return how far a curve keeps its first and its last direction; `way` is from its start to its end."""
    length = math.hypot(*way) or 1.0
    if bend.handles:
        first, last = (share * math.dist(start.middle, end.middle) for share in bend.handles)
        least = _SHORTEST * length
        return max(first - start.radius - CLEAR, least), max(last - end.radius - CLEAR, least)
    leaves, comes = _directions(start, end, bend)
    ahead = ((leaves[0] - comes[0]) * way[0] + (leaves[1] - comes[1]) * way[1]) / length / 2  # -1..1
    swing = _USUAL * length + _TURNED * (1 - ahead)
    return swing, swing


def _directions(start: Spot, end: Spot, bend: Bend) -> tuple[Point, Point]:
    """Return where a curve leaves for, and where it comes from, as steps of length 1 from the two middles."""
    ahead = math.atan2(end.y - start.y, end.x - start.x)
    leaves, comes = ahead - bend.out, ahead + math.pi + bend.into
    return (math.cos(leaves), math.sin(leaves)), (math.cos(comes), math.sin(comes))


def _along(spot: Spot, direction: Point) -> Point:
    gap = spot.radius + CLEAR
    return spot.x + gap * direction[0], spot.y + gap * direction[1]


def _left(start: Point, end: Point, away: float) -> Point:
    """Return the step of so many pixels to the left of a direction."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    return dy / length * away, -dx / length * away


def outside(spot: Spot, angle: float) -> Spot:
    """Return the point where a lever without holder begins: a token without size."""
    away = spot.radius + CLEAR + STUB
    return Spot(spot.x + away * math.cos(angle), spot.y + away * math.sin(angle), -CLEAR)
