"""Small samples of what layers draw, for the legend: about the origin, at most as wide as `size`."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nkmap.drawing.communities import paint_sample_ground
from nkmap.drawing.lever_curves import Curve
from nkmap.drawing.lever_lines import paint_lever, paint_question_mark
from nkmap.drawing.page import Page
from nkmap.drawing.relation_strokes import LOOKS, paint_sample_stroke, paint_strengths
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_marks import dashed_pen, paint_disc, paint_halo
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import paint_shape
from nkmap.drawing.trails import paint_arrow
from nkmap.drawing.trends import paint_open_arrow
from nkmap.drawing.vote_chips import chip_width, paint_chip

_ORIGIN = QPointF()


def _badge(painter: QPainter, _size: float, page: Page, theme: Theme) -> None:
    paint_disc(painter, _ORIGIN, "3", False, page, theme)


def _size(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    """A small circle in a large one, both standing on the same line."""
    painter.setPen(QPen(theme.ink, 0.75 * page.outline))
    for radius in (size / 2, size / 4):
        painter.drawEllipse(QPointF(0, size / 2 - radius), radius, radius)


def _halo(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    path = token_path("circle", page.token)
    shrink = size / (page.token + 4 * page.halo + 2 * page.unit)
    painter.scale(shrink, shrink)
    paint_halo(painter, path, page, theme)
    paint_shape(painter, path, "none", page, theme)


def _confidence(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    paint_shape(painter, token_path("circle", 0.8 * size), "slate", page, theme, is_sure=False)


def _trail(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    ghost = 0.45 * size
    painter.setPen(QPen(theme.secondary, page.outline))
    painter.drawEllipse(QPointF((ghost - size) / 2, 0), ghost / 2, ghost / 2)
    start = ghost - size / 2 + page.outline
    paint_arrow(painter, (start, 0.0), (size / 2, 0.0), 3 * page.trail, page.trail, theme.secondary)


def _trend(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    paint_open_arrow(painter, (-size / 2, 0.0), (size / 2, 0.0), page.trail, theme.secondary)


def _estimate(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    painter.setPen(dashed_pen(theme.secondary, page.outline))
    painter.drawEllipse(_ORIGIN, 0.4 * size, 0.4 * size)


def _spread(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    inside = QColor(theme.secondary)
    inside.setAlphaF(0.1)
    painter.setBrush(inside)
    painter.setPen(dashed_pen(theme.secondary, page.outline))
    painter.drawEllipse(_ORIGIN, 0.5 * size, 0.35 * size)


def _parent(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    painter.setPen(QPen(theme.secondary, page.leader))
    painter.drawLine(QPointF(-size / 2, 0), QPointF(size / 2, 0))
    painter.setBrush(theme.secondary)
    painter.drawEllipse(QPointF(size / 2, 0), 2 * page.leader, 2 * page.leader)


def _votes(painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    shrink = min(1.0, size / chip_width("3", page))
    painter.scale(shrink, shrink)
    paint_chip(painter, _ORIGIN, "3", page, theme)


def _lever(end: str, painter: QPainter, size: float, page: Page, theme: Theme) -> None:
    start, tip = (-size / 2, 0.0), (size / 2, 0.0)
    paint_lever(painter, [Curve(start, start, start, tip)], end, page, theme)


def _nobody(painter: QPainter, _size: float, page: Page, theme: Theme) -> None:
    paint_question_mark(painter, _ORIGIN, page, theme)


SAMPLES: dict[str, Callable[[QPainter, float, Page, Theme], None]] = {
    "size": _size,
    "halo": _halo,
    "confidence": _confidence,
    "badge": _badge,
    "trail": _trail,
    "trend": _trend,
    "estimates": _estimate,
    "spread": _spread,
    "parents": _parent,
    "votes": _votes,
    **{f"lever {end}": partial(_lever, end) for end in ("arrow", "open arrow", "bar", "cross")},
    "lever nobody": _nobody,
    "lever number": _badge,
    **{f"relation {kind}": partial(paint_sample_stroke, kind) for kind in LOOKS},
    "relation strength": paint_strengths,
    "community": paint_sample_ground,
}


def paint_sample(painter: QPainter, name: str, size: float, page: Page, theme: Theme) -> None:
    """Paint the sample of a row that `layer_rows` gave."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    SAMPLES[name](painter, size, page, theme)
