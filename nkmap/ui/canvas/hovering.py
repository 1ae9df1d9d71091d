"""A pointer over the grid that presses nothing: stacks spread under it, and a name without room appears."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView


class Hovering(QObject):
    """Watches the viewport of a view; no event stops here."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(None)
        elif isinstance(event, QMouseEvent | QEnterEvent) and event.buttons() == Qt.MouseButton.NoButton:
            self.hover(self._view.scene_pos(event.position()))
        return False

    def hover(self, pos: QPointF | None) -> None:
        """Take the pointer's place in the scene, None where it has left."""
        scene = self._view.map_scene
        if not self._view.is_carrying and scene.face is not None:
            scene.hover(pos)
