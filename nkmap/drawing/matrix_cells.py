"""Cells of the leverage matrix: colour and sign say how open a target is, beside them the number of entries.

Signs tell all five answers in order, where the ends of levers on a map tell three; so they are read without
colour, and a colour is never needed to tell a cell.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.texts import ASCENT, DESCENT, Style, paint_lines, place_text
from nkmap.drawing.theme import Theme
from nkmap.leverage.matrix import SIGN, Total

SIGNS = {-2: "−−", -1: "−", 0: "0", 1: "+", 2: "++"}
SIGN_OF = {answer: SIGNS[sign] for answer, sign in SIGN.items()}

_INSET = 1.5  # px of the window between a cell and its lines
_ROUND = 4.0  # px of the window, of the corners
_HATCH = 7.0  # px of the window between the lines of a cell whose openness is not assessed
_SIGN = 1.1  # size of a sign, of a label
_WIDEST = 62.0  # px of the window that sign and count take, in the middle of a wide cell
_SIGN_AT, _COUNT_AT = 0.31, 0.95  # of that width: middle of the sign, right end of the count
_COUNT_DOWN, _CAUTION_UP = 0.74, 0.3  # of the height
_TRIANGLE = 1.05  # of the count's size


def paint_cell(painter: QPainter, rect: QRectF, total: Total, page: Page, theme: Theme) -> None:
    """Paint a cell with entries, in pixels of the page: fill, sign, count, and a caution sign if there is."""
    box = cell_box(rect, page)
    fill = paint_openness(painter, box, total.best, page, theme)
    text, inside = theme.text_on(fill), _inside(box, page)
    if total.sign is not None:
        style = Style(_SIGN * page.label, weight=QFont.Weight.Bold)
        write(
            painter, SIGNS[total.sign], style, QPointF(_across(inside, _SIGN_AT), box.center().y()), 0.5, text
        )
    count = Style(page.code, weight=QFont.Weight.DemiBold)
    y = box.top() + box.height() * (_COUNT_DOWN if total.cautions else 0.5)
    write(painter, f"×{total.count}", count, QPointF(_across(inside, _COUNT_AT), y), 1.0, text)
    if total.cautions:
        _paint_cautions(painter, inside, total.cautions, page, theme, text)


def paint_empty_cell(painter: QPainter, rect: QRectF, page: Page, theme: Theme) -> None:
    """Paint a cell without an entry: a question, nothing more."""
    painter.setBrush(theme.face)
    painter.setPen(QPen(theme.gridline, page.gridline))
    _draw_box(painter, cell_box(rect, page), page)


def paint_openness(painter: QPainter, box: QRectF, answer: str | None, page: Page, theme: Theme) -> QColor:
    """Fill a box with the colour of a susceptibility, hatched where it is not assessed; return the colour."""
    fill = theme.face if answer is None else theme.openness[answer]
    painter.setBrush(fill)
    painter.setPen(QPen(theme.mid_line, page.gridline) if fill == theme.face else Qt.PenStyle.NoPen)
    _draw_box(painter, box, page)
    if answer is None:
        inset = page.outline / 2  # within the outline
        _paint_hatch(painter, box.adjusted(inset, inset, -inset, -inset), page, theme)
    return fill


def cell_box(rect: QRectF, page: Page) -> QRectF:
    """Return what a cell fills of its place."""
    inset = _INSET * page.unit
    return rect.adjusted(inset, inset, -inset, -inset)


def paint_caution(painter: QPainter, centre: QPointF, size: float, page: Page, theme: Theme) -> None:
    """Paint the caution sign: a triangle of this height with its mark, readable on any colour."""
    half = size / 2
    corners = [QPointF(0, -half), QPointF(1.1 * half, half), QPointF(-1.1 * half, half)]
    pen = QPen(theme.warning, max(page.outline * 0.7, size / 10))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.face)
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(centre + QPointF(0, -0.35 * half), centre + QPointF(0, 0.25 * half))
    painter.drawPoint(centre + QPointF(0, 0.68 * half))


def _paint_cautions(
    painter: QPainter, inside: QRectF, count: int, page: Page, theme: Theme, text: QColor
) -> None:
    size = _TRIANGLE * page.code
    centre = QPointF(_across(inside, _COUNT_AT) - 0.6 * size, inside.top() + inside.height() * _CAUTION_UP)
    paint_caution(painter, centre, size, page, theme)
    if count > 1:
        style = Style(0.9 * page.code)
        write(painter, str(count), style, centre - QPointF(0.75 * size, 0), 1.0, text)


def _paint_hatch(painter: QPainter, box: QRectF, page: Page, theme: Theme) -> None:
    """Draw the lines by hand: brushes of lines have the pixels of the screen on paper, too."""
    step = _HATCH * page.unit
    painter.setPen(QPen(theme.gridline, page.outline * 0.75))
    at = box.left() + box.top() + step
    while at < box.right() + box.bottom():
        low_y, high_x = min(box.bottom(), at - box.left()), min(box.right(), at - box.top())
        painter.drawLine(QLineF(at - low_y, low_y, high_x, at - high_x))
        at += step


def _draw_box(painter: QPainter, box: QRectF, page: Page) -> None:
    radius = _ROUND * page.unit
    painter.drawRoundedRect(box, radius, radius)


def _inside(box: QRectF, page: Page) -> QRectF:
    """Return the middle of a cell, no wider than sign and count need."""
    spare = max(0.0, box.width() - _WIDEST * page.unit) / 2
    return box.adjusted(spare, 0, -spare, 0)


def _across(inside: QRectF, share: float) -> float:
    return inside.left() + share * inside.width()


def write(painter: QPainter, words: str, style: Style, at: QPointF, align: float, colour: QColor) -> None:
    """Write a line whose middle is at a height, `align` of its width left of a point."""
    text = place_text([words], style, at.x(), at.y(), align, 0.5)
    painter.save()
    painter.translate(text.box.left, at.y() - style.size * (ASCENT + DESCENT) / 2)
    paint_lines(painter, text.lines, style, text.box.right - text.box.left, align, colour)
    painter.restore()
