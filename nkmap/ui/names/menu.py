"""The menu of the list of names, by right button, menu key or Shift+F10."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from nkmap.ui.actions import fill_menu
from nkmap.ui.menu_specs import OF_NAMES
from nkmap.ui.names.tree import NamesTree


class NamesMenu(QObject):
    """Offers what can be done with the selected names; the page does what is chosen."""

    def __init__(self, page, tree: NamesTree) -> None:
        super().__init__(tree)
        self._page, self._tree = page, tree
        self._open: QMenu | None = None
        tree.installEventFilter(self)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.open_at(None if by_key else event.globalPos())
            return True
        asks = watched is self._tree and isinstance(event, QKeyEvent) and _asks_for_menu(event)
        if asks:
            self.open_at(None)
        return asks

    def open_at(self, global_pos: QPoint | None) -> None:
        """Open the menu at a point of the screen or below the selected name, unless nobody is selected."""
        is_open = self._open is not None and self._open.isVisible()
        if self._tree.selected_ids() and not is_open and not self._tree.is_carrying:
            if self._open is not None:
                self._open.deleteLater()
            self._open = QMenu(self._tree)
            self._fill(self._open)
            self._tree.setFocus()  # what is chosen is about the list, not about the grid
            self._open.popup(global_pos or self._spot())

    def _spot(self) -> QPoint:
        """Return where the menu opens by key: at the top where a filter hides who is selected."""
        seen = self._tree.selectedItems()
        row = self._tree.visualItemRect(seen[0]) if seen else QRect()
        return self._tree.viewport().mapToGlobal(QPoint(row.left() + row.height(), row.bottom()))

    def _fill(self, menu: QMenu) -> None:
        page, ids = self._page, self._tree.selected_ids()
        fits = {
            "rename": len(ids) == 1,
            "un_nest": page.nesting.is_part(ids),
            "take_off": bool(page.selection.placements()),
        }
        fill_menu(menu, [id_ for id_ in OF_NAMES if fits.get(id_, True)], page.actions_by_id)


def _asks_for_menu(event: QKeyEvent) -> bool:
    is_shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.type() == QEvent.Type.KeyPress and (is_shift_f10 or event.key() == Qt.Key.Key_Menu)
