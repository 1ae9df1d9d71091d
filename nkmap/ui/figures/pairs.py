"""Pairs of stakeholders over all maps: who stands with whom, and against whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nsmallest

from nkmap.figures.influence_dependence import DependenceTerm, InfluenceDependence

MOST = 500  # pairs that are listed; three hundred names have 45,000

Found = tuple[int, int, float, float]  # two places among the terms, convergence, divergence


@dataclass(frozen=True, slots=True)
class Pair:
    """Two stakeholders: on how much they stand together, and on how much apart, from 0."""

    first: DependenceTerm
    second: DependenceTerm
    convergence: float
    divergence: float

    @property
    def words(self) -> str:
        """Both names."""
        return f"{self.first.name} · {self.second.name}"


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs with most in common or apart, of the `count` that took a side on the same map.

    `nearest` and `farthest` are None where nobody is more together than apart, or more apart.
    """

    count: int
    most: tuple[Pair, ...]
    nearest: Pair | None
    farthest: Pair | None


def pairs_of(result: InfluenceDependence) -> Pairs:
    """Return the pairs of a plane; of equal ones those that come first in it."""
    found = list(_found(result))
    nearest = max(found, key=lambda one: one[2] - one[3], default=None)
    farthest = max(found, key=lambda one: one[3] - one[2], default=None)
    most = nsmallest(MOST, found, key=lambda one: -max(one[2], one[3]))

    def pair(one: Found) -> Pair:
        return Pair(result.terms[one[0]], result.terms[one[1]], one[2], one[3])

    return Pairs(
        count=len(found),
        most=tuple(map(pair, most)),
        nearest=pair(nearest) if nearest and nearest[2] > nearest[3] else None,
        farthest=pair(farthest) if farthest and farthest[3] > farthest[2] else None,
    )


def _found(result: InfluenceDependence) -> Iterator[Found]:
    for i, term in enumerate(result.terms):
        later = range(i + 1, len(result.terms))
        yield from ((i, j, c, d) for j in later if (c := term.convergence[j]) + (d := term.divergence[j]))
