"""A sheet of cells, whether it becomes one of a workbook or a CSV table of its own."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from nkmap.db.project_rows import Row
from nkmap.db.tables import TABLES

Cell = str | float | int | None  # None: not assessed, or nothing there

BETWEEN = "|"  # several values in one cell, as Kumu has it


class Sheet(NamedTuple):
    """Rows below their headings; `comments` are said at a heading. Kumu skips a sheet with `is_ours`."""

    name: str
    headings: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    comments: Mapping[str, str] = {}
    is_ours: bool = False


def joined(values: Iterable[str]) -> str:
    """Return several values as one cell; a bar inside of one becomes a slash."""
    return BETWEEN.join(value.replace(BETWEEN, "/") for value in values)


def in_words(table: str, column: str, row: Row) -> Cell:
    """Return the value of a column; a word of a closed list as people write it: "already moved"."""
    value: Cell = row[column]
    is_word = "choices" in TABLES[table].c[column].info and isinstance(value, str)
    return str(value).replace("_", " ") if is_word else value
