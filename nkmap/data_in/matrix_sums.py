"""Tells the sums beside a matrix from its names: “Active sum”, “Passive sum”, “Total”."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from math import isclose

from nkmap.data_in.found import Cell, Row, Table
from nkmap.data_in.headings import heading_key, words_for_import


def without_sums(table: Table) -> Table:
    """Return a table without the rows and columns that are called sums and are no names.

    What is called so on top and at the left may be a name, unless the numbers of its column add up.
    """
    rows = {key for row in table.rows if (key := _key(row)) in _sums()}
    columns = {place for place, heading in enumerate(table.headings) if place and _is_sum(heading)}
    names = {place for place in columns if heading_key(table.headings[place]) in rows}
    kept = {place for place in names if not _adds_up(table.rows, place, columns)}
    return _without(table, columns - kept, rows - {heading_key(table.headings[place]) for place in kept})


def _without(table: Table, columns: set[int], names: set[str]) -> Table:
    places = [place for place in range(len(table.headings)) if place not in columns]
    rows = (row for row in table.rows if _key(row) not in names)
    return replace(
        table,
        headings=tuple(table.headings[place] for place in places),
        rows=tuple(Row(row.line, tuple(_at(row, place) for place in places)) for row in rows),
    )


def _adds_up(rows: Iterable[Row], place: int, sums: set[int]) -> bool:
    """Return whether each number of a column is the sum of the others on its row, but for other sums."""
    return all(
        isclose(_number(_at(row, place)), sum(map(_number, _others(row, sums))), abs_tol=1e-6) for row in rows
    )


def _others(row: Row, sums: set[int]) -> list[Cell]:
    return [cell for place, cell in enumerate(row.cells) if place and place not in sums]


def _number(cell: Cell) -> float:
    return cell if isinstance(cell, int | float) else 0.0


def _at(row: Row, place: int) -> Cell:
    return row.cells[place] if place < len(row.cells) else None


def _key(row: Row) -> str:
    return heading_key(str(row.cells[0])) if row.cells and isinstance(row.cells[0], str) else ""


def _is_sum(heading: str) -> bool:
    return heading_key(heading) in _sums()


@cache
def _sums() -> frozenset[str]:
    words = words_for_import()
    return frozenset(map(heading_key, (*words["totals"], *words["matrix_sums"])))
