"""Positions on a line with the clout behind them: how much backs either of two, without asking everybody."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate


class Line:
    """Positions 0..100 in ascending order, each with its clout.

    The force of one position against another is F = Σ clout × max(0, how much nearer it is), over everybody.
    Who stands beyond one of the two counts with the whole distance between them, who stands between with a
    part that falls evenly to 0 half-way. So sums of clout, and of clout × position, from the low end give F.
    """

    def __init__(self, positions: Sequence[float], clouts: Sequence[float]) -> None:
        self.positions = positions
        self._clout = [0.0, *accumulate(clouts)]
        self._moment = [0.0, *accumulate(w * x for w, x in zip(clouts, positions, strict=True))]

    def share(self, low: int, high: int) -> float:
        """Return the share of the force for `low` against `high`, two indices with low < high.

        Within rounding 0..1; at least one of the two has clout, and they stand apart.
        """
        positions, clout, moment = self.positions, self._clout, self._moment
        ends, distance = positions[low] + positions[high], positions[high] - positions[low]
        middle = bisect_left(positions, ends / 2, low + 1, high)
        force = distance * clout[low + 1]
        force += ends * (clout[middle] - clout[low + 1]) - 2 * (moment[middle] - moment[low + 1])
        other = distance * (clout[-1] - clout[high])
        other += 2 * (moment[high] - moment[middle]) - ends * (clout[high] - clout[middle])
        return force / (force + other)
