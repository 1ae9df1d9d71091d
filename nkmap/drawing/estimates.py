"""Where groups see a token: up to three views one by one, from four on their middle and its spread."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median, quantiles

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nkmap.drawing.captions import captions
from nkmap.drawing.fan import fan_out, nearness
from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, between
from nkmap.drawing.texts import Text, paint_text
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_marks import dashed_pen
from nkmap.drawing.tokens import colour_of, paint_code, symbol_of, token_path
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Estimate

SINGLY = 3  # estimates of one token that are drawn one by one
_ROOM = 12.0  # px of the window that an ellipse is wider than its token, on each side
_FILL = 0.10  # opacity of an ellipse


@dataclass(frozen=True, slots=True)
class View:
    """One place that a group, or the middle of many, gives a token; centre in pixels.

    `letters` stand inside. `radii` are half the axes of the ellipse that holds the middle half; None for a
    single group. `caption` is its name beside it, where there was room.
    """

    x: float
    y: float
    letters: str
    name: str
    spot: Spot
    radii: Point | None = None
    caption: Text | None = None


def marks(spots: Sequence[Spot], face: Face, page: Page, _language: str) -> list[View]:
    """Return the views on all tokens, each beside the others and clear of its token."""
    seen = [view for spot in spots for view in _views(spot, face, page)]
    apart = fan_out({n: (v.x, v.y) for n, v in enumerate(seen)}, page.estimate * 0.52, near=nearness(page))
    return [_beside_token(view, apart[n], n, page) for n, view in enumerate(seen)]


def captioned(
    views: Sequence[View], taken: Sequence[Box], face: Face, page: Page, language: str
) -> list[View]:
    """Return the views with the names of their groups, as far as these find room beside what is taken."""
    named = [(view.name, box_of(view, page), view.spot.x > view.x) for view in views]
    found = captions(named, taken, face, page, language)
    return [replace(view, caption=caption) for view, caption in zip(views, found, strict=True)]


def unexplained(views: Sequence[View]) -> list[tuple[str, str]]:
    """Return letters and name of each group that has no caption at one of its views."""
    pairs = ((view.letters, view.name) for view in views if view.name and not view.caption)
    return sorted(set(pairs))


def _views(spot: Spot, face: Face, page: Page) -> list[View]:
    estimates = spot.token.marks.estimates
    points = [face.point(estimate.x, estimate.y) for estimate in estimates]
    if len(estimates) > SINGLY:
        return [_middle(spot, points, page)]
    return [
        View(*point, initials(estimate), estimate.group, spot)
        for point, estimate in zip(points, estimates, strict=True)
    ]


def _middle(spot: Spot, points: Sequence[Point], page: Page) -> View:
    """The medians of both directions, with the quartiles on either side."""
    least = page.token / 2 + _ROOM * page.unit
    xs, ys = [x for x, _ in points], [y for _, y in points]
    radii = max(least, _half_range(xs)), max(least, _half_range(ys))
    return View(median(xs), median(ys), str(len(points)), "", spot, radii)


def _half_range(values: Sequence[float]) -> float:
    low, _, high = quantiles(values, n=4, method="inclusive")
    return (high - low) / 2


def initials(estimate: Estimate) -> str:
    """Return two letters for a group: of its first two words, or the first two of its only one."""
    words = estimate.group.split()
    return "".join(word[0] for word in words[:2]).upper() if len(words) > 1 else words[0][:2]


def _beside_token(view: View, at: Point, number: int, page: Page) -> View:
    """Return the view at a point, or just outside its token where that would hide it."""
    home, clear = view.spot.centre, view.spot.extent + page.estimate / 2 + page.outline
    away = math.dist(home, at)
    if view.radii or away >= clear:
        x, y = at
    else:
        turn = math.atan2(at[1] - home[1], at[0] - home[0]) if away > 1 else 2.0 * number + 2.4
        x, y = home[0] + clear * math.cos(turn), home[1] + clear * math.sin(turn)
    return replace(view, x=x, y=y)


def box_of(view: View, page: Page) -> Box:
    """Return the box of the hollow token of a view."""
    half = page.estimate / 2 + page.outline / 2
    return Box(view.x - half, view.y - half, view.x + half, view.y + half)


def obstacles(views: Sequence[View], page: Page) -> list[Obstacle]:
    """Return what names avoid: the views always, the lines to the agreed places mostly. Captions give way."""
    boxes = [Obstacle(box_of(view, page)) for view in views]
    return [*boxes, *(Obstacle.line([(view.x, view.y), view.spot.centre]) for view in views)]


def paint(painter: QPainter, views: Sequence[View], page: Page, theme: Theme) -> None:
    """Paint ellipses first, then the lines to the agreed places, then hollow tokens and names."""
    for view in views:
        if view.radii:
            _paint_ellipse(painter, view, page, theme)
    painter.setPen(QPen(theme.secondary, page.leader))
    for view in views:
        if line := between((view.x, view.y), view.spot.centre, page.estimate / 2, view.spot.extent):
            painter.drawLine(QPointF(*line[0]), QPointF(*line[1]))
    for view in views:
        _paint_view(painter, view, page, theme)
    for view in views:
        if view.caption:
            paint_text(painter, view.caption, theme)


def _paint_ellipse(painter: QPainter, view: View, page: Page, theme: Theme) -> None:
    line = theme.colour_class(colour_of(view.spot.token)).line
    inside = QColor(line)
    inside.setAlphaF(_FILL)
    painter.save()
    painter.setPen(dashed_pen(line, page.outline))
    painter.setBrush(inside)
    painter.drawEllipse(QPointF(view.x, view.y), *(view.radii or (0.0, 0.0)))
    painter.restore()


def _paint_view(painter: QPainter, view: View, page: Page, theme: Theme) -> None:
    painter.save()
    painter.translate(view.x, view.y)
    path = token_path(symbol_of(view.spot.token), page.estimate)
    painter.fillPath(path, theme.face)
    painter.setPen(dashed_pen(theme.colour_class(colour_of(view.spot.token)).line, page.outline))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    paint_code(painter, view.letters, theme.ink, page.estimate, page)
    painter.restore()
