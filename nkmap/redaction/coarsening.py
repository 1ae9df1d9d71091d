"""Places, amounts and dates made coarse: to the bands or steps of an axis, to quarters, to years."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

_YEAR = re.compile(r"(?<!\d)(1[5-9]|20|21)\d\d(?!\d)")


def year(text: str) -> str:
    """Return the years that a date names: "June 2016" becomes "2016"; nothing where it names none."""
    return "–".join(dict.fromkeys(found[0] for found in _YEAR.finditer(text)))


def first_day(day: str | None) -> str | None:
    """Return the first day of the year of an ISO date; None stays None."""
    return f"{day[:4]}-01-01" if day else None


def quarters(value: float | None) -> float | None:
    """Return the nearest quarter; None, which is not assessed, stays None."""
    return None if value is None else round(value * 4) / 4


def along(low: float, high: float, step: float, uppers: Sequence[float]) -> Callable[[float], float]:
    """Return what makes a value on an axis coarse: the middle of its band, or the nearest step without bands.

    `uppers` are the upper ends of the bands in rising order, in axis units like all other numbers.
    """

    def coarse(value: float) -> float:
        if uppers:
            place = min(bisect_left(uppers, value), len(uppers) - 1)
            return ([low, *uppers][place] + uppers[place]) / 2
        return min(high, max(low, low + round((value - low) / step) * step))

    return coarse
