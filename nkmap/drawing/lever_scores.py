"""Counts what each of hundreds of bows would cost, all at once, and finds the one that costs least. No Qt."""

import math
from collections.abc import Iterable

from nkmap.drawing.lever_bows import Bows, all_bows

UNIT = 0.25  # the cost of power 0


class Scores:
    """The costs of all bows in binary: for each digit a set of the bows that have it."""

    def __init__(self, before: "Scores | None" = None) -> None:
        self._digits: list[Bows] = [*before._digits] if before else []

    def add(self, bows: Bows, power: int) -> None:
        """Let these bows cost `UNIT` times two to the power more."""
        digits = self._digits
        while bows:
            if power >= len(digits):
                digits += [0] * (power + 1 - len(digits))
            carried = digits[power] & bows
            digits[power] ^= bows
            bows, power = carried, power + 1

    def add_all(self, sets: Iterable[tuple[Bows, int]]) -> None:
        """Let each of these sets cost more."""
        for bows, power in sets:
            self.add(bows, power)

    def best(self, among: Bows) -> int:
        """Return the number of the bow among these that costs least, with what it is itself."""
        return self._best(among, len(self._digits) - 1, 0.0, (math.inf, 0))[1]

    def _best(self, among: Bows, power: int, met: float, best: tuple[float, int]) -> tuple[float, int]:
        if not among:
            return best
        number = (among & -among).bit_length() - 1  # bows are sorted by what they are themselves
        cost = met + all_bows()[number].cost
        if cost >= best[0]:
            return best
        if power < 0:
            return cost, number
        digit = self._digits[power]
        best = self._best(among & ~digit, power - 1, met, best)
        return self._best(among & digit, power - 1, met + UNIT * 2**power, best)
