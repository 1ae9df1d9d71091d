"""What can be done with the selected tokens: the menus of the bar above them and of the right button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from nkmap.db.queries.marks import are_most_influential
from nkmap.db.queries.stakeholders import kinds
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.selection.kind_menu import fill_kind_menu

SEPARATOR = ""


class SelectionMenu(QObject):
    """Builds menus for the selection of one view; the page does what is chosen. `explain` opens Why?."""

    def __init__(self, page, view: MapView, explain: Callable[[], None]) -> None:
        super().__init__(view)
        self._page, self._view, self._explain = page, view, explain
        self._open: QMenu | None = None

    def open_at(self, global_pos: QPoint) -> None:
        """Open the whole menu at a point of the screen, unless it is open or nothing is selected."""
        if self._view.map_scene.selected_ids() and not (self._open and self._open.isVisible()):
            self._open = QMenu(self._view)
            self.fill_whole(self._open)
            self._open.popup(global_pos)

    def fill_whole(self, menu: QMenu) -> None:
        """Fill a menu with all that the bar offers."""
        menu.clear()
        is_one = len(self._view.map_scene.selected_ids()) == 1
        if is_one:
            self._add(menu, self.tr("Rename"), self._page.selected.rename)
        self.fill_kinds(menu.addMenu(self.tr("Kind")))
        if is_one:
            self._add(menu, self.tr("Why?"), self._explain)
        self._add(menu, self.tr("Log a lever"), self._page.selected.log_lever)
        menu.addSeparator()
        self._add_more(menu)

    def fill_more(self, menu: QMenu) -> None:
        """Fill the menu behind the three dots."""
        menu.clear()
        self._add_more(menu)

    def fill_kinds(self, menu: QMenu) -> None:
        """Fill a menu with the kinds."""
        theme, known = self._view.map_scene.theme, self._page.document.read(kinds)
        fill_kind_menu(menu, known, theme, self._page.selected.set_kind)

    def select_same_kind(self) -> None:
        """Select every token of this map whose kind is that of a selected one."""
        scene = self._view.map_scene
        wanted = {scene.tokens[id_].token.kind for id_ in scene.selected_ids()}
        scene.select(id_ for id_, item in scene.tokens.items() if item.token.kind in wanted)

    def _add_more(self, menu: QMenu) -> None:
        page = self._page
        self._add(menu, self.tr("Take off the map"), page.selected.take_off)
        self._add(menu, self.tr("Part of…"), page.nesting.choose)
        self._add(menu, self.tr("Duplicate"), page.selected.duplicate)
        self._add_mark(menu)
        self._add(menu, self.tr("Select all of this kind"), self.select_same_kind)
        self._add(menu, self.tr("Show in the inspector"), partial(page.inspector_side.show, True))
        menu.addSeparator()
        self._add(menu, self.tr("Delete from project"), page.selected.delete)

    def _add_mark(self, menu: QMenu) -> None:
        page, ids = self._page, self._view.map_scene.selected_ids()
        mark = menu.addAction(self.tr("Most influential"))
        mark.setCheckable(True)
        mark.setChecked(page.document.read(are_most_influential, ids))
        map_id = page.maps.map_id
        mark.triggered.connect(lambda is_on: page.layers.mark_most_influential(map_id, ids, is_on))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _checked=False: act())
