"""A plane without axes: places mean nothing but what is beside what, as in the network of relations."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text
from nkmap.drawing.theme import Theme
from nkmap.geometry import StraightFace
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid

_EDGE = 20.0  # px of the window: room for the ground of a community, and for its number


def area(_grid: Grid, page: Page, outer: Box, _language: str, _layers: Collection[str]) -> Box:
    """Return the rectangle of the face in `outer`: all of it but a narrow edge."""
    edge = _EDGE * page.unit
    return Box(outer.left + edge, outer.top + edge, outer.right - edge, outer.bottom - edge)


def texts(
    _grid: Grid,
    _face: StraightFace,
    _page: Page,
    _language: str,
    _layers: Collection[str],
    _taken: Sequence[Box],
) -> Sequence[Text]:
    """Return no words."""
    return ()


def obstacles(_face: StraightFace) -> list[Obstacle]:
    """Return no lines."""
    return []


def paint(painter: QPainter, face: StraightFace, _page: Page, theme: Theme) -> None:
    """Paint the face."""
    painter.fillRect(QRectF(face.left, face.top, face.width, face.height), theme.face)
