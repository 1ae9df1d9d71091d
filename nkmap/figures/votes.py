"""Dot votes: how many dots everybody has, and the ranks, in which ties stay ties."""

from collections.abc import Mapping
from typing import TypeVar

K = TypeVar("K")


def usual_dots(options: int) -> int:
    """Return how many dots each voter has: a third of the options, at least one (the n/3 rule)."""
    return max(1, round(options / 3))


def ranked(totals: Mapping[K, int]) -> dict[K, int]:
    """Return the rank of each by its total: 1 for the most, the same for equal totals (1, 2, 2, 4)."""
    return {key: 1 + sum(other > total for other in totals.values()) for key, total in totals.items()}
