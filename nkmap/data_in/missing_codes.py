"""Tells numbers that stand for “no answer” from numbers that are one: 99 among answers from 1 to 5."""

from nkmap.data_in.found import Scale
from nkmap.data_in.headings import ends_in
from nkmap.data_in.looks import Look, said
from nkmap.data_in.scale_guesses import ScaleGuess, span, usual_scale
from nkmap.errors import Sentence, listed

# What surveys write where nothing was answered, by themselves or with a minus sign.
USUAL = frozenset(sign * code for code in (9, 97, 98, 99, 997, 998, 999, 9999) for sign in (1.0, -1.0))
_FAR = 4  # times as far from zero as the scale of the others is long
# 9 may as well be an answer from 1 to 10, but not beside so many that fill a scale as short as this.
_SHORTEST, _FILLED_BY, _DIFFERENT = 5, 6, 3


def missing_codes(heading: str, look: Look, ends: Scale) -> tuple[float, ...]:
    """Return the numbers of a column that say that nothing was assessed; `ends` are those of our numbers.

    They are usual codes for it, lie off the scale of all others, and are at most as many as these.
    """
    usual = sorted(look.numbers.keys() & USUAL)
    others = without(look, tuple(usual))
    if not usual or len(others.numbers) < 2:
        return ()
    headed = ends_in(heading)
    scale = headed or usual_scale(others.numbers, ends)
    codes = tuple(code for code in usual if _is_off(code, scale, others, is_headed=headed is not None))
    return codes if sum(look.numbers[code] for code in codes) <= others.counted_numbers else ()


def without(look: Look, codes: tuple[float, ...]) -> Look:
    """Return a column as if cells with these numbers were empty."""
    if not codes:
        return look
    numbers = {number: times for number, times in look.numbers.items() if number not in codes}
    return look._replace(numbers=numbers, filled=look.filled - look.counted_numbers + sum(numbers.values()))


def with_codes(guess: ScaleGuess, codes: tuple[float, ...]) -> ScaleGuess:
    """Return the scale of the other numbers with what the codes among them stand for."""
    if not codes:
        return guess
    words = listed([said(code) for code in codes])
    reason = Sentence(
        "{0} is a usual code for “no answer” and far from the other numbers: not assessed.", words
    )
    return guess._replace(
        reason=Sentence("{0} {1}", guess.reason, reason) if guess.reason else reason, missing=codes
    )


def _is_off(code: float, scale: Scale, others: Look, *, is_headed: bool) -> bool:
    low, high = sorted(scale)
    if low <= code <= high or is_headed:
        return not low <= code <= high
    if abs(code) == 9:
        is_filled = (min(others.numbers), max(others.numbers)) == scale and high <= _SHORTEST
        return is_filled and others.counted_numbers >= _FILLED_BY and len(others.numbers) >= _DIFFERENT
    return code < 0 <= min(others.numbers) or abs(code) >= _FAR * span(scale)
