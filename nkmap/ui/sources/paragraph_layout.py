"""One paragraph laid out in lines: where its characters are, and which one is at a point. No rich text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

LINE_BREAK = "\u2028"  # what a text layout takes for the end of a line
LEADING = 1.35  # of a line's own height
_BEYOND = 0xFFFF  # letters beyond take two places in Qt's texts


@dataclass(frozen=True, slots=True)
class Tint:
    """How characters `starts` up to `ends` look."""

    starts: int
    ends: int
    look: QTextCharFormat


class ParagraphLayout:
    """Characters are counted as Python counts them."""

    def __init__(self, text: str, font: QFont, width: float) -> None:
        self._text = text
        self._places = _places(text)
        self._layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self.height = self._lay_out(width)

    def _lay_out(self, width: float) -> float:
        bottom = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom + (LEADING - 1) / 2 * line.height()))
            bottom += LEADING * line.height()
        self._layout.endLayout()
        return bottom

    @property
    def length(self) -> int:
        """How many characters there are."""
        return len(self._text)

    def character_at(self, pos: QPointF) -> int:
        """Return before which character a point of the paragraph is."""
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())]
        line = next((line for line in lines if pos.y() < line.y() + line.height() * LEADING), lines[-1])
        return self._from_qt(line.xToCursor(pos.x()))

    def line_box(self, character: int) -> QRectF:
        """Return the line that a character is in."""
        return self._layout.lineForTextPosition(self._to_qt(min(character, self.length))).rect()

    def draw(self, painter: QPainter, pos: QPointF, tints: Iterable[Tint]) -> None:
        """Draw the text with its upper left corner at a point; later tints lie over earlier ones."""
        self._layout.draw(painter, pos, [self._range(tint) for tint in tints])

    def _range(self, tint: Tint) -> QTextLayout.FormatRange:
        """Return a tint for Qt, inside of the text: files of others may say anything."""
        starts = min(tint.starts, self.length)
        drawn = QTextLayout.FormatRange()
        drawn.start = self._to_qt(starts)
        drawn.length = self._to_qt(max(starts, min(tint.ends, self.length))) - drawn.start
        drawn.format = tint.look
        return drawn

    def _to_qt(self, character: int) -> int:
        return self._places[character] if self._places else character

    def _from_qt(self, place: int) -> int:
        if not self._places:
            return place
        return next(number for number, at in enumerate(self._places) if at >= place)


def _places(text: str) -> Sequence[int]:
    """Return where each character begins in Qt's text, and the last one ends; empty if all are alike."""
    if all(ord(letter) <= _BEYOND for letter in text):
        return ()
    places = [0]
    for letter in text:
        places.append(places[-1] + (2 if ord(letter) > _BEYOND else 1))
    return places
