"""Quadrants: two axes that both mean something, parted by their mid lines."""

import math
from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.axes import (
    LINE,
    paint_x_axis,
    paint_y_axis,
    x_name,
    x_words,
    y_name,
    y_words,
    y_words_width,
)
from nkmap.drawing.cell_blocks import cell_blocks
from nkmap.drawing.fonts import is_east_asian
from nkmap.drawing.grid_lines import beside_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text
from nkmap.drawing.theme import Theme
from nkmap.geometry import Scale, StraightFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

MOST_STEPS = 200  # of an axis


def area(grid: Grid, page: Page, outer: Box, language: str, _layers: Collection[str]) -> Box:
    """Return the rectangle of the face in `outer`, with room for the words of both axes."""
    left = page.gap + y_words_width(grid.y, page, language)
    top = page.arrowhead + page.gap
    if is_east_asian(language, grid.y.name):
        top += page.axis_name * LINE + page.gap
    else:
        left += 1.9 * page.gap + page.axis_name * LINE  # nearly a gap at the edge, too
    bottom = 2 * page.gap + (page.end_word + page.axis_name) * LINE
    return Box(
        outer.left + max(page.left, left),
        outer.top + max(page.top, top),
        outer.right - max(page.right, page.arrowhead),
        outer.bottom - max(page.bottom, bottom),
    )


def texts(
    grid: Grid,
    face: StraightFace,
    page: Page,
    language: str,
    layers: Collection[str],
    taken: Sequence[Box],
) -> Iterator[Text]:
    """Yield names and words of the axes and, on request, names and advice of the quadrants."""
    yield from x_words(face, page, language)
    yield from y_words(face, page, language)
    yield x_name(face, page, language, 2 * page.gap + page.end_word * LINE)
    yield y_name(face, page, language)
    yield from cell_blocks(grid, face, page, language, layers, taken)


def _lines(face: StraightFace) -> list[QLineF]:
    """Return the mid lines."""
    found = []
    if face.x_axis.mid_line is not None:
        x = face.x.pixel(face.x_axis.mid_line)
        found.append(QLineF(x, face.top, x, face.bottom))
    if face.y_axis.mid_line is not None:
        y = face.y.pixel(face.y_axis.mid_line)
        found.append(QLineF(face.left, y, face.right, y))
    return found


def obstacles(face: StraightFace) -> list[Obstacle]:
    """Return what names avoid: the mid lines."""
    return beside_lines(_lines(face))


def paint(painter: QPainter, face: StraightFace, page: Page, theme: Theme) -> None:
    """Paint face, gridlines, mid lines and axes."""
    painter.fillRect(QRectF(face.left, face.top, face.width, face.height), theme.face)
    if page.tints:
        _paint_tints(painter, face, theme)
    painter.setPen(QPen(theme.gridline, page.gridline))
    painter.drawLines(list(_gridlines(face)))
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    painter.drawLines(_lines(face))
    paint_x_axis(painter, face, page, theme)
    paint_y_axis(painter, face, page, theme)


def _paint_tints(painter: QPainter, face: StraightFace, theme: Theme) -> None:
    if face.x_axis.mid_line is None or face.y_axis.mid_line is None:
        return
    middle = QPointF(*face.point(face.x_axis.mid_line, face.y_axis.mid_line))
    columns = {"low": face.left, "high": face.right}
    if face.x_axis.flipped:
        columns = {"low": face.right, "high": face.left}
    rows = {"low": face.bottom, "high": face.top}
    for corner, tint in theme.tints.items():
        column, row = corner.split("_")
        area = QRectF(QPointF(columns[column], rows[row]), middle).normalized()
        painter.fillRect(area, tint)


def _gridlines(face: StraightFace) -> Iterator[QLineF]:
    for x in _steps(face.x):
        yield QLineF(x, face.top, x, face.bottom)
    for y in _steps(face.y):
        yield QLineF(face.left, y, face.right, y)


def _steps(scale: Scale) -> list[float]:
    """Return the pixels of the steps between the ends of an axis; at the ends the edges are near.

    None where there are more than MOST_STEPS: they would be one grey face, and a file may ask for a billion.
    """
    axis = scale.axis
    count = math.ceil((axis.maximum - axis.minimum) / axis.step - 1e-6) if axis.step > 0 else 0
    if count > MOST_STEPS:
        return []
    return [scale.pixel(axis.minimum + number * axis.step) for number in range(1, count)]
