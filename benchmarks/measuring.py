"""Figures of a benchmark: what the program takes, what the bare counterpart takes, and what is allowed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from math import ceil
from statistics import median
from time import perf_counter

MEDIAN, P99 = "median", "99th percentile"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: `ours` and `bare` are in `unit`.

    `at_most` is the ratio allowed, or without a bare counterpart the amount; None where it is only reported.
    """

    what: str
    ours: float
    bare: float | None
    at_most: float | None
    unit: str = "ms"
    statistic: str = MEDIAN

    @property
    def ratio(self) -> float | None:
        """`ours` divided by `bare`."""
        return None if self.bare is None else self.ours / self.bare

    @property
    def is_over(self) -> bool:
        """Whether it is more than allowed."""
        measured = self.ours if self.ratio is None else self.ratio
        return self.at_most is not None and measured > self.at_most


def figures_of(name: str) -> list[Figure]:
    """Run the benchmark of this name. Not in `__main__`, which a new process does not know."""
    figures: list[Figure] = import_module(f"benchmarks.{name}").measure()
    return figures


def timed(do: Callable[[], object]) -> float:
    """Return the milliseconds that a call takes."""
    start = perf_counter()
    do()
    return (perf_counter() - start) * 1000


def alternately(
    ours: Callable[[], float], bare: Callable[[], float], times: int
) -> tuple[list[float], list[float]]:
    """Return the figures of both, measured one after the other so that a busy moment meets both.

    A first round of each is not counted: it fills caches.
    """
    rounds = [(ours(), bare()) for _ in range(times + 1)][1:]
    return [one for one, _ in rounds], [other for _, other in rounds]


def p99(values: Sequence[float]) -> float:
    """Return the 99th percentile by nearest rank: the largest where there are fewer than a hundred."""
    return sorted(values)[ceil(0.99 * len(values)) - 1]


def at_median(what: str, ours: Sequence[float], bare: Sequence[float], at_most: float | None) -> Figure:
    """Return the figure of the medians, in milliseconds."""
    return Figure(what, median(ours), median(bare), at_most)


def at_p99(what: str, ours: Sequence[float], bare: Sequence[float], at_most: float | None) -> Figure:
    """Return the 99th percentile against the median of the bare counterpart, in milliseconds."""
    return Figure(what, p99(ours), median(bare), at_most, statistic=P99)
