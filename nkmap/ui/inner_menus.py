"""The menus inside menus, filled anew whenever they open: recent files, kinds, layers, the projector."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from nkmap.settings import THEME, chosen, forget_files, recent_files
from nkmap.ui.action_groups import INNER_MENUS
from nkmap.ui.actions import TIP, fill_menu
from nkmap.ui.appearance import current_theme
from nkmap.ui.menu_specs import MenuSpec, menu_specs
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.settings.rows import theme_row
from nkmap.ui.words import language_words


class InnerMenus(QObject):
    """Belongs to one window and hands choices to it."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows
        self._menus = {
            "recent": self._menu(self.tr("Open recent"), self._fill_recent),
            "kind": self._menu(self.tr("Kind"), self._fill_kinds),
            "heading": self._menu(self.tr("Heading for"), self._fill_headings),
            "layers": self._menu(self.tr("Layers"), self._fill_layers),
            "language": self._menu(self.tr("Names in"), self._fill_languages),
            "theme": self._menu(self.tr("Colours"), self._fill_themes),
            **{spec.id: self._of_spec(spec) for spec in menu_specs() if spec.id in INNER_MENUS},
        }
        tip = self.tr("What the map shows besides place, kind and name")
        self._menus["layers"].menuAction().setProperty(TIP, tip)

    def actions(self) -> dict[str, QAction]:
        """Return the actions that open these menus, by the id under which other menus list them."""
        return {name: menu.menuAction() for name, menu in self._menus.items()}

    def _menu(self, title: str, fill) -> QMenu:
        """Return a menu with an action made here: Python would lose Qt's own one with the first button
        that shows it and goes."""
        menu = QMenu(title, self._window)
        QAction(title, menu).setMenu(menu)
        menu.aboutToShow.connect(partial(fill, menu))
        return menu

    def _of_spec(self, spec: MenuSpec) -> QMenu:
        return self._menu(
            spec.title, lambda menu: fill_menu(menu, spec.action_ids, self._window.actions_by_id)
        )

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in recent_files(self._windows.settings):
            action = menu.addAction(as_menu_text(path.name))
            action.triggered.connect(partial(self._open_recent, path))
        menu.addSeparator()
        menu.addAction(self.tr("Forget these")).triggered.connect(self._forget_recent)

    def _open_recent(self, path, _checked: bool = False) -> None:
        self._window.files.open_path(path)

    def _forget_recent(self) -> None:
        forget_files(self._windows.settings)

    def _fill_kinds(self, menu: QMenu) -> None:
        from nkmap.db.queries.stakeholders import kinds
        from nkmap.ui.selection.kind_menu import fill_kind_menu

        menu.clear()
        document = self._window.document
        if document is None:
            return
        theme = current_theme(self._windows.settings)
        fill_kind_menu(menu, document.read(kinds), theme, self._window.page.selected.set_kind)

    def _fill_headings(self, menu: QMenu) -> None:
        menu.clear()
        if self._window.page is not None:
            self._window.page.rounds.headings.fill(menu)

    def _fill_layers(self, menu: QMenu) -> None:
        menu.clear()
        if self._window.page is not None:
            self._window.page.layer_menu.fill(menu)

    def _fill_languages(self, menu: QMenu) -> None:
        _fill_choices(menu, language_words(), self._window.language, self._window.set_language)

    def _fill_themes(self, menu: QMenu) -> None:
        choose = partial(self._windows.choose, THEME)
        _fill_choices(menu, theme_row().value_words(), chosen(self._windows.settings, THEME), choose)


def _fill_choices(menu: QMenu, words: dict, chosen, on_chosen) -> None:
    menu.clear()
    group = QActionGroup(menu)
    for value, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(partial(on_chosen, value))
        group.addAction(action)
