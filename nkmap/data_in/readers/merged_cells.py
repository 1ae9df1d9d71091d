"""Fills what stands in cells merged over several rows into each of these rows."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from nkmap.data_in.found import Cell, Row

Corner = tuple[int, int]  # row and column of a sheet, from 0


def filled_down(rows: Iterable[Row], merged: list[tuple[Corner, Corner]]) -> Iterator[Row]:
    """Yield rows with the first cell of each merged range in its column down to the end of the range."""
    tall = sorted((first, last) for first, last in merged if last[0] > first[0])
    if not tall:
        yield from rows
        return
    beginning = {line: list(ranges) for line, ranges in groupby(tall, key=lambda found: found[0][0])}
    open_: dict[int, tuple[int, Cell]] = {}  # by column: the last row of the range, and what stands in it
    for row in rows:
        place = row.line - 1
        open_ = {column: range_ for column, range_ in open_.items() if range_[0] >= place}
        yield _filled(row, open_) if open_ else row
        for (_, column), (last, _) in beginning.get(place, ()):
            if column < len(row.cells):
                open_[column] = (last, row.cells[column])


def _filled(row: Row, open_: dict[int, tuple[int, Cell]]) -> Row:
    cells = list(row.cells)
    for column, (_, value) in open_.items():
        if column < len(cells) and cells[column] is None:
            cells[column] = value
    return Row(row.line, tuple(cells))
