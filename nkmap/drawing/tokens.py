"""Tokens: a shape and colour per kind, an ink outline, on request a code inside, and what layers add."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, paint_line
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_marks import dashed_pen, halo_width, paint_badge, paint_halo
from nkmap.drawing.token_shapes import DIAMOND, token_path, token_radius
from nkmap.drawing.vote_chips import paint_token_chip
from nkmap.map_content import Token

# Of the page's token, where the size means something: the ends of a scale on which the area grows evenly.
_SMALLEST, LARGEST = 36 / 44, 72 / 44
_HOLLOW, _HOLLOW_IN_MOAT = 0.62, 0.36  # inside of a token whose size is not assessed, of its size

# Of the solid outline: a dashed one, and the clear line on which it stands.
_DASHED, _MOAT = 1.3, 3.6

_CODE_ROOM = 0.80  # of the size, across the middle of any shape
_NARROWEST = 0.75  # to which a code may be squeezed

_RING = 3.0  # width of the ring round a selected token, px of the window
_RING_GAP = 2.0
_SHADOW = 8.0  # how far a lifted token's shadow reaches
_SHADOW_RINGS = 4  # from which it is built up, each with less reach
_SHADOW_DARK = 22  # alpha of each, of 255


def token_size(token: Token, page: Page) -> float:
    """Return how wide a token's circle would be in pixels; not assessed is as small as the smallest."""
    if not token.marks.has_size:
        return page.token
    share = token.marks.size or 0.0
    return page.token * math.sqrt(_SMALLEST**2 + share * (LARGEST**2 - _SMALLEST**2))


def largest_size(tokens: Sequence[Token], page: Page) -> float:
    """Return the room in pixels that any of these tokens may need across, whatever its value."""
    sized = page.token * (LARGEST if any(token.marks.has_size for token in tokens) else 1.0)
    return sized + 2 * max((halo_width(token.marks, page) for token in tokens), default=0.0)


def token_extent(token: Token, page: Page) -> float:
    """Return half the width in pixels of a token with its outline and, if it has one, its halo."""
    radius = token_radius(symbol_of(token), token_size(token, page))
    return radius + page.outline / 2 + halo_width(token.marks, page)


def resting_reach(token: Token, page: Page) -> float:
    """Return how far a token with its marks paints from its centre while it has no rings and no shadow."""
    return token_extent(token, page) + _MOAT / 2 * page.outline


def token_reach(token: Token, page: Page) -> float:
    """Return how far a token with its marks, rings and shadow may paint from its centre, in pixels."""
    rings = (2 * (_RING + _RING_GAP) + _SHADOW) * page.unit
    return token_size(token, page) * DIAMOND + max(rings, halo_width(token.marks, page), page.badge)


def symbol_of(token: Token) -> str:
    """Return the symbol of a token: a circle where its kind is not set."""
    return token.symbol if token.kind else "circle"


def colour_of(token: Token) -> str:
    """Return the colour class of a token: a white one where its kind is not set."""
    return token.colour if token.kind else "none"


def paint_token(
    painter: QPainter,
    centre: QPointF,
    token: Token,
    page: Page,
    theme: Theme,
    *,
    code: str = "",
    selected: bool = False,
    focused: bool = False,
    lift: float = 0.0,
) -> None:
    """Paint a token with its marks but the badge. A `code` is for labels that have fallen back to the roster.

    `lift` 0..1 is how far it is lifted: its shadow grows with it.
    """
    size, is_hollow = token_size(token, page), token.marks.has_size and token.marks.size is None
    path = token_path(symbol_of(token), size)
    painter.save()
    painter.translate(centre)
    if lift > 0:
        rings = (2 if focused else int(selected)) * (_RING + _RING_GAP) * page.unit
        _paint_shadow(painter, symbol_of(token), size + 2 * rings, lift * _SHADOW * page.unit)
    if token.marks.is_most_influential:
        paint_halo(painter, path, page, theme)
    paint_shape(painter, path, colour_of(token), page, theme, is_sure=token.marks.confidence != "low")
    if is_hollow:
        inside = _HOLLOW if token.marks.confidence != "low" else _HOLLOW_IN_MOAT
        painter.fillPath(token_path(symbol_of(token), size * inside), theme.face)
    if selected:
        _paint_ring(painter, symbol_of(token), size, 1, Qt.PenStyle.SolidLine, page, theme)
    if focused:
        _paint_ring(painter, symbol_of(token), size, 2, Qt.PenStyle.DashLine, page, theme)
    if code:
        colour = theme.ink if is_hollow else theme.colour_class(colour_of(token)).code
        paint_code(painter, code, colour, size, page)
    painter.restore()


def paint_token_badge(painter: QPainter, centre: QPointF, token: Token, page: Page, theme: Theme) -> None:
    """Paint badge and chip of a token, if it has them: after all tokens, or one of them would hide it."""
    painter.save()
    painter.translate(centre)
    if token.marks.levers:
        paint_badge(painter, token.marks, token_size(token, page), page, theme)
    if token.marks.votes:
        paint_token_chip(painter, token.marks, token_size(token, page), page, theme)
    painter.restore()


def paint_shape(
    painter: QPainter, path: QPainterPath, colour: str, page: Page, theme: Theme, *, is_sure: bool = True
) -> None:
    """Paint a token's shape, filled with its colour class, with the ink outline that carries the contrast.

    The outline is dashed where people are not sure, and stands off the inside: or a token of nearly its own
    colour would swallow it.
    """
    if theme.casing:
        painter.strokePath(path, _round_pen(theme.face, page.outline + 2 * theme.casing * page.unit))
    pen = _round_pen(theme.ink, page.outline)
    painter.setBrush(theme.colour_class(colour).fill)
    if not is_sure:
        painter.setPen(QPen(theme.face, _MOAT * page.outline))
        painter.drawPath(path)
        pen = dashed_pen(theme.ink, _DASHED * page.outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_tether(painter: QPainter, true: QPointF, shown: QPointF, page: Page, theme: Theme) -> None:
    """Paint the hairline from a token that stepped aside to the point where it stands."""
    painter.setPen(QPen(theme.secondary, page.gridline))
    painter.drawLine(true, shown)


def code_fits(code: str, page: Page) -> bool:
    """Return whether a code can stand inside a token, squeezed a little if need be."""
    width = QFontMetricsF(_code_style(page).font).horizontalAdvance(code)
    return width * _NARROWEST <= page.token * _CODE_ROOM


def _code_style(page: Page) -> Style:
    return Style(page.code, weight=QFont.Weight.Bold)


def paint_code(painter: QPainter, code: str, colour: QColor, size: float, page: Page) -> None:
    """Paint letters about the origin, squeezed to fit a shape of this size in pixels."""
    font = _code_style(page).font
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(code)
    painter.scale(min(1.0, size * _CODE_ROOM / width), 1.0)
    paint_line(painter, code, QPointF(-width / 2, metrics.capHeight() / 2), font, colour)


def _paint_shadow(painter: QPainter, symbol: str, size: float, reach: float) -> None:
    """Paint a soft shadow that fades out `reach` pixels from a shape of this size, and nothing inside it.

    So the gap between a token and its ring stays clear.
    """
    shadow, outside = QColor(0, 0, 0, _SHADOW_DARK), QPainterPath()
    side = size + 4 * reach
    outside.addRect(-side, -side, 2 * side, 2 * side)
    painter.save()
    painter.setClipPath(outside.subtracted(token_path(symbol, size)), Qt.ClipOperation.IntersectClip)
    across = 2 * token_radius(symbol, size)
    for ring in range(1, _SHADOW_RINGS + 1):  # over one another: the darkest where all of them are
        wider = token_path(symbol, size * (1 + 1.5 * reach * ring / _SHADOW_RINGS / across))
        painter.fillPath(wider.translated(0, reach / 4), shadow)
    painter.restore()


def _paint_ring(
    painter: QPainter, symbol: str, size: float, number: int, line: Qt.PenStyle, page: Page, theme: Theme
) -> None:
    gap = (number * (_RING + _RING_GAP) - _RING / 2) * page.unit + page.outline / 2
    painter.setPen(QPen(theme.focus, _RING * page.unit, line))
    painter.setBrush(QBrush())
    painter.drawPath(token_path(symbol, size + 2 * gap))
