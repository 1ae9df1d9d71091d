"""Stretches without room for a bow: between neighbours, round a token, from outside. No Qt."""

import cmath
import math
from collections.abc import Collection, Iterator, Mapping, Sequence

from nkmap.drawing.lever_bundles import Bundle
from nkmap.drawing.lever_curves import CLEAR, STUB, Spot, curve_between, outside
from nkmap.drawing.lever_ground import SLOT, SLOTS, Ground
from nkmap.drawing.lever_legs import Arrival, Head, Leg, Line, line_of
from nkmap.drawing.lever_shapes import Shape, arches, loops, stubs

NEAR = 28.0  # px: a shorter straight line would be nothing but its end; such neighbours get an arch

_REACH = 90.0  # px from its token within which such a line stays
_OFF = 50.0  # cost of leaving the grid
_MET = 1.0  # cost of each thing that is at one of its places
_END = 4.0  # cost of an end on something, or of a head on another
_MARK = 30.0  # px for the question mark of a stub, and the number of such stubs
_POINT, _LINE_AIR = 0.4, 9.0  # cost of each place at which it comes so near to another line, in pixels


class NearLeg(Leg):
    """Chooses among a few shapes by what is at each point of them."""

    def __init__(
        self, bundle: Bundle, tokens: Mapping[int, Spot], ground: Ground, rim: Sequence[int]
    ) -> None:
        super().__init__(bundle, tokens)
        discs = ground.near(self.end, _REACH, self.ends)
        self._lines = []
        for shape in self._shapes():
            line = self._line(shape)
            places = self._places(line)
            met = sum(_MET for radius, disc in discs for at in places if abs(disc.at - at) < radius)
            bad = sum(_END for angle in _angles(self, line) if rim[round(angle / SLOT) % SLOTS])
            off = 0.0 if all(map(ground.has, line.points)) else _OFF
            self._lines.append((shape.cost + met + bad + off, line))
        self._lines.sort(key=_cost)
        self._off = frozenset(slot for slot in range(SLOTS) if not ground.has(self._mark(slot * SLOT)))

    def arrival(self, line: Line) -> Arrival | None:
        head = self.head(line)
        return Arrival(head, head.angle, self._off) if self.holder is None else None

    def turned(self, line: Line, angle: float) -> Line:
        return self._line(Shape(0.0, line.bend, angle))

    def choose(self, others: Mapping[Leg, Line], heads: Mapping[int, Collection[Head]]) -> Line:
        points = [at for leg, line in others.items() if leg is not self for at in self._near(line)]
        known = [head for stop in self.ends for head in heads.get(stop, ())]
        best, least = self._lines[0][1], math.inf
        for cost, line in self._lines:
            if cost >= least:
                break
            cost += _POINT * sum(_comes_near(line, at, _LINE_AIR) for at in points)
            cost += _END * sum(_crowds(self.head(line), head) for head in known)
            if cost < least:
                best, least = line, cost
        return best

    def _near(self, line: Line) -> Iterator[complex]:
        middle, reach = complex(*self.end.middle), self.end.radius + _REACH
        return (at for at in line.points if abs(at - middle) < reach)

    def _shapes(self) -> Sequence[Shape]:
        if self.holder is None:
            return stubs()
        return loops() if self.holder == self.target else arches()

    def _places(self, line: Line) -> Sequence[complex]:
        """Return the places that a line takes, with those of the mark of a stub."""
        if line.angle is None:
            return line.points
        return [*line.points, *(self._mark(line.angle, away) for away in (_MARK / 3, 2 * _MARK / 3))]

    def _mark(self, angle: float, away: float = _MARK) -> complex:
        """Return where the mark of a stub from this direction ends, or is so many pixels from the stub."""
        return complex(*self.end.middle) + cmath.rect(self.end.radius + CLEAR + STUB + away, angle)

    def _line(self, shape: Shape) -> Line:
        start = self.start if shape.angle is None else outside(self.end, shape.angle)
        return line_of(shape.bend, shape.angle, curve_between(start, self.end, shape.bend))


def _cost(option: tuple[float, Line]) -> float:
    return option[0]


def _comes_near(line: Line, at: complex, away: float) -> bool:
    return any(abs(at - point) < away for point in line.points)


def _angles(leg: Leg, line: Line) -> Iterator[float]:
    yield leg.head(line).angle
    if leg.holder == leg.target:
        (x, y), (out_x, out_y) = line.curve.start, line.curve.out
        yield math.atan2(out_y - y, out_x - x)


def _crowds(one: Head, other: Head) -> bool:
    return abs(math.remainder(one.angle - other.angle, math.tau)) < one.half + other.half
