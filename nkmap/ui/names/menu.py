"""The menu of the list of names, by right button, menu key or Shift+F10."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from nkmap.db.queries.stakeholders import kinds
from nkmap.ui.names.tree import NamesTree
from nkmap.ui.selection.kind_menu import fill_kind_menu


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
            self._open.popup(global_pos or self._spot())

    def _spot(self) -> QPoint:
        """Return where the menu opens by key."""
        row = self._tree.visualItemRect(self._tree.selectedItems()[0])
        return self._tree.viewport().mapToGlobal(QPoint(row.left() + row.height(), row.bottom()))

    def _fill(self, menu: QMenu) -> None:
        page, ids = self._page, self._tree.selected_ids()
        if len(ids) == 1:
            self._add(menu, self.tr("Rename"), partial(self._tree.edit_name, ids[0]))
        theme, known = self._tree.theme, page.document.read(kinds)
        fill_kind_menu(menu.addMenu(self.tr("Kind")), known, theme, page.selected.set_kind)
        self._add(menu, self.tr("Part of…"), page.nesting.choose)
        if page.nesting.is_part(ids):
            self._add(menu, self.tr("Not part of anything"), page.nesting.take_out)
        self._add(menu, self.tr("Log a lever"), page.selected.log_lever)
        menu.addSeparator()
        if page.selection.placements():
            self._add(menu, self.tr("Take off the map"), page.selected.take_off)
        self._add(menu, self.tr("Duplicate"), page.selected.duplicate)
        self._add(menu, self.tr("Show in the inspector"), partial(page.inspector_side.show, True))
        menu.addSeparator()
        self._add(menu, self.tr("Delete from project"), page.selected.delete)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _checked=False: act())


def _asks_for_menu(event: QKeyEvent) -> bool:
    is_shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.type() == QEvent.Type.KeyPress and (is_shift_f10 or event.key() == Qt.Key.Key_Menu)
