"""What stands in the way of levers: tokens, texts and the borders of the grid. No Qt."""

import math
from collections.abc import Collection, Mapping, Sequence

from nkmap.drawing.lever_cells import Cell, cell_at, cells_of_box, cells_of_token
from nkmap.drawing.lever_curves import CLEAR, Curve, Point, Spot
from nkmap.drawing.lever_gaps import COVERED
from nkmap.labels import Box

AIR = 6.0  # px round tokens and texts that a line avoids, too
_EDGE = 7.0  # px inside the face that a line keeps
_HEAD, _SPREAD = 12.0, 7.0  # px: how long the end of a lever is, and how far it reaches to each side
_HIDDEN = 1.5  # of each token more: it hides the line, a text does not
_ENDS = 1.5  # times as much at the ends
_ALONG = 0.1  # of each place on one of them: across a name is better than along it
_OFF = 50.0  # of leaving the grid
_LOOKED_AT = (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0)  # shares of a curve that may leave it


class Ground:
    """Knows for any curve what it would run over; the same for all levers of one picture."""

    def __init__(self, tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box) -> None:
        self._inside = Box(face.left + _EDGE, face.top + _EDGE, face.right - _EDGE, face.bottom - _EDGE)
        self._tokens = tokens.keys()
        self._things: dict[Cell, int] = {}  # by cell: the key of a token, or a number below all keys
        for key, spot in tokens.items():
            self._things.update(dict.fromkeys(cells_of_token(spot, AIR), key))
        below = min(0, *tokens) if tokens else 0
        for number, box in enumerate(texts, 1):
            self._things.update(dict.fromkeys(cells_of_box(box, AIR), below - number))

    def cost(self, curve: Curve, cells: Sequence[Cell], own: Collection[int]) -> float:
        """Return the cost of what a curve, and the cells along it, run over but its `own` tokens."""
        return self.off_cost(curve) + self._covered(cells, own)

    def off_cost(self, curve: Curve) -> float:
        """Return the cost of leaving the grid, 0 for a curve that stays in it."""
        return 0.0 if self._is_inside(curve) else _OFF

    def end_cost(self, spot: Spot, angle: float, own: Collection[int]) -> float:
        """Return the cost of an end of a lever at a token: of the texts and tokens that it would cover."""
        dx, dy = math.cos(angle), math.sin(angle)
        cells = []
        for along in (0.0, _HEAD):
            away = spot.radius + CLEAR + along
            x, y = spot.x + dx * away, spot.y + dy * away
            cells += [cell_at(x + dy * side, y - dx * side) for side in (-_SPREAD, 0.0, _SPREAD)]
        off = 0.0 if self._has((x, y)) else _OFF
        return off + _ENDS * self._covered(cells, own)

    def _covered(self, cells: Sequence[Cell], own: Collection[int]) -> float:
        met = [thing for thing in map(self._things.get, cells) if thing is not None and thing not in own]
        things = set(met)
        return COVERED * len(things) + _HIDDEN * len(things & self._tokens) + _ALONG * len(met)

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
