"""Arrow keys on the grid: how far each one moves what is selected."""

from collections.abc import Collection

from PySide6.QtCore import Qt

from nkmap.geometry import Face
from nkmap.map_content import Token

STEP, BIG_STEP = 0.01, 0.10  # of the axis, by arrow key and with Shift

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def nudged(
    tokens: Collection[Token], face: Face, key: Qt.Key, *, is_big: bool
) -> dict[int, tuple[float, float]]:
    """Return the places, in axis units by placement, after an arrow key; a group stops as one block."""
    across, up = ARROWS[key]
    share = BIG_STEP if is_big else STEP
    places = {token.placement_id: (token.x, token.y) for token in tokens}
    return face.stepped(places, share * across, share * up)
