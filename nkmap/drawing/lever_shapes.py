"""The shapes of stretches that are too short for a bow: arches to a neighbour, loops, and stubs. No Qt."""

import math
from collections.abc import Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from nkmap.drawing.lever_bows import bend_cost
from nkmap.drawing.lever_curves import STRAIGHT, Bend

_ARCHES = (1.1, 1.5, 2.0)
_LOOP = 0.6  # radians to either side of where a loop at one token points
_ROUND = (225, 135, 270, 90, 315, 45, 180, 0, 250, 110, 290, 70, 340, 20, 200, 160)  # degrees, best first
_LATER = 0.01  # cost of each that is better


class Shape(NamedTuple):
    """What a stretch may look like; `cost` is for what it is, not for what it meets."""

    cost: float
    bend: Bend
    angle: float | None = None  # of a stretch that comes from outside: where from, in radians


@cache
def arches() -> Sequence[Shape]:
    """Return the shapes between two tokens that are near each other, to both sides."""
    bends = [Bend(side * out, side * into) for out, into in product(_ARCHES, repeat=2) for side in (1, -1)]
    return sorted(Shape(bend_cost(bend), bend) for bend in bends)


@cache
def loops() -> Sequence[Shape]:
    """Return the shapes from a token to itself."""
    return [Shape(cost, Bend(_LOOP - turn, turn + _LOOP - math.pi)) for cost, turn in _turns()]


@cache
def stubs() -> Sequence[Shape]:
    """Return the shapes from outside to a token."""
    return [Shape(cost, STRAIGHT, turn) for cost, turn in _turns()]


def _turns() -> list[tuple[float, float]]:
    return [(_LATER * number, math.radians(degrees)) for number, degrees in enumerate(_ROUND)]
