"""What can be done with a map: the menu of its tab and behind the three dots."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nkmap.db.queries.map_texts import MapTexts, map_texts
from nkmap.db.queries.maps import map_list
from nkmap.document import Document
from nkmap.map_content import Grid
from nkmap.ui.maps.area import MapArea


class MapMenu(QObject):
    """Builds the menu for the map in front; the actions do what is chosen."""

    def __init__(self, document: Document, actions, maps: MapArea) -> None:
        super().__init__(maps)
        self._document, self._actions, self._maps = document, actions, maps

    def open_at(self, global_pos: QPoint) -> None:
        """Open the menu at a point of the screen."""
        menu = QMenu(self._maps)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        menu.popup(global_pos)

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with what can be done now."""
        map_id, do = self._maps.map_id, self._actions
        texts = None if map_id is None else self._document.read(map_texts, map_id)
        if map_id is None or texts is None:
            return
        order = [row.id for row in self._document.read(map_list)]
        at, last = order.index(map_id), len(order) - 1
        self._add(menu, self.tr("Rename the question…"), do.rename)
        self._add(menu, self.tr("Words and axes…"), do.edit_words)
        self._add(menu, self.tr("Change the grid…"), do.change_grid)
        menu.addSeparator()
        self._add_grid(menu, texts)
        menu.addSeparator()
        self._add(menu, self.tr("Duplicate the map"), do.duplicate)
        self._add(menu, self.tr("Move the tab to the left"), partial(do.move, -1)).setEnabled(at > 0)
        self._add(menu, self.tr("Move the tab to the right"), partial(do.move, 1)).setEnabled(at < last)
        menu.addSeparator()
        self._add(menu, self.tr("Delete the map"), do.delete).setEnabled(last > 0)

    def _add_grid(self, menu: QMenu, texts: MapTexts) -> None:
        do = self._actions
        flip = self._add(menu, self.tr("Flip left and right"), do.flip)
        flip.setEnabled(texts.grid.layout != "rings")
        snap = self._add(menu, self.tr("Snap to steps"), do.toggle_snap)
        snap.setCheckable(True)
        snap.setChecked(texts.snaps)
        centre = self._add(menu, self.tr("Mid lines back to the middle"), do.centre_mid_lines)
        centre.setEnabled(has_moved_mid_line(texts.grid))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: act())
        return action


def has_moved_mid_line(grid: Grid) -> bool:
    """Return whether a mid line of a grid stands elsewhere than in the middle of its axis."""
    axes = (axis for axis in (grid.x, grid.y) if axis.mid_line is not None)
    return any(axis.mid_line != (axis.minimum + axis.maximum) / 2 for axis in axes)
