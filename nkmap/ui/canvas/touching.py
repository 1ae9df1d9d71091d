"""Fingers on the grid: one does what the mouse does, two move and zoom the sheet, a palm does nothing."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

PEN_STAYS = 500  # ms after a pen was last felt in which a touch is the palm that holds it
SAME_SPOT = 24.0  # px between the two taps of a double-tap

_MOUSE_KINDS = {
    QEventPoint.State.Pressed: QEvent.Type.MouseButtonPress,
    QEventPoint.State.Updated: QEvent.Type.MouseMove,
    QEventPoint.State.Released: QEvent.Type.MouseButtonRelease,
}


class _Touch(NamedTuple):
    """A point in pixels of the viewport and of the screen."""

    pos: QPointF
    on_screen: QPointF


class Touching(QObject):
    """Takes every touch on the viewport of a view, so that a second finger can end what the first began."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self._finger = _finger()
        self._is_ignored = False  # until all fingers are up
        self._grip: tuple[QPointF, float] | None = None  # of two fingers: their middle and distance
        self._was_two = False  # fingers since the first came down
        self._press: _Touch | None = None  # where the finger is that does what the mouse does
        self._since_pen = QElapsedTimer()
        self._since_tap = QElapsedTimer()
        self._tapped_at = QPointF()
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.viewport().setTabletTracking(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if isinstance(event, QTabletEvent):
            self._feel_pen()
        if not isinstance(event, QTouchEvent) or event.deviceType() == QInputDevice.DeviceType.TouchPad:
            return False
        if event.type() == QEvent.Type.TouchBegin and self._view.viewport().childAt(_at(event.points()[0])):
            event.ignore()  # an editor over the grid is touched, not the grid
            return True
        event.accept()
        self._touch(event)
        return True

    def _feel_pen(self) -> None:
        """Note that a pen is near: what the palm has begun ends."""
        self._since_pen.start()
        self._is_ignored = True
        self._let_go()

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchBegin:
            self._is_ignored = self._since_pen.isValid() and self._since_pen.elapsed() < PEN_STAYS
            self._grip, self._was_two = None, False
        elif event.type() == QEvent.Type.TouchCancel:
            self._is_ignored = True
            self._let_go()
        if self._is_ignored:
            return
        down = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        if len(down) > 1:
            self._pinch(down)
        elif self._was_two:
            self._grip = None  # the one that is left neither points nor pans
        else:
            self._point(event.points()[0])

    def _pinch(self, down: Sequence[QEventPoint]) -> None:
        """Move and zoom the sheet so that the places under two fingers stay under them."""
        if not self._was_two:
            self._was_two = True
            self._let_go()
        one, other = down[0].position(), down[1].position()
        middle, distance = (one + other) / 2, max(math.dist(one.toTuple(), other.toTuple()), 1.0)
        if self._grip is not None:
            middle_before, distance_before = self._grip
            self._view.zooming.pan(middle - middle_before)
            self._view.zooming.zoom_by(distance / distance_before, middle)
        self._grip = middle, distance

    def _point(self, finger: QEventPoint) -> None:
        """Do as the mouse does: press, move, release; two taps on one spot are a double-click."""
        kind = _MOUSE_KINDS.get(finger.state())
        if kind == QEvent.Type.MouseButtonPress and self._is_second_tap(finger.position()):
            kind = QEvent.Type.MouseButtonDblClick
        if kind is not None:
            self._send(kind, _Touch(finger.position(), finger.globalPosition()))

    def _is_second_tap(self, pos: QPointF) -> bool:
        is_soon = self._since_tap.isValid() and self._since_tap.elapsed() < QApplication.doubleClickInterval()
        is_second = is_soon and math.dist(pos.toTuple(), self._tapped_at.toTuple()) < SAME_SPOT
        self._tapped_at = pos
        self._since_tap.invalidate() if is_second else self._since_tap.start()
        return is_second

    def _let_go(self) -> None:
        """Take back what one finger has begun; whoever waits for its release gets one that means nothing."""
        if self._press is not None:
            self._view.let_go()
            self._send(QEvent.Type.MouseButtonRelease, self._press)

    def _send(self, kind: QEvent.Type, touch: _Touch) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        is_release = kind == QEvent.Type.MouseButtonRelease
        button, buttons = none if kind == QEvent.Type.MouseMove else left, none if is_release else left
        self._press = None if is_release else touch
        modifiers, pos = QApplication.keyboardModifiers(), touch.pos
        mouse = QMouseEvent(kind, pos, pos, touch.on_screen, button, buttons, modifiers, self._finger)
        QApplication.sendEvent(self._view.viewport(), mouse)


def _finger() -> QPointingDevice:
    """Return a device of our own: mouse events in the name of the screen would confuse its touches."""
    kind, pointer = QInputDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger
    return QPointingDevice("finger", 0, kind, pointer, QInputDevice.Capability.Position, 1, 1)


def _at(finger: QEventPoint):
    return finger.position().toPoint()
