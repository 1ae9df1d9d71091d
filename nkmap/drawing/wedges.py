"""Wedges of a half-disc: the outermost have their names under the base line, the others round the arc."""

import math
from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from nkmap.drawing.axes import LINE
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
from nkmap.drawing.texts import Text, elide, place_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import WedgeFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

_ADVICE_LINES = 2  # for which there is room above and below
_ADVICE_OVER_ARC = 4  # where the arc falls off
_UPRIGHT = 0.02  # cosine of directions in which a name stands centred over the arc


def area(_grid: Grid, page: Page, outer: Box, _language: str, layers: Collection[str]) -> Box:
    """Return the rectangle of the face in `outer`, as high as the half-disc, with room above and below."""
    side = max(page.right, page.gap)
    line = 2 * page.gap + page.end_word * LINE + ("advice" in layers) * _ADVICE_LINES * page.advice * LINE
    left, right = outer.left + side, outer.right - side
    top, bottom = outer.top + max(page.top, line), outer.bottom - max(page.gap, line)
    spare = max(0.0, (bottom - top) - (right - left + page.token) / 2)
    return Box(left, top + spare / 2, right, bottom - spare / 2)


def texts(
    grid: Grid,
    face: WedgeFace,
    page: Page,
    language: str,
    layers: Collection[str],
    _taken: Sequence[Box],
) -> Iterator[Text]:
    """Yield the names of the wedges, with the advice under them."""
    spans = cell_spans(grid, layers)
    for number, span in enumerate(spans):
        angle = face.angle((span.low + span.high) / 2)
        if number in (0, len(spans) - 1):
            yield from _under_base_line(span, angle, face, page, language)
        else:
            yield from _over_arc(span, angle, face, page, language)


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


def _under_base_line(span: Span, angle: float, face: WedgeFace, page: Page, language: str) -> Iterator[Text]:
    side = 1.0 if math.cos(angle) > 0 else -1.0
    style, advices, room = cell_style(page, language), advice_style(page, language), face.radius - page.gap
    x, align = face.centre[0] + side * face.radius, (1 + side) / 2
    name = place_text([elide(span.name, style, room)], style, x, face.bottom + page.gap, align)
    yield name
    if span.advice:
        yield place_text(short_lines(span.advice, advices, room), advices, x, name.box.bottom, align)


def _over_arc(span: Span, angle: float, face: WedgeFace, page: Page, language: str) -> Iterator[Text]:
    """Set the advice on the arc and the name on the advice."""
    x, y = face.rim(angle, face.radius + page.gap)
    style, advices = cell_style(page, language), advice_style(page, language)
    if abs(math.cos(angle)) < _UPRIGHT:
        align, room = 0.5, face.radius
        advice = short_lines(span.advice, advices, room) if span.advice else []
    else:
        at_right = math.cos(angle) > 0
        align, room = (0.0, face.right - x) if at_right else (1.0, x - face.left)
        advice = advice_lines(span.advice, advices, room, _ADVICE_OVER_ARC)
    if advice:
        text = place_text(advice, advices, x, y, align, 1.0)
        yield text
        y = text.box.top
    yield place_text(short_lines(span.name, style, room), style, x, y, align, 1.0)
