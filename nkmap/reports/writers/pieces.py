"""Headings, paragraphs, lists and figures of a report as pieces that can be put on pages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from nkmap.drawing.theme import Theme
from nkmap.reports.model import Heading, MapFigure, Note, Paragraph, Points, Text
from nkmap.reports.writers.flow import Piece
from nkmap.reports.writers.looks import (
    CAPTION,
    FIGURE_ROOM,
    HEADINGS,
    LIST_INDENT,
    LIST_POINT,
    NOTE,
    PARAGRAPHS,
    Look,
)
from nkmap.reports.writers.map_pictures import picture_of
from nkmap.reports.writers.typeset import POINT, Setting, plain_text, set_text

BULLET = "•"
_NOTE_INDENT = 20.0  # points


@dataclass(frozen=True, slots=True)
class Column:
    """The column of text on a page, in pixels; how it is painted, in which language, and how large."""

    left: float
    width: float
    theme: Theme
    language: str
    scale: float = 1.0

    def sized(self, look: Look) -> Look:
        """Return a look in the size of this column."""
        return look.scaled(self.scale)

    def pixels(self, points: float) -> float:
        """Return a length that is given in points."""
        return points * POINT * self.scale


def heading_pieces(heading: Heading, number: int, column: Column) -> Iterator[Piece]:
    """Yield a heading, which stays with what follows."""
    look = column.sized(HEADINGS[min(max(heading.level, 1), 3)])
    pieces = [replace(piece, holds_next=True) for piece in _lines(plain_text(heading.text), look, column)]
    yield replace(pieces[0], anchor=number)
    yield from pieces[1:]
    yield _space(look, holds_next=True)


def paragraph_pieces(paragraph: Paragraph, column: Column) -> Iterator[Piece]:
    """Yield the lines of a paragraph."""
    look = column.sized(PARAGRAPHS[paragraph.look])
    yield from _lines(paragraph.text, look, column)
    yield _space(look)


def points_pieces(points: Points, column: Column) -> Iterator[Piece]:
    """Yield the lines of a list, each point with a bullet or its number."""
    for number, text in enumerate(points.points, 1):
        mark = f"{number}." if points.numbered else BULLET
        yield from _marked(mark, text, column.sized(LIST_POINT), LIST_INDENT, column)
    yield _space(column.sized(PARAGRAPHS["body"]))


def note_pieces(note: Note, column: Column) -> Iterator[Piece]:
    """Yield the lines of a note behind its number."""
    yield from _marked(f"{note.number}.", plain_text(note.text), column.sized(NOTE), _NOTE_INDENT, column)


def figure_pieces(figure: MapFigure, caption: str, column: Column) -> Iterator[Piece]:
    """Yield a map, the pages with the names that had no room in it, and the caption."""
    picture = picture_of(figure)
    scale = column.width / picture.page.width
    for number in range(picture.page_count):

        def paint(painter: QPainter, y: float, number: int = number) -> None:
            painter.save()
            painter.translate(column.left, y)
            painter.scale(scale, scale)
            picture.paint(painter, number, column.theme)
            painter.restore()

        yield Piece(picture.page.height * scale, paint, before=column.pixels(FIGURE_ROOM), holds_next=True)
    yield from text_pieces(caption, CAPTION, column)


def text_pieces(words: str, look: Look, column: Column) -> Iterator[Piece]:
    """Yield the lines of words that stand alone, none without words."""
    if words:
        yield from _lines(plain_text(words), column.sized(look), column)
        yield _space(column.sized(look))


def _lines(text: Text, look: Look, column: Column) -> list[Piece]:
    """Return a piece for each line; two at least stay together on either side of a break."""
    setting = set_text(text, look, column.width, column.language)
    return _pieces(setting, column.left, column.theme)


def _pieces(setting: Setting, left: float, theme: Theme) -> list[Piece]:
    count, pieces = len(setting.lines), []
    for number in range(count):
        line = setting.part(number, number + 1)

        def paint(painter: QPainter, y: float, line: Setting = line) -> None:
            line.paint(painter, left, y, theme)

        before = setting.look.before * POINT if number == 0 else 0.0
        holds_next = number + 1 < count and (number == 0 or number == count - 2)
        pieces.append(Piece(line.height, paint, before, holds_next))
    return pieces


def _marked(mark: str, text: Text, look: Look, indent: float, column: Column) -> Iterator[Piece]:
    """Yield the lines of a text that stands indented behind a mark; on the right if it reads from there."""
    room = column.pixels(indent)
    setting = set_text(text, look, column.width - room, column.language)
    sign = set_text(plain_text(mark), look, room, column.language)
    reads_left = setting.lines[0].reads_left
    left = column.left if reads_left else column.left + room
    first, *others = _pieces(setting, left, column.theme)

    def paint(painter: QPainter, y: float) -> None:
        first.paint(painter, y)
        at = column.left + column.width - room if reads_left else column.left
        sign.paint(painter, at, y, column.theme, align=1.0 if reads_left else 0.0)

    yield replace(first, paint=paint)
    yield from others
    yield _space(look)


def _space(look: Look, holds_next: bool = False) -> Piece:
    """Return the room below something; where it falls on the end of a page, it takes none."""
    return Piece(0.0, _nothing, before=look.after * POINT, holds_next=holds_next)


def _nothing(_painter: QPainter, _y: float) -> None:
    """Paint nothing."""
