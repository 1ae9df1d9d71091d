"""Where a label may stand: the places round its token in their order, and the leader lines to them."""

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from nkmap.labels.requests import Box, LabelRequest, Leader, Point, Rectangle

HIDDEN = -1  # candidate index of a label without room
LOCKED = -2  # candidate index of a label placed by hand

AIR = 4.0  # px between two labels in a row, or their names read as one

_SECOND_SHAPE = 0.5  # two lines are a little worse than one
# In one line with the token, above or below it, last across a corner, where a name seems to float. Their
# order is part of what is remembered of a label. (x direction, y direction, cost)
_DIRECTIONS = (
    (1, 0, 0.0),  # right
    (1, -1, 0.9),  # upper right
    (0, -1, 0.6),  # above
    (1, 1, 1.1),  # lower right
    (0, 1, 0.8),  # below
    (-1, 0, 0.4),  # left
    (-1, -1, 1.3),  # upper left
    (-1, 1, 1.5),  # lower left
)
_SLANTING = ((1, -0.5, 0.7), (1, 0.5, 0.8), (-1, -0.5, 1.0), (-1, 0.5, 1.1))  # with a leader, also these
_RINGS = (  # gap to the token in px, cost, directions; 5 px are its selection ring
    (6.0, 0.0, _DIRECTIONS),
    (26.0, 6.0, _DIRECTIONS + _SLANTING),
    (52.0, 12.0, _DIRECTIONS + _SLANTING),
)
_PER_SHAPE = sum(len(directions) for _, _, directions in _RINGS)
_LEADER_FROM = 20.0  # a label set by hand gets a leader from this gap on, px
_LEADER_GAP = 3.0  # between leader and token, px
_DIAGONAL = 0.85  # a rounded square, the widest token, reaches this far in both x and y, in radii


class Candidate(NamedTuple):
    """One possible place of a label; sorts by cost, then by number. Far ones have a leader line."""

    cost: float
    number: int
    left: float
    top: float
    right: float
    bottom: float
    leader: Leader | None = None

    @property
    def box(self) -> Box:
        return Box(self.left, self.top, self.right, self.bottom)

    @property
    def shape(self) -> int:
        return self.number // _PER_SHAPE


def places(request: LabelRequest) -> Iterator[Candidate]:
    """Yield every place with its order cost; the number stays the same wherever the token goes."""
    sizes = [whole(size) for size in request.shapes]
    around = _around(request.radius)
    for number, (shape, (along_x, along_y, cost, across, down, has_leader)) in enumerate(
        product(range(len(sizes)), around)
    ):
        width, height = sizes[shape]
        left = request.x + across + (along_x - 1) * width / 2
        top = request.y + down + (along_y - 1) * height / 2
        box = left, top, left + width, top + height
        leader = _leader(request, *box) if has_leader else None
        yield Candidate(cost + shape * _SECOND_SHAPE, number, *box, leader)


@lru_cache(maxsize=256)  # tokens of one map have few sizes
def _around(radius: float) -> list[tuple[float, float, float, float, float, bool]]:
    """Return direction, cost, distance across and down, and whether there is a leader, of all places."""
    return [
        (along_x, along_y, cost + ring_cost, *_away(radius, gap, along_x, along_y), bool(ring_cost))
        for gap, ring_cost, directions in _RINGS
        for along_x, along_y, cost in directions
    ]


def _away(radius: float, gap: float, along_x: float, along_y: float) -> Point:
    """Return how far from the centre of a token a label begins, across and down."""
    length = math.hypot(along_x, along_y)
    rim = _DIAGONAL * length * radius if along_x and along_y else radius
    return along_x * (rim + gap) / length, along_y * (rim + gap) / length


def reach_of(request: LabelRequest) -> Box:
    """Return a box that holds all places of a label, and 4 px around them."""
    rim = request.radius + _RINGS[-1][0] + AIR
    width = rim + max((math.ceil(width) for width, _ in request.shapes), default=0)
    height = rim + max((math.ceil(height) for _, height in request.shapes), default=0)
    return Box(request.x - width, request.y - height, request.x + width, request.y + height)


def leader_to_locked(request: LabelRequest, box: Box) -> Leader | None:
    """Return the leader line to a label set by hand, if it is far from its token."""
    return _leader(request, *_sides(box)) if gap_to(box, request) > _LEADER_FROM else None


def gap_to(box: Rectangle, token: LabelRequest) -> float:
    """Return the distance between a box and a round token in px, negative where they overlap."""
    across = max(box.left - token.x, 0.0, token.x - box.right)
    down = max(box.top - token.y, 0.0, token.y - box.bottom)
    return math.hypot(across, down) - token.radius


def clash(one: Candidate, other: Rectangle) -> bool:
    """Tell whether two labels would overlap or, side by side, stand too close."""
    across = one.left < other.right + AIR and other.left < one.right + AIR
    return across and one.top < other.bottom and other.top < one.bottom


def whole(shape: tuple[float, float]) -> tuple[int, int]:
    """Round a text block up to whole pixels, so that a difference in hinting cannot flip a decision."""
    return math.ceil(shape[0]), math.ceil(shape[1])


def _leader(request: LabelRequest, left: float, top: float, right: float, bottom: float) -> Leader | None:
    """Return the line from the edge of a box to 3 px outside the token."""
    x, y = min(max(request.x, left), right), min(max(request.y, top), bottom)
    away = math.hypot(x - request.x, y - request.y)
    if away <= request.radius + _LEADER_GAP:
        return None
    share = (request.radius + _LEADER_GAP) / away
    return (x, y), (request.x + (x - request.x) * share, request.y + (y - request.y) * share)


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom
