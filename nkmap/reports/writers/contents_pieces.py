"""The contents of a report as pieces: headings with the numbers of their pages."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from nkmap.reports.model import Heading, Report
from nkmap.reports.writers.flow import Piece
from nkmap.reports.writers.looks import CONTENTS, LIST_INDENT
from nkmap.reports.writers.numbering import contents
from nkmap.reports.writers.pieces import Column, heading_pieces
from nkmap.reports.writers.typeset import POINT, plain_text, set_text

_NUMBER = 40 * POINT  # room for the number of a page
_DOT = 0.9  # points


def contents_pieces(report: Report, column: Column, anchors: Mapping[int, int]) -> Iterator[Piece]:
    """Yield heading and entries, nothing where none are wanted.

    `anchors` are the pages of headings, from 0, by their numbers: they are looked up when it is painted.
    """
    entries = contents(report)
    if entries:
        yield from heading_pieces(Heading(report.words.contents), 0, column)
    for number, heading in entries:
        yield _entry(number, heading, column, anchors)


def _entry(number: int, heading: Heading, column: Column, anchors: Mapping[int, int]) -> Piece:
    look = column.sized(CONTENTS[heading.level])
    indent = (heading.level - 1) * column.pixels(LIST_INDENT)
    room = column.width - indent - _NUMBER
    words = set_text(plain_text(heading.text), look, room, column.language)

    def paint(painter: QPainter, y: float) -> None:
        theme, last = column.theme, y + words.height - words.pitch
        words.paint(painter, column.left + indent, y, theme, align=0.0)
        shown = set_text(plain_text(str(anchors.get(number, 0) + 1)), look, _NUMBER, column.language)
        shown.paint(painter, column.left + column.width - _NUMBER, last, theme, align=1.0)
        start = column.left + indent + words.lines[-1].width + 5 * POINT
        end = column.left + column.width - shown.lines[0].width - 5 * POINT
        _paint_dots(painter, QLineF(start, last, end, last).translated(0, 0.72 * words.pitch), column)

    return Piece(words.height + look.after * POINT, paint, before=look.before * POINT)


def _paint_dots(painter: QPainter, line: QLineF, column: Column) -> None:
    """Lead the eye from a heading to its page."""
    pen = QPen(column.theme.mid_line, _DOT * POINT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 4])
    painter.setPen(pen)
    if line.x2() > line.x1():
        painter.drawLine(line)
