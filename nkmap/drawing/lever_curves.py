"""The curves of levers: from one token, straight towards the middle of another. No Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
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


class Bend(NamedTuple):
    """The angles by which a stretch leaves and arrives to the left of the straight way, in radians.

    `handles` says how far from the two middles it keeps these directions, in lengths of the way.
    """

    out: float
    into: float
    handles: tuple[float, float] | None = None  # as far as is usual


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
        return [curve_between(start, end, bend) for (start, end), bend in ends]


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


def outside(spot: Spot, angle: float) -> Spot:
    """Return the point where a lever without holder begins: a token without size."""
    away = spot.radius + CLEAR + STUB
    return Spot(spot.x + away * math.cos(angle), spot.y + away * math.sin(angle), -CLEAR)
