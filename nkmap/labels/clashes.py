"""Which places of labels clash, leaders included: each place is one bit, an answer a few set operations."""

import math
from collections.abc import Sequence
from itertools import accumulate
from operator import or_

from nkmap.labels.candidates import AIR, Candidate

_FINEST = 2048  # columns and rows that clashes are told apart by; a larger picture uses wider ones

Span = tuple[float, float]
Columns = tuple[int, int]  # the first, and the one after the last


class ClashFinder:
    """Finds what a place runs into; place n is bit n. A leader counts as the rectangle it cuts in two."""

    def __init__(self, places: Sequence[Candidate]) -> None:
        air = AIR / 2
        self._x = _Axis([(p.left - air, p.right + air) for p in places], [_leader(p, 0) for p in places])
        self._y = _Axis([(p.top, p.bottom) for p in places], [_leader(p, 1) for p in places])

    def clashes(self, bit: int) -> int:
        """Return the places whose text or leader meets the text or leader of a place, as bits."""
        x, y = self._x, self._y
        found = _meeting(x, y, x.texts[bit], y.texts[bit])
        across, down = x.leaders[bit], y.leaders[bit]
        return found if across is None or down is None else found | _meeting(x, y, across, down)


def _meeting(x: "_Axis", y: "_Axis", across: Columns, down: Columns) -> int:
    """Return all whose text or leader shares room with a rectangle."""
    in_text = x.text_sets.meeting(across) & y.text_sets.meeting(down)
    return in_text | (x.leader_sets.meeting(across) & y.leader_sets.meeting(down))


def _leader(place: Candidate, dimension: int) -> Span | None:
    """Return from where to where a leader reaches across (0) or down (1); None without one."""
    if place.leader is None:
        return None
    start, end = place.leader[0][dimension], place.leader[1][dimension]
    return (start, end) if start < end else (end, start)


class _Axis:
    """All texts and leaders along one axis, in columns.

    Bounds are widened to whole pixels (in very large pictures a little more), so two places that `clash`
    always meet.
    """

    def __init__(self, texts: Sequence[Span], leaders: Sequence[Span | None]) -> None:
        spans = [*texts, *(leader for leader in leaders if leader)]
        least = min((low for low, _ in spans), default=0.0)
        most = max((high for _, high in spans), default=0.0)
        self._step = max(1.0, (most - least) / _FINEST)
        # Whole steps, so that one token's move shifts no other's columns.
        self._first = math.floor(least / self._step)
        self.texts = [self._columns(text) for text in texts]
        self.leaders = [leader and self._columns(leader) for leader in leaders]
        count = self._columns((most, most))[1] + 1
        self.text_sets = _Sets(self.texts, count)
        self.leader_sets = _Sets(self.leaders, count)

    def _columns(self, span: Span) -> Columns:
        low = math.floor(span[0] / self._step) - self._first
        return low, max(math.ceil(span[1] / self._step) - self._first, low + 1)


class _Sets:
    """At every column, which of some spans have begun and which are over, as bits."""

    def __init__(self, spans: Sequence[Columns | None], columns: int) -> None:
        begins, ends = [0] * columns, [0] * columns
        for bit, span in enumerate(spans):
            if span:
                begins[span[0]] |= 1 << bit
                ends[span[1]] |= 1 << bit
        self._begun: list[int] = list(accumulate(begins, or_))
        self._over: list[int] = list(accumulate(ends, or_))

    def meeting(self, span: Columns) -> int:
        """Return all that share a column: begun by its end and not over at its start."""
        return self._begun[span[1] - 1] ^ self._over[span[0]]
