"""Chooses the routes of levers: gentle curves round tokens and texts that do not cross each other. No Qt."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import pairwise
from typing import NamedTuple

from nkmap.drawing.lever_cells import Cell, cells_of_curve
from nkmap.drawing.lever_curves import CLEAR, Bend, Curve, Route, Spot, curve_between, outside
from nkmap.drawing.lever_gaps import COVERED, gaps
from nkmap.drawing.lever_ground import Ground
from nkmap.drawing.lever_outlines import Outlines
from nkmap.drawing.lever_shapes import NEAR, Shape, arches, loops, shape_of, stubs
from nkmap.drawing.lever_traffic import EVERY, Angles, Traffic
from nkmap.labels import Box

_ROUNDS = 3  # the first one included, in which levers that are in each other's way look for another shape
_TRIED = 16  # bows of a leg at most that are looked at more closely


class Way(NamedTuple):
    """Whom a lever runs through, as keys of tokens: holder first, target last; or from outside to them."""

    key: int
    stops: tuple[int, ...]
    has_holder: bool = True


class _Picture(NamedTuple):
    """What all levers share."""

    tokens: Mapping[int, Spot]
    ground: Ground
    outlines: Outlines


class _Offer(NamedTuple):
    """A shape that a leg may have; `cost` is for what it is and for what its ends are on."""

    cost: float
    shape: Shape
    angles: Angles


class _Line(NamedTuple):
    """An offer followed all along; `cost` is for all but other levers."""

    shape: Shape
    curve: Curve
    cells: Sequence[Cell]
    angles: Angles
    cost: float


def route_levers(
    ways: Iterable[Way], tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box
) -> dict[int, Route]:
    """Return the route of every way by key, the same for any order of ways.

    `texts` are their boxes, in pixels; no line leaves the `face` where it need not.
    """
    picture = _Picture(tokens, Ground(tokens, texts, face), Outlines(tokens, texts))
    legs = {way.key: list(_legs(way, picture)) for way in sorted(ways, key=lambda way: way.key)}
    shapes = iter(_chosen([leg for of_way in legs.values() for leg in of_way]))
    return {key: _route([next(shapes) for _ in of_way]) for key, of_way in legs.items()}


def _route(shapes: Sequence[Shape]) -> Route:
    return Route(tuple(shape.bend for shape in shapes), shapes[0].angle if shapes else None)


def _legs(way: Way, picture: _Picture) -> Iterator["_Leg"]:
    for start, end in pairwise(way.stops if way.has_holder else (None, *way.stops)):
        assert end is not None
        yield _Leg(start, end, way.stops, picture)


def _chosen(legs: Sequence["_Leg"]) -> list[Shape]:
    """Return the shapes chosen for all legs.

    Each gets the best one as those before it are: short ones, which can hardly go elsewhere, first.
    Then those that are in the way of others look again.
    """
    traffic = Traffic(leg.ends for leg in legs)
    lines: dict[int, _Line] = {}
    order = sorted(range(len(legs)), key=lambda number: legs[number].length)
    for _ in range(_ROUNDS):
        before = dict(lines)
        for number in order:
            now = lines.get(number)
            if now is None or traffic.cost(number, now.cells, now.angles):
                lines[number] = new = legs[number].best_line(number, traffic)
                if new != now:
                    traffic.note(number, new.curve, new.angles)
        if lines == before:
            break
    return [lines[number].shape for number in range(len(legs))]


class _Leg:
    """One stretch of a way, from one token to another or from outside, and the lines it may be."""

    def __init__(self, start: int | None, end: int, own: Sequence[int], picture: _Picture) -> None:
        self._start, self._end, self._own, self._picture = start, end, own, picture
        self._to = picture.tokens[end]
        self._from = self._to if start is None else picture.tokens[start]
        self._ahead = math.atan2(self._to.y - self._from.y, self._to.x - self._from.x)
        self._offers = sorted(map(self._offer, self._shapes()), key=_cost)
        self._lines: dict[Shape, _Line] = {}

    @property
    def ends(self) -> list[int]:
        """The tokens that it joins."""
        return [self._end] if self._start is None else [self._start, self._end]

    @property
    def length(self) -> float:
        """From token to token, in pixels; a stub has time: it finds room anywhere round its token."""
        return math.inf if self._start is None else math.dist(self._from.middle, self._to.middle)

    def best_line(self, number: int, traffic: Traffic) -> _Line:
        """Return the line that costs least as all others are now."""
        best, least = None, math.inf
        for offer in self._offers:
            if offer.cost >= least:
                break
            line = self._line(offer)
            if line.cost < least:
                cost = line.cost + traffic.cost(number, line.cells, line.angles)
                if cost < least:
                    best, least = line, cost
        assert best is not None
        return best

    def _line(self, offer: _Offer) -> _Line:
        shape = offer.shape
        if shape not in self._lines:
            start = self._from if shape.angle is None else outside(self._to, shape.angle)
            curve = curve_between(start, self._to, shape.bend)
            cells = cells_of_curve(curve, EVERY)
            cost = offer.cost + self._picture.ground.cost(curve, cells, self._own)
            self._lines[shape] = _Line(shape, curve, cells, offer.angles, cost)
        return self._lines[shape]

    def _shapes(self) -> Sequence[Shape]:
        if self._start is None:
            return stubs()
        if self._start == self._end:
            return loops()
        room = self.length - self._from.radius - self._to.radius - 2 * CLEAR
        return arches() if room < NEAR else self._bows()

    def _bows(self) -> Sequence[Shape]:
        outlines = self._picture.outlines.beside(self._from, self._to, self._own)
        bows = [(self._bow_cost(covered, bend), shape_of(bend)) for covered, bend in gaps(outlines)]
        return [shape for _, shape in nsmallest(_TRIED, bows, key=lambda bow: bow[0] + bow[1].cost)]

    def _bow_cost(self, covered: int, bend: Bend) -> float:
        return covered * COVERED + self._picture.ground.off_cost(curve_between(self._from, self._to, bend))

    def _offer(self, shape: Shape) -> _Offer:
        if self._start is None or shape.angle is not None:
            angles = [(self._end, shape.angle or 0.0)]
        else:
            out, into, _ = shape.bend
            angles = [(self._start, self._ahead - out), (self._end, self._ahead + math.pi + into)]
        return _Offer(shape.cost + sum(self._end_cost(*at) for at in angles), shape, angles)

    def _end_cost(self, stop: int, angle: float) -> float:
        return self._picture.ground.end_cost(self._to if stop == self._end else self._from, angle, self._own)


def _cost(offer: _Offer) -> float:
    return offer.cost
