"""The leverage matrix as it is read: words at every row and column, and headings before the groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from nkmap.leverage.matrix import Group, Line, Matrix, Subject, Total


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at a row or a column. `line` None: the heading of the group that follows."""

    words: str
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """The words for one side of a matrix. `group` None: it is not grouped, so it has no headings."""

    subject: Callable[[Subject], str]
    group: Callable[[Group], str] | None = None


@dataclass(frozen=True, slots=True)
class ReadMatrix:
    """A matrix with its heads; `cells` are by the places of row and column among these.

    `across` says what the columns are: instruments or holders.
    """

    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: Mapping[tuple[int, int], Total]
    total: Total
    across: str

    def can_meet(self, row: int, column: int) -> bool:
        """Return whether entries can be in a cell: not at headings, nor where somebody meets themselves."""
        target, other = self.rows[row].line, self.columns[column].line
        if target is None or other is None:
            return False
        return self.across != "holder" or target.subject.id != other.subject.id


def with_heads(matrix: Matrix, across: str, rows: Side, columns: Side) -> ReadMatrix:
    """Return a matrix with words at its lines, and a heading before each group of a grouped side."""
    row_heads, column_heads = _heads(matrix.rows, rows), _heads(matrix.columns, columns)
    row_at, column_at = _places(row_heads), _places(column_heads)
    cells = {(row_at[row], column_at[column]): total for (row, column), total in matrix.cells.items()}
    return ReadMatrix(row_heads, column_heads, cells, matrix.total, across)


def _heads(lines: Sequence[Line], side: Side) -> tuple[Head, ...]:
    heads: list[Head] = []
    before: object = object()  # no group is this one
    for line in lines:
        if side.group is not None and line.group != before:
            heads.append(Head(side.group(line.group)))
            before = line.group
        heads.append(Head(side.subject(line.subject), line))
    return tuple(heads)


def _places(heads: Sequence[Head]) -> list[int]:
    """Return where among the heads each line is."""
    return [place for place, head in enumerate(heads) if head.line is not None]
