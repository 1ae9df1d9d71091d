"""Heads of rows and columns of the leverage matrix: a name on the lines that have room, and its coverage."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.fonts import is_east_asian
from nkmap.drawing.page import Page
from nkmap.drawing.texts import (
    Style,
    Text,
    block_size,
    elide,
    line_pitch,
    paint_text,
    place_text,
    text_width,
    wrap,
)
from nkmap.drawing.theme import Theme
from nkmap.kept import keeps
from nkmap.labels import Box
from nkmap.leverage.matrix import Total
from nkmap.leverage.matrix_heads import Head

# All in px of the window.
ROW = 40.0  # height of a row
GROUP = 26.0  # height of the heading of a group, and width of one before columns
NARROWEST, WIDEST = 62.0, 132.0  # columns
_WRAPS_FROM = 84.0  # narrower columns have their names upright
_HIGHEST = 150.0  # room for a name that stands upright
_PAD = 7.0
_BAR = 3.0  # height of what shows the coverage

_PERCENT = 3.2  # width of the coverage at a row, of its letters
_LINES = {False: 5, True: 10}  # of a name across its column; in a narrow one, an East Asian name


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How heads are set. `is_upright`: names of columns read upwards, except for East Asian ones.

    `highest` is how much room these have at the most, in pixels.
    """

    page: Page
    language: str
    is_upright: bool = False
    highest: float = inf

    def style(self, head: Head, *, bold: bool = False) -> Style:
        """Return the letters of a head; those of groups are set off."""
        is_group = head.line is None
        weight = QFont.Weight.DemiBold if bold or is_group else QFont.Weight.Normal
        return Style(self.page.legend, "secondary" if is_group else "ink", weight, self.language)

    @property
    def room(self) -> float:
        """How long a name that reads upwards may be, in pixels."""
        return min(_HIGHEST * self.page.unit, self.highest)

    @property
    def pad(self) -> float:
        """How far names keep from the edges, in pixels."""
        return _PAD * self.page.unit

    @property
    def foot(self) -> float:
        """How high the coverage is, in pixels."""
        return 1.3 * self.page.code + _BAR * self.page.unit

    def turns(self, head: Head) -> bool:
        """Return whether the name of a column reads upwards."""
        return self.is_upright and not is_east_asian("", head.words)


def column_width(columns: Sequence[Head], room: float, page: Page, widest: float = WIDEST) -> float:
    """Return the width of each column, in pixels, so that as many as possible fit into a room.

    `widest` is in px of the window.
    """
    named = sum(head.line is not None for head in columns)
    free = room - (len(columns) - named) * GROUP * page.unit
    return min(max(free / max(1, named), NARROWEST * page.unit), widest * page.unit)


def column_look(columns: Sequence[Head], width: float, page: Page, language: str) -> HeadLook:
    """Return how columns of this width have their heads: upright if they are narrow or a word is too long."""
    look = HeadLook(page, language)
    room = width - 2 * look.pad
    words = (
        (word, look.style(head, bold=True)) for head in columns if head.line for word in head.words.split()
    )
    is_tight = width < _WRAPS_FROM * page.unit
    is_tight = is_tight or any(text_width(word, style) > room for word, style in words)
    return HeadLook(page, language, is_tight)


def head_height(columns: Sequence[Head], width: float, look: HeadLook) -> float:
    """Return the height that the heads of columns need, in pixels."""
    heights = [_name_height(head, width, look) for head in columns]
    return max(heights, default=0.0) + look.foot + 2 * look.pad


def name_width(rows: Sequence[Head], look: HeadLook) -> float:
    """Return how wide the heads of rows need to be, in pixels, for names on one line."""
    widest = max((text_width(head.words, look.style(head, bold=True)) for head in rows), default=0.0)
    return widest + 3 * look.pad + _PERCENT * look.page.code


def paint_column_head(
    painter: QPainter, rect: QRectF, head: Head, look: HeadLook, theme: Theme, *, bold: bool = False
) -> None:
    """Paint name and coverage of a column, or upright the heading of a group."""
    style, pad = look.style(head, bold=bold), look.pad
    if head.line is None:
        lines = [elide(head.words, style, rect.height() - 2 * pad)]
        text = place_text(lines, style, rect.center().x(), rect.bottom() - pad, 0.5, 1.0, turned=True)
        paint_text(painter, text, theme)
        return
    foot = rect.adjusted(pad, rect.height() - look.foot - pad, -pad, -pad)
    paint_text(painter, _column_name(head, rect, foot.top() - pad / 2, look, style), theme)
    _paint_coverage(painter, foot, head.line.total, look.page, theme, 0.5)


def paint_row_head(
    painter: QPainter, rect: QRectF, head: Head, look: HeadLook, theme: Theme, *, bold: bool = False
) -> None:
    """Paint name and coverage of a row, or the heading of a group."""
    style, pad = look.style(head, bold=bold), look.pad
    taken = 0.0 if head.line is None else _PERCENT * look.page.code
    lines = cut(head.words, style, rect.width() - 3 * pad - taken, 1 if head.line is None else 2)
    paint_text(painter, place_text(lines, style, rect.left() + pad, rect.center().y(), 0.0, 0.5), theme)
    if head.line is not None:
        foot = QRectF(rect.right() - pad - taken, rect.center().y() - look.foot / 2, taken, look.foot)
        _paint_coverage(painter, foot, head.line.total, look.page, theme, 1.0)


@keeps(4096)  # asked for at every painting, and Qt takes a while to break a text
def cut(words: str, style: Style, room: float, most: int) -> tuple[str, ...]:
    """Break words into at most so many lines of `room` pixels; what has no room ends in “…”."""
    lines = wrap(words, style, room)
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], elide(" ".join(lines[most - 1 :]), style, room))


def percent(share: float) -> str:
    """Return a share 0..1 as it is read."""
    return f"{QLocale().toString(round(100 * share))} %"


def _name_height(head: Head, width: float, look: HeadLook) -> float:
    style = look.style(head, bold=True)
    if head.line is None:
        return min(text_width(head.words, style), look.room) - look.foot
    if look.turns(head):
        return block_size(cut(head.words, style, look.room, _upright_lines(width, style)), style)[0]
    return block_size(_across(head, width, look, style), style)[1]


def _column_name(head: Head, rect: QRectF, bottom: float, look: HeadLook, style: Style) -> Text:
    """Return the name of a column, standing on its coverage."""
    if not look.turns(head):
        lines = _across(head, rect.width(), look, style)
        return place_text(lines, style, rect.center().x(), bottom, 0.5, 1.0)
    room = bottom - rect.top() - look.pad / 2
    lines = cut(head.words, style, room, _upright_lines(rect.width(), style))
    text = place_text(lines, style, rect.center().x(), bottom, 0.5, 1.0, turned=True)
    box = Box(text.box.left, rect.top(), text.box.right, text.box.bottom)
    return Text(text.lines, box, style, 0.0, turned=True)


def _across(head: Head, width: float, look: HeadLook, style: Style) -> tuple[str, ...]:
    return cut(head.words, style, width - 2 * look.pad, _LINES[look.is_upright])


def _upright_lines(width: float, style: Style) -> int:
    return max(1, int(width / line_pitch(["x"], style)) - 1)


def _paint_coverage(
    painter: QPainter, rect: QRectF, total: Total, page: Page, theme: Theme, align: float
) -> None:
    """Paint the share of fields that are assessed, as a number and as a bar; nothing without an entry."""
    if total.coverage is None:
        return
    style, x = Style(page.code, "secondary"), rect.left() + align * rect.width()
    paint_text(painter, place_text([percent(total.coverage)], style, x, rect.top(), align), theme)
    bar = QRectF(rect.left(), rect.bottom() - _BAR * page.unit, rect.width(), _BAR * page.unit)
    painter.fillRect(bar, theme.gridline)
    end = QPointF(bar.left() + total.coverage * bar.width(), bar.bottom())
    painter.fillRect(QRectF(bar.topLeft(), end), theme.secondary)
