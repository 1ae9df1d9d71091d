"""The outlines of what stands beside the way of a lever, as seen along this way. No Qt."""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_gaps import PARTS, Outline
from nkmap.drawing.lever_ground import AIR
from nkmap.labels import Box

_SIDES = (1.08, 1.08j, -1.08, -1.08j)  # corners of a token, in radii: a little outside of it
_CORNERS = ((-1, -1), (-1, 1), (1, -1), (1, 1))  # of a text
_FAR = 1.0  # lengths of the way beside it where nothing is in the way any more


class _Thing(NamedTuple):
    """A token or a text (`key` None), in pixels: its middle, its corners, and how far these are from it."""

    key: int | None
    middle: complex
    radius: float
    corners: Sequence[complex]


class Outlines:
    """Knows what stands beside any way; the same for all levers of one picture."""

    def __init__(self, tokens: Mapping[int, Spot], texts: Sequence[Box]) -> None:
        self._things = [*(_token(key, spot) for key, spot in tokens.items()), *map(_text, texts)]

    def beside(self, start: Spot, end: Spot, own: Collection[int]) -> list[Outline]:
        """Return what is beside the way from one token to another, but its `own` tokens."""
        origin = complex(*start.middle)
        turn = 1 / (complex(*end.middle) - origin)  # from pixels to lengths along and beside the way
        reach = abs(turn)
        found: list[Outline] = []
        for key, middle, radius, corners in self._things:
            at = (middle - origin) * turn
            if abs(at.real - 0.5) < 0.5 + radius * reach and abs(at.imag) < _FAR and key not in own:
                places = [(corner - origin) * turn for corner in corners]
                found.append([(min(max(int(at.real * PARTS), 0), PARTS - 1), -at.imag) for at in places])
        return found


def _token(key: int, spot: Spot) -> _Thing:
    middle, radius = complex(*spot.middle), spot.radius + AIR
    return _Thing(key, middle, radius, [middle + radius * side for side in _SIDES])


def _text(box: Box) -> _Thing:
    across, down = (box.right - box.left) / 2 + AIR, (box.bottom - box.top) / 2 + AIR
    middle = complex(box.left + box.right, box.top + box.bottom) / 2
    corners = [middle + complex(x * across, y * down) for x, y in _CORNERS]
    return _Thing(None, middle, math.hypot(across, down), corners)
