"""Reads the grid that a map carries."""

from collections import defaultdict

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from nkmap.db.tables import AxisBand, GridAxis, GridCell, Map
from nkmap.map_content import Axis, Band, Cell, Grid

# Made once: every move asks.
_ENDS = select(GridAxis.dimension, GridAxis.minimum, GridAxis.maximum).where(
    GridAxis.map_id == bindparam("map_id")
)


def grid(session: Session, map_id: int) -> Grid:
    """Return axes and cells of a map that is there."""
    axes = _axes(session, map_id)
    layout = session.execute(select(Map.layout).where(Map.id == map_id)).scalar_one()
    return Grid(layout=layout, x=axes["x"], y=axes["y"], size=axes.get("size"), cells=_cells(session, map_id))


def axis_ends(session: Session, map_id: int) -> dict[str, tuple[float, float]]:
    """Return minimum and maximum of each axis of a map, by dimension; none for a map that is not there."""
    rows = session.execute(_ENDS, {"map_id": map_id})
    return {dimension: (low, high) for dimension, low, high in rows}


def _axes(session: Session, map_id: int) -> dict[str, Axis]:
    bands: dict[int, list[Band]] = defaultdict(list)
    query = select(AxisBand.axis_id, AxisBand.upper, AxisBand.words).join(GridAxis)
    query = query.where(GridAxis.map_id == map_id).order_by(AxisBand.position)
    for axis_id, upper, words in session.execute(query):
        bands[axis_id].append(Band(upper, words))
    rows = session.scalars(select(GridAxis).where(GridAxis.map_id == map_id))
    return {row.dimension: _axis(row, tuple(bands[row.id])) for row in rows}


def _axis(row: GridAxis, bands: tuple[Band, ...]) -> Axis:
    return Axis(
        quantity=row.quantity,
        name=row.name,
        low_word=row.low_word,
        middle_word=row.middle_word,
        high_word=row.high_word,
        minimum=row.minimum,
        maximum=row.maximum,
        mid_line=row.mid_line,
        step=row.step,
        flipped=bool(row.flipped),
        bands=bands,
    )


def _cells(session: Session, map_id: int) -> tuple[Cell, ...]:
    query = select(
        GridCell.column_index, GridCell.row_index, GridCell.name, GridCell.other_name, GridCell.advice
    )
    rows = session.execute(query.where(GridCell.map_id == map_id).order_by(GridCell.id))
    return tuple(Cell(*row) for row in rows)
