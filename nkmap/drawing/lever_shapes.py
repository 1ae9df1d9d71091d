"""The shapes that a stretch of a lever may have, and what each costs for itself. No Qt."""

import math
from collections.abc import Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from nkmap.drawing.lever_curves import STRAIGHT, Bend

NEAR = 28.0  # px: a shorter straight line would be nothing but its end; such neighbours get an arch

_ARCHES = (1.1, 1.5, 2.0)
_TURNING = 0.3  # cost of leaving or arriving one radian off the straight way, squared
_WAVING = 0.25  # of one radian between the two, squared: an arch looks better than a wave
_LOOP = 0.6  # radians to either side of where a loop at one token points
_ROUND = (225, 135, 270, 90, 315, 45, 180, 0, 250, 110, 290, 70, 340, 20, 200, 160)  # degrees, best first
_LATER = 0.01  # cost of each that is better


class Shape(NamedTuple):
    """What a stretch may look like; `cost` is for what it is, not for what it meets."""

    cost: float
    bend: Bend
    angle: float | None = None  # of a stretch that comes from outside: where from, in radians


def shape_of(bend: Bend) -> Shape:
    """Return the shape of a bend between two tokens, with its cost."""
    out, into = bend.out, bend.into
    return Shape(_TURNING * (out * out + into * into) + _WAVING * (out - into) ** 2, bend)


@cache
def arches() -> Sequence[Shape]:
    """Return the shapes between two tokens that are near each other, to both sides."""
    pairs = product(_ARCHES, repeat=2)
    return [shape_of(Bend(side * out, side * into)) for out, into in pairs for side in (1, -1)]


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
