"""Levers that run the same stretch share a line: which of them, and what each of them draws of it. No Qt."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

STRANDS = 3  # lines beside each other at most: more would be a road
PASSING = ""  # the end of a stretch after which a lever goes on

Join = tuple[
    int | None, int
]  # the tokens at both ends of a stretch; it comes from outside if the first is None


class Way(NamedTuple):
    """Whom a lever runs through, as keys of tokens: holder first, target last; or from outside to them.

    Levers on one stretch share a line if their `end` is the same.
    """

    key: int
    stops: tuple[int, ...]
    has_holder: bool = True
    end: str = "arrow"


class Bundle(NamedTuple):
    """All levers that run one stretch."""

    join: Join
    strands: Sequence[tuple[str, Sequence[int]]]  # an end, and the levers that have it, by key
    total: int

    @property
    def heads(self) -> int:
        """How many of its strands have an end."""
        return sum(end != PASSING for end, _ in self.strands)


def joins(way: Way) -> Iterator[Join]:
    """Yield the stretches of a way."""
    for start, end in pairwise(way.stops if way.has_holder else (None, *way.stops)):
        assert end is not None
        yield start, end


def bundles(ways: Iterable[Way]) -> dict[Join, Bundle]:
    """Return the levers of each stretch, in an order that does not depend on that of the ways."""
    sharing: dict[Join, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for way in sorted(ways, key=lambda way: way.key):
        *before, last = joins(way)
        for join in before:
            sharing[join][PASSING].append(way.key)
        sharing[last][way.end].append(way.key)
    return {join: _bundle(join, by_end) for join, by_end in sharing.items()}


def _bundle(join: Join, by_end: dict[str, list[int]]) -> Bundle:
    """Return a bundle with a strand for each end: for the most frequent ones, if they are too many."""
    often = Counter({end: len(keys) for end, keys in by_end.items()}).most_common(STRANDS)
    strands = [(end, by_end[end]) for end, _ in sorted(often)]
    return Bundle(join, strands, sum(map(len, by_end.values())))
