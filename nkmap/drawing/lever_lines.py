"""Paints levers: ink lines told apart by their ends, and a question mark where nobody holds one yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from nkmap.drawing.fonts import text_font
from nkmap.drawing.lever_curves import Curve
from nkmap.drawing.page import Page
from nkmap.drawing.texts import paint_line
from nkmap.drawing.theme import Theme

WIDTH = 2.0  # px of the window, as all lengths here
END = 12.0  # length of an end
SPREAD = 0.5  # half the width of an end, as a share of its length
MARK = 9.0  # between the beginning of a line without holder and its question mark

ENDS = {"closed": "bar", "resistant": "bar", "receptive": "arrow", "already_moved": "arrow"}


def lever_end(susceptibility: str | None, stage: str | None) -> str:
    """Return how a lever ends: cross, bar, arrow, or an open arrow where nothing is decided or assessed."""
    return "cross" if stage == "failed" else ENDS.get(susceptibility or "", "open arrow")


def lever_path(curves: Sequence[Curve]) -> QPainterPath:
    """Return the line of a lever, in pixels."""
    path = QPainterPath()
    for curve in curves:
        path.moveTo(*curve.start)
        path.cubicTo(*curve.out, *curve.into, *curve.end)
    return path


def lever_reach(curves: Sequence[Curve], page: Page) -> QRectF:
    """Return the rectangle within which a lever is painted."""
    room = (END + 2 * MARK) * page.unit
    return lever_path(curves).boundingRect().adjusted(-room, -room, room, room)


def paint_lever(
    painter: QPainter, curves: Sequence[Curve], end: str, page: Page, theme: Theme, *, has_holder: bool = True
) -> None:
    """Paint a lever along its curves; only the last one carries the end."""
    if not curves:
        return
    pen = QPen(theme.ink, WIDTH * page.unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    tip = _tip(end, curves[-1], END * page.unit)
    painter.strokePath(lever_path(curves), pen)
    if end == "arrow":
        painter.fillPath(tip, theme.ink)
    painter.strokePath(tip, pen)
    if not has_holder:
        _paint_question_mark(painter, curves[0], page, theme)


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


def _paint_question_mark(painter: QPainter, curve: Curve, page: Page, theme: Theme) -> None:
    start = QPointF(*curve.start)
    middle = start + _direction(QPointF(*curve.out), start) * (MARK * page.unit)
    font = text_font(page.label, QFont.Weight.Bold)
    path = QPainterPath()
    path.addText(QPointF(), font, "?")
    at = middle - path.boundingRect().center()
    paint_line(painter, "?", at, font, theme.ink)


def _add_line(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    path.moveTo(start)
    path.lineTo(end)


def _direction(start: QPointF, end: QPointF) -> QPointF:
    """Return the step of length 1 from one point towards another."""
    way = end - start
    return QPointF(way / max(1.0, QPointF.dotProduct(way, way) ** 0.5))
