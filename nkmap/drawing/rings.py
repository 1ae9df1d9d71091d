"""Rings: their names stand beside them, each with a line to its ring, where no token can hide them."""

import math
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPen

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
from nkmap.drawing.texts import Text, place_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import RingFace, edges
from nkmap.labels import Box, Obstacle
from nkmap.labels.requests import OVER_LINE
from nkmap.map_content import Grid

_HIGHEST = 0.9  # how far up its ring the line to the outermost one ends, so that advice has room between
_ADVICE_LINES = 3
_DOT = 1.6  # radius of the end of a line, of its width


def area(grid: Grid, page: Page, outer: Box, language: str, layers: Collection[str]) -> Box:
    """Return the rectangle of the face in `outer`, with room for the words on the right."""
    side = max(page.right, page.gap)
    blocks = [_block(span, 0.0, 0.0, page, language) for span in cell_spans(grid, layers)]
    words = 2 * page.gap + max(text.box.right for block in blocks for text in block)
    top = max(page.top, page.gap)
    return Box(outer.left + side, outer.top + top, outer.right - side - words, outer.bottom - side)


def texts(
    grid: Grid,
    face: RingFace,
    page: Page,
    language: str,
    layers: Collection[str],
    _taken: Sequence[Box],
) -> Iterator[Text]:
    """Yield the names of the rings, each at the height where its line ends, with the advice under it."""
    for span, line in zip(cell_spans(grid, layers), _pointers(face), strict=True):
        yield from _block(span, line.x1() + page.gap, line.y1(), page, language)


def _block(span: Span, x: float, y: float, page: Page, language: str) -> Iterator[Text]:
    style, advices = cell_style(page, language), advice_style(page, language)
    name = place_text(short_lines(span.name, style, page.column), style, x, y, 0.0, 0.5)
    yield name
    if span.advice:
        lines = advice_lines(span.advice, advices, page.column, _ADVICE_LINES)
        yield place_text(lines, advices, x, name.box.bottom)


def _pointers(face: RingFace) -> list[QLineF]:
    """Return the line from the words of each ring to the middle of the ring, from the innermost on."""
    middles = [(low + high) / 2 for low, high in pairwise(edges(face.x_axis))]
    turns = [_turn(number, middles) for number in range(len(middles))]
    whole = face.y_axis.maximum - face.y_axis.minimum
    ends = zip(middles, turns, strict=True)
    points = [face.point(middle, face.y_axis.minimum + turn * whole) for middle, turn in ends]
    return [QLineF(face.right, y, x, y) for x, y in points]


def _turn(number: int, middles: Sequence[float]) -> float:
    """Return where on its ring a line ends, in full turns from the top: all at even distances in height."""
    height = _HIGHEST * middles[-1] * number / max(len(middles) - 1, 1)
    return 0.25 - math.asin(min(1.0, height / middles[number])) / math.tau


def obstacles(face: RingFace) -> list[Obstacle]:
    """Return what names avoid: the lines to the names of the rings, as if they were relations."""
    return beside_lines(_pointers(face), OVER_LINE)


def paint(painter: QPainter, face: RingFace, page: Page, theme: Theme) -> None:
    """Paint the rings from the outermost inwards, and the lines to their names."""
    centre = QPointF(*face.centre)
    painter.setPen(QPen(theme.ink, page.axis_line))
    painter.setBrush(theme.face)
    painter.drawEllipse(centre, *face.radii)
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    for value in reversed(inner_edges(face.x_axis)):
        painter.drawEllipse(centre, *face.ring(value))
    if page.leader:  # a preview has no names to lead to
        _paint_pointers(painter, face, page, theme)


def _paint_pointers(painter: QPainter, face: RingFace, page: Page, theme: Theme) -> None:
    painter.setPen(QPen(theme.secondary, page.leader))
    painter.setBrush(theme.secondary)
    for line in _pointers(face):
        painter.drawLine(line)
        painter.drawEllipse(line.p2(), _DOT * page.leader, _DOT * page.leader)
