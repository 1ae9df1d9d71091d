"""The middle of the window: the maps, and a tab for each other view that was opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.view_specs import VIEWS, view_titles

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

MAPS = "maps"


class ViewTabs(QWidget):
    """Makes a view when it is first opened. While there are only maps, there is no row of tabs."""

    view_made = Signal(object)  # DataView
    shown = Signal(str)  # id of the view in front, MAPS for the maps

    def __init__(self, page: "ProjectPage", maps: QWidget) -> None:
        super().__init__()
        self._page = page
        self._views: dict[str, DataView] = {}
        self._tabs = QTabBar()
        self._tabs.setObjectName("view_tabs")
        self._tabs.setAccessibleName(self.tr("Views"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setTabsClosable(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(maps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)
        self._add_tab(MAPS, self.tr("Maps"))
        for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
            self._tabs.setTabButton(0, side, None)  # the maps are always there
        self._tabs.currentChanged.connect(self._on_tab_chosen)
        self._tabs.tabCloseRequested.connect(self._on_close_asked)

    @property
    def front(self) -> str:
        """The id of the view in front, MAPS for the maps."""
        return self._tabs.tabData(self._tabs.currentIndex())

    @property
    def view(self) -> DataView | None:
        """The view in front; None while the maps are."""
        return self._views.get(self.front)

    def open(self, view_id: str) -> None:
        """Bring a view to the front; it has a tab from now on."""
        if view_id not in self._opened():
            self._add_tab(view_id, view_titles()[view_id])
        self._tabs.setCurrentIndex(self._opened().index(view_id))

    def show_maps(self) -> None:
        """Bring the maps to the front."""
        self._tabs.setCurrentIndex(0)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark, also where nobody looks now."""
        for view in self._views.values():
            view.set_theme(theme)

    def _add_tab(self, view_id: str, title: str) -> None:
        self._tabs.setTabData(self._tabs.addTab(title), view_id)
        self._tabs.setVisible(self._tabs.count() > 1)

    def _opened(self) -> list[str]:
        return [self._tabs.tabData(index) for index in range(self._tabs.count())]

    def _on_tab_chosen(self, _index: int) -> None:
        view_id = self.front
        if view_id != MAPS and view_id not in self._views:
            view = self._views[view_id] = VIEWS[view_id](self._page)
            self._stack.addWidget(view)
            self.view_made.emit(view)
        self._stack.setCurrentWidget(self._views.get(view_id) or self._stack.widget(0))
        self.shown.emit(view_id)

    def _on_close_asked(self, index: int) -> None:
        self._tabs.removeTab(index)
        self._tabs.setVisible(self._tabs.count() > 1)
