"""Columns: one axis that means something; names and advice of its parts stand under them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.axes import LINE, paint_x_axis, x_name
from nkmap.drawing.cell_words import (
    Span,
    advice_lines,
    advice_style,
    cell_spans,
    cell_style,
    inner_edges,
    short_lines,
)
from nkmap.drawing.grid_lines import beside_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, place_text, text_width
from nkmap.drawing.theme import Theme
from nkmap.geometry import StraightFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

_ADVICE_LINES = 5


def area(grid: Grid, page: Page, outer: Box, language: str, layers: Collection[str]) -> Box:
    """Return the rectangle of the face in `outer`, with room for the words below."""
    side = max(page.right, page.arrowhead)
    left, right, top = outer.left + side, outer.right - side, outer.top + max(page.top, page.gap)
    trial = StraightFace(left, top, right - left, page.token, grid.x, grid.y, page.token)
    below = max(text.box.bottom for text in _words(grid, trial, page, language, layers)) - trial.bottom
    bottom = below + page.gap + page.axis_name * LINE
    return Box(left, top, right, outer.bottom - max(page.bottom, bottom))


def texts(
    grid: Grid,
    face: StraightFace,
    page: Page,
    language: str,
    layers: Collection[str],
    _taken: Sequence[Box],
) -> Iterator[Text]:
    """Yield the words of the columns, and the name of the axis under them."""
    words = _words(grid, face, page, language, layers)
    yield from words
    below = max(text.box.bottom for text in words) + page.gap - face.bottom
    yield x_name(face, page, language, below)


def _lines(face: StraightFace) -> list[QLineF]:
    """Return the borders between columns."""
    pixels = [face.x.pixel(value) for value in inner_edges(face.x_axis)]
    return [QLineF(x, face.top, x, face.bottom) for x in pixels]


def obstacles(face: StraightFace) -> list[Obstacle]:
    """Return what names avoid: the borders between columns."""
    return beside_lines(_lines(face))


def paint(painter: QPainter, face: StraightFace, page: Page, theme: Theme) -> None:
    """Paint face, borders and the axis below."""
    painter.fillRect(QRectF(face.left, face.top, face.width, face.height), theme.face)
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    painter.drawLines(_lines(face))
    paint_x_axis(painter, face, page, theme)


def _words(grid: Grid, face: StraightFace, page: Page, language: str, layers: Collection[str]) -> list[Text]:
    """Return the names under their columns, smaller where a word would not fit, and the advice under them."""
    style, spans = cell_style(page, language), cell_spans(grid, layers)
    room = min(abs(face.x.pixel(span.high) - face.x.pixel(span.low)) for span in spans) - page.gap
    if any(text_width(word, style) > room for span in spans for word in span.name.split()):
        style = replace(style, size=page.footer)
    names = [_name(span, face, room, page, style) for span in spans]
    pairs = zip(spans, names, strict=True)
    return names + [_advice(span, name, room, page, language) for span, name in pairs if span.advice]


def _name(span: Span, face: StraightFace, room: float, page: Page, style: Style) -> Text:
    middle = (_side(face, span.low) + _side(face, span.high)) / 2
    return place_text(short_lines(span.name, style, room), style, middle, face.bottom + page.gap, 0.5)


def _advice(span: Span, name: Text, room: float, page: Page, language: str) -> Text:
    style, middle = advice_style(page, language), (name.box.left + name.box.right) / 2
    lines = advice_lines(span.advice, style, room, _ADVICE_LINES)
    return place_text(lines, style, middle, name.box.bottom + page.gap / 2, 0.5)


def _side(face: StraightFace, value: float) -> float:
    """Return the pixel of a border; the outermost columns reach to the edges of the face."""
    low_edge, high_edge = (face.right, face.left) if face.x_axis.flipped else (face.left, face.right)
    if value == face.x_axis.minimum:
        return low_edge
    return high_edge if value == face.x_axis.maximum else face.x.pixel(value)
