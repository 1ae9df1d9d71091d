"""What is worked out of the texts of projects and asked for again: it is kept until a project is closed.

Names of a project that nobody has open have no business in memory; and a day of work does not fill it.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

_ways_to_forget: list[Callable[[], None]] = []


def keeps(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a function keep what it returned for the latest `most` arguments, in any thread."""

    def keeping(function: Callable[P, R]) -> Callable[P, R]:
        kept = lru_cache(maxsize=most)(function)
        goes_with_a_project(kept.cache_clear)
        return cast(Callable[P, R], kept)

    return keeping


def goes_with_a_project(forget: Callable[[], None]) -> None:
    """Call `forget` whenever a project is closed."""
    _ways_to_forget.append(forget)


def forget_texts() -> None:
    """Forget all of it; what is asked for again is worked out again."""
    for forget in _ways_to_forget:
        forget()
