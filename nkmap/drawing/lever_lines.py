"""Paints levers: ink lines told apart by their ends, and a question mark where nobody holds one yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from nkmap.drawing.fonts import text_font
from nkmap.drawing.lever_chips import CHIP
from nkmap.drawing.lever_curves import Curve
from nkmap.drawing.lever_paths import DrawnLine
from nkmap.drawing.page import Page
from nkmap.drawing.texts import paint_line
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_marks import paint_disc

WIDTH = 2.0  # px of the window, as all lengths here
END = 12.0  # length of an end
SPREAD = 0.5  # half the width of an end, as a share of its length
MARK = 9.0  # between the beginning of a line without holder and its question mark


def lever_path(curves: Sequence[Curve]) -> QPainterPath:
    """Return the line of a lever, in pixels."""
    path = QPainterPath()
    for curve in curves:
        path.moveTo(*curve.start)
        path.cubicTo(*curve.out, *curve.into, *curve.end)
    return path


def lever_reach(curves: Sequence[Curve], page: Page) -> QRectF:
    """Return the rectangle within which a lever is painted."""
    room = (END + 2 * MARK + 2 * CHIP) * page.unit
    return lever_path(curves).boundingRect().adjusted(-room, -room, room, room)


def paint_lever(painter: QPainter, curves: Sequence[Curve], end: str, page: Page, theme: Theme) -> None:
    """Paint a lever along its curves; only the last one carries the end."""
    if curves:
        _paint_curves(painter, curves, page, theme)
        _paint_end(painter, curves[-1], end, END, page, theme)


def paint_shared_lever(painter: QPainter, line: DrawnLine, end: str, page: Page, theme: Theme) -> None:
    """Paint the line that a lever draws beside those that share its way; its marks come above all lines."""
    _paint_curves(painter, line.drawn, page, theme)
    if line.has_end:
        _paint_end(painter, line.curves[-1], end, END * line.size, page, theme)


def paint_lever_marks(painter: QPainter, line: DrawnLine, page: Page, theme: Theme) -> None:
    """Paint the question mark of nobody, and the numbers of those that share a line."""
    if line.mark:
        _paint_nobody(painter, line.mark, line.nobodys, page, theme)
    for (x, y), count in line.chips:
        paint_disc(painter, QPointF(x, y), str(count), False, page, theme)


def _paint_curves(painter: QPainter, curves: Sequence[Curve], page: Page, theme: Theme) -> None:
    painter.strokePath(lever_path(curves), _pen(page, theme))


def _paint_end(painter: QPainter, curve: Curve, end: str, size: float, page: Page, theme: Theme) -> None:
    tip = _tip(end, curve, size * page.unit)
    if end == "arrow":
        painter.fillPath(tip, theme.ink)
    painter.strokePath(tip, _pen(page, theme))


def _pen(page: Page, theme: Theme) -> QPen:
    pen = QPen(theme.ink, WIDTH * page.unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _tip(end: str, curve: Curve, size: float) -> QPainterPath:
    """Return the end of a lever, at the end of its curve and in its direction."""
    at = QPointF(*curve.end)
    back = _direction(at, QPointF(*curve.into)) * size
    side = QPointF(-back.y(), back.x()) * SPREAD
    tip = QPainterPath()
    if end == "bar":
        _add_line(tip, at + side, at - side)
    elif end == "cross":
        _add_line(tip, at + side, at - side + back)
        _add_line(tip, at - side, at + side + back)
    else:
        tip.addPolygon([at + back + side, at, at + back - side])
        if end == "arrow":
            tip.closeSubpath()
    return tip


def _paint_nobody(painter: QPainter, curve: Curve, levers: int, page: Page, theme: Theme) -> None:
    """Paint a question mark before the beginning of a curve, and before that how many levers there are."""
    start = QPointF(*curve.start)
    back = _direction(QPointF(*curve.out), start) * page.unit
    middle = start + back * MARK
    if levers > 1:
        paint_disc(painter, middle + back * (MARK + CHIP), str(levers), False, page, theme)
    paint_question_mark(painter, middle, page, theme)


def paint_question_mark(painter: QPainter, middle: QPointF, page: Page, theme: Theme) -> None:
    """Paint the question mark of a lever that nobody holds."""
    font = text_font(page.label, QFont.Weight.Bold)
    path = QPainterPath()
    path.addText(QPointF(), font, "?")
    paint_line(painter, "?", middle - path.boundingRect().center(), font, theme.ink)


def _add_line(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    path.moveTo(start)
    path.lineTo(end)


def _direction(start: QPointF, end: QPointF) -> QPointF:
    """Return the step of length 1 from one point towards another."""
    way = end - start
    return QPointF(way / max(1.0, QPointF.dotProduct(way, way) ** 0.5))
