"""Straight axes: their lines and arrowheads, their names, and the words at their ends."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from nkmap.drawing.fonts import is_east_asian
from nkmap.drawing.page import Page
from nkmap.drawing.texts import ASCENT, DESCENT, Style, Text, elide, place_text, text_width
from nkmap.drawing.theme import Theme
from nkmap.geometry import StraightFace
from nkmap.map_content import Axis

LINE = ASCENT + DESCENT  # height of a line of text, of its font size

_SIGNED = ("stance", "alignment")  # quantities with a side against and a side for
_WORD_ROOM = 6.5  # letters' heights that a word left of the y axis may be wide before it is turned

AxisWords = tuple[str, str, str]


def name_style(page: Page, language: str) -> Style:
    """Return how the name of an axis is set."""
    return Style(page.axis_name, "ink", QFont.Weight.DemiBold, language)


def x_name(face: StraightFace, page: Page, language: str, below: float) -> Text:
    """Return the name of the x axis, `below` pixels under the face."""
    style = name_style(page, language)
    name = elide(face.x_axis.name, style, face.width)
    return place_text([name], style, face.left + face.width / 2, face.bottom + below, 0.5)


def x_words(face: StraightFace, page: Page, language: str) -> Iterator[Text]:
    """Yield the words at the ends of the x axis and at its mid line, right under the face."""
    style = Style(page.end_word, "secondary", language=language)
    low, middle, high = _axis_words(face.x_axis)
    left, right = (high, low) if face.x_axis.flipped else (low, high)
    y, room = face.bottom + page.gap, face.width / 3 - page.gap
    yield place_text([elide(left, style, room)], style, face.left, y, 0.0)
    yield place_text([elide(right, style, room)], style, face.right, y, 1.0)
    if middle and face.x_axis.mid_line is not None:
        yield place_text([elide(middle, style, room)], style, face.x.pixel(face.x_axis.mid_line), y, 0.5)


def y_words(face: StraightFace, page: Page, language: str) -> Iterator[Text]:
    """Yield the words left of the y axis, turned if they are long."""
    style = Style(page.end_word, "secondary", language=language)
    axis = face.y_axis
    low, middle, high = _axis_words(axis)
    middle_y = face.y.pixel(axis.mid_line) if axis.mid_line is not None else face.top
    turned = _are_turned(axis, page, language)
    room = face.height / 3 - page.gap if turned else face.left
    for word, y, rise in ((low, face.bottom, 1.0), (high, face.top, 0.0), (middle, middle_y, 0.5)):
        if word and not (word == middle and axis.mid_line is None):
            yield place_text([elide(word, style, room)], style, face.left - page.gap, y, 1.0, rise, turned)


def y_name(face: StraightFace, page: Page, language: str) -> Text:
    """Return the name of the y axis: turned, left of its words, or above the axis in East Asian script."""
    style = name_style(page, language)
    if is_east_asian(language, face.y_axis.name):
        above = face.top - page.arrowhead - page.gap
        return place_text([elide(face.y_axis.name, style, face.width)], style, face.left, above, 0.0, 1.0)
    x = face.left - 2 * page.gap - y_words_width(face.y_axis, page, language)
    name = elide(face.y_axis.name, style, face.height)
    return place_text([name], style, x, face.top + face.height / 2, 1.0, 0.5, turned=True)


def y_words_width(axis: Axis, page: Page, language: str) -> float:
    """Return the room left of the y axis that its words take, in pixels."""
    style = Style(page.end_word, language=language)
    if _are_turned(axis, page, language):
        return page.end_word * LINE
    return max((text_width(word, style) for word in _axis_words(axis) if word), default=0.0)


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


def paint_x_axis(painter: QPainter, face: StraightFace, page: Page, theme: Theme) -> None:
    """Paint the line under the face, with an arrowhead at the high end."""
    painter.setPen(_axis_pen(page, theme))
    painter.drawLine(QPointF(face.left, face.bottom), QPointF(face.right, face.bottom))
    along = -1.0 if face.x_axis.flipped else 1.0
    tip = QPointF(face.left if face.x_axis.flipped else face.right, face.bottom)
    _paint_arrowhead(painter, tip, along, 0.0, page, theme)


def paint_y_axis(painter: QPainter, face: StraightFace, page: Page, theme: Theme) -> None:
    """Paint the line left of the face, with an arrowhead at the top."""
    painter.setPen(_axis_pen(page, theme))
    painter.drawLine(QPointF(face.left, face.bottom), QPointF(face.left, face.top))
    _paint_arrowhead(painter, QPointF(face.left, face.top), 0.0, -1.0, page, theme)


def _axis_pen(page: Page, theme: Theme) -> QPen:
    return QPen(theme.ink, page.axis_line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap)


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


def _are_turned(axis: Axis, page: Page, language: str) -> bool:
    style = Style(page.end_word, language=language)
    return any(text_width(word, style) > _WORD_ROOM * page.end_word for word in _axis_words(axis))
