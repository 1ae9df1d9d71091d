"""Tables that are a network by their shape: a matrix of names, or a list of pairs of names."""

from collections.abc import Iterator
from typing import NamedTuple

from nkmap.data_in.found import Cell, Row, Table

_SAME_NAMES = 0.8  # the share of the names on top and at the left that must be in both
_FIELDS = {0: "from", 1: "to", 2: "strength", 3: "direction"}


class MatrixRelations(NamedTuple):
    """The relations of a matrix as a table of pairs, and what else stood in it."""

    table: Table
    empty: int  # cells that are empty or zero: no relation
    own: int  # numbers on the diagonal: of somebody with themselves
    is_symmetric: bool  # each pair counts once, and has no direction


class _Meeting(NamedTuple):
    """A cell of a matrix, and the names that meet in it."""

    line: int
    start: str
    end: str
    strength: Cell


def is_matrix(table: Table) -> bool:
    """Return whether the same names stand on top and at the left, and only numbers where they meet."""
    top, left = _top(table), [name_in(row.cells[0]) for row in table.rows if row.cells]
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


def relations_of(matrix: Table) -> MatrixRelations:
    """Return the relations of a matrix: a row for each pair, by the line of its name at the left.

    A number says how strong the relation from the left to the top is; zero and nothing say there is none.
    """
    meetings = list(_meetings(matrix))
    own = sum(meeting.start == meeting.end and bool(meeting.strength) for meeting in meetings)
    pairs = [meeting for meeting in meetings if meeting.strength and meeting.start != meeting.end]
    symmetric = _is_symmetric(pairs)
    if symmetric:
        pairs = list({frozenset((pair.start, pair.end)): pair for pair in reversed(pairs)}.values())[::-1]
    direction = "undirected" if symmetric else "directed"
    rows = (Row(pair.line, (pair.start, pair.end, pair.strength, direction)) for pair in pairs)
    empty = sum(not meeting.strength for meeting in meetings if meeting.start != meeting.end)
    return MatrixRelations(_as_table(matrix.name, tuple(rows)), empty, own, symmetric)


def name_in(cell: Cell) -> str:
    """Return the name in a cell; names that are numbers are written without a fraction."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _top(table: Table) -> list[str]:
    return [heading.strip() for heading in table.headings[1:]]


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)


def _meetings(matrix: Table) -> Iterator[_Meeting]:
    top = _top(matrix)
    for row in matrix.rows:
        start = name_in(row.cells[0]) if row.cells else ""
        for end, strength in zip(top, row.cells[1:], strict=False):
            yield _Meeting(row.line, start, end, strength)


def _is_symmetric(pairs: list[_Meeting]) -> bool:
    strengths = {(pair.start, pair.end): pair.strength for pair in pairs}
    return bool(strengths) and all(
        strengths.get((end, start)) == strength for (start, end), strength in strengths.items()
    )


def _as_table(name: str, rows: tuple[Row, ...]) -> Table:
    return Table(name, tuple(_FIELDS.values()), rows, holds="relations", fields=_FIELDS)
