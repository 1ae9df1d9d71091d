"""A board laid out and painted: its rows as large as there is room, and never too small for the last row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from nkmap.drawing.board import Board, Cell
from nkmap.drawing.board_bars import Bar, PlacedBar, paint_bar, place_bar
from nkmap.drawing.board_columns import Need, column_widths
from nkmap.drawing.page import Page
from nkmap.drawing.texts import (
    Style,
    Text,
    block_size,
    elide,
    line_pitch,
    paint_text,
    place_text,
    text_width,
    wrap,
    wrap_evenly,
)
from nkmap.drawing.theme import Theme

_SIZES = (1.6, 1.3, 1.0)  # of a label: the largest with all rows on one page, words unbroken, else the last
_SMALLER = 0.8  # of a label: what stands above the rows
_TITLE_LINES = 3
_WEIGHTS = {True: QFont.Weight.DemiBold, False: QFont.Weight.Medium}

Lines = Bar | list[str]  # what a cell is made of


@dataclass(frozen=True, slots=True)
class BoardPage:
    """One page of a board, laid out in pixels. `lines` are the y of the lines between `left` and `right`."""

    texts: tuple[Text, ...]
    bars: tuple[PlacedBar, ...]
    lines: tuple[float, ...]
    left: float
    right: float


def board_pages(board: Board, page: Page, corner: tuple[float, float] = (0.0, 0.0)) -> list[BoardPage]:
    """Lay a board out on as many pages as it needs, at least one, each as large as the page.

    `corner` is the width and height, in pixels, that stay free at the upper right.
    """
    for times in _SIZES:
        setting = _Setting(board, page, corner, times)
        pages = list(setting.pages())
        if len(pages) == 1 and setting.words_are_whole:
            break
    return pages


class _Setting:
    """A board being laid out, with rows in letters of one size."""

    def __init__(self, board: Board, page: Page, corner: tuple[float, float], times: float) -> None:
        self._board, self._page = board, page
        self._left, self._right = page.margin, page.width - page.margin
        self._pad = page.gap * times
        self._styles = {bold: self._style(page.label * times, bold) for bold in (True, False)}
        self._small = Style(_SMALLER * page.label, "secondary", language=board.language)
        self._foot = Style(page.legend, "secondary", language=board.language)
        self._head = tuple(self._title(corner))
        self._columns = self._column_boxes()
        top = self._head[-1].box.bottom + 2 * page.gap
        self._headings = tuple(self._placed_headings(top))
        self._top = max((text.box.bottom for text in self._headings), default=top) + page.gap
        self._bottom = page.height - page.margin - block_size(["0"], self._foot)[1] - page.gap

    def _style(self, size: float, is_bold: bool) -> Style:
        return Style(size, "ink", _WEIGHTS[is_bold], self._board.language)

    def pages(self) -> Iterator[BoardPage]:
        """Yield the pages."""
        parts = self._parts([self._wrapped(row) for row in self._board.rows])
        for number, rows in enumerate(parts, 1):
            texts, bars, lines = self._placed_rows(rows)
            said = (*self._head, *self._headings, *texts, self._note(number, len(parts)))
            yield BoardPage(said, tuple(bars), tuple(lines), self._left, self._right)

    def _title(self, corner: tuple[float, float]) -> Iterator[Text]:
        board, page = self._board, self._page
        style = Style(page.title, "ink", QFont.Weight.DemiBold, board.language)
        width = self._right - self._left - corner[0]
        lines = wrap_evenly(board.title, style, width)
        if len(lines) > _TITLE_LINES:
            rest = " ".join(lines[_TITLE_LINES - 1 :])
            lines = [*lines[: _TITLE_LINES - 1], elide(rest, style, width)]
        title = place_text(lines, style, self._left, page.margin)
        yield title
        if board.state:
            yield place_text([board.state], self._small, self._left, title.box.bottom + page.gap)

    # Columns

    def _column_boxes(self) -> list[tuple[float, float]]:
        """Return left and right of each column."""
        columns, gap = self._board.columns, 2.5 * self._pad
        room = self._right - self._left - gap * (len(columns) - 1)
        needs = [self._need(number) for number in range(len(columns))]
        widths = column_widths(needs, room)
        self.words_are_whole = all(w >= need.least for w, need in zip(widths, needs, strict=True))
        lefts = accumulate((width + gap for width in widths[:-1]), initial=self._left)
        return [(left, left + width) for left, width in zip(lefts, widths, strict=True)]

    def _need(self, number: int) -> Need:
        """Return how wide a column needs to be; a bar takes what there is, a number without heading no more
        than it needs."""
        column = self._board.columns[number]
        cells, style = [row[number] for row in self._board.rows], self._styles[column.is_bold]
        heading = text_width(column.heading, self._small)
        if any(isinstance(cell, Bar) for cell in cells):
            return Need(column.share, inf, heading, may_grow=False)
        words = {word for cell in cells for word in str(cell).split()}
        whole = max((text_width(str(cell), style) for cell in cells), default=0)
        least = max((text_width(word, style) for word in words), default=0)
        return Need(column.share, max(whole, heading), max(least, heading), may_grow=bool(column.heading))

    def _placed_headings(self, top: float) -> Iterator[Text]:
        for column, (left, right) in zip(self._board.columns, self._columns, strict=True):
            if column.heading:
                yield place_text([elide(column.heading, self._small, right - left)], self._small, left, top)

    # Rows

    def _wrapped(self, row: Sequence[Cell]) -> list[Lines]:
        """Break the words of a row into lines, no more of them than there is room on a page."""
        cells: list[Lines] = []
        for cell, column, (left, right) in zip(row, self._board.columns, self._columns, strict=True):
            if isinstance(cell, Bar):
                cells.append(cell)
                continue
            style = self._styles[column.is_bold]
            lines = wrap(cell, style, right - left) if cell else []
            most = max(1, int((self._bottom - self._top - 2 * self._pad) / line_pitch(lines, style)))
            if len(lines) > most:
                lines = [*lines[: most - 1], elide(" ".join(lines[most - 1 :]), style, right - left)]
            cells.append(lines)
        return cells

    def _height(self, row: Sequence[Lines]) -> float:
        blocks = (cell if isinstance(cell, list) else ["0"] for cell in row)
        return max(block_size(lines, self._styles[False])[1] for lines in blocks) + self._pad

    def _parts(self, rows: Sequence[list[Lines]]) -> list[list[list[Lines]]]:
        """Divide rows among pages."""
        parts: list[list[list[Lines]]] = [[]]
        y = self._top
        for row in rows:
            if parts[-1] and y + self._height(row) > self._bottom:
                parts.append([])
                y = self._top
            parts[-1].append(row)
            y += self._height(row)
        return parts

    def _placed_rows(
        self, rows: Sequence[Sequence[Lines]]
    ) -> tuple[list[Text], list[PlacedBar], list[float]]:
        texts, bars = [], []
        tops = [self._top]
        for row in rows:
            y = tops[-1] + self._pad / 2
            for cell, column, (left, right) in zip(row, self._board.columns, self._columns, strict=True):
                style = self._styles[column.is_bold]
                if isinstance(cell, Bar):
                    bar, total = place_bar(cell, left, right, y, self._styles[True])
                    bars.append(bar)
                    texts.append(total)
                elif cell:
                    texts.append(place_text(cell, style, left, y))
            tops.append(tops[-1] + self._height(row))
        starts = tops[:-1] if self._headings else tops[1:-1]
        return texts, bars, starts

    def _note(self, number: int, count: int) -> Text:
        words = [self._board.note]
        if count > 1:
            words.append(QCoreApplication.translate("Board", "Page {0} of {1}").format(number, count))
        line = " · ".join(filter(None, words))
        shown = elide(line, self._foot, self._right - self._left)
        bottom = self._page.height - self._page.margin
        return place_text([shown], self._foot, self._left, bottom, 0.0, 1.0)


def paint_board_page(painter: QPainter, shown: BoardPage, page: Page, theme: Theme) -> None:
    """Paint a page of a board over all that is behind it."""
    painter.fillRect(QRectF(0, 0, page.width, page.height), theme.backdrop)
    painter.setPen(QPen(theme.mid_line, page.gridline))
    for y in shown.lines:
        painter.drawLine(QPointF(shown.left, y), QPointF(shown.right, y))
    for bar in shown.bars:
        paint_bar(painter, bar, page, theme)
    for text in shown.texts:
        paint_text(painter, text, theme)
