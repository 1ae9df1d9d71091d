"""Tables of maps and the grids they carry: a map keeps its own copy of its template's axes and words."""

from sqlalchemy import REAL, CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Coordinate,
    Flag,
    Line,
    Name,
    Note,
    Position,
    Row,
    choice,
    reference,
)
from nkmap.scales import LAYERS, LAYOUTS, QUANTITIES


class Map(Row):
    """One question on one grid; `snap` 1 lets dragged tokens stop at the steps of the axes.

    While `blind` is 1, groups estimate without seeing each other; nobody is shown an estimate. With
    `axes_locked` 1, axes and mid lines stay as they are.
    """

    __tablename__ = "map"

    question: Mapped[Line]
    frame: Mapped[Line]
    template: Mapped[Name]
    layout: Mapped[str] = choice(LAYOUTS, default="quadrants")
    as_of: Mapped[Line]
    snap: Mapped[Flag] = mapped_column(default=0)
    blind: Mapped[Flag] = mapped_column(default=0)
    axes_locked: Mapped[Flag] = mapped_column(default=0)
    position: Mapped[Position]


class MapLayer(Row):
    """A layer that is switched on for a map, on screen and in its pictures."""

    __tablename__ = "map_layer"
    __table_args__ = (UniqueConstraint("map_id", "layer"), STRICT)

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    layer: Mapped[str] = choice(LAYERS)


class GridAxis(Row):
    """An axis of a map, or what its token size shows; minimum, maximum, step and mid line in axis units."""

    __tablename__ = "grid_axis"
    __table_args__ = (
        UniqueConstraint("map_id", "dimension"),
        CheckConstraint("minimum < maximum", name="minimum_below_maximum"),
        CheckConstraint("mid_line BETWEEN minimum AND maximum", name="mid_line_inside"),
        STRICT,
    )

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    dimension: Mapped[str] = choice(("x", "y", "size"))
    quantity: Mapped[str] = choice(QUANTITIES)
    name: Mapped[Line]
    low_word: Mapped[Line]
    middle_word: Mapped[Line]
    high_word: Mapped[Line]
    minimum: Mapped[Coordinate]
    maximum: Mapped[Coordinate]
    mid_line: Mapped[Coordinate | None]
    step: Mapped[float] = mapped_column(REAL, info={"range": (1e-6, 1e6)})
    flipped: Mapped[Flag] = mapped_column(default=0)


class AxisBand(Row):
    """A stretch of an axis with the words said for it; `upper` is its high end in axis units."""

    __tablename__ = "axis_band"
    __table_args__ = (UniqueConstraint("axis_id", "position"), STRICT)

    axis_id: Mapped[int] = reference("grid_axis", gone="CASCADE")
    position: Mapped[Position]
    upper: Mapped[Coordinate]
    words: Mapped[Name]


class GridCell(Row):
    """A quadrant, column, wedge or ring: counted from the low ends, with names and advice."""

    __tablename__ = "grid_cell"
    __table_args__ = (UniqueConstraint("map_id", "column_index", "row_index"), STRICT)

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    column_index: Mapped[Position]
    row_index: Mapped[Position]
    name: Mapped[Line]
    other_name: Mapped[Line]
    advice: Mapped[Note]
