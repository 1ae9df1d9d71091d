"""What was found in somebody else's file: tables of cells, whatever its format was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from nkmap.errors import Sentence

Cell = str | float | int | bool | None  # None: an empty cell; dates are text, as YYYY-MM-DD


class Row(NamedTuple):
    """A row of a table, and where it stands in the file as people count: line, row of the sheet; from 1."""

    line: int
    cells: tuple[Cell, ...]


class Scale(NamedTuple):
    """The numbers that stand for the low and the high end of ours; `low` > `high` where they run down."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below their headings. A format that knows what its columns are says so; else it is proposed later.

    `holds` is one of `fields.HOLDS`; `fields`, `maps` and `scales` go by the place of a column, from 0. The
    field of a column that is nothing of ours (how something is drawn) is empty text. A map is named by its
    question. `is_matrix`: names on top and at the left, the strength of the relation where they meet.
    """

    name: str  # of the sheet, or of the part of the format: “Nodes”
    headings: tuple[str, ...]  # as many as columns; empty text where a column has none
    rows: tuple[Row, ...]
    heading_line: int | None = None  # None: the file has no headings, they were made up
    holds: str | None = None
    fields: Mapping[int, str] = field(default_factory=dict)
    maps: Mapping[int, str] = field(default_factory=dict)
    scales: Mapping[int, Scale] = field(default_factory=dict)
    is_matrix: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read; None: as it looks. What was taken for it stands in `Found.reading`.

    `headings` gives for a table the line of its headings, or None where it has none.
    """

    encoding: str | None = None  # a codec name of Python
    delimiter: str | None = None  # one character
    decimal: str | None = None  # "." or ","
    headings: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """All tables of a file in their order, how it was read, and what has to be said about that."""

    format: str  # "csv", "xlsx", "kumu", "gexf" …: an id of `reading.FORMATS`
    tables: tuple[Table, ...]
    notes: tuple[Sentence, ...] = ()
    reading: Reading = Reading()
