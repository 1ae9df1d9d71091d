"""A stretch of days laid out in pixels, with its ticks. No Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

AIR = 0.04  # of the stretch, at each end
SHORTEST = 30  # days
TICK_ROOM = 68.0  # px from one tick to the next, at least
MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)  # from one tick to the next


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days from `first` to `last` over `width` pixels from `left`."""

    first: date
    last: date
    left: float
    width: float

    def x(self, day: date) -> float:
        """Return the pixel of a day, at an end where it lies outside."""
        share = (day - self.first).days / (self.last - self.first).days
        return self.left + self.width * min(1.0, max(0.0, share))

    def day(self, x: float) -> date:
        """Return the day at a pixel, the nearest where it lies outside."""
        share = min(1.0, max(0.0, (x - self.left) / max(1.0, self.width)))
        return date.fromordinal(self.first.toordinal() + round(share * (self.last - self.first).days))

    def ticks(self) -> Iterator[date]:
        """Yield firsts of months, far enough from each other to be written below."""
        months = (self.last - self.first).days / 30.44
        step = next((n for n in MONTHS if n * self.width >= TICK_ROOM * months), MONTHS[-1])
        number = -(-(12 * self.first.year + self.first.month - 1) // step) * step
        while number // 12 <= self.last.year:
            tick = date(number // 12, number % 12 + 1, 1)
            if self.first <= tick <= self.last:
                yield tick
            number += step


def axis_for(days: Iterable[date], left: float, width: float) -> TimeAxis:
    """Return an axis on which all of these days are, with some air at the ends."""
    known = [day.toordinal() for day in days]
    first, last = min(known), max(known)
    air = max(round(AIR * (last - first)), (SHORTEST - (last - first)) // 2, 1)
    least, most = date.min.toordinal(), date.max.toordinal()
    start, end = date.fromordinal(max(least, first - air)), date.fromordinal(min(most, last + air))
    return TimeAxis(start, end, left, width)
