"""Stretches between tokens with room between them: the best of all bows. No Qt."""

import cmath
import math
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from nkmap.drawing.lever_bows import (
    COLUMNS,
    CORNER,
    FINE,
    REACHES,
    ROWS,
    Bows,
    all_bows,
    arriving,
    every_bow,
    leaving,
    passing,
)
from nkmap.drawing.lever_bundles import Bundle
from nkmap.drawing.lever_curves import CLEAR, Bend, Spot, curve_between
from nkmap.drawing.lever_ground import OFF, SLOT, SLOTS, Ground
from nkmap.drawing.lever_legs import Arrival, Head, Leg, Line, line_of
from nkmap.drawing.lever_scores import Scores

_END, _LINE, _NEAR_HEAD = 5, 4, 4  # what they cost a bow, as powers of two
_BORDER_AIR = 14.0  # px from the places that are the border
_LINE_AIR = 10.0  # px between two lines that are not on each other
_PART = 8  # points of a line that count once: to run along it is worse than to cross it
_MEETING = 34.0  # px from the rim of a token where lines that join there may be near each other
_LATE = 0.7  # how much sooner than it comes in a line stops to be as it was, for each radian turned
_HALF_START = math.radians(8)  # how far a line that leaves a token keeps from heads


class FarLeg(Leg):
    """Chooses among bows by what they come past, seen from its own way."""

    def __init__(
        self, bundle: Bundle, tokens: Mapping[int, Spot], ground: Ground, rim: Sequence[int]
    ) -> None:
        super().__init__(bundle, tokens)
        self._ground = ground
        self._origin = complex(*self.start.middle)
        way = complex(*self.end.middle) - self._origin
        self._ahead = cmath.phase(way)
        self._turn = FINE / way  # from pixels to cells
        self._shift = -CORNER * FINE - self._origin * self._turn
        self._rims = [(complex(*spot.middle), spot.radius + CLEAR) for spot in (self.start, self.end)]
        self._scores = Scores()
        self._scores.add_all(self._met())
        self._scores.add_all(self._bad_ends(rim))
        self._seen: dict[Leg, tuple[Line, Sequence[tuple[Bows, int]]]] = {}

    def arrival(self, line: Line) -> Arrival | None:
        return Arrival(self.head(line), self._ahead + math.pi)

    def choose(self, others: Mapping[Leg, Line], heads: Mapping[int, Collection[Head]]) -> Line:
        scores = Scores(self._scores)
        for leg, line in others.items():
            if leg is not self:
                scores.add_all(self._in_the_way(leg, line))
        assert self.holder is not None
        scores.add(self._leaving_near(heads.get(self.holder, ())), _NEAR_HEAD)
        scores.add(self._arriving_near(heads.get(self.target, ())), _END)
        bend = all_bows()[scores.best(every_bow())].bend
        return line_of(bend, None, curve_between(self.start, self.end, bend))

    def turned(self, line: Line, angle: float) -> Line:
        into = self._bend_into(angle)
        assert line.bend.handles
        first, last = line.bend.handles
        late = 1 / (1 + _LATE * abs(into - line.bend.into))
        for share in (late, late / 2, late / 4):  # the nearer to its end it turns, the less it swings out
            bend = Bend(line.bend.out, into, (first, last * share))
            found = line_of(bend, None, curve_between(self.start, self.end, bend))
            if all(map(self._ground.has, found.points)):
                break
        return found

    def _bend_into(self, angle: float) -> float:
        return math.remainder(angle - self._ahead - math.pi, math.tau)

    # What is in the way

    def _met(self) -> Iterator[tuple[Bows, int]]:
        for radius, discs in self._ground.things.items():
            table, turn, shift = self._passing(radius), self._turn, self._shift
            for at, power, key in discs:
                place = at * turn + shift
                column, row = int(place.real), int(place.imag)
                if 0 <= column < COLUMNS and 0 <= row < ROWS:
                    bows = table[column * ROWS + row]
                    if bows and key not in self.ends and not self._is_at_an_end(at):
                        yield bows, power
        yield self._touching(self._ground.border, _BORDER_AIR), OFF

    def _is_at_an_end(self, at: complex) -> bool:
        """Tell whether a place is where no line is: every bow begins or ends there."""
        (start, away), (end, as_far) = self._rims
        return abs(at - start) < away or abs(at - end) < as_far

    def _passing(self, away: float) -> Sequence[Bows]:
        """Return for each cell the bows that come so many pixels near to it."""
        cells = (away + self.breadth / 2) * abs(self._turn)
        return passing(bisect_right(REACHES, cells) - 1)

    def _bad_ends(self, rim: Sequence[int]) -> Iterator[tuple[Bows, int]]:
        for into, bows in arriving().items():
            if rim[round((self._ahead + math.pi + into) / SLOT) % SLOTS]:
                yield bows, _END

    def _in_the_way(self, leg: Leg, line: Line) -> Sequence[tuple[Bows, int]]:
        """Return the bows that a line crosses or comes near to, once for each part of it."""
        known = self._seen.get(leg)
        if known is None or known[0] is not line:
            points = self._apart_from(leg, line.points)
            parts = (points[start : start + _PART] for start in range(0, len(points), _PART))
            self._seen[leg] = known = line, [(self._touching(part, _LINE_AIR), _LINE) for part in parts]
        return known[1]

    def _apart_from(self, leg: Leg, points: Sequence[complex]) -> Sequence[complex]:
        """Return the points of a line but those near a token that both join."""
        for spot in (self.start, self.end):
            middle, reach = complex(*spot.middle), spot.radius + _MEETING
            if spot in (leg.start, leg.end):
                points = [at for at in points if abs(at - middle) > reach]
        return points

    def _touching(self, points: Iterable[complex], away: float) -> Bows:
        table = self._passing(away)
        turn, shift = self._turn, self._shift
        found = 0
        for at in points:
            place = at * turn + shift
            column, row = int(place.real), int(place.imag)
            if 0 <= column < COLUMNS and 0 <= row < ROWS:
                found |= table[column * ROWS + row]
        return found

    def _leaving_near(self, heads: Collection[Head]) -> Bows:
        """Return the bows that leave the holder where heads come in."""
        found = 0
        for out, bows in leaving().items():
            angle = self._ahead - out
            if any(abs(math.remainder(angle - at, math.tau)) < half + _HALF_START for at, half in heads):
                found |= bows
        return found

    def _arriving_near(self, heads: Collection[Head]) -> Bows:
        """Return the bows that come in where other heads do."""
        found = 0
        if not heads:
            return 0
        for into, bows in arriving().items():
            angle = self._ahead + math.pi + into
            if any(abs(math.remainder(angle - at, math.tau)) < half + self.half for at, half in heads):
                found |= bows
        return found
