"""Finds a way for a lever where no gentle curve is free: a cheap path over cells, pulled straight. No Qt."""

import math
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from itertools import accumulate, pairwise

ROWS = 1 << 16  # numbers a cell by its column and row: column * ROWS + row
_STEP = 2  # cells from one place of a path to the next
_HASTE = 1.3  # how much nearer to the goal counts: more finds a way sooner, but not always the best one
_STEPS = tuple(
    (across * ROWS + down, _STEP * math.hypot(across, down))
    for across in (-1, 0, 1)
    for down in (-1, 0, 1)
    if across or down
)

Prices = Mapping[int, float]  # what entering a cell costs, in cells of a longer way; nothing where it is free


def find_way(start: int, goal: int, prices: Prices) -> list[int]:
    """Return the corners of a cheap path between two cells, without its ends; nothing for a straight one.

    A border of infinite prices must keep it in.
    """
    path = _path(start, goal, prices)
    return _pulled_straight(path, prices)[1:-1]


def _path(start: int, goal: int, prices: Prices) -> list[int]:
    """Return a cheap path (A*), cell by cell; only its ends where there is none."""
    price = prices.get
    costs, before = {start: 0.0}, {start: start}
    waiting, done = [(0.0, start)], set()
    while waiting:
        cell = heappop(waiting)[1]
        if cell in done:
            continue
        done.add(cell)
        if _distance(cell, goal) < _STEP:
            return _traced(before, cell, goal)
        for step, length in _STEPS:
            after = cell + _STEP * step
            on_the_way = price(cell + step, 0.0) + price(after, 0.0)
            cost = costs[cell] + length + on_the_way
            if cost < costs.get(after, math.inf):
                costs[after], before[after] = cost, cell
                heappush(waiting, (cost + _HASTE * _distance(after, goal), after))
    return [start, goal]


def _distance(cell: int, other: int) -> float:
    across, down = abs(cell // ROWS - other // ROWS), abs(cell % ROWS - other % ROWS)
    return across + 0.414 * down if across > down else down + 0.414 * across


def _traced(before: Mapping[int, int], cell: int, goal: int) -> list[int]:
    path = [goal]
    while before[cell] != cell:
        path.append(cell)
        cell = before[cell]
    return [cell, *reversed(path)]


def _pulled_straight(path: Sequence[int], prices: Prices) -> list[int]:
    """Return the few cells of a path between which it can go straight at no higher price."""
    so_far = [0.0, *accumulate(_line_price(*pair, prices) for pair in pairwise(path))]
    corners, at = [path[0]], 0
    while at < len(path) - 1:
        after = at + 1
        while after + 1 < len(path):
            if _line_price(path[at], path[after + 1], prices) > so_far[after + 1] - so_far[at]:
                break
            after += 1
        corners.append(path[after])
        at = after
    return corners


def _line_price(start: int, end: int, prices: Prices) -> float:
    """Return the price of a straight line without its first cell."""
    (ax, ay), (bx, by) = divmod(start, ROWS), divmod(end, ROWS)
    steps = max(abs(bx - ax), abs(by - ay), 1)
    dx, dy = (bx - ax) / steps, (by - ay) / steps
    return sum(
        prices.get(int(ax + dx * n + 0.5) * ROWS + int(ay + dy * n + 0.5), 0.0) for n in range(1, steps + 1)
    )
