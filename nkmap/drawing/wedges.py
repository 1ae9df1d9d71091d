"""Wedges of a half-disc: the outermost have their names under the base line, the others round the arc."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from nkmap.drawing.axes import LINE
from nkmap.drawing.cell_words import cell_spans, cell_style, inner_edges, short_lines
from nkmap.drawing.grid_lines import beside_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, elide, place_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import WedgeFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

_UPRIGHT = 0.02  # cosine of directions in which a name stands centred over the arc


def area(_grid: Grid, page: Page, outer: Box, _language: str) -> Box:
    """Return the rectangle of the face in `outer`, as high as the half-disc, with a line above and below."""
    side = max(page.right, page.gap)
    line = 2 * page.gap + page.end_word * LINE
    left, right = outer.left + side, outer.right - side
    top, bottom = outer.top + max(page.top, line), outer.bottom - max(page.gap, line)
    spare = max(0.0, (bottom - top) - (right - left + page.token) / 2)
    return Box(left, top + spare / 2, right, bottom - spare / 2)


def texts(grid: Grid, face: WedgeFace, page: Page, language: str, _cell_names: bool) -> Iterator[Text]:
    """Yield the names of the wedges."""
    style = cell_style(page, language)
    spans = cell_spans(grid)
    for number, (name, low, high) in enumerate(spans):
        if number in (0, len(spans) - 1):
            yield _under_base_line(name, face.angle((low + high) / 2), face, page, style)
        else:
            yield _over_arc(name, face.angle((low + high) / 2), face, page, style)


def _lines(face: WedgeFace) -> list[QLineF]:
    """Return the borders between wedges."""
    centre = QPointF(*face.centre)
    angles = [face.angle(value) for value in inner_edges(face.x_axis)]
    return [QLineF(centre, QPointF(*face.rim(angle, face.radius))) for angle in angles]


def obstacles(face: WedgeFace) -> list[Obstacle]:
    """Return what names avoid: the borders between wedges."""
    return beside_lines(_lines(face))


def paint(painter: QPainter, face: WedgeFace, page: Page, theme: Theme) -> None:
    """Paint the half-disc and the borders in it."""
    painter.fillPath(_outline(face), theme.face)
    painter.setPen(QPen(theme.mid_line, page.mid_line))
    painter.drawLines(_lines(face))
    pen = QPen(theme.ink, page.axis_line)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(_outline(face), pen)


def _outline(face: WedgeFace) -> QPainterPath:
    (x, y), radius = face.centre, face.radius
    path = QPainterPath(QPointF(x + radius, face.bottom))
    path.lineTo(x + radius, y)
    path.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 0, 180)
    path.lineTo(x - radius, face.bottom)
    path.closeSubpath()
    return path


def _under_base_line(name: str, angle: float, face: WedgeFace, page: Page, style: Style) -> Text:
    side = 1.0 if math.cos(angle) > 0 else -1.0
    shown = elide(name, style, face.radius - page.gap)
    x = face.centre[0] + side * face.radius
    return place_text([shown], style, x, face.bottom + page.gap, (1 + side) / 2)


def _over_arc(name: str, angle: float, face: WedgeFace, page: Page, style: Style) -> Text:
    x, y = face.rim(angle, face.radius + page.gap)
    if abs(math.cos(angle)) < _UPRIGHT:
        return place_text([elide(name, style, face.radius)], style, x, y, 0.5, 1.0)
    at_right = math.cos(angle) > 0
    shown = short_lines(name, style, face.right - x if at_right else x - face.left)
    return place_text(shown, style, x, y, 0.0 if at_right else 1.0, 1.0)
