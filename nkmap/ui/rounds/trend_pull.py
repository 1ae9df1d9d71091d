"""What the pulling of a heading looks like: its handle, and the arrow to the pointer."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.tokens import colour_of, token_extent
from nkmap.drawing.trends import paint_open_arrow
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.lever_pull import RADIUS, HandleItem, PullItem

BEYOND = RADIUS + 3.0  # px from the tip of an arrow to its handle
HEAD_ROOM = 16.0  # px round the line that its head may take


class TrendHandleItem(HandleItem):
    """A disc with an open arrowhead, at the lower left of a token, or at the tip of its arrow."""

    directions = (135, 180, 45, 225, 0, 90, 315, 270)

    def stand_beyond(self, tip: QPointF, start: QPointF) -> None:
        """Stand behind the tip of an arrow that comes from a point, on the canvas."""
        way, canvas = QLineF(start, tip), self.map_scene.sceneRect()
        way.setLength(way.length() + BEYOND)
        inside = canvas.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS)
        spot = way.p2() if inside.contains(way.p2()) else tip
        if spot != self.pos():
            self.setPos(spot)

    def paint_sign(self, painter: QPainter) -> None:
        for x in (-2.6, 1.4):
            painter.drawPolyline([QPointF(x - 0.8, -3.4), QPointF(x + 2.6, 0), QPointF(x - 0.8, 3.4)])


class PulledTrendItem(PullItem):
    """An arrow from a token to a point."""

    def __init__(self) -> None:
        super().__init__()
        self._holder: TokenItem | None = None
        self._tip = QPointF()

    def pull(self, holder: TokenItem, tip: QPointF) -> None:
        """Run to a point of the scene."""
        self.prepareGeometryChange()
        self._holder, self._tip = holder, tip
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        if self._holder is None:
            return QRectF()
        line = QRectF(self._holder.pos(), self._tip).normalized()
        return line.adjusted(-HEAD_ROOM, -HEAD_ROOM, HEAD_ROOM, HEAD_ROOM)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._holder is None:
            return
        token, start = self._holder.token, self._holder.pos()
        away = self._tip - start
        length, extent = math.hypot(away.x(), away.y()), token_extent(token, self.map_scene.page)
        if length > extent:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = start + away * (extent / length)
            colour = self.theme.colour_class(colour_of(token)).line
            ends = (edge.x(), edge.y()), (self._tip.x(), self._tip.y())
            paint_open_arrow(painter, *ends, self.map_scene.page.trail, colour)
