"""The shapes that a stretch of a lever may have, and what each costs for itself. No Qt."""

import math
from itertools import product
from typing import NamedTuple

from nkmap.drawing.lever_curves import STRAIGHT, Bend

NEAR = 28.0  # px: a shorter straight line would be nothing but its end; such neighbours get an arch

_ANGLES = (0.0, 0.2, -0.2, 0.45, -0.45, 0.75, -0.75, 1.1, -1.1, 1.5, -1.5, 2.0, -2.0)  # radians
_TURNING = 0.25  # cost of leaving or arriving one radian off the straight way, squared
_WAVING = 0.25  # of one radian between the two, squared: an arch looks better than a wave
_UNBENT = 0.05  # a line that is hardly bent looks better than a straight one
_LEAST_ARCH = 1.0  # radians
_LOOP = 0.6  # radians to either side of where a loop at one token points
_ROUND = (225, 135, 270, 90, 315, 45, 180, 0, 250, 110, 290, 70, 340, 20, 200, 160)  # degrees, best first
_LATER = 0.01  # cost of each that is better


class Shape(NamedTuple):
    """What a stretch may look like; `cost` is for what it is, not for what it meets."""

    cost: float
    bend: Bend
    angle: float | None = None  # of a stretch that comes from outside: where from, in radians


def _bends() -> list[Shape]:
    shapes = []
    for out, into in product(_ANGLES, repeat=2):
        cost = _TURNING * (out * out + into * into) + _WAVING * (out - into) ** 2
        shapes.append(Shape(cost + _UNBENT * (out == into == 0), Bend(out, into)))
    return sorted(shapes, key=lambda shape: shape.cost)


def _is_arch(bend: Bend) -> bool:
    return bend.out * bend.into > 0 and min(abs(bend.out), abs(bend.into)) >= _LEAST_ARCH


_TURNS = [(_LATER * number, math.radians(degrees)) for number, degrees in enumerate(_ROUND)]

BENDS = _bends()  # between two tokens
ARCHES = [shape for shape in BENDS if _is_arch(shape.bend)]  # between two that are near
LOOPS = [Shape(cost, Bend(_LOOP - turn, turn + _LOOP - math.pi)) for cost, turn in _TURNS]  # at one token
STUBS = [Shape(cost, STRAIGHT, turn) for cost, turn in _TURNS]  # from outside
