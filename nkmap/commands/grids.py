"""Rewords the grid of a map, moves its mid lines, flips it, changes its template, and locks all that."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.grid_rows import replace_grid
from nkmap.commands.locks import refuse_rewording
from nkmap.db.queries.grid_changes import carried_trend, moves_of_map, standing
from nkmap.db.queries.grids import grid
from nkmap.db.queries.regridding import Regridding, shipped_grids, with_own_words
from nkmap.db.tables import GridAxis, GridCell, GroupEstimate, Map, Placement
from nkmap.errors import InvalidInput
from nkmap.templates import Say, load_template

_AXIS_FIELDS = ("name", "low_word", "middle_word", "high_word", "mid_line", "step")
_CELL_FIELDS = ("name", "other_name", "advice")
_CELL_NAMES = {"name", "other_name"}


def lock_axes(session: Session, map_id: int, is_locked: bool) -> None:
    """Let axes, their words and mid lines, and the template of a map stay as they are, or not any more.

    The names of columns, wedges and rings are words of the axis. Raises InvalidInput.
    """
    rows.update(session, rows.found(session, Map, map_id), ("axes_locked",), {"axes_locked": int(is_locked)})


def set_axis(session: Session, map_id: int, dimension: str, **values: Any) -> None:
    """Set name, low_word, middle_word, high_word, mid_line or step of the axis x, y or size of a map.

    Mid line and step are in axis units. A mid line parts cells and changes no figure.
    Raises InvalidInput for one that is not inside its axis, where the axis has none, and for locked axes.
    """
    axis = _axis(session, map_id, dimension)
    refuse_rewording(session, map_id)
    if "mid_line" in values:
        _check_mid_line(axis, values["mid_line"])
    if "step" in values:
        _check_step(axis, values["step"])
    rows.update(session, axis, _AXIS_FIELDS, values)


def flip(session: Session, map_id: int, dimension: str = "x") -> None:
    """Let the high end of the horizontal axis stand on the other side; no value changes.

    Raises InvalidInput for every other axis: it is always drawn the same way round; and for locked axes.
    """
    axis = _axis(session, map_id, dimension)
    refuse_rewording(session, map_id)
    if dimension != "x" or rows.found(session, Map, map_id).layout == "rings":
        raise InvalidInput("Only an axis from left to right can be flipped, so nothing was changed.")
    axis.flipped = 1 - axis.flipped
    session.flush()


def set_cell(session: Session, map_id: int, column: int, row: int, **texts: Any) -> None:
    """Set name, other_name or advice of a quadrant, column, wedge or ring, counted from the low ends.

    Raises InvalidInput when the grid has no such cell, and for the words of locked axes.
    """
    cells = select(GridCell).where(GridCell.map_id == map_id)
    cell = session.scalar(cells.where(GridCell.column_index == column, GridCell.row_index == row))
    if cell is None:
        raise InvalidInput("The grid of this map has no such cell any more, so nothing was changed.")
    if _CELL_NAMES & texts.keys() and rows.found(session, Map, map_id).layout != "quadrants":
        refuse_rewording(session, map_id)
    rows.update(session, cell, _CELL_FIELDS, texts)


def change_template(session: Session, map_id: int, template_id: str, say: Say = str) -> None:
    """Put a map on the grid of another template, whose words `say` puts into the asker's language.

    Places stay where both of their values are known there; the rest goes to the list with all that was
    recorded kept (`Regridding` says how, `template_change` counts it beforehand). Earlier rounds and group
    estimates go along, since they share the grid; moves and arrows that cannot be told on it are left out.
    Words, mid lines and the direction that people gave an axis stay where its quantity does.
    Raises InvalidInput for the template the map has already, for an unknown one, and for locked axes.
    """
    refuse_rewording(session, map_id)
    changed, template = rows.found(session, Map, map_id), load_template(template_id, say)
    if changed.template == template_id:
        raise InvalidInput("This map has this grid already. Choose another one.")
    old = grid(session, map_id)
    regridding = Regridding(old, template.grid)
    _carry_moves(session, map_id, regridding)
    _carry_places(session, map_id, regridding)
    reworded = with_own_words(template.grid, old, shipped_grids(changed.template, say))
    changed.template, changed.layout = template.id, template.grid.layout
    session.flush()
    replace_grid(session, map_id, reworded)


def _carry_moves(session: Session, map_id: int, regridding: Regridding) -> None:
    for move in moves_of_map(session, map_id):
        move.from_x, move.from_y = regridding.carried_place(move.from_x, move.from_y) or (None, None)
        move.to_x, move.to_y = regridding.carried_place(move.to_x, move.to_y) or (None, None)
        if move.from_x is None and move.to_x is None:
            session.delete(move)


def _carry_places(session: Session, map_id: int, regridding: Regridding) -> None:
    for placement in session.scalars(select(Placement).where(Placement.map_id == map_id)):
        placement.trend_x, placement.trend_y = carried_trend(regridding, placement) or (None, None)
        _carry(regridding, placement)
        if placement.x is None:
            placement.locked = 0
    for estimate in session.scalars(select(GroupEstimate).where(GroupEstimate.map_id == map_id)):
        _carry(regridding, estimate)


def _carry(regridding: Regridding, row: Placement | GroupEstimate) -> None:
    becomes = regridding.carried(standing(row))
    row.x, row.y, row.size_value = becomes.x, becomes.y, becomes.size


def _axis(session: Session, map_id: int, dimension: str) -> GridAxis:
    query = select(GridAxis).where(GridAxis.map_id == map_id, GridAxis.dimension == dimension)
    axis = session.scalar(query)
    if axis is None:
        raise InvalidInput("This map has no such axis any more, so nothing was changed.")
    return axis


def _check_mid_line(axis: GridAxis, value: Any) -> None:
    if axis.mid_line is None:
        raise InvalidInput("This axis has no mid line.")
    if not isinstance(value, int | float) or not axis.minimum < value < axis.maximum:
        raise InvalidInput(
            "A mid line lies inside its axis, between {0:g} and {1:g}.", axis.minimum, axis.maximum
        )


def _check_step(axis: GridAxis, value: Any) -> None:
    span = axis.maximum - axis.minimum
    if not isinstance(value, int | float) or not span / 100 <= value <= span:
        raise InvalidInput("A step of this axis lies between {0:g} and {1:g}.", span / 100, span)
