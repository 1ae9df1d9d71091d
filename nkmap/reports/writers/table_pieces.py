"""A table of a report as pieces: a row each, under a head that every page repeats."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.theme import Theme
from nkmap.reports.model import Column as TableColumn
from nkmap.reports.model import Table, Text
from nkmap.reports.writers.flow import Piece
from nkmap.reports.writers.looks import CELL, CELL_ROOM, RULE, TABLE_CAPTION, TABLE_HEAD, Look
from nkmap.reports.writers.pieces import Column, text_pieces
from nkmap.reports.writers.typeset import POINT, Setting, plain_text, set_text

_MOST_LINES = 30  # of a row in one piece: higher rows go on over pages


def table_pieces(table: Table, caption: str, column: Column) -> Iterator[Piece]:
    """Yield the caption, the head and the rows of a table."""
    for piece in text_pieces(caption, TABLE_CAPTION, column):
        yield replace(piece, holds_next=True)
    widths = shares(table.columns, column.width)
    titles = [plain_text(title.title) for title in table.columns]
    settings = _settings(titles, column.sized(TABLE_HEAD), widths, column)
    head = _row(settings, table.columns, widths, column, is_head=True)
    yield replace(head, holds_next=True)
    for cells in table.rows:
        for part in _parts(_settings(cells, column.sized(CELL), widths, column)):
            yield replace(_row(part, table.columns, widths, column, is_head=False), head=head)
    yield Piece(0.0, lambda _painter, _y: None, before=column.pixels(12))


def shares(columns: Sequence[TableColumn], width: float) -> list[float]:
    """Return the widths of columns that share a width."""
    whole = sum(column.share for column in columns) or 1.0
    return [width * column.share / whole for column in columns]


def _settings(cells: Sequence[Text], look: Look, widths: Sequence[float], column: Column) -> list[Setting]:
    room = 2 * column.pixels(CELL_ROOM[1])
    pairs = zip(cells, widths, strict=False)
    return [set_text(text, look, width - room, column.language) for text, width in pairs]


def _parts(row: Sequence[Setting]) -> Iterator[list[Setting]]:
    """Yield a row, or parts of one that is too high for a page."""
    longest = max((len(cell.lines) for cell in row), default=1)
    for first in range(0, longest, _MOST_LINES):
        yield [cell.part(first, first + _MOST_LINES) for cell in row]


def _row(
    cells: Sequence[Setting],
    columns: Sequence[TableColumn],
    widths: Sequence[float],
    column: Column,
    is_head: bool,
) -> Piece:
    room_y, room_x = map(column.pixels, CELL_ROOM)
    height = max((cell.height for cell in cells), default=0.0) + 2 * room_y + RULE * POINT

    def paint(painter: QPainter, y: float) -> None:
        _paint_ground(painter, QRectF(column.left, y, column.width, height), column.theme, is_head)
        x = column.left
        for cell, about, width in zip(cells, columns, widths, strict=False):
            cell.paint(painter, x + room_x, y + room_y, column.theme, 1.0 if about.numbers else None)
            x += width

    return Piece(height, paint)


def _paint_ground(painter: QPainter, box: QRectF, theme: Theme, is_head: bool) -> None:
    """Paint the ground of a head, and the line under it or under a row."""
    if is_head:
        painter.fillRect(box, theme.backdrop)
    painter.setPen(QPen(theme.mid_line if is_head else theme.gridline, RULE * POINT))
    painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))
