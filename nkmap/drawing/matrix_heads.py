"""Heads of rows and columns of the leverage matrix: a name and its coverage, in as many lines as have room."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.fonts import is_east_asian
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, block_size, elide, line_pitch, paint_text, place_text, text_width, wrap
from nkmap.drawing.theme import Theme
from nkmap.labels import Box
from nkmap.leverage.matrix import Total
from nkmap.leverage.matrix_heads import Head

# All in px of the window.
ROW = 40.0  # height of a row
GROUP = 26.0  # height of the heading of a group, and width of one before columns
NARROWEST, WIDEST = 58.0, 132.0  # columns
_WRAPS_FROM = 84.0  # narrower columns have their names upright
_HIGHEST = 150.0  # room for a name that stands upright
_PAD = 7.0
_BAR = 3.0  # height of what shows the coverage
_LINES = 5  # of a name across its column


def column_width(columns: Sequence[Head], room: float, page: Page) -> float:
    """Return the width of each column, in pixels, so that as many as possible fit into a room."""
    named = sum(head.line is not None for head in columns)
    free = room - (len(columns) - named) * GROUP * page.unit
    return min(max(free / max(1, named), NARROWEST * page.unit), WIDEST * page.unit)


def stands_upright(words: str, width: float, page: Page) -> bool:
    """Return whether a name in a column of this width reads upwards; East Asian ones never do."""
    return width < _WRAPS_FROM * page.unit and not is_east_asian("en", words)


def head_height(columns: Sequence[Head], width: float, page: Page, language: str) -> float:
    """Return the height that the heads of columns need, in pixels."""
    heights = [_name_height(head, width, page, language) for head in columns]
    return max(heights, default=0.0) + _foot(page) + 2 * _PAD * page.unit


def paint_column_head(
    painter: QPainter, rect: QRectF, head: Head, page: Page, theme: Theme, language: str, *, bold: bool = False
) -> None:
    """Paint name and coverage of a column, or upright the heading of a group."""
    pad = _PAD * page.unit
    style = _style(head, page, language, bold)
    if head.line is None:
        height = rect.height() - 2 * pad
        lines = [elide(head.words, style, height)]
        text = place_text(lines, style, rect.center().x(), rect.bottom() - pad, 0.5, 1.0, turned=True)
        paint_text(painter, text, theme)
        return
    bottom = rect.bottom() - _foot(page) - pad
    paint_text(painter, _column_name(head, rect, bottom, style, page), theme)
    foot = QRectF(rect.left() + pad, bottom, rect.width() - 2 * pad, _foot(page))
    _paint_coverage(painter, foot, head.line.total, page, theme, 0.5)


def paint_row_head(
    painter: QPainter, rect: QRectF, head: Head, page: Page, theme: Theme, language: str, *, bold: bool = False
) -> None:
    """Paint name and coverage of a row, or the heading of a group."""
    pad = _PAD * page.unit
    style = _style(head, page, language, bold)
    taken = 0.0 if head.line is None else percent_width(page) + pad
    room = rect.width() - 2 * pad - taken
    lines = cut(head.words, style, room, 1 if head.line is None else 2)
    paint_text(painter, place_text(lines, style, rect.left() + pad, rect.center().y(), 0.0, 0.5), theme)
    if head.line is not None:
        left = rect.right() - pad - percent_width(page)
        height = _foot(page)
        foot = QRectF(left, rect.center().y() - height / 2, percent_width(page), height)
        _paint_coverage(painter, foot, head.line.total, page, theme, 1.0)


def name_width(rows: Sequence[Head], page: Page, language: str) -> float:
    """Return how wide the widest name of a row is on one line, in pixels."""
    return max((text_width(head.words, _style(head, page, language, True)) for head in rows), default=0.0)


def percent_width(page: Page) -> float:
    """Return the width of the coverage at a row, in pixels."""
    return 3.2 * page.code


def cut(words: str, style: Style, room: float, most: int) -> list[str]:
    """Break words into at most so many lines of `room` pixels; what has no room ends in “…”."""
    lines = wrap(words, style, room)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], elide(" ".join(lines[most - 1 :]), style, room)]


def percent(share: float) -> str:
    """Return a share 0..1 as it is read."""
    return f"{QLocale().toString(round(100 * share))} %"


def _style(head: Head, page: Page, language: str, bold: bool) -> Style:
    is_group = head.line is None
    weight = QFont.Weight.DemiBold if bold or is_group else QFont.Weight.Normal
    return Style(page.legend, "secondary" if is_group else "ink", weight, language)


def _name_height(head: Head, width: float, page: Page, language: str) -> float:
    style, pad = _style(head, page, language, bold=True), _PAD * page.unit
    if head.line is None:
        return min(block_size([head.words], style)[0], _HIGHEST * page.unit) - _foot(page)
    if stands_upright(head.words, width, page):
        lines = cut(head.words, style, _HIGHEST * page.unit, _upright_lines(width, style))
        return block_size(lines, style)[0]
    return block_size(cut(head.words, style, width - 2 * pad, _lines(head.words, width, page)), style)[1]


def _column_name(head: Head, rect: QRectF, bottom: float, style: Style, page: Page) -> Text:
    """Return the name of a column, standing on its coverage."""
    x = rect.center().x()
    pad = _PAD * page.unit
    bottom -= pad / 2
    if stands_upright(head.words, rect.width(), page):
        lines = cut(head.words, style, bottom - rect.top() - pad / 2, _upright_lines(rect.width(), style))
        text = place_text(lines, style, x, bottom, 0.5, 1.0, turned=True)
        return Text(text.lines, Box(text.box.left, rect.top(), text.box.right, text.box.bottom), style, 0.0, True)
    lines = cut(head.words, style, rect.width() - 2 * pad, _lines(head.words, rect.width(), page))
    return place_text(lines, style, x, bottom, 0.5, 1.0)


def _lines(words: str, width: float, page: Page) -> int:
    """A narrow column has an East Asian name across it: few letters a line, so more lines."""
    return _LINES if width >= _WRAPS_FROM * page.unit else 2 * _LINES


def _upright_lines(width: float, style: Style) -> int:
    return max(1, int(width / line_pitch(["x"], style)) - 1)


def _foot(page: Page) -> float:
    return 1.3 * page.code + _BAR * page.unit


def _paint_coverage(
    painter: QPainter, rect: QRectF, total: Total, page: Page, theme: Theme, align: float
) -> None:
    """Paint the share of fields that are assessed, as a number and as a bar; nothing without an entry."""
    if total.coverage is None:
        return
    style = Style(page.code, "secondary")
    x = rect.left() + align * rect.width()
    paint_text(painter, place_text([percent(total.coverage)], style, x, rect.top(), align), theme)
    bar = QRectF(rect.left(), rect.bottom() - _BAR * page.unit, rect.width(), _BAR * page.unit)
    painter.fillRect(bar, theme.gridline)
    painter.fillRect(QRectF(bar.topLeft(), QPointF(bar.left() + total.coverage * bar.width(), bar.bottom())), theme.secondary)

