"""Arrow keys on the grid: how far each one moves what is selected."""

from collections.abc import Collection

from PySide6.QtCore import Qt

from nkmap.geometry import clip
from nkmap.map_content import Axis, Grid, Token

STEP, BIG_STEP = 0.01, 0.10  # of the axis, by arrow key and with Shift

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def nudged(
    tokens: Collection[Token], grid: Grid, key: Qt.Key, *, is_big: bool
) -> dict[int, tuple[float, float]]:
    """Return the places, in axis units by placement, after an arrow key; a group stops as one block."""
    across, up = ARROWS[key]
    share = BIG_STEP if is_big else STEP
    dx = _along(grid.x, [token.x for token in tokens], share * (-across if grid.x.flipped else across))
    dy = _along(grid.y, [token.y for token in tokens], share * up)
    if not dx and not dy:
        return {}
    return {token.placement_id: (round(token.x + dx, 6), round(token.y + dy, 6)) for token in tokens}


def _along(axis: Axis, values: list[float], share: float) -> float:
    step = share * (axis.maximum - axis.minimum)
    return clip(step, axis.minimum - min(values), axis.maximum - max(values))
