"""The fields of "Words and axes" as data: what each is called, where it is written, and how it is edited."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.map_texts import MapTexts
from nkmap.db.queries.regridding import has_meaning
from nkmap.map_content import Axis, Cell, Grid
from nkmap.ui.fields.editors import LineField, NoteField
from nkmap.ui.fields.rows import FieldRow, NumberRow, TextRow

LONGEST = 500  # letters of a line
MAP = "map"

Where = str | tuple[int, int]  # MAP, the dimension of an axis, or column and row of a cell


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the map, of an axis or of a cell. `is_wide`: it takes the whole width of the form."""

    where: Where
    column: str
    words: str
    make: Callable[[str], FieldRow]
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the fields under it."""

    heading: str
    fields: tuple[Field, ...]


def sections(grid: Grid) -> list[Section]:
    """Return the form for a grid in the language of the window."""
    translate = QCoreApplication.translate
    axes = (
        ("x", translate("MapWords", "From left to right") if grid.layout != "rings" else _outwards()),
        ("y", translate("MapWords", "From bottom to top")),
        ("size", translate("MapWords", "Size of the tokens")),
    )
    found = [Section(translate("MapWords", "Question"), _map_fields())]
    for dimension, heading in axes:
        axis: Axis | None = getattr(grid, dimension)
        if axis is not None and (dimension == "size" or has_meaning(grid, dimension)):
            found.append(Section(heading, tuple(_axis_fields(dimension, axis, grid.layout))))
    return found + [Section(heading, _cell_fields(cell)) for heading, cell in _named_cells(grid)]


def is_of_axes(field: Field, grid: Grid) -> bool:
    """Return whether a field stays as it is while the axes of its grid are locked.

    The names of columns, wedges and rings are words of the axis.
    """
    is_named_part = isinstance(field.where, tuple) and field.column != "advice"
    return field.where in ("x", "y", "size") or (is_named_part and grid.layout != "quadrants")


def value_of(field: Field, texts: MapTexts) -> object:
    """Return what is recorded in a field."""
    if field.where == MAP:
        return getattr(texts, field.column)
    if isinstance(field.where, str):
        return getattr(getattr(texts.grid, field.where), field.column)
    cells = {(cell.column, cell.row): cell for cell in texts.grid.cells}
    return getattr(cells[field.where], field.column)


def _outwards() -> str:
    return QCoreApplication.translate("MapWords", "From the centre outwards")


def _map_fields() -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    return (
        Field(MAP, "question", translate("MapWords", "Question"), _line, is_wide=True),
        Field(MAP, "frame", translate("MapWords", "How it is put (frame)"), _line),
        Field(MAP, "as_of", translate("MapWords", "As of (date)"), _line),
    )


def _axis_fields(dimension: str, axis: Axis, layout: str) -> list[Field]:
    translate = QCoreApplication.translate
    has_mid_line = layout == "quadrants" and axis.mid_line is not None
    fields = [
        Field(dimension, "name", translate("MapWords", "Name"), _line, is_wide=True),
        Field(dimension, "low_word", translate("MapWords", "Word at the low end"), _line),
        Field(dimension, "high_word", translate("MapWords", "Word at the high end"), _line),
    ]
    if has_mid_line:
        fields += [
            Field(dimension, "middle_word", translate("MapWords", "Word in the middle"), _line),
            Field(dimension, "mid_line", translate("MapWords", "Mid line at"), _number),
        ]
    if dimension != "size":
        fields.append(Field(dimension, "step", translate("MapWords", "Step for snapping"), _number))
    return fields


def _cell_fields(cell: Cell) -> tuple[Field, ...]:
    translate, where = QCoreApplication.translate, (cell.column, cell.row)
    return (
        Field(where, "name", translate("MapWords", "Name"), _line),
        Field(where, "other_name", translate("MapWords", "Other name"), _line),
        Field(where, "advice", translate("MapWords", "Advice"), _note, is_wide=True),
    )


def _named_cells(grid: Grid) -> list[tuple[str, Cell]]:
    """Return the cells as one reads them, each with words for where it is."""
    if grid.layout == "quadrants":
        read = sorted(grid.cells, key=lambda cell: (-cell.row, (cell.column > 0) == grid.x.flipped))
        return [(_corner(cell, grid.x.flipped), cell) for cell in read]
    read = sorted(grid.cells, key=lambda cell: cell.column, reverse=grid.x.flipped)
    words = QCoreApplication.translate("MapWords", "Part {0} of {1}")
    return [(words.format(number, len(read)), cell) for number, cell in enumerate(read, 1)]


def _corner(cell: Cell, is_flipped: bool) -> str:
    translate = QCoreApplication.translate
    corners = {
        (True, False): translate("MapWords", "Upper left"),
        (True, True): translate("MapWords", "Upper right"),
        (False, False): translate("MapWords", "Lower left"),
        (False, True): translate("MapWords", "Lower right"),
    }
    return corners[cell.row > 0, (cell.column > 0) != is_flipped]


def _line(words: str) -> FieldRow:
    return TextRow(words, LineField(LONGEST))


def _note(words: str) -> FieldRow:
    return TextRow(words, NoteField())


def _number(words: str) -> FieldRow:
    return NumberRow(words, LineField(LONGEST))
