"""A whole map as a picture: grid, tokens, labels, and the words round them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.grid import paint_grid
from nkmap.drawing.labels import paint_label
from nkmap.drawing.layers import paint_layers
from nkmap.drawing.layout import MapLayout, lay_out
from nkmap.drawing.legend import LegendMark
from nkmap.drawing.lever_lines import paint_lever_marks, paint_shared_lever
from nkmap.drawing.page import Page
from nkmap.drawing.samples import SAMPLES, paint_sample
from nkmap.drawing.texts import paint_text
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import paint_shape, paint_tether, paint_token, paint_token_badge
from nkmap.map_content import MapContent

__all__ = ["lay_out", "paint_layout", "paint_map"]


def paint_map(
    painter: QPainter, content: MapContent, page: Page, theme: Theme, left_out: int = 0
) -> MapLayout:
    """Paint a map on any device, in pixels of the page, and return its layout.

    `left_out` names were taken out of the content before; the footer counts them. Scale the painter for a
    finer picture: the layout stays the same.
    """
    layout = lay_out(content, page, left_out)
    paint_layout(painter, content, layout, theme)
    return layout


def paint_layout(painter: QPainter, content: MapContent, layout: MapLayout, theme: Theme) -> None:
    """Paint a map that has been laid out: labels above tokens, tokens above levers and the grid."""
    page = layout.page
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_background(painter, page, theme)
    ground = theme if page.background else theme.see_through()
    paint_grid(painter, content.grid, layout.face, page, ground, layout.grid_texts)
    paint_layers(painter, layout.layers, page, theme)
    _paint_levers(painter, layout, theme)
    _paint_tokens(painter, layout, theme)
    for mark in layout.legend_marks:
        paint_legend_mark(painter, mark, page, theme)
    for text in layout.texts:
        paint_text(painter, text, theme)


def _paint_levers(painter: QPainter, layout: MapLayout, theme: Theme) -> None:
    """Paint all lines, then all that stands on them."""
    for lever in layout.levers:
        paint_shared_lever(painter, lever.line, lever.end, layout.page, theme)
    for lever in layout.levers:
        paint_lever_marks(painter, lever.line, layout.page, theme)


def _paint_tokens(painter: QPainter, layout: MapLayout, theme: Theme) -> None:
    """Paint all tokens, then all badges, then all names: none of these may hide one of the next."""
    page = layout.page
    for placed in layout.tokens:
        if (placed.x, placed.y) != (placed.true_x, placed.true_y):
            true, shown = QPointF(placed.true_x, placed.true_y), QPointF(placed.x, placed.y)
            paint_tether(painter, true, shown, page, theme)
    for placed in layout.tokens:
        centre = QPointF(placed.x, placed.y)
        paint_token(painter, centre, placed.token, page, theme, code=placed.code)
    for placed in layout.tokens:
        paint_token_badge(painter, QPointF(placed.x, placed.y), placed.token, page, theme)
    for placed in layout.tokens:
        paint_label(painter, placed.label, placed.place, placed.x, page, theme)


def paint_background(painter: QPainter, page: Page, theme: Theme) -> None:
    """Fill the page, unless it has no background."""
    if page.background:
        painter.fillRect(QRectF(0, 0, page.width, page.height), theme.role(page.background))


def paint_legend_mark(painter: QPainter, mark: LegendMark, page: Page, theme: Theme) -> None:
    """Paint the small token, or the sample of a layer, beside a row of the legend."""
    painter.save()
    painter.translate(mark.x, mark.y)
    if mark.symbol in SAMPLES:
        paint_sample(painter, mark.symbol, mark.size, page, theme)
    else:
        paint_shape(painter, token_path(mark.symbol, mark.size), mark.colour, page, theme)
    painter.restore()
