"""What is in the way of levers: tokens, names and other levers, noted in cells of the picture. No Qt."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from nkmap.drawing.lever_curves import CLEAR, Curve, Point, Spot
from nkmap.drawing.lever_detours import ROWS, find_way
from nkmap.labels import Box

_CELL = 8.0  # px, how finely what is in the way is noted
_AIR = 5.0  # px round tokens and names that a line avoids, too
_EDGE = 7.0  # px inside the face that a line keeps
_FIRST_LOOK = 3  # cells from one place to the next where a curve is looked at first: most need no other
_TIP = 4  # cells at its ends in which a line may come near others of the same token: they meet there
_HEAD, _SPREAD = 12.0, 7.0  # px: how long the end of a lever is, and how far it reaches to each side
_COVERED = 2.5  # cost of each token and name that a curve runs over
_CROSSED = 1.0  # of each other lever
_OFF = 50.0  # of leaving the grid
# For a way round, of each cell, in cells of a longer way:
_PRICE_COVERED, _PRICE_CROSSED, _PRICE_BESIDE = 20.0, 8.0, 0.7
_LOOKED_AT = (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0)  # shares of a curve that may leave it

Stretch = tuple[int, int]  # of a lever: the key of its way, and which one of its stretches


class Ground:
    """Knows for any curve what it would run over."""

    def __init__(self, tokens: Mapping[int, Spot], names: Sequence[Box], face: Box) -> None:
        self._tokens, self._inside = tokens, _grown(face, -_EDGE)
        self._things: dict[int, int] = {}  # by cell: the key of a token, or a number below all keys
        self._lines: dict[Stretch, tuple[frozenset[int], frozenset[int]]] = {}  # its tokens, and its cells
        for key, spot in tokens.items():
            self._things.update(dict.fromkeys(_cells_of_token(spot), key))
        below = min(0, *tokens) if tokens else 0
        for number, box in enumerate(names, 1):
            self._things.update(dict.fromkeys(_cells_of_box(_grown(box, _AIR)), below - number))

    def note(self, stretch: Stretch, ends: Collection[int], curves: Sequence[Curve]) -> None:
        """Keep free from now on where a lever runs."""
        cells = _cells_of_curves(curves, 0.5)
        # Two cells wide, so that no other line slips through between two corners.
        wide = {cell + by for cell in cells for by in (0, 1, ROWS, ROWS + 1)}
        self._lines[stretch] = frozenset(ends), frozenset(wide)

    def forget(self, stretch: Stretch) -> None:
        """Let others run where a lever ran."""
        self._lines.pop(stretch, None)

    def cost(
        self,
        stretch: Stretch,
        stops: Collection[int],
        ends: Collection[int],
        curves: Sequence[Curve],
        most: float,
    ) -> float:
        """Return the cost of what a line runs over; where that is `most` or more, perhaps not all of it.

        The tokens of `stops` are its own; at `ends` it may come near others.
        """
        off = 0.0 if all(map(self._is_inside, curves)) else _OFF
        if off < most:
            first = self._met(stretch, stops, ends, _cells_of_curves(curves, _FIRST_LOOK), 1)
            if off + first < most:
                return off + self._met(stretch, stops, ends, _cells_of_curves(curves, 1), _TIP)
        return most

    def port_cost(self, stops: Collection[int], spot: Spot, angle: float) -> float:
        """Return the cost of an end of a lever at a token: of the names and tokens that it would cover."""
        dx, dy = math.cos(angle), math.sin(angle)
        cells = []
        for along in (0.0, _HEAD):
            away = spot.radius + CLEAR + along
            x, y = spot.x + dx * away, spot.y + dy * away
            cells += [_cell(x + dy * side, y - dx * side) for side in (-_SPREAD, 0.0, _SPREAD)]
        off = 0.0 if self._has((x, y)) else _OFF
        return off + _COVERED * len(self._covered(stops, cells))

    def way_round(self, stops: Collection[int], start: Spot, end: Spot) -> list[Point]:
        """Return the points, in pixels, by which a line gets from one token to another; none if straight."""
        prices = self._prices.copy()
        for stop in stops:
            for cell in _cells_of_token(self._tokens[stop]):
                if self._things.get(cell) == stop:
                    prices.pop(cell, None)
        near = {cell for spot in (start, end) for cell in _cells_of_token(spot)}
        for _ends, line in self._lines.values():
            for cell in line - near:
                prices[cell] = prices.get(cell, 0.0) + _PRICE_CROSSED
        cells = find_way(_cell(*start.middle), _cell(*end.middle), prices)
        points = [((cell // ROWS + 0.5) * _CELL, (cell % ROWS + 0.5) * _CELL) for cell in cells]
        return [point for point in points if _is_outside(point, start) and _is_outside(point, end)]

    @cached_property
    def _prices(self) -> dict[int, float]:
        """What a way round pays by cell: it needs some room beside things, and never leaves the face."""
        beside = (cell + by for cell in self._things for by in (-ROWS, -1, 1, ROWS))
        prices = dict.fromkeys(beside, _PRICE_BESIDE)
        prices.update(dict.fromkeys(self._things, _PRICE_COVERED))
        prices.update(dict.fromkeys(_cells_round(self._inside), math.inf))
        return prices

    def _met(
        self, stretch: Stretch, stops: Collection[int], ends: Collection[int], cells: list[int], tip: int
    ) -> float:
        between = cells[tip:-tip]
        crossed = 0
        for other, (others, line) in self._lines.items():
            if other != stretch:
                crossed += not line.isdisjoint(cells if others.isdisjoint(ends) else between)
        return _COVERED * len(self._covered(stops, cells)) + _CROSSED * crossed

    def _covered(self, stops: Collection[int], cells: list[int]) -> set[int | None]:
        return set(map(self._things.get, cells)).difference(stops, (None,))

    def _is_inside(self, curve: Curve) -> bool:
        if all(map(self._has, curve)):
            return True  # a curve stays between its four points
        return all(self._has(_at(curve, share)) for share in _LOOKED_AT)

    def _has(self, point: Point) -> bool:
        box = self._inside
        return box.left <= point[0] <= box.right and box.top <= point[1] <= box.bottom


def _at(curve: Curve, share: float) -> Point:
    """Return the point of a curve at a share of its way, 0..1."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    back = 1 - share
    a, b, c, d = back**3, 3 * back * back * share, 3 * back * share * share, share**3
    return a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy


def _is_outside(point: Point, spot: Spot) -> bool:
    return math.dist(point, spot.middle) > spot.radius + CLEAR + _AIR


def _cells_round(box: Box) -> Iterator[int]:
    """Yield the cells just outside of a box: no path gets over them."""
    left, right = int(box.left // _CELL), int(box.right // _CELL)
    top, bottom = int(box.top // _CELL), int(box.bottom // _CELL)
    for column in range(left, right + 1):
        yield from (column * ROWS + top, column * ROWS + bottom)
    for row in range(top, bottom + 1):
        yield from (left * ROWS + row, right * ROWS + row)


def _cells_of_curves(curves: Sequence[Curve], every: float) -> list[int]:
    if len(curves) == 1:
        return _cells_of_curve(curves[0], every)
    return [cell for curve in curves for cell in _cells_of_curve(curve, every)]


def _cells_of_curve(curve: Curve, every: float) -> list[int]:
    """Return the cells along a curve, one for about `every` so many cells' widths of it."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    length = math.hypot(bx - ax, by - ay) + math.hypot(cx - bx, cy - by) + math.hypot(dx - cx, dy - cy)
    n = max(4, int(length / (_CELL * every)))
    # The polynomial in steps and cells: this loop is most of the time that routing takes.
    first, second, third = 3 / n / _CELL, 3 / n**2 / _CELL, 1 / n**3 / _CELL
    p, q, r, s = ax / _CELL, first * (bx - ax), second * (ax - 2 * bx + cx), third * (dx - ax + 3 * (bx - cx))
    t, u, v, w = ay / _CELL, first * (by - ay), second * (ay - 2 * by + cy), third * (dy - ay + 3 * (by - cy))
    steps = range(n + 1)
    return [int(p + k * (q + k * (r + k * s))) * ROWS + int(t + k * (u + k * (v + k * w))) for k in steps]


def _cell(x: float, y: float) -> int:
    return int(x / _CELL) * ROWS + int(y / _CELL)


def _grown(box: Box, by: float) -> Box:
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)


def _cells_of_box(box: Box) -> list[int]:
    columns = range(round(box.left / _CELL), round(box.right / _CELL))
    rows = range(round(box.top / _CELL), round(box.bottom / _CELL))
    return [column * ROWS + row for column in columns for row in rows]


def _cells_of_token(spot: Spot) -> list[int]:
    reach = spot.radius + _AIR
    cells = []
    for column in range(int((spot.x - reach) // _CELL), int((spot.x + reach) // _CELL) + 1):
        away = (column + 0.5) * _CELL - spot.x
        half = math.sqrt(max(0.0, reach * reach - away * away))
        rows = range(round((spot.y - half) / _CELL), round((spot.y + half) / _CELL))
        cells += [column * ROWS + row for row in rows]
    return cells
