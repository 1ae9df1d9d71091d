"""Snap to steps: the steps of an axis pull what comes near, and hold it a little longer than they pull."""

import math
from collections.abc import Callable

from nkmap.geometry import clip
from nkmap.map_content import Axis

PULL = 8.0  # px at which a step pulls
LET_GO = 12.0  # px at which it lets go
_SAME = 1e-4  # of a step: nearer than that, a value stands on it


def nearest_step(axis: Axis, value: float) -> float:
    """Return the step of an axis nearest to a value, in axis units, rounded to a millionth."""
    return _step(axis, round((value - axis.minimum) / axis.step))


def step_beside(axis: Axis, value: float, direction: int) -> float:
    """Return the next step from a value towards the high (1) or the low end (-1); at the end, the end."""
    at = (value - axis.minimum) / axis.step
    number = math.floor(at + _SAME) + 1 if direction > 0 else math.ceil(at - _SAME) - 1
    return _step(axis, number)


def snapped(
    axis: Axis, value: float, held: float | None, pixels_to: Callable[[float], float]
) -> float | None:
    """Return the step that holds a value now, None where none does.

    `held` is the step that held it before; `pixels_to` tells how far a value of the axis is.
    """
    if held is not None and pixels_to(held) <= LET_GO:
        return held
    step = nearest_step(axis, value)
    return step if pixels_to(step) <= PULL else None


def _step(axis: Axis, number: int) -> float:
    return round(clip(axis.minimum + number * axis.step, axis.minimum, axis.maximum), 6)
