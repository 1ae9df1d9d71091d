"""How far several estimates of one place agree: their middle and its spread, or two camps drawn as two."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import fmean, median, quantiles
from typing import NamedTuple

Place = tuple[float, float]  # in shares of the axes, 0..1 from the low end

SINGLY = 3  # up to so many estimates are always drawn one by one
LEAST_IN_CAMP = 2  # estimates
LEAST_APART = 0.3  # of the axis, between the medians of two camps
# The share of the variance that a cut must explain for two camps, by the least number of estimates.
NEEDED = ((8, 0.90), (6, 0.95), (4, 0.97))


class Middle(NamedTuple):
    """The median of estimates in both directions, with the quartiles that hold their middle half.

    `places` are the indices of the estimates it is made of; all lengths are shares of the axes.
    """

    places: tuple[int, ...]
    x: float
    y: float
    low: Place
    high: Place


class Cut(NamedTuple):
    """The best cut of estimates sorted by stance: the indices of both sides, and why it counts or not.

    `explained` is the share 0..1 of the variance of x between the sides, of which `needed` make two camps;
    `apart` is the distance of their medians as a share of the axis.
    """

    lower: tuple[int, ...]
    upper: tuple[int, ...]
    explained: float
    needed: float
    apart: float

    @property
    def makes_camps(self) -> bool:
        """Whether the two sides are two camps."""
        return self.explained >= self.needed and self.apart >= LEAST_APART


@dataclass(frozen=True, slots=True)
class Agreement:
    """What estimates of one place come to: drawn singly, as one middle, or as the middles of two camps.

    `cut` is None below four estimates, where no camps are looked for. `spread` is the mean distance from
    the median place, as a share of the axes: 0 where all agree. It counts the smaller of two camps too.
    """

    middles: tuple[Middle, ...]
    cut: Cut | None
    spread: float

    @property
    def are_camps(self) -> bool:
        """Whether there are two camps."""
        return len(self.middles) > 1


def agreement(places: Sequence[Place]) -> Agreement:
    """Return what the estimates of one place come to.

    Up to three have no middle. From four on it is the median with the quartiles, and two camps where a cut
    explains enough of the variance (after Engelman & Hartigan 1969; thresholds by simulation). Raises
    ValueError without an estimate.
    """
    if not places:
        raise ValueError("there is no estimate")
    if len(places) <= SINGLY:
        return Agreement((), None, _spread(places))
    cut = best_cut([x for x, _ in places])
    sides = (cut.lower, cut.upper) if cut.makes_camps else (tuple(range(len(places))),)
    return Agreement(tuple(middle(places, side) for side in sides), cut, _spread(places))


def middle(places: Sequence[Place], among: Sequence[int]) -> Middle:
    """Return the medians and quartiles of some of the places, at least two."""
    xs, ys = ([places[index][axis] for index in among] for axis in (0, 1))
    (low_x, x, high_x), (low_y, y, high_y) = (
        quantiles(values, n=4, method="inclusive") for values in (xs, ys)
    )
    return Middle(tuple(among), x, y, (low_x, low_y), (high_x, high_y))


def best_cut(xs: Sequence[float]) -> Cut:
    """Return the cut of four or more stances that explains most, with at least two on each side.

    Of equally good cuts it is the lowest. Values that are all the same explain nothing.
    """
    order = sorted(range(len(xs)), key=lambda index: (xs[index], index))
    values = [xs[index] for index in order]
    shares = _explained_by_cuts(values)
    size = max(range(LEAST_IN_CAMP, len(xs) - LEAST_IN_CAMP + 1), key=lambda size: (shares[size], -size))
    return Cut(
        lower=tuple(sorted(order[:size])),
        upper=tuple(sorted(order[size:])),
        explained=shares[size],
        needed=next(share for least, share in NEEDED if len(xs) >= least),
        apart=median(values[size:]) - median(values[:size]),
    )


def _explained_by_cuts(values: Sequence[float]) -> list[float]:
    """Return, by the size of the lower side, the share of the variance that lies between the sides."""
    count, mean = len(values), fmean(values)
    total = math.fsum((value - mean) ** 2 for value in values)
    sums = [0.0, *accumulate(value - mean for value in values)]
    between = [0.0] + [sums[n] ** 2 * count / (n * (count - n)) for n in range(1, count)]
    return [share / total if total else 0.0 for share in between]


def _spread(places: Sequence[Place]) -> float:
    centre = median(x for x, _ in places), median(y for _, y in places)
    return fmean(math.dist(centre, place) for place in places)
