"""Tokens on a slide: shapes of their kind that a person can move, colour and write into."""

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

from nkmap.drawing.layout import PlacedToken
from nkmap.drawing.legend import LegendMark
from nkmap.drawing.page import Page
from nkmap.drawing.token_marks import paint_halo
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import colour_of, paint_shape, paint_token, symbol_of, token_size
from nkmap.labels import Box
from nkmap.reports.writers.pptx_shapes import Drawing, add_outline, add_preset, name_shape, paint
from nkmap.reports.writers.pptx_texts import Letters, add_sketch, write_lines
from nkmap.reports.writers.sketches import Stroke, Words, sketch

# The format's own shapes with the corners of `token_path`; a shield is drawn as an outline.
_PRESETS: dict[str, tuple[str, dict[str, float]]] = {
    "circle": ("ellipse", {}),
    "square": ("roundRect", {"adj": 0.2}),
    "pill": ("roundRect", {"adj": 0.5}),
    "hexagon": ("hexagon", {"adj": 0.28868, "vf": 1.1547}),
    "octagon": ("octagon", {"adj": 0.29289}),
    "diamond": ("diamond", {}),
}


def add_token(drawing: Drawing, placed: PlacedToken, page: Page) -> None:
    """Add a token with its halo, if it has one, and its code in it."""
    token, theme = placed.token, drawing.theme
    path = token_path(symbol_of(token), token_size(token, page)).translated(placed.x, placed.y)
    halo = _painted(drawing, page, lambda p: paint_halo(p, path, page, theme)) if _has_halo(placed) else []
    add_sketch(drawing, halo, f"Most influential: {token.label}")
    is_sure = token.marks.confidence != "low"
    shape = _add_shape(drawing, path, symbol_of(token), colour_of(token), page, is_sure)
    name_shape(shape, f"Token: {token.label}", token.name)
    is_hollow = token.marks.has_size and token.marks.size is None
    if is_hollow:
        at = QPointF(placed.x, placed.y)
        marks = _painted(drawing, page, lambda p: paint_token(p, at, token, page, theme))
        add_sketch(drawing, marks[-1:], f"Size not assessed: {token.label}")
    if placed.code:
        ink = theme.ink if is_hollow else theme.colour_class(colour_of(token)).code
        write_lines(drawing, shape, [placed.code], Letters(page.code, ink.name(), True, 0.5))


def add_legend_token(drawing: Drawing, mark: LegendMark, page: Page) -> None:
    """Add the small token beside a row of the legend."""
    path = token_path(mark.symbol, mark.size).translated(mark.x, mark.y)
    name_shape(_add_shape(drawing, path, mark.symbol, mark.colour, page), f"Legend: {mark.symbol}")


def _has_halo(placed: PlacedToken) -> bool:
    return placed.token.marks.is_most_influential


def _painted(drawing: Drawing, page: Page, painting: Any) -> list[Stroke | Words]:
    return sketch(painting, page, drawing.theme, drawing.language)


def _add_shape(
    drawing: Drawing, path: QPainterPath, symbol: str, colour: str, page: Page, is_sure: bool = True
) -> Any:
    """Add a shape with the colours and the line that it is painted with."""

    def painting(painter: QPainter) -> None:
        paint_shape(painter, path, colour, page, drawing.theme, is_sure=is_sure)

    strokes = [mark for mark in _painted(drawing, page, painting) if isinstance(mark, Stroke)]
    first, last = strokes[0], strokes[-1]
    bounds = path.boundingRect()
    if symbol in _PRESETS:
        kind, adjustments = _PRESETS[symbol]
        box = Box(bounds.left(), bounds.top(), bounds.right(), bounds.bottom())
        shape = add_preset(drawing, kind, box, **adjustments)
    else:
        shape = add_outline(drawing, first.parts)
    paint(drawing, shape, last._replace(fill=first.fill))
    return shape
