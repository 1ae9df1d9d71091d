"""One stretch of levers: the line that it takes among everything else. No Qt."""

import math
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from nkmap.drawing.lever_bundles import Bundle
from nkmap.drawing.lever_curves import CLEAR, Bend, Curve, Spot

STRAND = 11.0  # px from one strand of a bundle to the next
SLIM = 0.75  # the size of the ends of several strands
HALF = 7.5  # px: half the width of an end, and a little air
_HALF_PASSING = 3.5  # px: of a line that has no end
_EVERY = 20.0  # px between the points of a line


class Line(NamedTuple):
    """The line that a stretch takes; `angle` is the direction of one that comes from outside."""

    bend: Bend
    angle: float | None
    curve: Curve
    points: Sequence[complex]


class Head(NamedTuple):
    """How a line comes in at a token: from which direction, and how far it reaches to both sides of it."""

    angle: float
    half: float


class Arrival(NamedTuple):
    """A head that wants to come in somewhere; `ahead` is the direction to where it comes from, in radians.

    It cannot come in at the slots in `off`.
    """

    wanted: Head
    ahead: float
    off: frozenset[int] = frozenset()


def line_of(bend: Bend, angle: float | None, curve: Curve) -> Line:
    """Return a line along a curve, with points on it near enough to one another to see who comes past."""
    a, b, c, d = (complex(*point) for point in curve)
    steps = max(3, int((abs(b - a) + abs(c - b) + abs(d - c)) / _EVERY))
    points = [a]
    for step in range(1, steps):
        share = step / steps
        back = 1 - share
        points.append(back * back * (back * a + 3 * share * b) + share * share * (3 * back * c + share * d))
    points.append(d)
    return Line(bend, angle, curve, points)


class Leg(ABC):
    """A stretch between two tokens, round one, or from outside to one; `start` is where it ends then."""

    def __init__(self, bundle: Bundle, tokens: Mapping[int, Spot]) -> None:
        self.bundle = bundle
        first, self.target = bundle.join
        self.holder = first
        self.end = tokens[self.target]
        self.start = self.end if first is None else tokens[first]
        self.ends = {self.target} if first is None else {first, self.target}
        self.breadth = STRAND * (len(bundle.strands) - 1)  # px from its first strand to its last one
        end = (HALF if bundle.heads else _HALF_PASSING) * (SLIM if self.breadth else 1.0)
        self.half = math.atan2(self.breadth / 2 + end, self.end.radius + CLEAR)  # of its end, in radians

    @property
    def length(self) -> float:
        """From middle to middle, in pixels."""
        return math.dist(self.start.middle, self.end.middle)

    def head(self, line: Line) -> Head:
        """Return how a line of it comes in."""
        (x, y), (from_x, from_y) = line.curve.end, line.curve.into
        return Head(math.atan2(from_y - y, from_x - x), self.half)

    @abstractmethod
    def arrival(self, line: Line) -> Arrival | None:
        """Return how a line of it would like to come in; None for one that cannot be turned."""

    @abstractmethod
    def turned(self, line: Line, angle: float) -> Line:
        """Return a line that comes in from this direction, in radians, and else is like this one."""

    @abstractmethod
    def choose(self, others: Mapping["Leg", Line], heads: Mapping[int, Collection[Head]]) -> Line:
        """Return the best line as all others are now; `heads` are known at these tokens."""
