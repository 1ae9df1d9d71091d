"""All bows that a stretch may make between two tokens, and which of them come past a place. No Qt.

Everything is seen as if the stretch began at 0 and ended at 1: as a complex number, y down as in pixels. A
set of bows is an integer with a bit for each, the cheapest lowest, so that what stands in the way of hundreds
of bows is found by looking into a table once.
"""

import cmath
import math
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, product, repeat
from typing import NamedTuple

from nkmap.drawing.lever_curves import Bend

FINE = 72  # cells along the way
_BEFORE, _BESIDE = 0.25, 0.75  # lengths of the way that are looked at before it, after it, and to each side
COLUMNS, ROWS = round((1 + 2 * _BEFORE) * FINE), round(2 * _BESIDE * FINE)
CORNER = complex(-_BEFORE, -_BESIDE)  # of the first cell
MOST_INTO = 110  # degrees

_OUT = range(-75, 76, 15)  # degrees
INTO = range(-MOST_INTO, MOST_INTO + 1, 10)
_EVEN = (0.38, 0.38)  # lengths of the way
_HIGH = (0.75, 0.75)
_LOPSIDED = ((0.28, 0.55), (0.55, 0.28))
_GENTLE = math.radians(13)  # the turn that looks best: a straight line could be one of the grid
_TURNING = 0.4  # cost of leaving or arriving one radian off that, squared
_WAVING = 0.35  # of one radian between the two, squared: an arch looks better than a wave
_UNEVEN = 0.08  # of handles that differ
_DEAREST = 5.0
_PLACES = 96  # of a bow at which it is looked at

REACHES = (0, 1, 2, 3, 4, 6, 8, 12, 18)

Bows = int  # a set


class Bow(NamedTuple):
    """One of the bows; `cost` is for what it is, not for what it meets."""

    cost: float
    bend: Bend


@cache
def all_bows() -> Sequence[Bow]:
    """Return the bows, the cheapest first: the number of each is its bit in a set."""
    turns = [*product(_OUT, INTO, (_EVEN,)), *product(_OUT[::2], INTO[::2], _LOPSIDED), *_over_walls()]
    bends = (Bend(math.radians(out), math.radians(into), handles) for out, into, handles in turns)
    bows = sorted(Bow(bend_cost(bend), bend) for bend in bends)
    return [bow for bow in bows if bow.cost < _DEAREST]


def _over_walls() -> Iterator[tuple[int, int, tuple[float, float]]]:
    """Yield bows so high that they get round a row of names."""
    for out, into, side in product((60, 75), (60, 80), (1, -1)):
        yield side * out, side * into, _HIGH


@cache
def every_bow() -> Bows:
    """Return the set of all bows."""
    return (1 << len(all_bows())) - 1


def bend_cost(bend: Bend) -> float:
    """Return what a bend costs for its looks."""
    out, into = bend.out, bend.into
    turned = (abs(out) - _GENTLE) ** 2 + (abs(into) - _GENTLE) ** 2
    cost = _TURNING * turned + _WAVING * (out - into) ** 2
    return cost + _UNEVEN if bend.handles in _LOPSIDED else cost


@cache
def arriving() -> dict[float, Bows]:
    """Return the bows for each of the angles by which they arrive, in radians."""
    return _sorted_by([bow.bend.into for bow in all_bows()])


@cache
def leaving() -> dict[float, Bows]:
    """Return the bows for each of the angles by which they leave, in radians."""
    return _sorted_by([bow.bend.out for bow in all_bows()])


def _sorted_by(angles: Sequence[float]) -> dict[float, Bows]:
    sets: dict[float, Bows] = dict.fromkeys(sorted(set(angles)), 0)
    for number, angle in enumerate(angles):
        sets[angle] |= 1 << number
    return sets


@cache
def passing(reach: int) -> Sequence[Bows]:
    """Return for each cell, column by column, the bows that come within `REACHES[reach]` cells of it."""
    if not reach:
        return _through()
    nearer = passing(reach - 1)
    wider, more = list(nearer), REACHES[reach] - REACHES[reach - 1]
    aslant = round(0.7 * more)
    for step in {more, more * ROWS, aslant * (ROWS + 1), aslant * (ROWS - 1)}:
        for cell in range(step, len(nearer)):
            wider[cell] |= nearer[cell - step]
            wider[cell - step] |= nearer[cell]
    return wider


def _through() -> Sequence[Bows]:
    cells = [0] * (COLUMNS * ROWS)
    for number, bow in enumerate(all_bows()):
        bit = 1 << number
        for cell in _cells(bow.bend):
            cells[cell] |= bit
    return cells


def _cells(bend: Bend) -> set[int]:
    """Return the cells of a bow; each shares a side with the next, so that no line slips through."""
    assert bend.handles
    first, last = bend.handles
    out, into = cmath.rect(first, -bend.out), 1 - cmath.rect(last, bend.into)
    columns = list(_along(0.0, out.real, into.real, 1.0, -CORNER.real))
    rows = list(_along(0.0, out.imag, into.imag, 0.0, -CORNER.imag))
    turns = zip(columns, rows[1:], strict=False)
    return {column * ROWS + row for column, row in chain(zip(columns, rows, strict=True), turns)}


def _along(a: float, b: float, c: float, d: float, margin: float) -> Iterator[int]:
    """Return in which columns or rows a bow is, by forward differences: quicker than powers."""
    first, second, third = (
        3 * (b - a) / _PLACES,
        3 * (a - 2 * b + c) / _PLACES**2,
        (d - a + 3 * (b - c)) / _PLACES**3,
    )
    bends = accumulate(repeat(6 * third * FINE, _PLACES - 2), initial=(2 * second + 6 * third) * FINE)
    slopes = accumulate(bends, initial=(first + second + third) * FINE)
    return map(int, accumulate(slopes, initial=(a + margin) * FINE))
