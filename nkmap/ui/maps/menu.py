"""The menu of the map in front: by the right button on its tab, and behind “⋯”."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nkmap.ui.actions import fill_menu
from nkmap.ui.menu_specs import OF_MAP


def open_map_menu(parent: QWidget, actions: Mapping[str, QAction], global_pos: QPoint) -> None:
    """Open the menu at a point of the screen; it goes when it is closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    fill_menu(menu, OF_MAP, actions)
    menu.popup(global_pos)
