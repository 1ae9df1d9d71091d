"""The cells of the picture in which routing notes what is where: those of a curve, a text, a token. No Qt."""

import math
from collections.abc import Iterator
from itertools import accumulate, product, repeat

from nkmap.drawing.lever_curves import Curve, Spot
from nkmap.labels import Box

CELL = 8.0  # px

Cell = tuple[int, int]  # column and row


def cell_at(x: float, y: float) -> Cell:
    """Return the cell of a point in pixels."""
    return int(x / CELL), int(y / CELL)


def cells_of_curve(curve: Curve, every: float) -> list[Cell]:
    """Return the cells along a curve, one for about `every` pixels of it."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    length = math.hypot(bx - ax, by - ay) + math.hypot(cx - bx, cy - by) + math.hypot(dx - cx, dy - cy)
    steps = max(4, int(length / every))
    columns = _along(ax / CELL, bx / CELL, cx / CELL, dx / CELL, steps)
    rows = _along(ay / CELL, by / CELL, cy / CELL, dy / CELL, steps)
    return list(zip(map(int, columns), map(int, rows), strict=True))


def _along(a: float, b: float, c: float, d: float, steps: int) -> Iterator[float]:
    """Return the values of a cubic polynomial from one end to the other, by forward differences.

    This is most of the time that routing takes, and three sums are quicker than its powers.
    """
    first, second, third = (
        3 * (b - a) / steps,
        3 * (a - 2 * b + c) / steps**2,
        (d - a + 3 * (b - c)) / steps**3,
    )
    bends = accumulate(repeat(6 * third, steps - 2), initial=2 * second + 6 * third)
    slopes = accumulate(bends, initial=first + second + third)
    return accumulate(slopes, initial=a)


def cells_of_box(box: Box, air: float) -> Iterator[Cell]:
    """Return the cells of a box and of so many pixels round it."""
    columns = range(round((box.left - air) / CELL), round((box.right + air) / CELL))
    rows = range(round((box.top - air) / CELL), round((box.bottom + air) / CELL))
    return product(columns, rows)


def cells_of_token(spot: Spot, air: float) -> Iterator[Cell]:
    """Yield the cells of a token and of so many pixels round it."""
    reach = spot.radius + air
    for column in range(int((spot.x - reach) // CELL), int((spot.x + reach) // CELL) + 1):
        away = (column + 0.5) * CELL - spot.x
        half = math.sqrt(max(0.0, reach * reach - away * away))
        rows = range(round((spot.y - half) / CELL), round((spot.y + half) / CELL))
        yield from product((column,), rows)
