"""Texts of a picture: measured, broken into lines, given a box, and painted in it."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from nkmap.drawing.fonts import is_wide, text_font
from nkmap.drawing.theme import Theme
from nkmap.kept import keeps
from nkmap.labels import Box

# Of the font size. The box of a line is centred on its capitals, so that text beside a mark sits on its
# middle; the heights that fonts declare differ between faces and leave much more air.
ASCENT = 0.98
DESCENT = 0.26
_PITCH = 1.24  # from baseline to baseline
_WIDE_PITCH = 1.5  # of East Asian text

_HANGUL_INSIDE = r"(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])"
_WORD_JOINER = "\u2060"
_NO_BREAK = "\u00a0"
_BEFORE_LAST_NUMBER = re.compile(r" (?=\d+$)")
_SPACES = re.compile(r"[^\S\u00a0]+")  # at which lines may break: not the no-break space
_FIRST_JOINED = "\u0590"  # before it stand Latin, Greek, Cyrillic and Armenian letters
MOST_LETTERS = 4096  # whose outlines are kept: a map with names in many scripts has some hundreds at one size
_LIGHT = 127  # lightness of a colour, of 255, above which text is light


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: font size in pixels, weight, role of its colour, language."""

    size: float
    colour: str = "ink"
    weight: QFont.Weight = QFont.Weight.Normal
    language: str = "en"

    @property
    def font(self) -> QFont:
        """The font of this style."""
        return text_font(self.size, self.weight, self.language)


@dataclass(frozen=True, slots=True)
class Text:
    """Lines in a box. `align` is 0 left, 0.5 centre, 1 right; turned text reads upwards."""

    lines: tuple[str, ...]
    box: Box
    style: Style
    align: float = 0.0
    turned: bool = False


@runtime_checkable
class TextTaker(Protocol):
    """A device that sets texts itself: it takes one, and says what is to be painted in its place.

    None asks for the outlines of its letters.
    """

    def take_text(self, text: str) -> str | None: ...


def text_width(text: str, style: Style) -> int:
    """Return the width in whole pixels, rounded up, so that a difference in hinting decides nothing."""
    return math.ceil(QFontMetricsF(style.font).horizontalAdvance(text))


def block_size(lines: Sequence[str], style: Style) -> tuple[float, float]:
    """Return width and height in pixels of lines under one another."""
    metrics = QFontMetricsF(style.font)
    width = max((math.ceil(metrics.horizontalAdvance(line)) for line in lines), default=0)
    return width, style.size * (ASCENT + DESCENT) + (len(lines) - 1) * line_pitch(lines, style)


def line_pitch(lines: Sequence[str], style: Style) -> float:
    """Return the distance between baselines in pixels."""
    wide = any(is_wide(character) for line in lines for character in line)
    return style.size * (_WIDE_PITCH if wide else _PITCH)


def place_text(
    lines: Sequence[str],
    style: Style,
    x: float,
    y: float,
    align: float = 0.0,
    rise: float = 0.0,
    turned: bool = False,
) -> Text:
    """Return a text at a point: `align` of its width lies left of it and `rise` of its height above."""
    width, height = block_size(lines, style)
    if turned:
        width, height = height, width
    left, top = x - align * width, y - rise * height
    line_align = 0.5 if turned else align
    return Text(tuple(lines), Box(left, top, left + width, top + height), style, line_align, turned)


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Break text into lines of at most `width` pixels: at spaces, Chinese and Japanese anywhere they allow.

    Hangul breaks at spaces only. A word that is too long for a line is broken where the line ends.
    """
    joined = _SPACES.sub(" ", text).strip()
    if not joined.isascii():  # only then is the pattern compiled, which takes long
        joined = re.sub(_HANGUL_INSIDE, _WORD_JOINER, joined)
    layout = QTextLayout(joined, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width + 0.5)  # what fits exactly must not fail by a rounding
        piece = joined[line.textStart() : line.textStart() + line.textLength()]
        lines.append(piece.replace(_WORD_JOINER, "").strip())
    layout.endLayout()
    return lines


def wrap_name(name: str, style: Style, width: float) -> list[str]:
    """Break a name as `wrap` does, but never before a number at its end, as in "Table 1"."""
    lines = wrap(_BEFORE_LAST_NUMBER.sub(_NO_BREAK, name), style, width)
    return [line.replace(_NO_BREAK, " ") for line in lines]


def wrap_evenly(text: str, style: Style, width: float) -> list[str]:
    """Break text into no more lines than it needs, about equally long."""
    lines = wrap(text, style, width)
    while len(lines) > 1 and len(wrap(text, style, width * 0.95)) == len(lines):
        width *= 0.95
        lines = wrap(text, style, width)
    return lines


def elide(text: str, style: Style, width: float) -> str:
    """Return the text, cut with “…” if it is wider than `width` pixels."""
    return QFontMetricsF(style.font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_text(painter: QPainter, text: Text, theme: Theme) -> None:
    """Paint a text in its box."""
    painter.save()
    if text.turned:
        painter.translate(text.box.left, text.box.bottom)
        painter.rotate(-90)
        width = text.box.bottom - text.box.top
    else:
        painter.translate(text.box.left, text.box.top)
        width = text.box.right - text.box.left
    paint_lines(painter, text.lines, text.style, width, text.align, theme.role(text.style.colour))
    painter.restore()


def paint_lines(
    painter: QPainter, lines: Sequence[str], style: Style, width: float, align: float, colour: QColor
) -> None:
    """Paint lines from the painter's origin down, in a block of this width."""
    for line, point in _baselines(lines, style, width, align):
        paint_line(painter, line, point, style.font, colour)


def paint_line(painter: QPainter, line: str, point: QPointF, font: QFont, colour: QColor) -> None:
    """Paint one line with its baseline beginning at a point.

    On an image it is filled outlines: with glyphs from Qt's cache, the pixels of a picture would depend on
    what was painted before it. Light East Asian text in a window is, too, though that takes twenty times as
    long: FreeType draws light glyphs of PostScript fonts, as those for Hangul, half as heavy again as dark.
    """
    shown = _as_text(painter.device(), line, colour)
    if shown is None:
        for path in _outlines(painter.device(), line, point, font):
            painter.fillPath(path, colour)
    else:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(point, shown)


def _as_text(device: QPaintDevice, line: str, colour: QColor) -> str | None:
    """Return what a device is to set as text; None where outlines are painted instead."""
    if isinstance(device, QImage):
        return None
    if isinstance(device, QPixmap) or (isinstance(device, QObject) and device.isWidgetType()):
        is_heavy = colour.lightness() > _LIGHT and any(is_wide(letter) for letter in line)
        return None if is_heavy else line
    return device.take_text(line) if isinstance(device, TextTaker) else line


def paint_casing(
    painter: QPainter,
    lines: Sequence[str],
    style: Style,
    width: float,
    align: float,
    pen_width: float,
    colour: QColor,
) -> None:
    """Paint the edge that sets lines off from what runs behind them, `pen_width` / 2 on each side."""
    pen = QPen(colour, pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for line, point in _baselines(lines, style, width, align):
        for path in _outlines(painter.device(), line, point, style.font):
            painter.strokePath(path, pen)


def _outlines(device: QPaintDevice, line: str, point: QPointF, font: QFont) -> Iterator[QPainterPath]:
    """Yield the outlines of a line whose baseline begins at a point.

    Where there are pixels they come letter by letter: a whole line takes Qt four times as long. Not in
    scripts that join their letters, where seams might show.
    """
    if isinstance(device, QImage | QPixmap) and all(map(_stands_alone, line)):
        yield from _letters(line, point, font)
    else:
        path = QPainterPath()
        path.addText(point, font, line)
        yield path


def _stands_alone(letter: str) -> bool:
    return letter < _FIRST_JOINED or is_wide(letter)


def _letters(line: str, point: QPointF, font: QFont) -> Iterator[QPainterPath]:
    layout = QTextLayout(line, font)
    layout.beginLayout()
    first = layout.createLine()
    layout.endLayout()
    start = point - QPointF(0, first.ascent())
    for run in layout.glyphRuns():
        face, known = run.rawFont(), _known_letters()
        key = face.familyName(), face.styleName(), face.weight(), face.pixelSize()
        if len(known) > MOST_LETTERS:
            known.clear()
        for glyph, pos in zip(run.glyphIndexes(), run.positions(), strict=True):
            if (key, glyph) not in known:
                known[key, glyph] = face.pathForGlyph(glyph)
            yield known[key, glyph].translated(start + pos)


@keeps(1)
def _known_letters() -> dict[object, QPainterPath]:
    """Return the outlines that were asked for so far, by font and glyph: to make one takes Qt long."""
    return {}


def _baselines(lines: Sequence[str], style: Style, width: float, align: float) -> list[tuple[str, QPointF]]:
    metrics = QFontMetricsF(style.font)
    pitch = line_pitch(lines, style)
    return [
        (
            line,
            QPointF(align * (width - metrics.horizontalAdvance(line)), ASCENT * style.size + number * pitch),
        )
        for number, line in enumerate(lines)
    ]
