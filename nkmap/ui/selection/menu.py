"""The menu of the selected tokens: by the right button, the menu key, or a long press."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nkmap.ui.actions import fill_menu
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.menu_specs import OF_TOKENS

OF_ONE = ("rename", "explain")  # where one token is selected


class SelectionMenu(QObject):
    """Offers the actions for the selection of one view."""

    def __init__(self, view: MapView, actions: Mapping[str, QAction]) -> None:
        super().__init__(view)
        self._view, self._actions = view, actions
        self._open: QMenu | None = None

    def open_at(self, global_pos: QPoint) -> None:
        """Open the menu at a point of the screen, unless it is open or nothing is selected."""
        selected = self._view.map_scene.selected_ids()
        if selected and not (self._open and self._open.isVisible()):
            left_out = () if len(selected) == 1 else OF_ONE
            self._open = QMenu(self._view)
            fill_menu(self._open, [id_ for id_ in OF_TOKENS if id_ not in left_out], self._actions)
            self._open.popup(global_pos)
