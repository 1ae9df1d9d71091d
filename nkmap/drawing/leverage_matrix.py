"""A leverage matrix as a picture: title, heads, cells, legend and footer, on as many pages as it needs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.legend import head_texts
from nkmap.drawing.map_picture import paint_background
from nkmap.drawing.matrix_cells import paint_cell, paint_empty_cell
from nkmap.drawing.matrix_heads import (
    GROUP,
    NARROWEST,
    ROW,
    HeadLook,
    column_look,
    column_width,
    head_height,
    name_width,
    paint_column_head,
    paint_row_head,
)
from nkmap.drawing.matrix_legend import Sample, legend_height, legend_samples, paint_legend
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, paint_text, place_text, wrap
from nkmap.drawing.theme import Theme
from nkmap.leverage.matrix_heads import Head, ReadMatrix

_SIZES = (1.6, 1.3, 1.0)  # of the least letters, best first
_LETTERS = 15.0  # px of the window: the letters of a picture stand to its matrix as these to one in a window
_NAMES = 0.3  # of the width of the page, at the most
_WIDEST = 190.0  # px of the window: columns, where there is room

Ends = Mapping[int, tuple[float, float]]  # where each line begins and ends, by the place of its head


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """What a picture says; `legend` are the words of its entries by what they explain, `footer` sentences."""

    title: str
    subtitle: str
    matrix: ReadMatrix
    legend: Mapping[str | None, str]
    footer: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """One page laid out in pixels. `look` is that of its heads, whose top is `heads` and left end `names`."""

    look: HeadLook
    rows: Ends
    columns: Ends
    names: float
    heads: float
    texts: tuple[Text, ...]
    samples: tuple[Sample, ...]


def matrix_pages(sheet: MatrixSheet, page: Page) -> list[MatrixPage]:
    """Lay out a matrix: columns, then rows go on on further pages where it is too large for one.

    Its letters are the largest with which it is on one page, and rather smaller than names upright.
    """
    tried = [list(_Setting(sheet, page, times).pages()) for times in _SIZES]
    whole = [pages for pages in tried if len(pages) == 1]
    level = [pages for pages in whole if not pages[0].look.is_upright]
    pages = next(iter([*level, *whole]), tried[-1])
    frame = _Setting(sheet, page, 1.0)
    return [
        replace(one, texts=(*frame.head, frame.footer(number, len(pages))))
        for number, one in enumerate(pages, 1)
    ]


def paint_matrix_page(
    painter: QPainter, sheet: MatrixSheet, shown: MatrixPage, page: Page, theme: Theme
) -> None:
    """Paint a page, in its pixels."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_background(painter, page, theme)
    _paint_heads(painter, sheet.matrix, shown, theme)
    for row, column, rect in _cells(sheet.matrix, shown):
        total = sheet.matrix.cells.get((row, column))
        if total is None:
            paint_empty_cell(painter, rect, shown.look.page, theme)
        else:
            paint_cell(painter, rect, total, shown.look.page, theme)
    paint_legend(painter, shown.samples, _letters(page, 1.0), theme)
    for text in shown.texts:
        paint_text(painter, text, theme)


def _paint_heads(painter: QPainter, matrix: ReadMatrix, shown: MatrixPage, theme: Theme) -> None:
    first = min(top for top, _ in shown.rows.values())
    left = min(start for start, _ in shown.columns.values())
    for number, (start, end) in shown.columns.items():
        rect = QRectF(start, shown.heads, end - start, first - shown.heads)
        paint_column_head(painter, rect, matrix.columns[number], shown.look, theme)
    for number, (top, bottom) in shown.rows.items():
        rect = QRectF(shown.names, top, left - shown.names, bottom - top)
        paint_row_head(painter, rect, matrix.rows[number], shown.look, theme)


def _cells(matrix: ReadMatrix, shown: MatrixPage) -> Iterator[tuple[int, int, QRectF]]:
    """Yield the cells of a page in which entries are or could be."""
    for row, (top, bottom) in shown.rows.items():
        for column, (left, right) in shown.columns.items():
            if matrix.can_meet(row, column):
                yield row, column, QRectF(left, top, right - left, bottom - top)


def _letters(page: Page, times: float) -> Page:
    """Return the sizes of a matrix on a page: its letters are those of a roster, or so many times larger."""
    return replace(
        page,
        unit=times * page.roster / _LETTERS,
        legend=times * page.roster,
        label=times * page.label,
        code=times * page.code,
    )


class _Setting:
    """A matrix being laid out with letters of one size, and what stands round it on every page."""

    def __init__(self, sheet: MatrixSheet, page: Page, times: float) -> None:
        self._sheet, self._page, self._sizes = sheet, page, _letters(page, times)
        width, left, language = page.width - 2 * page.margin, page.margin, sheet.language
        self.head = head_texts(sheet.title, sheet.subtitle, left, left, width, page, language)
        small = _letters(page, 1.0)
        height = legend_height(legend_samples(sheet.legend, left, 0, width, small, language))
        at = self.footer(1, 2).box.top - 2 * page.gap - height
        self._samples = tuple(legend_samples(sheet.legend, left, at, width, small, language))
        self._top, self._bottom = self.head[-1].box.bottom + 2 * page.gap, at - page.gap
        names = name_width(sheet.matrix.rows, HeadLook(self._sizes, language))
        self._left = left + min(names, _NAMES * width)

    def footer(self, number: int, count: int) -> Text:
        """Return the sentences at the foot, with the number of the page where there are several."""
        page, words = self._page, [self._sheet.footer]
        if count > 1:
            words.append(QCoreApplication.translate("Picture", "Page {0} of {1}.").format(number, count))
        style = Style(page.footer, "secondary", language=self._sheet.language)
        lines = wrap(" ".join(filter(None, words)), style, page.width - 2 * page.margin)
        return place_text(lines, style, page.margin, page.height - page.margin, 0.0, 1.0)

    def pages(self) -> Iterator[MatrixPage]:
        """Yield the pages, without the texts round the matrix."""
        matrix, sizes, page = self._sheet.matrix, self._sizes, self._page
        room, row = page.width - page.margin - self._left, ROW * sizes.unit
        for columns in _divided(matrix.columns, room, NARROWEST * sizes.unit, sizes):
            heads = [matrix.columns[number] for number in columns]
            width = column_width(heads, room, sizes, _WIDEST)
            look = column_look(heads, width, sizes, self._sheet.language)
            top = self._top + head_height(heads, width, look)
            across = _placed(columns, matrix.columns, self._left, width, sizes)
            for rows in _divided(matrix.rows, self._bottom - top, row, sizes):
                down = _placed(rows, matrix.rows, top, row, sizes)
                yield MatrixPage(look, down, across, page.margin, self._top, (), self._samples)


def _size(head: Head, usual: float, sizes: Page) -> float:
    return usual if head.line is not None else GROUP * sizes.unit


def _divided(heads: Sequence[Head], room: float, usual: float, sizes: Page) -> list[list[int]]:
    """Divide lines among pages, each at least one line; a group that goes on has its heading again."""
    parts: list[list[int]] = [[]]
    heading: int | None = None
    left = room
    for number, head in enumerate(heads):
        needed = _size(head, usual, sizes) + (usual if head.line is None else 0.0)  # no heading stands alone
        if parts[-1] and needed > left + 1e-6:
            repeated = [] if heading is None or head.line is None else [heading]
            parts.append(repeated)
            left = room - sum(_size(heads[one], usual, sizes) for one in repeated)
        parts[-1].append(number)
        left -= _size(head, usual, sizes)
        heading = number if head.line is None else heading
    return [part for part in parts if part]


def _placed(numbers: Sequence[int], heads: Sequence[Head], start: float, usual: float, sizes: Page) -> Ends:
    """Return where each line begins and ends."""
    ends = list(accumulate((_size(heads[number], usual, sizes) for number in numbers), initial=start))
    return {number: (ends[place], ends[place + 1]) for place, number in enumerate(numbers)}
