"""The laser pointer on the wall: a dot with a white edge, and a trail that fades within a second."""

from time import monotonic

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.cover import LASER_LAYER
from nkmap.ui.canvas.painted import PaintedItem

DOT, EDGE, TRAIL = 16.0, 2.0, 6.0  # px on a wall 1080 px high: across, of the white edge, of the trail
FADE = 1.0  # s
FRAME = 16  # ms


class LaserItem(PaintedItem):
    """The dot, and where it has been in the last second; a place is in scene pixels, a time in seconds."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, LASER_LAYER)
        self.trail: list[tuple[float, QPointF]] = []
        self.dot: QPointF | None = None

    def point(self, pos: QPointF | None, now: float) -> None:
        """Put the dot somewhere; None takes it away, and its trail fades."""
        self.prepareGeometryChange()
        if pos is not None:
            self.trail.append((now, pos))
        self.dot = pos
        self.fade(now)

    def fade(self, now: float) -> None:
        """Forget where the dot was a second ago."""
        self.prepareGeometryChange()
        self.trail = [(then, pos) for then, pos in self.trail if now - then < FADE]
        self.now = now
        self.update()

    @property
    def _unit(self) -> float:
        return max(self.page.height, 1.0) / 1080

    def boundingRect(self) -> QRectF:
        points = [pos for _, pos in self.trail] + ([self.dot] if self.dot is not None else [])
        if not points:
            return QRectF()
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        reach = DOT * self._unit
        around = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return around.adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (_, start), (then, end) in zip(self.trail, self.trail[1:], strict=False):
            colour = QColor(self.theme.laser)
            colour.setAlphaF(max(0.0, 1.0 - (self.now - then) / FADE) * 0.7)
            width = TRAIL * self._unit
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(start, end)
        if self.dot is not None:
            radius = (DOT - EDGE) / 2 * self._unit
            painter.setPen(QPen(Qt.GlobalColor.white, EDGE * self._unit))
            painter.setBrush(self.theme.laser)
            painter.drawEllipse(self.dot, radius, radius)


class Laser(QObject):
    """Runs the clock of the trail while there is one."""

    def __init__(self, item: LaserItem, parent: QObject) -> None:
        super().__init__(parent)
        self.item = item
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._on_timeout)

    def point(self, pos: QPointF | None) -> None:
        """Put the dot somewhere on the wall, in scene pixels; None takes it away."""
        self.item.point(pos, monotonic())
        self._timer.start()

    def _on_timeout(self) -> None:
        self.item.fade(monotonic())
        if not self.item.trail:
            self._timer.stop()
