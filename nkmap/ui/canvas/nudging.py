"""Arrow keys on the grid: how far each one moves what is selected or lifted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from nkmap.geometry import Face, Place, StraightFace
from nkmap.map_content import Axis, MapContent, Token
from nkmap.ui.canvas.guides import MEANINGFUL
from nkmap.ui.canvas.snapping import step_beside

STEP, BIG_STEP = 0.01, 0.10  # of the axis, by arrow key and with Shift

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def nudged(
    tokens: Sequence[Token], content: MapContent, face: Face, key: Qt.Key, *, is_big: bool
) -> dict[int, Place]:
    """Return the places, in axis units by placement, after an arrow key; a group stops as one block."""
    places = {token.placement_id: (token.x, token.y) for token in tokens}
    first = next(iter(places.values()))
    return face.stepped(places, *arrow_step(content, face, first, key, is_big=is_big))


def arrow_step(
    content: MapContent, face: Face, first: Place, key: Qt.Key, *, is_big: bool
) -> tuple[float, float]:
    """Return how far an arrow key goes to the right and up, in shares of the axes.

    Where the map snaps, the first member goes to the next step of the axis. Not on round faces: there an
    arrow points right or up, and no step lies that way.
    """
    across, up = ARROWS[key]
    dimension = 0 if across else 1
    snaps = content.snaps and isinstance(face, StraightFace) and dimension in MEANINGFUL[content.grid.layout]
    if is_big or not snaps:
        share = BIG_STEP if is_big else STEP
    elif across:
        share = _to_step(face.x_axis, first[0], -across if face.x_axis.flipped else across)
    else:
        share = _to_step(face.y_axis, first[1], up)
    return share * across, share * up


def _to_step(axis: Axis, value: float, direction: int) -> float:
    return abs(step_beside(axis, value, direction) - value) / (axis.maximum - axis.minimum)
