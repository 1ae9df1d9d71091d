"""Adds, rewords and deletes maps."""

from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import AxisBand, GridAxis, GridCell, Map
from nkmap.map_content import Axis, Grid
from nkmap.templates import load_template

_UPDATED = ("question", "frame", "as_of")
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


def add(session: Session, template_id: str, question: str = "", frame: str = "", as_of: str = "") -> int:
    """Add an empty map on a copy of a grid template and return its id.

    `frame` is how the question is put, for example human security.
    Raises InvalidInput for an unknown template.
    """
    template = load_template(template_id)
    new = rows.make(
        session,
        Map,
        question=question,
        frame=frame,
        as_of=as_of,
        template=template.id,
        layout=template.grid.layout,
        position=rows.next_position(session, Map),
    )
    _copy_grid(session, new.id, template.grid)
    return new.id


def update(session: Session, map_id: int, **values: Any) -> None:
    """Set question, frame or as_of of a map. Raises InvalidInput."""
    rows.update(session, rows.found(session, Map, map_id), _UPDATED, values)


def delete(session: Session, map_id: int) -> None:
    """Delete a map with its placements, estimates and leverage entries; stakeholders stay."""
    rows.remove(session, Map, [map_id])


def _copy_grid(session: Session, map_id: int, grid: Grid) -> None:
    for dimension, axis in (("x", grid.x), ("y", grid.y), ("size", grid.size)):
        if axis is not None:
            _copy_axis(session, map_id, dimension, axis)
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


def _copy_axis(session: Session, map_id: int, dimension: str, axis: Axis) -> None:
    copied = {name: getattr(axis, name) for name in _AXIS_COLUMNS}
    row = GridAxis(map_id=map_id, dimension=dimension, flipped=int(axis.flipped), **copied)
    session.add(row)
    session.flush()
    session.add_all(
        AxisBand(axis_id=row.id, position=position, upper=band.upper, words=band.words)
        for position, band in enumerate(axis.bands)
    )
