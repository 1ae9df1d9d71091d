"""How levers get on with each other: where lines cross, and where they come in side by side. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from nkmap.drawing.lever_cells import CELL, Cell, cells_of_curve
from nkmap.drawing.lever_curves import Curve

EVERY = 12.0  # px from one place to the next at which a line is looked at
_TIP = 3  # places at its ends where a line may be near others of the same token: they meet there
_LEAST_ANGLE = math.radians(30)  # between two lines at one token, or their ends cover each other
_CROWDED = 2.0  # cost of coming in at the very angle of another lever
_CROSSED = 1.5  # of each other lever that a line crosses
_BESIDE = 0.05  # of each place at which it does

_WIDE = ((0, 0), (0, 1), (1, 0), (1, 1))  # two cells wide, so that no other line slips between two corners

Angles = Sequence[tuple[int, float]]  # of the ends of a line: at which token, in which direction from it


class Traffic:
    """Where lines run now. Each has a number from 0 on, and is one bit in the mask of a cell."""

    def __init__(self, stops: Iterable[Iterable[int]]) -> None:
        """Begin without lines; `stops` are the tokens at the ends of each, in the order of their numbers."""
        self._masks: dict[Cell, int] = defaultdict(int)  # by cell
        self._cells: dict[int, set[Cell]] = {}  # by line
        self._angles: dict[int, dict[int, list[float]]] = defaultdict(dict)  # by token and line
        at: dict[int, int] = defaultdict(int)
        all_ends = [set(ends) for ends in stops]
        for number, ends in enumerate(all_ends):
            for stop in ends:
                at[stop] |= 1 << number
        self._mates = [reduce(or_, (at[stop] for stop in ends)) for ends in all_ends]  # share a token with it

    def note(self, number: int, curve: Curve, angles: Angles) -> None:
        """Remember where a line runs from now on."""
        self._forget(number)
        cells = cells_of_curve(curve, CELL)
        wide = {(x + right, y + down) for x, y in cells for right, down in _WIDE}
        for cell in wide:
            self._masks[cell] |= 1 << number
        self._cells[number] = wide
        for stop, angle in angles:
            self._angles[stop].setdefault(number, []).append(angle)

    def _forget(self, number: int) -> None:
        for cell in self._cells.pop(number, ()):
            self._masks[cell] ^= 1 << number
        for angles in self._angles.values():
            angles.pop(number, None)

    def cost(self, number: int, cells: Sequence[Cell], angles: Angles) -> float:
        """Return the cost of running along these cells and ending at these angles, as all others run now."""
        crowding = sum(self._crowding(number, stop, angle) for stop, angle in angles)
        met = self._met(cells)
        if not met:
            return crowding
        own, mates = 1 << number, self._mates[number]
        met = [mask & ~mates for mask in met]
        met += [mask & mates & ~own for mask in self._met(cells[_TIP:-_TIP])]
        return crowding + _CROSSED * reduce(or_, met).bit_count() + _BESIDE * sum(map(bool, met))

    def _met(self, cells: Sequence[Cell]) -> list[int]:
        return [mask for mask in map(self._masks.get, cells) if mask]

    def _crowding(self, number: int, stop: int, angle: float) -> float:
        """Return the cost of coming or going near where another lever does."""
        at = self._angles.get(stop, {})
        nearest = min(
            (_apart(angle, other) for line, angles in at.items() if line != number for other in angles),
            default=math.pi,
        )
        return _CROWDED * max(0.0, 1 - nearest / _LEAST_ANGLE)


def _apart(one: float, other: float) -> float:
    """Return the angle between two directions, 0..pi."""
    return abs((one - other + math.pi) % (2 * math.pi) - math.pi)
