"""What labels keep clear of, and what each place has to pay for it; other free labels are not among it."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from nkmap.labels.candidates import Candidate, gap_to, places, reach_of, whole
from nkmap.labels.requests import HARD, Box, LabelRequest, Leader, Obstacle, Point, Rectangle

OVER_TOKEN = 40.0  # a label across the rim of another token

_OVER_CODE = 100.0  # on top, if it also covers the code: text over text
_BESIDE_TOKEN = 8.0  # a name right beside another token is read as that one's: rather far, with a leader
_FAR_BESIDE_TOKEN = 3.0  # with a leader it can still be told whose name it is
_OFF_FACE = 200.0  # a label beside the grid
_HYSTERESIS = 2.0  # a label stays where it is unless another place is better by more than this
_BESIDE = 6.0  # px between a label and a token that it seems to belong to
_CODE = 0.7  # the code fills this part of a token, in radii
_CELL = 64.0  # of the spatial hash, px


class _Thing(NamedTuple):
    """An obstacle in the hash: bounds, price, and either a path, a token or nothing more."""

    left: float
    top: float
    right: float
    bottom: float
    weight: float = HARD
    path: tuple[Point, ...] = ()
    token: LabelRequest | None = None

    def price_for(self, place: Candidate) -> float:
        """Return what a place that meets the bounds has to pay."""
        if self.token:
            return _price_beside(self.token, place)
        if not self.path or any(_crosses(a, b, place) for a, b in pairwise(self.path)):
            return self.weight
        return 0.0

    def stops(self, leader: Leader) -> bool:
        """Tell whether a leader would run through a token or a text."""
        if self.token:
            return _distance(*leader, (self.token.x, self.token.y)) < self.token.radius
        return self.weight == HARD and not self.path and _crosses(*leader, self)


class Surroundings:
    """Everything labels keep clear of, except labels that are still free to move."""

    def __init__(self, obstacles: Iterable[Obstacle], face: Box, page: Box) -> None:
        """Take the fixed obstacles; `face` is the grid, `page` what no label ever leaves."""
        self.face = face
        self.page = page
        self._cells: dict[tuple[int, int], list[_Thing]] = {}
        for o in obstacles:
            self._add(_Thing(o.box.left, o.box.top, o.box.right, o.box.bottom, o.weight, o.path))

    def add_token(self, request: LabelRequest) -> None:
        """Make a token an obstacle for other labels, and a locked label one for all."""
        for thing in self._things_of(request):
            self._add(thing)

    def locked_box(self, request: LabelRequest) -> Box | None:
        """Return where a label set by hand stands, pushed back on to the page; None if it is not locked."""
        if request.locked is None or not 0 <= request.locked_shape < len(request.shapes):
            return None
        width, height = whole(request.shapes[request.locked_shape])
        left = _into(request.x + request.locked[0], width, self.page.left, self.page.right)
        top = _into(request.y + request.locked[1], height, self.page.top, self.page.bottom)
        return Box(left, top, left + width, top + height)

    def candidates(self, request: LabelRequest, current: int | None = None) -> list[Candidate]:
        """Return the places on the page and off hard texts, cheapest first; `current` is favoured.

        No leader to one of them runs through a token or a hard text.
        """
        if not request.shapes:
            return []
        reach = reach_of(request)
        near = self._near(request, reach)
        leaves_page = not self.page.holds(reach)
        leaves_face = not self.face.holds(reach)
        priced = []
        for place in places(request):
            if leaves_page and not self.page.holds(place):
                continue
            cost = place.cost + _price(place, near)
            if leaves_face and not self.face.holds(place):
                cost += _OFF_FACE
            if place.number == current:
                cost -= _HYSTERESIS
            if cost < HARD and not (place.leader and _is_stopped(place.leader, near)):
                priced.append(Candidate(cost, *place[1:]))
        return sorted(priced)

    def _near(self, request: LabelRequest, reach: Box) -> list[_Thing]:
        cells = _cells(reach.left, reach.top, reach.right, reach.bottom)
        found = {id(thing): thing for cell in cells for thing in self._cells.get(cell, ())}
        return [
            thing
            for thing in found.values()
            if reach.overlaps(thing) and (thing.token is None or thing.token.key != request.key)
        ]

    def _things_of(self, request: LabelRequest) -> list[_Thing]:
        x, y, r = request.x, request.y, request.radius + _BESIDE
        things = [_Thing(x - r, y - r, x + r, y + r, token=request)]
        if box := self.locked_box(request):
            things.append(_Thing(box.left, box.top, box.right, box.bottom))
        return things

    def _add(self, thing: _Thing) -> None:
        for cell in _cells(thing.left, thing.top, thing.right, thing.bottom):
            self._cells.setdefault(cell, []).append(thing)


def _price(place: Candidate, near: Sequence[_Thing]) -> float:
    """Return what covering and crossing costs a place; infinite over a hard text."""
    _, _, left, top, right, bottom, _ = place
    price = 0.0
    for thing in near:
        if thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]:
            price += thing.price_for(place)
            if price == HARD:
                break
    return price


def _price_beside(token: LabelRequest, place: Candidate) -> float:
    """Return the price of standing on a token, or so near that the name seems to be its own."""
    gap = gap_to(place, token)
    if gap >= 0:
        beside = _FAR_BESIDE_TOKEN if place.leader else _BESIDE_TOKEN
        return beside if gap < _BESIDE else 0.0
    if gap < token.core - token.radius:
        return HARD
    return OVER_TOKEN + _OVER_CODE * (gap < (_CODE - 1.0) * token.radius)


def _is_stopped(leader: Leader, near: Sequence[_Thing]) -> bool:
    (x, y), (to_x, to_y) = leader
    left, right = (x, to_x) if x < to_x else (to_x, x)
    top, bottom = (y, to_y) if y < to_y else (to_y, y)
    for thing in near:
        is_near = thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]
        if is_near and thing.stops(leader):
            return True
    return False


def _into(low: float, length: float, least: float, most: float) -> float:
    """Shift an interval so that it lies between two limits; if it is too long, it begins at the first."""
    return max(least, min(low, most - length))


def _crosses(a: Point, b: Point, box: Rectangle) -> bool:
    """Tell whether a straight line has a part inside a box: clip it by one edge after the other."""
    enter, leave = 0.0, 1.0
    for start, end, low, high in ((a[0], b[0], box.left, box.right), (a[1], b[1], box.top, box.bottom)):
        run = end - start
        if run == 0.0:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / run, (high - start) / run))
        enter, leave = max(enter, first), min(leave, last)
    return enter < leave


def _distance(a: Point, b: Point, point: Point) -> float:
    """Return how near a line from one point to another comes to a third."""
    along_x, along_y = b[0] - a[0], b[1] - a[1]
    x, y = point[0] - a[0], point[1] - a[1]
    square = along_x * along_x + along_y * along_y
    share = min(max((along_x * x + along_y * y) / square, 0.0), 1.0) if square else 0.0
    return math.hypot(x - share * along_x, y - share * along_y)


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[tuple[int, int]]:
    """Yield the squares of the spatial hash that a rectangle meets."""
    rows = range(math.floor(top / _CELL), math.floor(bottom / _CELL) + 1)
    for column in range(math.floor(left / _CELL), math.floor(right / _CELL) + 1):
        for row in rows:
            yield column, row
