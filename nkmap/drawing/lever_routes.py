"""Chooses the routes of levers: gentle curves round tokens and names that do not cross each other. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import pairwise
from typing import NamedTuple

from nkmap.drawing.lever_curves import CLEAR, Curve, Point, Route, Spot, bend_through, curves_between, outside
from nkmap.drawing.lever_ground import Ground, Stretch
from nkmap.drawing.lever_shapes import ARCHES, BENDS, LOOPS, NEAR, STUBS, Shape
from nkmap.labels import Box

_LEAST_ANGLE = math.radians(30)  # between two lines at one token, or their ends cover each other
_CROWDED = 1.2  # cost of coming in at the very angle of another lever
_BAD = 0.9  # cost of what a stretch meets from which another way is looked for
_FEW = 4  # stretches that meet something, for which another attempt is worth its time
_LITTLE = 0.01  # more than what makes no difference to a cost
_ATTEMPTS = 2  # at an order in which nothing is met
_LONGER = 0.6  # cost of a way round that is twice as long as the straight way
_CORNER = 0.15  # of each of its corners
_TRIED = 20  # shapes that are followed all along, of those with the best ends

Offer = tuple[float, Shape]  # what a shape costs without what it meets between its ends


class Way(NamedTuple):
    """Whom a lever runs through, as keys of tokens: holder first, target last; or from outside to them."""

    key: int
    stops: tuple[int, ...]
    has_holder: bool = True


class _Leg(NamedTuple):
    """One stretch of a way, between two tokens; `start` None: from outside."""

    stretch: Stretch
    stops: tuple[int, ...]  # of the whole way
    start: int | None
    end: int

    @property
    def ends(self) -> set[int]:
        return {self.end} if self.start is None else {self.start, self.end}


def route_levers(
    ways: Iterable[Way], tokens: Mapping[int, Spot], names: Sequence[Box], face: Box
) -> dict[int, Route]:
    """Return the route of every way by key, the same for any order of ways.

    `names` are the boxes of texts, in pixels; no line leaves the `face` where it need not.
    """
    routing = _Routing(tokens, Ground(tokens, names, face))
    legs = {way.key: list(_legs(way)) for way in sorted(ways, key=lambda way: way.key)}
    routing.choose_all([leg for of_way in legs.values() for leg in of_way])
    return {key: routing.route(of_way) for key, of_way in legs.items()}


def _legs(way: Way) -> Iterator[_Leg]:
    stops = way.stops if way.has_holder else (None, *way.stops)
    for number, (start, end) in enumerate(pairwise(stops)):
        assert end is not None
        yield _Leg((way.key, number), way.stops, start, end)


class _Routing:
    """Chooses a shape for each leg, then another one for those that are in each other's way."""

    def __init__(self, tokens: Mapping[int, Spot], ground: Ground) -> None:
        self._tokens, self._ground = tokens, ground
        self._shapes: dict[Stretch, Shape] = {}
        self._angles: dict[int, dict[Stretch, list[float]]] = defaultdict(dict)  # by token: of its levers

    def choose_all(self, legs: Sequence[_Leg]) -> None:
        """Choose the shapes of all legs.

        The short ones, which can hardly go elsewhere, come first; then those that meet something even so.
        """
        order, best, least = sorted(legs, key=self._length), {}, math.inf
        for _ in range(_ATTEMPTS):
            before = dict(self._shapes)
            self._choose_in(order)
            if self._shapes == before:
                break
            costs = {leg: self._met(leg, self._shapes[leg.stretch]) for leg in order}
            cost = sum(costs.values()) + sum(shape.cost for shape in self._shapes.values())
            if cost < least:
                best, least = dict(self._shapes), cost
            order.sort(key=lambda leg: costs[leg] < _BAD)
            if not 0 < sum(cost >= _BAD for cost in costs.values()) <= _FEW:
                break
        self._shapes = best

    def _choose_in(self, order: Sequence[_Leg]) -> None:
        for leg in order:
            self._forget(leg)
        for leg in order:
            self._choose(leg)
        for leg in order:
            if self._met(leg, self._shapes[leg.stretch]) >= _BAD:
                self._forget(leg)
                self._choose(leg, self._way_round(leg))

    def route(self, legs: Sequence[_Leg]) -> Route:
        """Return the shapes that were chosen for a way."""
        shapes = [self._shapes[leg.stretch] for leg in legs]
        return Route(tuple(shape.bend for shape in shapes), shapes[0].angle if shapes else None)

    def _length(self, leg: _Leg) -> float:
        if leg.start is None:
            return math.inf  # a stub finds room anywhere round its token
        return math.dist(self._tokens[leg.start].middle, self._tokens[leg.end].middle)

    def _choose(self, leg: _Leg, best: Shape | None = None) -> None:
        """Choose the best shape for a leg as all the others are now."""
        least = math.inf if best is None else best.cost + self._met(leg, best)
        for cost, shape in self._offers(leg):
            if cost >= least:
                break
            cost += self._met(leg, shape, least - cost)
            if best is None or cost < least:
                best, least = shape, cost
        assert best is not None
        self._keep(leg, best)

    def _way_round(self, leg: _Leg) -> Shape | None:
        """Return the way round all that a curve would meet, None where there is none."""
        if leg.start is None or leg.start == leg.end:
            return None
        start, end = self._tokens[leg.start], self._tokens[leg.end]
        points = self._ground.way_round(leg.stops, start, end)
        if not points:
            return None
        best = self._through(leg, points)
        least = self._met(leg, best)
        for point in points[:-1]:  # with fewer corners it is smoother
            shape = self._through(leg, [other for other in points if other != point])
            met = self._met(leg, shape, least + _LITTLE)
            if met < least + _LITTLE:
                best, least = shape, met
                points.remove(point)
        return best

    def _through(self, leg: _Leg, points: Sequence[Point]) -> Shape:
        """Return the shape of a way round through these points."""
        assert leg.start is not None
        start, end = self._tokens[leg.start], self._tokens[leg.end]
        line = [start.middle, *points, end.middle]
        longer = sum(math.dist(*pair) for pair in pairwise(line)) / math.dist(line[0], line[-1]) - 1
        return Shape(_LONGER * longer + _CORNER * len(points), bend_through(start, end, points))

    def _offers(self, leg: _Leg) -> list[Offer]:
        """Return the shapes with the best ends, the best first."""
        if leg.start is None:
            angles = ((shape.angle or 0.0, shape) for shape in STUBS)
            offers = [(shape.cost + self._end_cost(leg, leg.end, angle), shape) for angle, shape in angles]
            return sorted(offers, key=_first)
        start, end = self._tokens[leg.start], self._tokens[leg.end]
        ahead = math.atan2(end.y - start.y, end.x - start.x)
        shapes = self._shapes_between(leg)
        outs = {shape.bend.out for shape in shapes}
        intos = {shape.bend.into for shape in shapes}
        out_costs = {out: self._end_cost(leg, leg.start, ahead - out) for out in outs}
        into_costs = {into: self._end_cost(leg, leg.end, ahead + math.pi + into) for into in intos}
        offers = [
            (shape.cost + out_costs[shape.bend.out] + into_costs[shape.bend.into], shape) for shape in shapes
        ]
        return nsmallest(_TRIED, offers, key=_first)

    def _shapes_between(self, leg: _Leg) -> Sequence[Shape]:
        assert leg.start is not None
        if leg.start == leg.end:
            return LOOPS
        start, end = self._tokens[leg.start], self._tokens[leg.end]
        room = math.dist(start.middle, end.middle) - start.radius - end.radius - 2 * CLEAR
        return ARCHES if room < NEAR else BENDS

    def _end_cost(self, leg: _Leg, stop: int, angle: float) -> float:
        """Return the cost of coming or going where another lever does, or where something else is."""
        return self._crowding(stop, angle) + self._ground.port_cost(leg.stops, self._tokens[stop], angle)

    def _crowding(self, stop: int, angle: float) -> float:
        angles = (other for angles in self._angles[stop].values() for other in angles)
        nearest = min((_apart(angle, other) for other in angles), default=math.pi)
        return _CROWDED * max(0.0, 1 - nearest / _LEAST_ANGLE)

    def _met(self, leg: _Leg, shape: Shape, most: float = math.inf) -> float:
        return self._ground.cost(leg.stretch, leg.stops, leg.ends, self._curves(leg, shape), most)

    def _curves(self, leg: _Leg, shape: Shape) -> list[Curve]:
        end = self._tokens[leg.end]
        start = outside(end, shape.angle or 0.0) if leg.start is None else self._tokens[leg.start]
        return curves_between(start, end, shape.bend)

    def _keep(self, leg: _Leg, shape: Shape) -> None:
        curves = self._curves(leg, shape)
        self._shapes[leg.stretch] = shape
        self._ground.note(leg.stretch, leg.ends, curves)
        if leg.start is not None:
            self._note_angle(leg, leg.start, curves[0].start)
        self._note_angle(leg, leg.end, curves[-1].end)

    def _note_angle(self, leg: _Leg, stop: int, point: Point) -> None:
        angle = _angle(self._tokens[stop].middle, point)
        self._angles[stop].setdefault(leg.stretch, []).append(angle)

    def _forget(self, leg: _Leg) -> None:
        self._ground.forget(leg.stretch)
        for stop in leg.ends:
            self._angles[stop].pop(leg.stretch, None)


def _first(offer: Offer) -> float:
    return offer[0]


def _angle(point: Point, other: Point) -> float:
    return math.atan2(other[1] - point[1], other[0] - point[0])


def _apart(one: float, other: float) -> float:
    """Return the angle between two directions, 0..pi."""
    return abs((one - other + math.pi) % (2 * math.pi) - math.pi)
