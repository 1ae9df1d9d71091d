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
    COMPACT,
    COMPACT_MARGIN,
    DATE,
    FOOTER,
    MARGIN,
    NOTE,
    PAGE_SIZE,
    RULE,
    SUBTITLE,
    TITLE,
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
_PAGE_NUMBER = 80 * POINT  # room for it in the footer


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a report. `page` says their size: `page.width` × `page.height` pixels at 300 dpi.

    `anchors` are the pages, counted from 0, on which the headings stand, by their numbers from 1. What is on
    the `sheets` is laid out in pixels of a page that is larger by 1 / `scale`.
    """

    report: Report
    page: Page
    sheets: tuple[Sheet, ...]
    anchors: Mapping[int, int]
    column: Column
    disclaimer: Setting | None
    scale: float

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
        painter.save()
        painter.scale(self.scale, self.scale)
        for placed in self.sheets[index]:
            placed.piece.paint(painter, placed.top)
        if index or not self.report.title_page:
            self._paint_footer(painter, index)
        painter.restore()

    def _paint_footer(self, painter: QPainter, index: int) -> None:
        column, top = self.column, _footer_top(self.disclaimer, self.page.height / self.scale)
        painter.setPen(QPen(column.theme.gridline, RULE * POINT))
        painter.drawLine(QLineF(column.left, top, column.left + column.width, top))
        words = self.report.words.page.format(index + 1, self.count)
        number = set_text(plain_text(words), FOOTER, _PAGE_NUMBER, column.language)
        y = top + 5 * POINT
        number.paint(painter, column.left + column.width - _PAGE_NUMBER, y, column.theme, align=1.0)
        if self.disclaimer:
            self.disclaimer.paint(painter, column.left, y, column.theme)


def laid_out(report: Report) -> Pages:
    """Return the pages of a report. Needs a QGuiApplication for its fonts."""
    report = cleaned(report)
    theme, scale = load_theme("light").with_black_text(), COMPACT if report.compact else 1.0
    height, margin = A4.height / scale, (COMPACT_MARGIN if report.compact else MARGIN) * _MILLIMETRE / scale
    column = Column(margin, A4.width / scale - 2 * margin, theme, report.language)
    disclaimer = _disclaimer(report, column)
    anchors: dict[int, int] = {}
    bottom = min(height - margin, _footer_top(disclaimer, height) - 10 * POINT)
    sheets = flow(_pieces(report, column, anchors), margin, bottom)
    for number, sheet in enumerate(sheets):
        anchors.update({placed.piece.anchor: number for placed in sheet if placed.piece.anchor})
    return Pages(report, A4, tuple(sheets), anchors, column, disclaimer, scale)


def _disclaimer(report: Report, column: Column) -> Setting | None:
    if not report.disclaimer:
        return None
    room = column.width - _PAGE_NUMBER - 12 * POINT
    return set_text(plain_text(report.disclaimer), FOOTER, room, column.language)


def _footer_top(disclaimer: Setting | None, height: float) -> float:
    """Return the pixel of the line over the footer of a page of this height in pixels."""
    line = FOOTER.size * FOOTER.pitch * POINT
    return height - _FOOT - (disclaimer.height if disclaimer else line) - 5 * POINT


def _pieces(report: Report, column: Column, anchors: Mapping[int, int]) -> Iterator[Piece]:
    """Yield everything from the title to the last note; the contents read `anchors` when they are painted."""
    yield from _title(report, column)
    entries = list(contents_pieces(report, column, anchors))
    yield from _on_new_page(entries, report.title_page)
    blocks = [piece for one in numbered(report) for piece in _block(one, column)]
    yield from _on_new_page(blocks, report.title_page)
    if report.notes:
        yield from _notes(report, column)


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
    for words, look in ((report.title, TITLE), (report.subtitle, SUBTITLE), (report.date, DATE)):
        yield from text_pieces(words, look, column)
    if report.title_page:
        yield from text_pieces(report.disclaimer, FOOTER, column)


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
