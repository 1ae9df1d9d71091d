"""Zooming and panning: the canvas grows beyond the view, tokens and names keep their size."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from nkmap.geometry import clip

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

LARGEST = 4.0  # times the view
STEP = 1.25  # by one notch of the wheel, or one key press
NOTCH = 120.0  # eighths of a degree
EDGE_ZONE = 24  # px at the edge of the view in which a carried token pans
FASTEST = 14.0  # px in one frame, at the very edge
FRAME = 16  # ms


class Zooming(QObject):
    """Knows how large the canvas is and which part of it is seen."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self.factor = 1.0
        self._is_space_down = False
        self._panned_from: QPoint | None = None
        self._push = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._pan_at_edge)
        view.viewport().installEventFilter(self)

    # Zooming

    def resize(self) -> None:
        """Give the scene the size of the view, times the zoom."""
        self._view.map_scene.resize(self._view.viewport().size().toSizeF() * self.factor)

    def step(self, by: float) -> None:
        """Zoom in (by > 0) or out at the middle of the view."""
        self.zoom_by(STEP**by, QPointF(self._view.viewport().rect().center()))

    def fit(self) -> None:
        """Show the whole map."""
        self._zoom(1.0, QPointF())

    def _zoom(self, factor: float, at: QPointF) -> None:
        """Take a factor; the place of the grid at a point of the view stays there."""
        factor, face = clip(factor, 1.0, LARGEST), self._view.map_scene.face
        if face is None or factor == self.factor or self._view.is_carrying:
            return
        pos = self._view.scene_pos(at)
        across, down = (pos.x() - face.left) / face.width, (pos.y() - face.top) / face.height
        self.factor = factor
        self.resize()
        face = self._view.map_scene.face
        assert face is not None
        now = QPointF(face.left + across * face.width, face.top + down * face.height)
        self._scroll_to(now - at)

    def zoom_by(self, times: float, at: QPointF) -> None:
        """Make the sheet so many times as large; the place at a point of the view stays there."""
        self._zoom(self.factor * times, at)

    # Wheel and touch pad

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl or where that is the habit; else pan, across with Shift, if there is more to see."""
        delta, pixels = event.angleDelta(), event.pixelDelta()
        plainly = self._view.habits.wheel_zooms and not event.modifiers()
        if plainly or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (delta.y() / NOTCH), event.position())
        elif self.factor > 1.0:
            moved = pixels if not pixels.isNull() else delta / 2
            is_across = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and not moved.x()
            self.pan(QPointF(moved.y(), 0) if is_across else QPointF(moved))
        else:
            event.ignore()
            return
        event.accept()

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Follow two fingers on a touch pad; those on a touch screen come from `Touching`."""
        zooms = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zooms:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return False

    # Panning

    def hold_space(self, is_down: bool) -> None:
        """While the space bar is down, a drag pans."""
        self._is_space_down = is_down
        self._view.setCursor(Qt.CursorShape.OpenHandCursor if is_down else Qt.CursorShape.ArrowCursor)

    def press(self, event: QMouseEvent) -> bool:
        """Begin to pan with the middle button or the space bar; return whether it was that."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if event.button() != Qt.MouseButton.MiddleButton and not (is_left and self._is_space_down):
            return False
        self._panned_from = event.position().toPoint()
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Pan; return whether that is what the pointer does now."""
        if self._panned_from is None:
            return False
        pos = event.position().toPoint()
        self.pan(QPointF(pos - self._panned_from))
        self._panned_from = pos
        return True

    def release(self) -> bool:
        """End the panning; return whether there was one."""
        was_panning, self._panned_from = self._panned_from is not None, None
        if was_panning:
            self.hold_space(self._is_space_down)
        return was_panning

    def carry_near_edge(self, pos: QPointF | None) -> None:
        """Pan on as long as a carried token is in the edge zone of the view; None ends it."""
        self._push = self._edge_push(pos) if pos is not None and self.factor > 1.0 else QPointF()
        if self._push.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _edge_push(self, pos: QPointF) -> QPointF:
        room = self._view.viewport().rect()
        if not room.contains(pos.toPoint()):
            return QPointF()  # a drop there is no place
        return QPointF(_push(pos.x(), room.width()), _push(pos.y(), room.height()))

    def _pan_at_edge(self) -> None:
        if not self._view.is_carrying:
            self._timer.stop()
            return
        self.pan(self._push)
        self._view.carry_on()

    def pan(self, moved: QPointF) -> None:
        """Move the sheet by pixels, as a hand on it would."""
        self._scroll_to(self._view.scene_pos(QPointF()) - moved)

    def _scroll_to(self, corner: QPointF) -> None:
        """Show the part of the scene that begins at this point."""
        self._view.horizontalScrollBar().setValue(round(corner.x()))
        self._view.verticalScrollBar().setValue(round(corner.y()))


def _push(at: float, length: float) -> float:
    """Return how far the sheet moves in a frame: faster nearer to the edge, nothing outside the zone."""
    from_start, from_end = EDGE_ZONE - at, EDGE_ZONE - (length - at)
    return FASTEST * (clip(from_start, 0, EDGE_ZONE) - clip(from_end, 0, EDGE_ZONE)) / EDGE_ZONE
