"""Where groups see a token, drawn: ellipses, fine lines to the agreed place, hollow tokens and names."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nkmap.drawing.captions import captions, with_air
from nkmap.drawing.fan import fan_out
from nkmap.drawing.group_views import View, beside_token, row_name, views_on
from nkmap.drawing.page import Page
from nkmap.drawing.spots import Spot, between, boxes_at_tokens
from nkmap.drawing.texts import Style, Text, paint_casing, paint_text
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_marks import dashed_pen
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import colour_of, paint_code, symbol_of
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle

_FILL = 0.10  # opacity of an ellipse
_COVERS = 0.6  # of a view's width: nearer than that, one lies on the letters of the other


def marks(spots: Sequence[Spot], face: Face, page: Page, language: str) -> list[View]:
    """Return the views on all tokens, each beside the others and clear of its token.

    Names that stand nowhere else, and those of views that stay, are there already: without them the views
    say nothing.
    """
    seen = [view for spot in spots for view in views_on(spot, face, page)]
    points = {n: (view.x, view.y) for n, view in enumerate(seen)}
    apart = fan_out(points, page.estimate * 0.52, near=_COVERS * page.estimate)
    views = [beside_token(view, apart[n], n, page) for n, view in enumerate(seen)]
    tokens = [
        Box(s.x - s.extent, s.y - s.extent, s.x + s.extent, s.y + s.extent) for s in spots if s.is_shown
    ]
    taken = [*tokens, *boxes_at_tokens(spots, page), *(box_of(view, page) for view in views)]
    first = [n for n, view in enumerate(views) if view.stays or view.is_label]
    return _with_captions(views, first, taken, face, page, language)


def captioned(
    views: Sequence[View], taken: Sequence[Box], face: Face, page: Page, language: str
) -> list[View]:
    """Return the views with their names, as far as these find room beside what is taken."""
    unnamed = [n for n, view in enumerate(views) if view.caption is None]
    return _with_captions(views, unnamed, taken, face, page, language)


def _with_captions(
    views: Sequence[View], wanted: Sequence[int], taken: Sequence[Box], face: Face, page: Page, language: str
) -> list[View]:
    """Return the views, those of the wanted numbers with their names where these find room, in this order."""
    named = [
        (view.name, box_of(view, page), view.spot.x > view.x, _caption_style(view, page, language))
        for view in (views[n] for n in wanted)
    ]
    found = dict(zip(wanted, captions(named, taken, face, page), strict=True))
    return [replace(view, caption=found.get(n, view.caption)) for n, view in enumerate(views)]


def _caption_style(view: View, page: Page, language: str) -> Style:
    if view.is_label:
        return Style(page.label, "ink", QFont.Weight.Medium, language)
    return Style(page.footer, "secondary", language=language)


def unexplained(views: Sequence[View]) -> list[tuple[str, str]]:
    """Return letters and name of each group that has no caption at one of its views.

    Those that hold a stakeholder's own name come first: without it, nobody knows who is meant.
    """
    unnamed = [view for view in views if view.name and not view.caption]
    rows = {(not view.is_label, view.letters, row_name(view)) for view in unnamed}
    return [(letters, name) for _, letters, name in sorted(rows)]


def box_of(view: View, page: Page) -> Box:
    """Return the box of the hollow token of a view."""
    half = page.estimate / 2 + page.outline / 2
    return Box(view.x - half, view.y - half, view.x + half, view.y + half)


def obstacles(views: Sequence[View], page: Page) -> list[Obstacle]:
    """Return what names avoid: the views always, the lines from them mostly. Later captions give way."""
    boxes = [Obstacle(box_of(view, page)) for view in views]
    boxes += [Obstacle(with_air(view.caption)) for view in views if view.caption]
    return [*boxes, *(Obstacle.line([(v.x, v.y), v.tied_to[0]]) for v in views if v.tied_to)]


def paint(painter: QPainter, views: Sequence[View], page: Page, theme: Theme) -> None:
    """Paint ellipses first, then the lines to the agreed places, then hollow tokens and names."""
    for view in views:
        _paint_ellipse(painter, view, page, theme)
    painter.setPen(QPen(theme.secondary, page.leader))
    for view in views:
        _paint_line(painter, view, page)
    for view in views:
        _paint_view(painter, view, page, theme)
    for view in views:
        if view.caption:
            _paint_caption(painter, view.caption, page, theme)


def _paint_line(painter: QPainter, view: View, page: Page) -> None:
    if view.tied_to is None:
        return
    end, clear = view.tied_to
    if line := between((view.x, view.y), end, page.estimate / 2, clear):
        painter.drawLine(QPointF(*line[0]), QPointF(*line[1]))


def _paint_ellipse(painter: QPainter, view: View, page: Page, theme: Theme) -> None:
    if view.ellipse is None:
        return
    x, y, half_width, half_height = view.ellipse
    line = theme.colour_class(colour_of(view.spot.token)).line
    inside = QColor(line)
    inside.setAlphaF(_FILL)
    painter.save()
    painter.setPen(dashed_pen(line, page.outline))
    painter.setBrush(inside)
    painter.drawEllipse(QPointF(x, y), half_width, half_height)
    painter.restore()


def _paint_view(painter: QPainter, view: View, page: Page, theme: Theme) -> None:
    painter.save()
    painter.translate(view.x, view.y)
    path = token_path(symbol_of(view.spot.token), page.estimate)
    painter.fillPath(path, theme.face)
    painter.setPen(dashed_pen(theme.colour_class(colour_of(view.spot.token)).line, page.outline))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    paint_code(painter, view.letters, theme.ink, page.estimate - page.outline, page)  # inside of the outline
    painter.restore()


def _paint_caption(painter: QPainter, text: Text, page: Page, theme: Theme) -> None:
    """Set a name off from ellipses and lines that run behind it."""
    box = QRectF(text.box.left, text.box.top, text.box.right - text.box.left, 0)
    painter.save()
    painter.translate(box.topLeft())
    paint_casing(painter, text.lines, text.style, box.width(), text.align, 2 * page.casing, theme.face)
    painter.restore()
    paint_text(painter, text, theme)
