"""Tokens on the very same point step apart, so that each can be seen and taken. Pure geometry."""

import math
from collections.abc import Mapping, Sequence

from nkmap.geometry import clip
from nkmap.labels import Box

Point = tuple[float, float]


def fan_out(points: Mapping[int, Point], spread: float, bounds: Box | None = None) -> dict[int, Point]:
    """Return where to show each point: equal ones on a ring round their place, in the order of their keys.

    Two of them stand `spread` pixels left and right, where their names find room, or above and below where
    others are nearer; more of them stand as far from one another as two do. With `bounds`, a ring that would
    leave them is moved inside as a whole.
    """
    groups: dict[Point, list[int]] = {}
    for key in sorted(points):
        x, y = points[key]
        groups.setdefault((round(x, 1), round(y, 1)), []).append(key)
    shown: dict[int, Point] = {}
    for place, keys in groups.items():
        others = [other for other in groups if other != place]
        shown.update(zip(keys, _best_ring(points[keys[0]], len(keys), spread, bounds, others), strict=True))
    return shown


def _best_ring(
    centre: Point, count: int, spread: float, bounds: Box | None, others: Sequence[Point]
) -> list[Point]:
    """Return the ring, or the one turned by half a step if that keeps farther from the other places."""
    if count == 1:
        return [centre]
    rings = [_ring(centre, count, spread, turn) for turn in (0.0, math.pi / count)]
    if bounds:
        rings = [_moved_inside(ring, bounds) for ring in rings]
    return max(rings, key=lambda ring: min((math.dist(p, o) for p in ring for o in others), default=0.0))


def _ring(centre: Point, count: int, spread: float, start: float) -> list[Point]:
    radius = spread / math.sin(math.pi / count)
    turns = [start + 2 * math.pi * number / count for number in range(count)]
    return [(centre[0] - radius * math.cos(turn), centre[1] - radius * math.sin(turn)) for turn in turns]


def _moved_inside(ring: Sequence[Point], bounds: Box) -> list[Point]:
    dx = _shift([x for x, _ in ring], bounds.left, bounds.right)
    dy = _shift([y for _, y in ring], bounds.top, bounds.bottom)
    return [(x + dx, y + dy) for x, y in ring]


def _shift(values: Sequence[float], low: float, high: float) -> float:
    """Return the shortest way into low..high for all; if there is no room, the first end wins."""
    return clip(0.0, low - min(values), max(low - min(values), high - max(values)))
