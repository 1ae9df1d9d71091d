"""Rings: their names stand beside them, each with a line to its ring, where no token can hide them."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.cell_words import cell_spans, cell_style, inner_edges, short_lines
from nkmap.drawing.grid_lines import beside_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text, block_size, place_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import RingFace, edges
from nkmap.label_candidates import OVER_LINE
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

_DIRECTION = 1 / 8  # of a full turn, from the top to the right: there the lines end
_DOT = 1.6  # radius of the end of a line, of its width


def area(grid: Grid, page: Page, outer: Box, language: str) -> Box:
    """Return the rectangle of the face in `outer`, with room for the names on the right."""
    side = max(page.right, page.gap)
    style = cell_style(page, language)
    blocks = [block_size(short_lines(name, style, page.column), style) for name, _, _ in cell_spans(grid)]
    names = 2 * page.gap + max(width for width, _ in blocks)
    top = max(page.top, page.gap)
    return Box(outer.left + side, outer.top + top, outer.right - side - names, outer.bottom - side)


def texts(grid: Grid, face: RingFace, page: Page, language: str, _cell_names: bool) -> Iterator[Text]:
    """Yield the names of the rings, each at the height where its line ends."""
    style = cell_style(page, language)
    for (name, _, _), line in zip(cell_spans(grid), _pointers(face), strict=True):
        shown = short_lines(name, style, page.column)
        yield place_text(shown, style, line.x1() + page.gap, line.y1(), 0.0, 0.5)


def _pointers(face: RingFace) -> list[QLineF]:
    """Return the line from the name of each ring to the middle of the ring, from the innermost on."""
    turn = face.y_axis.minimum + _DIRECTION * (face.y_axis.maximum - face.y_axis.minimum)
    points = [face.point((low + high) / 2, turn) for low, high in pairwise(edges(face.x_axis))]
    return [QLineF(face.right, y, x, y) for x, y in points]


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
