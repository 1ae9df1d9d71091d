"""A report laid out on A4 pages that paint themselves: for its PDF and for its preview alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.page import DOCUMENT, Page
from nkmap.drawing.theme import load_theme
from nkmap.reports.model import Heading, MapFigure, Paragraph, Points, Report, Table
from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.contents_pieces import contents_pieces
from nkmap.reports.writers.flow import Piece, Sheet, flow
from nkmap.reports.writers.looks import (
    DATE,
    FOOTER,
    NOTE,
    PAGE_SIZE,
    RULE,
    SUBTITLE,
    TITLE,
    Look,
    margin,
    scale,
)
from nkmap.reports.writers.numbering import Numbered, numbered
from nkmap.reports.writers.pieces import (
    Column,
    figure_pieces,
    heading_pieces,
    note_pieces,
    paragraph_pieces,
    points_pieces,
    text_pieces,
)
from nkmap.reports.writers.table_pieces import table_pieces
from nkmap.reports.writers.typeset import POINT, Setting, plain_text, set_text

_MILLIMETRE = 300 / 25.4  # pixels
A4 = replace(DOCUMENT, width=round(PAGE_SIZE[0] * _MILLIMETRE), height=round(PAGE_SIZE[1] * _MILLIMETRE))

_FOOT = 13 * _MILLIMETRE  # from the last line of the footer to the edge
_TITLE_TOP = 75 * _MILLIMETRE  # of the title on a page of its own
_NARROWER = 0.95
_PAGE_NUMBER = 80 * POINT  # room for it in the footer


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a report. `page` says their size: `page.width` × `page.height` pixels at 300 dpi.

    `anchors` are the pages, counted from 0, on which the headings stand, by their numbers from 1.
    """

    report: Report
    page: Page
    sheets: tuple[Sheet, ...]
    anchors: Mapping[int, int]
    column: Column
    disclaimer: Setting | None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sheets)

    @property
    def title(self) -> str:
        """The title of the report."""
        return self.report.title

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint a page, counted from 0, in pixels of the page; scale the painter for another size."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, self.page.width, self.page.height), self.column.theme.face)
        for placed in self.sheets[index]:
            placed.piece.paint(painter, placed.top)
        if index or not self.report.title_page:
            self._paint_footer(painter, index)

    def _paint_footer(self, painter: QPainter, index: int) -> None:
        column = self.column
        top = _footer_top(self.disclaimer, column)
        painter.setPen(QPen(column.theme.gridline, RULE * POINT))
        painter.drawLine(QLineF(column.left, top, column.left + column.width, top))
        words = self.report.words.page.format(index + 1, self.count)
        number = set_text(plain_text(words), column.sized(FOOTER), _PAGE_NUMBER, column.language)
        y = top + 5 * POINT
        number.paint(painter, column.left + column.width - _PAGE_NUMBER, y, column.theme, align=1.0)
        if self.disclaimer:
            self.disclaimer.paint(painter, column.left, y, column.theme)


def laid_out(report: Report) -> Pages:
    """Return the pages of a report. Needs a QGuiApplication for its fonts."""
    *_, pages = laid_out_in_turns(report)
    assert pages is not None
    return pages


def laid_out_in_turns(report: Report) -> Iterator[Pages | None]:
    """Lay out block by block: None after each, at last the pages. Needs a QGuiApplication for its fonts."""
    report = cleaned(report)
    edge, theme = margin(report.compact) * _MILLIMETRE, load_theme("light").with_black_text()
    column = Column(edge, A4.width - 2 * edge, theme, report.language, scale(report.compact))
    disclaimer = _disclaimer(report, column)
    anchors: dict[int, int] = {}
    bottom = min(A4.height - edge, _footer_top(disclaimer, column) - 10 * POINT)
    pieces: list[Piece] = []
    for block in _pieces(report, column, anchors):
        pieces += block
        yield None
    sheets = flow(pieces, edge, bottom)
    for number, sheet in enumerate(sheets):
        anchors.update({placed.piece.anchor: number for placed in sheet if placed.piece.anchor})
    yield Pages(report, A4, tuple(sheets), anchors, column, disclaimer)


def _disclaimer(report: Report, column: Column) -> Setting | None:
    if not report.disclaimer:
        return None
    room = column.width - _PAGE_NUMBER - 12 * POINT
    return set_text(plain_text(report.disclaimer), column.sized(FOOTER), room, column.language)


def _footer_top(disclaimer: Setting | None, column: Column) -> float:
    """Return the pixel of the line over the footer."""
    look = column.sized(FOOTER)
    line = look.size * look.pitch * POINT
    return A4.height - _FOOT - (disclaimer.height if disclaimer else line) - 5 * POINT


def _pieces(report: Report, column: Column, anchors: Mapping[int, int]) -> Iterator[list[Piece]]:
    """Yield everything from the title to the last note, block by block.

    The contents read `anchors` when they are painted.
    """
    yield list(_title(report, column))
    yield list(_on_new_page(list(contents_pieces(report, column, anchors)), report.title_page))
    for place, one in enumerate(numbered(report)):
        yield list(_on_new_page(list(_block(one, column)), report.title_page and place == 0))
    if report.notes:
        yield list(_notes(report, column))


def _notes(report: Report, column: Column) -> Iterator[Piece]:
    """Yield the notes: each on lines of its own, or one behind the other where the report is compact."""
    level = 3 if report.compact else 1
    yield from heading_pieces(Heading(report.words.notes, level), 0, column)
    if report.compact:
        yield from text_pieces(" ".join(f"{note.number}. {note.text}" for note in report.notes), NOTE, column)
        return
    for note in report.notes:
        yield from note_pieces(note, column)


def _on_new_page(pieces: Sequence[Piece], is_wanted: bool) -> Iterator[Piece]:
    for number, piece in enumerate(pieces):
        yield replace(piece, starts_page=True) if is_wanted and number == 0 else piece


def _title(report: Report, column: Column) -> Iterator[Piece]:
    if report.title_page:
        yield Piece(_TITLE_TOP - column.left, lambda _painter, _y: None)
    yield from text_pieces(report.title, TITLE, _even(report.title, TITLE, column))
    for words, look in ((report.subtitle, SUBTITLE), (report.date, DATE)):
        yield from text_pieces(words, look, column)
    if report.title_page:
        yield from text_pieces(report.disclaimer, FOOTER, column)


def _even(words: str, look: Look, column: Column) -> Column:
    """Return a column so narrow that words take no more lines than they need, about equally long."""

    def lines(width: float) -> int:
        return len(set_text(plain_text(words), column.sized(look), width, column.language).lines)

    width = column.width
    while lines(width) > 1 and lines(_NARROWER * width) == lines(width):
        width *= _NARROWER
    return replace(column, width=width)


def _block(one: Numbered, column: Column) -> Iterator[Piece]:
    match one.block:
        case Heading() as heading:
            return heading_pieces(heading, one.number, column)
        case Paragraph() as paragraph:
            return paragraph_pieces(paragraph, column)
        case Points() as points:
            return points_pieces(points, column)
        case Table() as table:
            return table_pieces(table, one.caption, column)
        case MapFigure() as figure:
            return figure_pieces(figure, one.caption, column)
