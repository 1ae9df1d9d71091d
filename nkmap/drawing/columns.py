"""Columns: one axis that means something; the names of its parts stand under them."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.axes import LINE, paint_x_axis, x_name
from nkmap.drawing.cell_words import cell_spans, cell_style, inner_edges, short_lines
from nkmap.drawing.grid_lines import beside_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, place_text, text_width
from nkmap.drawing.theme import Theme
from nkmap.geometry import StraightFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid


def area(grid: Grid, page: Page, outer: Box, language: str) -> Box:
    """Return the rectangle of the face in `outer`, with room for the names below."""
    side = max(page.right, page.arrowhead)
    left, right, top = outer.left + side, outer.right - side, outer.top + max(page.top, page.gap)
    trial = StraightFace(left, top, right - left, page.token, grid.x, grid.y, page.token / 2)
    below = max(name.box.bottom for name in _names(grid, trial, page, language)) - trial.bottom
    bottom = below + page.gap + page.axis_name * LINE
    return Box(left, top, right, outer.bottom - max(page.bottom, bottom))


def texts(grid: Grid, face: StraightFace, page: Page, language: str, _cell_names: bool) -> Iterator[Text]:
    """Yield the names of the columns, and the name of the axis under them."""
    names = _names(grid, face, page, language)
    yield from names
    below = max(name.box.bottom for name in names) + page.gap - face.bottom
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


def _names(grid: Grid, face: StraightFace, page: Page, language: str) -> list[Text]:
    """Return the names under their columns, smaller where a word would not fit."""
    style = cell_style(page, language)
    spans = cell_spans(grid)
    room = min(abs(face.x.pixel(high) - face.x.pixel(low)) for _, low, high in spans) - page.gap
    if any(text_width(word, style) > room for name, _, _ in spans for word in name.split()):
        style = replace(style, size=page.footer)
    return [_name(name, face, low, high, room, page, style) for name, low, high in spans]


def _name(
    name: str, face: StraightFace, low: float, high: float, room: float, page: Page, style: Style
) -> Text:
    middle = (_side(face, low) + _side(face, high)) / 2
    return place_text(short_lines(name, style, room), style, middle, face.bottom + page.gap, 0.5)


def _side(face: StraightFace, value: float) -> float:
    """Return the pixel of a border; the outermost columns reach to the edges of the face."""
    low_edge, high_edge = (face.right, face.left) if face.x_axis.flipped else (face.left, face.right)
    if value == face.x_axis.minimum:
        return low_edge
    return high_edge if value == face.x_axis.maximum else face.x.pixel(value)
