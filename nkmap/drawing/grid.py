"""The grid of a map: face, lines, axes with their names and end words."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from nkmap.drawing.fonts import is_east_asian
from nkmap.drawing.page import Page
from nkmap.drawing.texts import ASCENT, DESCENT, Style, Text, elide, paint_text, place_text, text_width
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face, Scale
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Axis, Grid

_SIGNED = ("stance", "alignment")  # quantities with a side against and a side for
_WORD_ROOM = 6.5  # letters' heights that a word left of the y axis may be wide before it is turned
_LINE = ASCENT + DESCENT
_OVER_MID_LINE = 0.7  # a label rather stands above the line than on it, but never goes far away for that

AxisWords = tuple[str, str, str]


def grid_area(grid: Grid, page: Page, outer: Box, language: str = "en") -> tuple[float, float, float, float]:
    """Return left, top, width and height of the face in `outer`, with room for the words of the axes."""
    left = page.gap + _y_words_width(grid.y, page, language)
    upright = is_east_asian(language, grid.y.name)
    top = page.arrowhead + page.gap
    if upright:
        top += page.axis_name * _LINE + page.gap
    else:
        left += page.gap + page.axis_name * _LINE
    bottom = 2 * page.gap + (page.end_word + page.axis_name) * _LINE
    left, top, bottom = max(page.left, left), max(page.top, top), max(page.bottom, bottom)
    right = max(page.right, page.arrowhead)
    width, height = outer.right - outer.left - left - right, outer.bottom - outer.top - top - bottom
    return outer.left + left, outer.top + top, max(width, 1.0), max(height, 1.0)


def grid_texts(
    grid: Grid, face: Face, page: Page, language: str = "en", cell_names: bool = False
) -> tuple[Text, ...]:
    """Return names and end words of the axes in their boxes and, on request, names of the quadrants."""
    name = Style(page.axis_name, "ink", QFont.Weight.DemiBold, language)
    texts = [*_x_words(face, page, language), *_y_words(face, page, language)]
    below = face.bottom + 2 * page.gap + page.end_word * _LINE
    texts.append(
        place_text([elide(grid.x.name, name, face.width)], name, face.left + face.width / 2, below, 0.5)
    )
    texts.append(_y_name(grid, face, page, name))
    if cell_names:
        texts.extend(_cell_names(grid, face, page, language))
    return tuple(text for text in texts if any(text.lines))


def grid_obstacles(grid: Grid, face: Face, texts: Sequence[Text]) -> tuple[Obstacle, ...]:
    """Return what labels keep clear of: the grid's words always, the mid lines if it costs little."""
    words = [Obstacle(text.box) for text in texts]
    lines = [
        Obstacle.line([(line.x1(), line.y1()), (line.x2(), line.y2())], _OVER_MID_LINE)
        for line in _mid_lines(grid, face)
    ]
    return (*words, *lines)


def paint_grid(
    painter: QPainter, grid: Grid, face: Face, page: Page, theme: Theme, texts: Sequence[Text]
) -> None:
    """Paint the face, gridlines, mid lines and axes, and the texts that `grid_texts` gave."""
    painter.fillRect(QRectF(face.left, face.top, face.width, face.height), theme.face)
    if page.tints:
        _paint_tints(painter, grid, face, theme)
    painter.setPen(QPen(theme.gridline, page.gridline))
    painter.drawLines(list(_gridlines(face)))
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    painter.drawLines(list(_mid_lines(grid, face)))
    _paint_axes(painter, face, page, theme)
    for text in texts:
        paint_text(painter, text, theme)


def _paint_tints(painter: QPainter, grid: Grid, face: Face, theme: Theme) -> None:
    if grid.x.mid_line is None or grid.y.mid_line is None:
        return
    middle = QPointF(*face.point(grid.x.mid_line, grid.y.mid_line))
    columns = {"low": face.left, "high": face.right}
    if grid.x.flipped:
        columns = {"low": face.right, "high": face.left}
    rows = {"low": face.bottom, "high": face.top}
    for corner, tint in theme.tints.items():
        column, row = corner.split("_")
        area = QRectF(QPointF(columns[column], rows[row]), middle).normalized()
        painter.fillRect(area, tint)


def _gridlines(face: Face) -> Iterator[QLineF]:
    for x in _steps(face.x):
        yield QLineF(x, face.top, x, face.bottom)
    for y in _steps(face.y):
        yield QLineF(face.left, y, face.right, y)


def _steps(scale: Scale) -> list[float]:
    """Return the pixels of the steps between the ends of an axis; at the ends the edges are near."""
    axis = scale.axis
    count = math.ceil((axis.maximum - axis.minimum) / axis.step - 1e-6) if axis.step > 0 else 0
    return [scale.pixel(axis.minimum + number * axis.step) for number in range(1, count)]


def _mid_lines(grid: Grid, face: Face) -> Iterator[QLineF]:
    if grid.x.mid_line is not None:
        x = face.x.pixel(grid.x.mid_line)
        yield QLineF(x, face.top, x, face.bottom)
    if grid.y.mid_line is not None:
        y = face.y.pixel(grid.y.mid_line)
        yield QLineF(face.left, y, face.right, y)


def _paint_axes(painter: QPainter, face: Face, page: Page, theme: Theme) -> None:
    painter.setPen(QPen(theme.ink, page.axis_line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    corner = QPointF(face.left, face.bottom)
    painter.drawLine(corner, QPointF(face.right, face.bottom))
    painter.drawLine(corner, QPointF(face.left, face.top))
    across = -1.0 if face.x.high < face.x.low else 1.0
    tip = QPointF(face.left if across < 0 else face.right, face.bottom)
    _paint_arrowhead(painter, tip, across, 0.0, page, theme)
    _paint_arrowhead(painter, QPointF(face.left, face.top), 0.0, -1.0, page, theme)


def _paint_arrowhead(
    painter: QPainter, base: QPointF, along_x: float, along_y: float, page: Page, theme: Theme
) -> None:
    length, half = page.arrowhead, page.arrowhead * 0.42
    points = [
        QPointF(base.x() + along_x * length, base.y() + along_y * length),
        QPointF(base.x() - along_y * half, base.y() + along_x * half),
        QPointF(base.x() + along_y * half, base.y() - along_x * half),
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    painter.drawPolygon(QPolygonF(points))


def _axis_words(axis: Axis) -> AxisWords:
    """Return the words at the low end, in the middle and at the high end."""
    if axis.quantity in _SIGNED:
        return _signed(axis)
    return axis.low_word, axis.middle_word, axis.high_word


def _signed(axis: Axis) -> AxisWords:
    """Put the signs on the outer side of the words, whichever end they stand at."""
    if axis.flipped:
        return f"{axis.low_word} −", axis.middle_word, f"+ {axis.high_word}"
    return f"− {axis.low_word}", axis.middle_word, f"{axis.high_word} +"


def _x_words(face: Face, page: Page, language: str) -> Iterator[Text]:
    style = Style(page.end_word, "secondary", language=language)
    low, middle, high = _axis_words(face.x.axis)
    left, right = (high, low) if face.x.axis.flipped else (low, high)
    y, room = face.bottom + page.gap, face.width / 3 - page.gap
    yield place_text([elide(left, style, room)], style, face.left, y, 0.0)
    yield place_text([elide(right, style, room)], style, face.right, y, 1.0)
    if middle and face.x.axis.mid_line is not None:
        yield place_text([elide(middle, style, room)], style, face.x.pixel(face.x.axis.mid_line), y, 0.5)


def _y_words(face: Face, page: Page, language: str) -> Iterator[Text]:
    style = Style(page.end_word, "secondary", language=language)
    axis = face.y.axis
    low, middle, high = _axis_words(axis)
    middle_y = face.y.pixel(axis.mid_line) if axis.mid_line is not None else face.top
    turned = _are_turned(axis, page, language)
    room = face.height / 3 - page.gap if turned else face.left
    for word, y, rise in ((low, face.bottom, 1.0), (high, face.top, 0.0), (middle, middle_y, 0.5)):
        if word and not (word == middle and axis.mid_line is None):
            yield place_text([elide(word, style, room)], style, face.left - page.gap, y, 1.0, rise, turned)


def _y_name(grid: Grid, face: Face, page: Page, style: Style) -> Text:
    if is_east_asian(style.language, grid.y.name):
        above = face.top - page.arrowhead - page.gap
        return place_text([elide(grid.y.name, style, face.width)], style, face.left, above, 0.0, 1.0)
    x = face.left - 2 * page.gap - _y_words_width(grid.y, page, style.language)
    name = elide(grid.y.name, style, face.height)
    return place_text([name], style, x, face.top + face.height / 2, 1.0, 0.5, turned=True)


def _y_words_width(axis: Axis, page: Page, language: str) -> float:
    """Return the room left of the y axis that its words take, in pixels."""
    style = Style(page.end_word, language=language)
    if _are_turned(axis, page, language):
        return page.end_word * _LINE
    return max((text_width(word, style) for word in _axis_words(axis) if word), default=0.0)


def _are_turned(axis: Axis, page: Page, language: str) -> bool:
    style = Style(page.end_word, language=language)
    return any(text_width(word, style) > _WORD_ROOM * page.end_word for word in _axis_words(axis))


def _cell_names(grid: Grid, face: Face, page: Page, language: str) -> Iterator[Text]:
    """Yield the names of the quadrants in the outer corners of the face."""
    style = Style(page.cell_name, "tertiary", QFont.Weight.DemiBold, language)
    for cell in grid.cells:
        at_right = (cell.column > 0) != grid.x.flipped
        x = face.right - 2 * page.gap if at_right else face.left + 2 * page.gap
        y = face.top + page.gap if cell.row > 0 else face.bottom - page.gap
        name = elide(cell.name, style, face.width / 2 - 4 * page.gap)
        yield place_text([name], style, x, y, 1.0 if at_right else 0.0, 0.0 if cell.row > 0 else 1.0)
