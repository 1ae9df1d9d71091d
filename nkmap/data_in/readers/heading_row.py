"""Tells which of the first rows of a table holds its headings, or that it has none."""

from collections.abc import Sequence
from typing import NamedTuple

from nkmap.data_in.fields import HOLDS
from nkmap.data_in.found import Cell, Row
from nkmap.data_in.headings import fields_for
from nkmap.data_in.numbers import number_in
from nkmap.kept import keeps

LOOKED_AT = 30  # rows from the top in which a table begins
BELOW = 500  # rows that show which columns there are
ENOUGH = 0.6  # of the columns that are used below have a heading
LONGEST = 100  # characters of a heading
YEARS = range(1900, 2101)  # numbers that are headings


class Start(NamedTuple):
    """Where a table begins among its rows, and whether with its headings."""

    place: int
    has_headings: bool


def start_of(rows: Sequence[Row]) -> Start:
    """Return where the table in rows begins; what is above are titles and remarks.

    Headings are words that people use for our fields, or else the first row that is as wide as the table, if
    it has only words, each of them once and not below in its column again.
    """
    top = rows[:LOOKED_AT]
    known = next((place for place, row in enumerate(top) if _is_known(row)), None)
    wide = next((place for place in range(len(top)) if _is_wide(rows, place)), 0)
    place = _lower(rows, wide if known is None else known)
    if known is not None or is_heading(rows[place], rows[place + 1 : place + 1 + BELOW]):
        return Start(place, has_headings=True)
    most = max(_filled(row) for row in rows[:BELOW])
    return Start(next(place for place, row in enumerate(rows) if _filled(row) > 1 or most == 1), False)


def _lower(rows: Sequence[Row], place: int) -> int:
    """Return the lower one of two rows of headings, of which some are merged over both."""
    pair = rows[place : place + 2]
    upper, lower = pair[0].cells, pair[-1].cells
    are_words = all(cell is None or _is_word(cell) for cell in lower)
    if upper == lower or not are_words or _filled(pair[-1]) < _filled(pair[0]):
        return place
    same = (cell is not None and cell == below for cell, below in zip(upper, lower, strict=False))
    return place + 1 if any(same) else place


def is_heading(row: Row, below: Sequence[Row]) -> bool:
    """Return whether a row can be the headings of those below it."""
    words = [(column, cell) for column, cell in enumerate(row.cells) if cell is not None]
    if not all(_is_word(cell) for _, cell in words) or len({cell for _, cell in words}) < len(words):
        return False
    others = [other.cells for other in below if other.cells != row.cells]
    if len(words) == 1:  # a list of names is as much a list of words
        return knows(row) == 1 or (bool(others) and all(map(_has_number, others)))
    return not any(
        column < len(cells) and cells[column] == cell for cells in others for column, cell in words
    )


def knows(row: Row) -> int:
    """Return how many cells of a row are words that people use as headings of our fields."""
    return sum(isinstance(cell, str) and _is_known_word(cell) for cell in row.cells)


def is_lone(row: Row) -> bool:
    """Return whether a row has but one cell: a title, a remark, or a name of a list."""
    return _filled(row) <= 1


def _is_known(row: Row) -> bool:
    return knows(row) > 1 and all(cell is None or _is_word(cell) for cell in row.cells)


def _is_wide(rows: Sequence[Row], place: int) -> bool:
    own = _columns(rows[place])
    used = set[int]().union(*(_columns(row) for row in rows[place + 1 : place + 1 + BELOW]))
    return len(own & used) >= ENOUGH * len(used) and bool(own)


def _columns(row: Row) -> set[int]:
    return {column for column, cell in enumerate(row.cells) if cell is not None}


def _filled(row: Row) -> int:
    return len(row.cells) - row.cells.count(None)


def _is_word(cell: Cell) -> bool:
    if isinstance(cell, str):
        return len(cell) <= LONGEST and number_in(cell) is None
    return isinstance(cell, int) and cell in YEARS


def _has_number(cells: Sequence[Cell]) -> bool:
    return any(number_in(cell) is not None for cell in cells)


@keeps(4096)
def _is_known_word(text: str) -> bool:
    return len(text) <= LONGEST and any(fields_for(text, holds) for holds in HOLDS)
