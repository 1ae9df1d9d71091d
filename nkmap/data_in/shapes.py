"""Tables that are a network by their shape: a matrix of names, or a list of pairs of names."""

from collections.abc import Iterator
from dataclasses import replace

from nkmap.data_in.found import Cell, Found, Table
from nkmap.data_in.matrix_sums import without_sums
from nkmap.errors import Sentence

_SAME_NAMES = 0.8  # the share of the names on top and at the left that must be in both


def with_matrices(found: Found) -> Found:
    """Return what was found with its matrices marked as such; tables of a known kind stay what they are."""
    tables = tuple(map(_marked, found.tables))
    notes = (note for pair in zip(found.tables, tables, strict=True) for note in _notes(*pair))
    return replace(found, tables=tables, notes=(*found.notes, *notes))


def is_matrix(table: Table) -> bool:
    """Return whether the same names stand on top and at the left, and only numbers where they meet."""
    top = [heading.strip() for heading in table.headings[1:]]
    left = [_name(row.cells[0]) for row in table.rows if row.cells]
    both = set(top) & set(left)
    if len(both) < max(2, _SAME_NAMES * max(len(top), len(left))) or "" in both:
        return False
    inside = (cell for row in table.rows for cell in row.cells[1:])
    return all(cell is None or _is_number(cell) for cell in inside)


def is_list_of_pairs(table: Table) -> bool:
    """Return whether the first two columns are names that come back, in their own column and in the other.

    Where each name stands at the left only once, the second column says something of it: its parent, say.
    """
    ends = [row.cells[:2] for row in table.rows if len(row.cells) >= 2]
    if len(ends) < 2 or not all(isinstance(cell, str) for pair in ends for cell in pair):
        return False
    starts, others = {start for start, _end in ends}, {end for _start, end in ends}
    return len(starts) < len(ends) and bool(starts & others)


def _marked(table: Table) -> Table:
    if table.holds is not None:
        return table
    headed = _headed_by_first_row(table) if table.heading_line is None else table
    bare = without_sums(headed)
    return replace(bare, is_matrix=True) if is_matrix(bare) else table


def _notes(before: Table, table: Table) -> Iterator[Sentence]:
    rows = len(before.rows) - len(table.rows) - (before.heading_line is None)
    sums = rows + len(before.headings) - len(table.headings)
    if table.is_matrix and sums > 0:
        yield Sentence(
            "{0}: rows and columns of sums beside the matrix were left out: {1}.", table.name, sums
        )


def _headed_by_first_row(table: Table) -> Table:
    """Return a table with its first row on top: names that are numbers do not look like headings."""
    if not table.rows:
        return table
    first, *rows = table.rows
    headings = tuple(map(_name, first.cells))
    return replace(table, headings=headings, rows=tuple(rows), heading_line=first.line)


def _name(cell: Cell) -> str:
    """Return the name in a cell; one that is a number is written without a fraction."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)
