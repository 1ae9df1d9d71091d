"""Tokens on the same place, or nearly, step apart, so that each can be seen and taken. Pure geometry."""

import math
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence

from nkmap.drawing.page import Page
from nkmap.geometry import Face

_NEAR = 0.25  # of a token: nearer ones hide each other
_SAME = 0.1  # px
MOST_ON_RING = 12  # of a stack; more fill a disc, since their ring would reach across the grid
_APART = 1.2  # spreads: this scale of the disc keeps two of its points as far apart as two of a ring
_GOLDEN = math.pi * (3 - math.sqrt(5))  # the turn from one point of a disc to the next (Vogel 1979)
_MATTERS = 3.0  # spreads from a ring, beyond which others do not decide how it is turned

Point = tuple[float, float]


def nearness(page: Page) -> float:
    """Return the distance in pixels below which tokens of a page count as on the same place."""
    return _NEAR * page.token


def stacks(points: Mapping[int, Point], near: float) -> list[list[int]]:
    """Return the keys in groups: each lies nearer than `near` pixels to the first of its group.

    The same groups for any order of the points; most have a single member.
    """
    groups: list[list[int]] = []
    cells: dict[tuple[int, int], list[list[int]]] = {}  # squares as wide as `near`: neighbours are enough
    for key in sorted(points):
        point = points[key]
        column, row = math.floor(point[0] / near), math.floor(point[1] / near)
        found = [group for cell in _around(column, row) if cell in cells for group in cells[cell]]
        group = next((g for g in found if math.dist(points[g[0]], point) < near), None)
        if group is None:
            group = []
            groups.append(group)
            cells.setdefault((column, row), []).append(group)
        group.append(key)
    return groups


def fan_out(
    points: Mapping[int, Point], spread: float, face: Face | None = None, near: float = _SAME
) -> dict[int, Point]:
    """Return where to show each point: those of a stack stand on a ring round their middle.

    Two of them stand `spread` pixels left and right, where their names find room, or above and below where
    others are nearer; more of them stand as far from one another as two do, and a crowd fills a disc. What
    would leave the face is moved inside as a whole.
    """
    shown = dict(points)
    across = sorted((point[0], key) for key, point in points.items())  # a stack need not look at all others
    for keys in stacks(points, near):
        if len(keys) > 1:
            here, reach = set(keys), _reach(len(keys), spread)
            x = points[keys[0]][0]
            start, end = (bisect(across, (side,)) for side in (x - 2 * reach, x + 2 * reach))
            others = [points[key] for _, key in across[start:end] if key not in here]
            shown.update(spread_stack({key: points[key] for key in keys}, spread, others, face))
    return shown


def spread_stack(
    stack: Mapping[int, Point], spread: float, others: Sequence[Point], face: Face | None = None
) -> dict[int, Point]:
    """Return where to show the points of one stack; each goes towards its own side of their middle."""
    middle = _middle(stack.values())
    keys = sorted(stack, key=lambda key: (_turn(stack[key], middle), key))
    if len(keys) > MOST_ON_RING:
        disc = _disc(middle, len(keys), spread)
        return dict(zip(keys, _moved_inside(disc, face) if face else disc, strict=True))
    near = with_a_say(others, list(stack.values()), spread)
    return dict(zip(keys, _best_ring(middle, len(keys), spread, face, near), strict=True))


def with_a_say(others: Iterable[Point], stack: Sequence[Point], spread: float) -> list[Point]:
    """Return those of some points that are so near to a stack that they have a say in how it spreads."""
    (middle_x, middle_y), reach = _middle(stack), _reach(len(stack), spread)
    return [(x, y) for x, y in others if abs(x - middle_x) < reach and abs(y - middle_y) < reach]


def _reach(count: int, spread: float) -> float:
    """Return how far from the middle of a stack others have a say, in pixels."""
    return 0.0 if count > MOST_ON_RING else _radius(count, spread) + _MATTERS * spread


def _middle(points: Iterable[Point]) -> Point:
    xs, ys = zip(*points, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)


def _turn(point: Point, middle: Point) -> float:
    """Return the direction in which a point lies, counted as the ring is; 0 for one in the middle."""
    dx, dy = middle[0] - point[0], middle[1] - point[1]
    return 0.0 if math.hypot(dx, dy) < 0.1 else round(math.atan2(dy, dx) % math.tau, 6)


def _around(column: int, row: int) -> list[tuple[int, int]]:
    return [(column + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1)]


def _best_ring(
    centre: Point, count: int, spread: float, face: Face | None, others: Sequence[Point]
) -> list[Point]:
    """Return the ring, or the one turned by half a step if that keeps farther from the other places."""
    rings = [_ring(centre, count, spread, turn) for turn in (0.0, math.pi / count)]
    if face:
        rings = [_moved_inside(ring, face) for ring in rings]
    return max(rings, key=lambda ring: min((math.dist(p, o) for p in ring for o in others), default=0.0))


def _ring(centre: Point, count: int, spread: float, start: float) -> list[Point]:
    radius = _radius(count, spread)
    turns = [start + 2 * math.pi * number / count for number in range(count)]
    return [(centre[0] - radius * math.cos(turn), centre[1] - radius * math.sin(turn)) for turn in turns]


def _radius(count: int, spread: float) -> float:
    """Return the radius in pixels of a ring on which neighbours are two spreads apart."""
    return spread / math.sin(math.pi / count)


def _disc(centre: Point, count: int, spread: float) -> list[Point]:
    """Return points that fill a disc evenly, as the seeds of a sunflower do."""
    radii = [_APART * spread * math.sqrt(number + 0.5) for number in range(count)]
    turns = [_GOLDEN * number for number in range(count)]
    return [
        (centre[0] - radius * math.cos(turn), centre[1] - radius * math.sin(turn))
        for radius, turn in zip(radii, turns, strict=True)
    ]


def _moved_inside(ring: Sequence[Point], face: Face) -> list[Point]:
    dx, dy = face.block_offset(ring, 0.0, 0.0)
    return [(x + dx, y + dy) for x, y in ring]
