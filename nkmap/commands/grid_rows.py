"""Writes the rows of a grid that a map carries: its axes with their bands, and its cells."""

from sqlalchemy import delete
from sqlalchemy.orm import Session

from nkmap.db.tables import AxisBand, GridAxis, GridCell
from nkmap.map_content import Axis, Grid

_AXIS_COLUMNS = (
    "quantity",
    "name",
    "low_word",
    "middle_word",
    "high_word",
    "minimum",
    "maximum",
    "mid_line",
    "step",
)


def write_grid(session: Session, map_id: int, grid: Grid) -> None:
    """Give a map a copy of a grid; it has none so far."""
    for dimension, axis in (("x", grid.x), ("y", grid.y), ("size", grid.size)):
        if axis is not None:
            _write_axis(session, map_id, dimension, axis)
    session.add_all(
        GridCell(
            map_id=map_id,
            column_index=cell.column,
            row_index=cell.row,
            name=cell.name,
            other_name=cell.other_name,
            advice=cell.advice,
        )
        for cell in grid.cells
    )
    session.flush()


def replace_grid(session: Session, map_id: int, grid: Grid) -> None:
    """Give a map a copy of a grid instead of the one it has."""
    for row_class in (GridAxis, GridCell):
        session.execute(delete(row_class).where(row_class.map_id == map_id))
    session.expire_all()  # the bands went along with their axes
    write_grid(session, map_id, grid)


def _write_axis(session: Session, map_id: int, dimension: str, axis: Axis) -> None:
    copied = {name: getattr(axis, name) for name in _AXIS_COLUMNS}
    row = GridAxis(map_id=map_id, dimension=dimension, flipped=int(axis.flipped), **copied)
    session.add(row)
    session.flush()
    session.add_all(
        AxisBand(axis_id=row.id, position=position, upper=band.upper, words=band.words)
        for position, band in enumerate(axis.bands)
    )
