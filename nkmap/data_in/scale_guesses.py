"""Proposes the scale of a column of numbers: from its heading, from ours, or from where the numbers lie."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from nkmap.data_in.found import Scale
from nkmap.data_in.headings import ends_in
from nkmap.data_in.looks import Look
from nkmap.errors import Sentence

# Scales that people use, the smaller ones first.
_FROM_ONE = tuple(Scale(1, high) for high in (3, 5, 7, 10))
_FROM_ZERO = tuple(Scale(0, high) for high in (1, 2, 3, 4, 5, 10, 100, 1000))
_TWO_SIDED = tuple(Scale(-end, end) for end in (1, 2, 3, 5, 10, 100, 1000))
# How many numbers there must be, how few of them may lie outside, and how much smaller the scale then is.
_ENOUGH, _FEW, _SMALLER = 10, 0.05, 4


class ScaleGuess(NamedTuple):
    """A scale, and why. `is_open`: only the numbers say so, and others would fit as well.

    `missing` are numbers that are codes for “no answer”, and on no scale.
    """

    scale: Scale | None
    reason: Sentence
    is_open: bool = False
    missing: tuple[float, ...] = ()


NO_SCALE = ScaleGuess(None, Sentence(""))


def guess_scale(heading: str, look: Look, ends: Scale, is_ours: bool = False) -> ScaleGuess:
    """Return the scale on which the numbers of a column probably are; `ends` are those of our numbers.

    `is_ours`: the table was written by nkmap, so its numbers are on our scale wherever they fit. Numbers that
    do not lie on the scale are refused later, row by row.
    """
    said = ends_in(heading)
    if said is not None:
        return ScaleGuess(said, Sentence("It is headed as {0:.10g} to {1:.10g}.", *said))
    if not look.numbers or (ends.low < 0 and set(look.numbers) == {0.0}):  # +, − and 0 are words
        return ScaleGuess(ends, Sentence(""))
    low, high = min(look.numbers), max(look.numbers)
    if is_ours and ends.low <= low and high <= ends.high:
        return ScaleGuess(ends, Sentence("It is a table of nkmap, on its own scale."))
    if look.percents * 2 > look.filled and low >= 0 and high <= 100:
        return ScaleGuess(Scale(0, 100), Sentence("Its cells are percent."))
    return _guessed(look.numbers, ends)


def fitting_our_axis(heading: str, look: Look, ends: Scale | None) -> ScaleGuess | None:
    """Return what stands for values in the units of the axis; None where they are on a scale of their own."""
    if ends_in(heading) is not None:
        return None
    if ends is None:
        return ScaleGuess(None, Sentence("Its numbers are taken in the units of the axes of their maps."))
    if look.numbers and not (ends.low <= min(look.numbers) and max(look.numbers) <= ends.high):
        return None
    return ScaleGuess(None, Sentence("Its numbers lie on the axis of the map, {0:.10g} to {1:.10g}.", *ends))


def beside_each_other(guesses: Sequence[ScaleGuess]) -> list[ScaleGuess]:
    """Return guesses for the columns of a table: those that count from 1 all count as far as the longest."""
    longest = max(map(_counted_to, guesses), default=0)
    reason = Sentence("1 to {0:.10g}, as in another column?", longest)
    return [
        ScaleGuess(Scale(1, longest), reason) if guess.is_open and 0 < _counted_to(guess) < longest else guess
        for guess in guesses
    ]


def _counted_to(guess: ScaleGuess) -> float:
    """Return how far a scale counts from 1; 0 where it is none of those."""
    return guess.scale.high if guess.scale is not None and guess.scale in _FROM_ONE else 0


def _guessed(numbers: Mapping[float, int], ends: Scale) -> ScaleGuess:
    low, high = min(numbers), max(numbers)
    whole = usual_scale(numbers, ends)
    outside, smaller = _without_strays(numbers, ends)
    if smaller is not None and span(whole) >= _SMALLER * span(smaller):
        run = Sentence("{0} of {1} numbers lie outside and would be refused.", outside, sum(numbers.values()))
        return ScaleGuess(smaller, Sentence("{0:.10g} to {1:.10g}? {2}", *smaller, run), True)
    run = Sentence("Its numbers run from {0:.10g} to {1:.10g}.", low, high)
    if ends.low < 0 <= low:
        run = Sentence("No number is negative, so the middle is neutral.")
    elif (low, high) == whole and len(numbers) > 2:
        return ScaleGuess(whole, run, True)
    return ScaleGuess(whole, Sentence("{0:.10g} to {1:.10g}? {2}", *whole, run), True)


def usual_scale(numbers: Iterable[float], ends: Scale) -> Scale:
    """Return the smallest usual scale that holds all numbers; beyond all of them, one up to the largest."""
    found = list(numbers)
    low, high = min(found), max(found)
    if low < 0:
        furthest = max(-low, high)
        return _first_with(_TWO_SIDED, low, high) or Scale(-furthest, furthest)
    are_whole = all(number.is_integer() for number in found)
    if ends == Scale(0, 4) and are_whole and high <= 4:
        return ends
    usual = (*_FROM_ONE, *_FROM_ZERO) if low >= 1 and high > 1 and high <= 10 else _FROM_ZERO
    tried = usual if are_whole else tuple(scale for scale in usual if scale.high in (1, 5, 10, 100, 1000))
    return _first_with(tried, low, high) or Scale(0, high)


def _first_with(scales: Iterable[Scale], low: float, high: float) -> Scale | None:
    return next((scale for scale in scales if scale.low <= low and high <= scale.high), None)


def _without_strays(numbers: Mapping[float, int], ends: Scale) -> tuple[int, Scale | None]:
    """Return how many numbers lie far from nearly all others (99 for “no answer”), and the others' scale."""
    count = sum(numbers.values())
    outside, rest = 0, deque(sorted(numbers))
    if count < _ENOUGH:
        return 0, None
    while len(rest) > 2:
        is_last = abs(rest[-1]) >= abs(rest[0])
        times = numbers[rest[-1 if is_last else 0]]
        if outside + times > _FEW * count:
            break
        outside += times
        rest.pop() if is_last else rest.popleft()
    return outside, usual_scale(rest, ends) if outside else None


def span(scale: Scale) -> float:
    """Return how long a scale is."""
    return scale.high - scale.low
