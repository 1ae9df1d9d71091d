"""Text with strong words and marks of notes, broken into lines and painted; in pixels of the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from nkmap.drawing.fonts import is_right_to_left, text_font
from nkmap.drawing.theme import Theme
from nkmap.reports.model import Run, Text
from nkmap.reports.writers.looks import SMALLEST, Look
from nkmap.reports.writers.numbering import stretches

POINT = 300 / 72  # pixels

_HANGUL_INSIDE = re.compile(r"(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])")  # where Qt would break a word
_WORD_JOINER = "\u2060"
_RAISED = 0.36  # marks of notes, of the size
_MARK = 0.68  # their size, of the size
_ENDLESS = 1e6  # px
_BASELINE = 0.95  # of the size, below the top of a line without its lead

Letter = tuple[str, str]  # a character, and how it is set: "plain", "strong" or "mark"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that has been set, `width` pixels wide. `reads_left`: it is read from the right."""

    layout: QTextLayout
    width: float
    reads_left: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines of one look, one under another."""

    lines: tuple[Line, ...]
    look: Look
    width: float

    @property
    def pitch(self) -> float:
        """The height of a line in pixels."""
        return self.look.size * self.look.pitch * POINT

    @property
    def height(self) -> float:
        """The height of all lines in pixels."""
        return len(self.lines) * self.pitch

    def part(self, first: int, end: int) -> "Setting":
        """Return some of the lines."""
        return Setting(self.lines[first:end], self.look, self.width)

    def paint(self, painter: QPainter, x: float, y: float, theme: Theme, align: float | None = None) -> None:
        """Paint the lines below a point; `align` is the share of the free room left of them."""
        painter.setPen(theme.role(self.look.colour))
        lead = (self.look.pitch - _BASELINE - 0.25) / 2 * self.look.size * POINT
        for number, line in enumerate(self.lines):
            share = (1.0 if line.reads_left else 0.0) if align is None else align
            top = y + number * self.pitch + lead + _BASELINE * self.look.size * POINT
            baseline = line.layout.lineAt(0).ascent()
            line.layout.draw(painter, QPointF(x + share * (self.width - line.width), top - baseline))


def plain_text(words: str) -> Text:
    """Return words as a text without looks and notes."""
    return (Run(words),)


def set_text(text: Text, look: Look, width: float, language: str) -> Setting:
    """Break a text into lines of at most `width` pixels; a word that is longer is broken where it ends.

    Hangul breaks at spaces only.
    """
    letters = list(_letters(text, look.is_strong))
    whole = "".join(letter for letter, _ in letters)
    reads_left = is_right_to_left(whole)
    ends = _line_ends(letters, look, width, language, reads_left)
    lines = [_line(letters[start:end], look, language, reads_left) for start, end in ends]
    return Setting(tuple(lines), look, width)


def _letters(text: Text, is_strong: bool) -> Iterator[Letter]:
    """Yield the characters with their ways to be set; word joiners keep Hangul words whole."""
    for run, comma, mark in stretches(text):
        kind = "strong" if run.strong or is_strong else "plain"
        for letter in _HANGUL_INSIDE.sub(_WORD_JOINER, run.text):
            yield letter, kind
            if ord(letter) > 0xFFFF:  # Qt counts it twice
                yield "", kind
        yield from ((letter, "mark") for letter in comma + mark)


def _line_ends(
    letters: Sequence[Letter], look: Look, width: float, language: str, reads_left: bool
) -> list[tuple[int, int]]:
    """Return where each line begins and ends."""
    layout = _layout(letters, look, language, reads_left)
    ends = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width + 0.5)  # what fits exactly must not fail by a rounding
        ends.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return ends or [(0, 0)]


def _line(letters: Sequence[Letter], look: Look, language: str, reads_left: bool) -> Line:
    shown = [(letter, kind) for letter, kind in letters if letter != _WORD_JOINER]
    while shown and shown[-1][0] == " ":
        shown.pop()
    layout = _layout(shown, look, language, reads_left)
    width = _single_line(layout, _ENDLESS)
    _single_line(layout, width + 1)  # or a line that reads from the right would end far away
    return Line(layout, width, reads_left)


def _single_line(layout: QTextLayout, room: float) -> float:
    """Set a layout as one line and return its width."""
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(room)
    layout.endLayout()
    return line.naturalTextWidth() if line.isValid() else 0.0


def _layout(letters: Sequence[Letter], look: Look, language: str, reads_left: bool) -> QTextLayout:
    text = "".join(letter for letter, _ in letters)
    layout = QTextLayout(text, _font("plain", look, language))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if reads_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(letters, look, language)))
    return layout


def _formats(letters: Sequence[Letter], look: Look, language: str) -> Iterator[QTextLayout.FormatRange]:
    """Yield how each stretch of letters is set."""
    start = 0
    for kind, stretch in groupby(letters, key=lambda letter: letter[1]):
        length = len(list(stretch))
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        found.format = QTextCharFormat()
        found.format.setFont(_font(kind, look, language))
        if kind == "mark":
            found.format.setBaselineOffset(100 * _RAISED)
        yield found
        start += length


def _font(kind: str, look: Look, language: str) -> QFont:
    if kind == "mark":
        return text_font(max(SMALLEST, _MARK * look.size) * POINT, QFont.Weight.Normal, language)
    weight = QFont.Weight.DemiBold if kind == "strong" else QFont.Weight.Normal
    return text_font(look.size * POINT, weight, language)
