"""Tells what belongs to a table without being a row of it: units below the headings, totals and remarks."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import zip_longest
from math import isclose

from nkmap.data_in.found import Cell, Row
from nkmap.data_in.headings import heading_key, words_for_import
from nkmap.data_in.numbers import number_in

_UNIT = re.compile(r"[(\[].{1,60}[)\]]")
_REMARK = re.compile(
    r"(?:[*†‡§]|(?:notes?|sources?|remarks?|legend|quellen?|anmerkung(?:en)?|hinweise?|legende|remarques?|"
    r"fuentes?|notas?|비고|출처|주)\s*[:.)])",
    re.IGNORECASE,
)


def with_units(heading: Row, below: list[Row]) -> tuple[Row, list[Row]]:
    """Return headings with the units that stand on a row of their own below them, and the other rows.

    There all that is filled stands in brackets, as in “(0-10)”; the names have no unit.
    """
    cells = below[0].cells if below else ()
    filled = [cell for cell in cells if cell is not None]
    if not filled or cells[0] is not None or not all(map(_is_unit, filled)):
        return heading, below
    both = zip(heading.cells, (*cells, *[None] * len(heading.cells)), strict=False)
    joined = (" ".join(str(part) for part in pair if part is not None) or None for pair in both)
    return Row(heading.line, tuple(joined)), below[1:]


def with_options(heading: Row, below: list[Row]) -> tuple[Row, list[Row], int | None]:
    """Return headings with what survey programs write below them, the other rows, and the line of that.

    There “Response” says nothing, and each option of a question stands in a column of its own.
    """
    cells = below[0].cells if below else ()
    filled = [cell for cell in cells if cell is not None]
    are_words = all(isinstance(cell, str) and number_in(cell) is None for cell in filled)
    generic = [heading_key(str(cell)) in _responses() for cell in filled]
    if not any(generic) or cells[0] is not None or not are_words:
        return heading, below, None
    joined: list[Cell] = []
    question: Cell = None
    for upper, lower in zip_longest(heading.cells, cells):
        question = question if upper is None else upper
        joined.append(upper if lower is None else _option(question, str(lower)))
    return Row(heading.line, tuple(joined)), below[1:], below[0].line


def _option(question: Cell, lower: str) -> Cell:
    if heading_key(lower) in _responses():
        return question
    return lower if question is None else f"{question} – {lower}"


def without_ends(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of a table, and what stands below them: remarks, and a row of totals before these."""
    end = len(rows)
    while end > 1 and _is_remark(rows[end - 1]):
        end -= 1
    if end > 2 and _is_total(rows[end - 1], rows[: end - 1]):
        end -= 1
    return rows[:end], rows[end:]


def _is_unit(cell: Cell) -> bool:
    return isinstance(cell, str) and _UNIT.fullmatch(cell) is not None


def _is_remark(row: Row) -> bool:
    filled = [cell for cell in row.cells if cell is not None]
    return len(filled) == 1 and isinstance(filled[0], str) and _REMARK.match(filled[0]) is not None


def _is_total(last: Row, above: Sequence[Row]) -> bool:
    """Return whether a row is called a total, and each number in it is the sum or the mean of its column."""
    words = [cell for cell in last.cells if isinstance(cell, str) and number_in(cell) is None]
    numbers = [
        (place, number) for place, cell in enumerate(last.cells) if (number := number_in(cell)) is not None
    ]
    if len(words) != 1 or heading_key(words[0]) not in _totals() or not numbers:
        return False
    return all(
        _adds_up(number, [row.cells[place] for row in above if place < len(row.cells)])
        for place, number in numbers
    )


def _adds_up(number: float, cells: Sequence[Cell]) -> bool:
    found = [value for cell in cells if (value := number_in(cell)) is not None]
    sums = (sum(found), sum(found) / max(1, len(found)))
    return any(isclose(number, value, rel_tol=0.01) for value in sums)


@cache
def _responses() -> frozenset[str]:
    return frozenset(map(heading_key, words_for_import()["responses"]))


@cache
def _totals() -> frozenset[str]:
    return frozenset(map(heading_key, words_for_import()["totals"]))
