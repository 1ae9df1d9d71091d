"""Finds the bows by which a line gets through between what stands in its way. No Qt.

A bow is a cubic curve whose two handles stand at fixed places along the way and `height` times as far beside
it as its form says. Each place beside the way is then reached at exactly one height, so that whatever stands
there takes up a range of heights: a gap is a height in few or none of these ranges.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from heapq import nsmallest
from typing import NamedTuple

from nkmap.drawing.lever_curves import Bend

Outline = Sequence[tuple[int, float]]  # the corners of something: part of the way, and lengths to its left

PARTS = 64  # of the way, for each of which is noted how far beside it a bow is there
COVERED = 2.0  # cost of each token and text that a line runs over

_GENTLEST = 0.06
_HEIGHTS = (_GENTLEST, -_GENTLEST, 0.18, -0.18, 0.32, -0.32, 0.5, -0.5, 0.75, -0.75)  # looked at always
_MOST = 1.0  # the height of the steepest bow
_BESIDE = 0.004  # lengths of the way that a bow keeps from the end of a range
_STEEP = 0.8  # what a height of 1 costs, squared
_KEPT = 6  # bows of each form that are offered


class Form(NamedTuple):
    """Where the handles of a bow are: along the way, and beside it where its height is 1."""

    first: tuple[float, float]
    last: tuple[float, float]

    def bend(self, height: float) -> Bend:
        """Return the bend of a bow of this form."""
        (ax, ay), (bx, by) = self.first, self.last
        ay, by = height * ay, height * by
        return Bend(math.atan2(ay, ax), math.atan2(by, 1 - bx), (math.hypot(ax, ay), math.hypot(1 - bx, by)))


_FORMS = (
    Form((0.33, 1.0), (0.67, 1.0)),
    Form((0.2, 1.0), (0.6, 0.5)),
    Form((0.4, 0.5), (0.8, 1.0)),
    Form((0.2, 0.9), (0.8, 0.9)),
)


def gaps(outlines: Sequence[Outline]) -> Iterator[tuple[int, Bend]]:
    """Yield bends that meet few of these things, some of each form, and how many they meet."""
    for form in _FORMS:
        shares = _shares(form)
        ranges = [_range(shares, outline) for outline in outlines]
        for covered, height in _best_heights(ranges):
            yield covered, form.bend(height)


def _best_heights(ranges: Sequence[tuple[float, float]]) -> list[tuple[int, float]]:
    lows, highs = sorted(low for low, _ in ranges), sorted(high for _, high in ranges)
    beside = [*(low - _BESIDE for low in lows), *(high + _BESIDE for high in highs)]
    heights = {height for height in beside if -_MOST < height < _MOST}
    heights.update(_HEIGHTS)
    met = [(bisect_right(lows, height) - bisect_left(highs, height), height) for height in sorted(heights)]
    gentlest = [at for at in met if abs(at[1]) == _GENTLEST]  # may be all that stays in a flat grid
    return list(dict.fromkeys([*nsmallest(_KEPT, met, key=_cost), *gentlest]))


def _cost(met: tuple[int, float]) -> float:
    covered, height = met
    return COVERED * covered + _STEEP * height * height


def _range(shares: Sequence[float], outline: Outline) -> tuple[float, float]:
    """Return the heights between which a bow meets something."""
    heights = [left * shares[part] for part, left in outline]
    return min(heights), max(heights)


@cache
def _shares(form: Form) -> Sequence[float]:
    """Return for each part of the way which height a bow needs to be 1 beside it."""
    (ax, ay), (bx, by) = form
    reaches, fine = [0.0] * PARTS, 8 * PARTS
    for step in range(1, fine):
        share = step / fine
        out, into = 3 * share * (1 - share) ** 2, 3 * share * share * (1 - share)
        along = out * ax + into * bx + share**3
        reaches[int(along * PARTS)] = out * ay + into * by
    return [1 / reach for reach in reaches]
