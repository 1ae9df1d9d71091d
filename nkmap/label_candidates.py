"""Where labels may stand: the places around each token, what they cost, and which of them clash."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

HARD = math.inf  # weight of a text that no label may be written over
OVER_LINE = 15.0  # a label across a trail or a relation
OVER_MID_LINE = 1.1  # enough to choose another near place, too little for the far ring
OVER_TOKEN = 40.0  # a label across the rim of another token
OVER_CODE = 100.0  # on top, if it also covers the code: text over text
BESIDE_TOKEN = 8.0  # a name right beside another token is read as that one's: rather far, with a leader
FAR_BESIDE_TOKEN = 3.0  # with a leader it can still be told whose name it is
OFF_FACE = 200.0  # a label beside the grid
HYSTERESIS = 2.0  # a label stays where it is unless another place is better by more than this
SECOND_SHAPE = 0.5  # two lines are a little worse than one

HIDDEN = -1  # candidate index of a label without room
LOCKED = -2  # candidate index of a label placed by hand

# Right first: token and text then read as one line. (x direction, y direction, cost)
_DIRECTIONS = (
    (1, 0, 0.0),  # right
    (1, -1, 0.4),  # upper right
    (0, -1, 0.6),  # above
    (1, 1, 0.8),  # lower right
    (0, 1, 0.9),  # below
    (-1, 0, 1.0),  # left
    (-1, -1, 1.2),  # upper left
    (-1, 1, 1.5),  # lower left
)
_RINGS = (
    (6.0, 0.0),
    (26.0, 6.0),
    (52.0, 12.0),
)  # (gap to the token in px, cost); 5 px are its selection ring
_PER_SHAPE = len(_DIRECTIONS) * len(_RINGS)
_LEADER_FROM = 20.0  # a label set by hand gets a leader from this gap on, px
_BESIDE = 6.0  # px between a label and a token that it seems to belong to
_LEADER_GAP = 3.0  # between leader and token, px
_DIAGONAL = 0.85  # a rounded square, the widest token, reaches this far in both x and y, in radii
_CODE = 0.7  # the code fills this part of a token, in radii
_CELL = 64.0  # of the spatial hash, px
AIR = 4.0  # px between two labels in a row, or their names read as one

Point = tuple[float, float]
Leader = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y down."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box | _Thing") -> bool:
        """Tell whether the two share an area; a common edge is none."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: "Box | Candidate") -> bool:
        """Tell whether the other lies inside, edges included."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something a label should not cover: a box or, if `path` has points, a thin line along them.

    `weight` is the price of covering or crossing it once, at least 0; `HARD` forbids it.
    """

    box: Box
    weight: float = HARD
    path: tuple[Point, ...] = ()

    @classmethod
    def line(cls, path: Sequence[Point], weight: float = OVER_LINE) -> "Obstacle":
        """Return a trail, a relation or a mid line through two or more points in pixels."""
        xs, ys = [x for x, _ in path], [y for _, y in path]
        return cls(Box(min(xs), min(ys), max(xs), max(ys)), weight, tuple(path))

    @classmethod
    def mid_line(cls, start: Point, end: Point) -> "Obstacle":
        """Return a line of the grid: a label avoids it beside its token, but not by going far away."""
        return cls.line((start, end), OVER_MID_LINE)


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A token that wants a label. All lengths in pixels.

    `radius` is half the token's width with its outline. `shapes` holds the (width, height) of the text
    block in one line, then in two. Under overload a higher `priority` keeps its label. `locked` is the
    left top corner of a label set by hand, seen from the centre, and `locked_shape` the shape it has.
    `near_only` forbids the places that need a leader.
    """

    key: int
    x: float
    y: float
    radius: float
    shapes: tuple[tuple[float, float], ...]
    priority: float = 0.0
    locked: Point | None = None
    locked_shape: int = 0
    near_only: bool = False


class Candidate(NamedTuple):
    """One possible place of a label; sorts by cost, then by number."""

    cost: float
    number: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def box(self) -> Box:
        return Box(self.left, self.top, self.right, self.bottom)

    @property
    def shape(self) -> int:
        return self.number // _PER_SHAPE

    @property
    def is_far(self) -> bool:
        """Whether it needs a leader line."""
        return self.number % _PER_SHAPE >= len(_DIRECTIONS)


class _Thing(NamedTuple):
    """An obstacle in the hash: bounds, price, and either a path, a circle or nothing more."""

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
            gap = gap_to(place, self.token)
            if gap >= 0:
                beside = FAR_BESIDE_TOKEN if place.is_far else BESIDE_TOKEN
                return beside if gap < _BESIDE else 0.0
            over_code = gap < (_CODE - 1.0) * self.token.radius
            return OVER_TOKEN + OVER_CODE * over_code
        if not self.path or any(_crosses(a, b, place) for a, b in pairwise(self.path)):
            return self.weight
        return 0.0


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
        width, height = _whole(request.shapes[request.locked_shape])
        left = _into(request.x + request.locked[0], width, self.page.left, self.page.right)
        top = _into(request.y + request.locked[1], height, self.page.top, self.page.bottom)
        return Box(left, top, left + width, top + height)

    def candidates(self, request: LabelRequest, current: int | None = None) -> list[Candidate]:
        """Return the places on the page and off hard texts, cheapest first; `current` is favoured."""
        if not request.shapes:
            return []
        reach = reach_of(request)
        near = self._near(request, reach)
        leaves_page = not self.page.holds(reach)
        leaves_face = not self.face.holds(reach)
        priced = []
        for place in _places(request):
            if leaves_page and not self.page.holds(place):
                continue
            cost = place.cost + _price(place, near)
            if leaves_face and not self.face.holds(place):
                cost += OFF_FACE
            if place.number == current:
                cost -= HYSTERESIS
            if cost < HARD:
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


def leader_of(request: LabelRequest, box: Box, index: int) -> Leader | None:
    """Return the line from the label's edge to 3 px outside the token, for labels far from it only."""
    gap = gap_to(box, request)
    far = gap > _LEADER_FROM if index == LOCKED else index % _PER_SHAPE >= len(_DIRECTIONS)
    if not far or gap <= _LEADER_GAP:
        return None
    x = min(max(request.x, box.left), box.right)
    y = min(max(request.y, box.top), box.bottom)
    share = (request.radius + _LEADER_GAP) / (request.radius + gap)
    return (x, y), (request.x + (x - request.x) * share, request.y + (y - request.y) * share)


def reach_of(request: LabelRequest) -> Box:
    """Return a box that holds all places of a label, and 4 px around them."""
    rim = request.radius + _RINGS[-1][0] + AIR
    width = rim + max((math.ceil(width) for width, _ in request.shapes), default=0)
    height = rim + max((math.ceil(height) for _, height in request.shapes), default=0)
    return Box(request.x - width, request.y - height, request.x + width, request.y + height)


def gap_to(box: Candidate | Box, token: LabelRequest) -> float:
    """Return the distance between a box and a round token in px, negative where they overlap."""
    x, y = token.x, token.y
    across = max(box.left - x, 0.0, x - box.right)
    down = max(box.top - y, 0.0, y - box.bottom)
    return math.hypot(across, down) - token.radius


def clash(one: Candidate, other: Candidate | Box) -> bool:
    """Tell whether two labels would overlap or, side by side, stand too close."""
    across = one.left < other.right + AIR and other.left < one.right + AIR
    return across and one.top < other.bottom and other.top < one.bottom


def _places(request: LabelRequest) -> Iterator[Candidate]:
    """Yield every place with its order cost; the index stays the same wherever the token goes."""
    rings = _RINGS[:1] if request.near_only else _RINGS
    for number, shape in enumerate(request.shapes):
        index = number * _PER_SHAPE
        width, height = _whole(shape)
        for gap, ring_cost in rings:
            straight = request.radius + gap
            diagonal = _DIAGONAL * request.radius + math.sqrt(0.5) * gap
            for along_x, along_y, cost in _DIRECTIONS:
                reach = diagonal if along_x and along_y else straight
                left = request.x + along_x * reach + (along_x - 1) * width / 2
                top = request.y + along_y * reach + (along_y - 1) * height / 2
                cost += ring_cost + number * SECOND_SHAPE
                yield Candidate(cost, index, left, top, left + width, top + height)
                index += 1


def _price(place: Candidate, near: Sequence[_Thing]) -> float:
    """Return what covering and crossing costs a place; infinite over a hard text."""
    _, _, left, top, right, bottom = place
    price = 0.0
    for thing in near:
        if thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]:
            price += thing.price_for(place)
    return price


def _whole(shape: tuple[float, float]) -> tuple[int, int]:
    """Round a text block up to whole pixels, so that a difference in hinting cannot flip a decision."""
    return math.ceil(shape[0]), math.ceil(shape[1])


def _into(low: float, length: float, least: float, most: float) -> float:
    """Shift an interval so that it lies between two limits; if it is too long, it begins at the first."""
    return max(least, min(low, most - length))


def _crosses(a: Point, b: Point, box: Candidate) -> bool:
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


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[tuple[int, int]]:
    """Yield the squares of the spatial hash that a rectangle meets."""
    rows = range(math.floor(top / _CELL), math.floor(bottom / _CELL) + 1)
    for column in range(math.floor(left / _CELL), math.floor(right / _CELL) + 1):
        for row in rows:
            yield column, row
