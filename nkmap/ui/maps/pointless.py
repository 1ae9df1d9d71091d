"""Which actions would change nothing on a map, or have nothing to work on."""

from collections.abc import Sequence

from nkmap.map_content import Grid

OF_MAPS = ("next_map", "previous_map", "move_map_left", "move_map_right", "duplicate_map", "delete_map")
OF_GRIDS = (
    "rename_map", "map_words", "change_grid", "flip_axis", "snap", "centre_mid_lines", "lock_axes",
)  # fmt: skip
OF_AXES = ("change_grid", "flip_axis", "centre_mid_lines")  # while these are locked


def pointless_actions(order: Sequence[int], map_id: int | None, grid: Grid | None) -> frozenset[str]:
    """Return the ids of the actions that there is nothing to do for, on one of these maps in their order."""
    if map_id not in order or grid is None:
        return frozenset(OF_MAPS + OF_GRIDS)
    is_only = len(order) == 1
    found = {
        "next_map": is_only,
        "previous_map": is_only,
        "delete_map": is_only,
        "move_map_left": map_id == order[0],
        "move_map_right": map_id == order[-1],
        "flip_axis": grid.layout == "rings",
        "centre_mid_lines": not has_moved_mid_line(grid),
    }
    return frozenset(id_ for id_, is_pointless in found.items() if is_pointless)


def has_moved_mid_line(grid: Grid) -> bool:
    """Return whether a mid line of a grid stands elsewhere than in the middle of its axis."""
    axes = (axis for axis in (grid.x, grid.y) if axis.mid_line is not None)
    return any(axis.mid_line != (axis.minimum + axis.maximum) / 2 for axis in axes)
