"""The gestures that open the menu of a selection, and whether a press has become a drag."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPointingDevice

from nkmap.ui.canvas.devices import device_of
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.selection.menu import SelectionMenu

LONG_PRESS = 600  # ms
STILL = 10  # px that a finger may tremble
REST = 40  # ms after a drop in which it is not over yet: first the drop itself is painted
FINGERS = (QPointingDevice.PointerType.Finger, QPointingDevice.PointerType.Pen)


class SelectionGestures(QObject):
    """Right button, menu key, Shift+F10 and long press: all open the same menu. No other event stops here."""

    changed = Signal()  # a press has become a drag, or is over

    def __init__(self, view: MapView, menu: SelectionMenu) -> None:
        super().__init__(view)
        self._view, self._menu = view, menu
        self.is_dragging = False
        self._pressed_at = QPoint()
        self._was_busy = False  # when the right button went down
        self._long_press = QTimer(self)
        self._long_press.setSingleShot(True)
        self._long_press.setInterval(LONG_PRESS)
        self._long_press.timeout.connect(self._on_long_press)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._end)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._on_context_menu(event)
            return True
        if watched is self._view:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        if isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        is_shift_f10 = (
            event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        asks = event.type() == QEvent.Type.KeyPress and (is_shift_f10 or event.key() == Qt.Key.Key_Menu)
        if asks and self._view.map_scene.carrying is None:
            self._open_at_token()
        return asks

    def _on_mouse(self, event: QMouseEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._on_press(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._long_press.stop()
            self._rest.start(REST) if self.is_dragging else self.changed.emit()
        elif kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            away = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if away > STILL:
                self._long_press.stop()
            if away >= device_of(event).threshold and not self.is_dragging:
                self.is_dragging = True
                self.changed.emit()

    def _end(self) -> None:
        self._rest.stop()
        self.is_dragging = False
        self.changed.emit()

    def _on_press(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        if self._rest.isActive():
            self._end()
        if event.button() == Qt.MouseButton.RightButton:
            self._was_busy = self.is_dragging or self._view.map_scene.carrying is not None
            if not self._was_busy:
                self._select_under(self._pressed_at)
        elif event.pointerType() in FINGERS:
            self._long_press.start()

    def _select_under(self, pos: QPoint) -> None:
        """Select the token under a point, unless it is selected already; free grid selects none."""
        scene = self._view.map_scene
        item = scene.token_at(self._view.mapToScene(pos))
        if item is None or not item.isSelected():
            scene.select([item.token.placement_id] if item else [])

    def _on_context_menu(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_at_token()
        elif not self._was_busy:
            self._menu.open_at(event.globalPos())

    def _on_long_press(self) -> None:
        if self._view.map_scene.carrying is None:
            self._menu.open_at(self._view.viewport().mapToGlobal(self._pressed_at))

    def _open_at_token(self) -> None:
        selected = self._view.map_scene.selected_ids()
        if selected:
            item = self._view.map_scene.tokens[selected[0]]
            pos = self._view.mapFromScene(item.sceneBoundingRect().bottomRight())
            self._menu.open_at(self._view.viewport().mapToGlobal(pos))
