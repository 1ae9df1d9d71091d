"""The middle of the window: the maps, and a tab for each other view that was opened."""

from collections.abc import Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.slices import Slices
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.view_specs import LOADED_BEFORE, VIEWS, view_titles

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

MAPS = "maps"
OF_VIEWS = ("show_maps", "close_view")  # actions that mean nothing while there are only maps
CLOSING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ViewTabs(QWidget):
    """Makes a view when it is first opened, in slices, with an empty page in its place until it is there;
    closed, it stays as it is for the next time. While there are only maps, there is no row of tabs."""

    view_made = Signal(object)  # DataView
    chosen = Signal()  # another tab is in front; its view may still be being made
    shown = Signal(str)  # id of the view in front, MAPS for the maps

    def __init__(self, page: "ProjectPage", theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._views: dict[str, DataView] = {}
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("view_tabs")
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.installEventFilter(self)
        self._stack = QStackedWidget(self)
        self.maps, self._empty = MapArea(page.document, theme, self._stack), QWidget(self._stack)
        for page_ in (self.maps, self._empty):
            self._stack.addWidget(page_)
        self._slices = Slices(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self._add_tab(MAPS, self.tr("Maps"))
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.tabs.tabBarClicked.connect(self._on_tab_clicked)

    @property
    def front(self) -> str:
        """The id of the view in front, MAPS for the maps."""
        return self.tabs.tabData(self.tabs.currentIndex())

    @property
    def view(self) -> DataView | None:
        """The view in front, made now if it is still being made; None while the maps are."""
        self._slices.finish()
        return self._views.get(self.front)

    @property
    def refused(self) -> Mapping[str, str]:
        """Which actions cannot be done now, by id; why can be seen."""
        return dict.fromkeys(OF_VIEWS if self.front == MAPS else (), "")

    def open(self, view_id: str) -> None:
        """Bring a view to the front with the focus in it; it has a tab from now on."""
        if view_id not in self._opened():
            self._add_tab(view_id, view_titles()[view_id])
        self.tabs.setCurrentIndex(self._opened().index(view_id))
        self.tabs.show()  # now, while the maps are hidden: they need not look for places in less room
        self._focus()

    def show_maps(self) -> None:
        """Bring the maps to the front, with the focus on the grid."""
        if self.front != MAPS:
            self.tabs.setCurrentIndex(0)
            self._page.in_front.focus()

    def close_front(self) -> None:
        """Close the view in front; the maps stay."""
        self._close(self.front)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark, also where nobody looks now."""
        for view in self._views.values():
            view.set_theme(theme)

    def _add_tab(self, view_id: str, title: str) -> None:
        index = self.tabs.addTab(title)
        self.tabs.setTabData(index, view_id)
        if view_id != MAPS:
            self.tabs.setTabButton(index, QTabBar.ButtonPosition.RightSide, self._cross(view_id, title))

    def _cross(self, view_id: str, title: str) -> QToolButton:
        cross = QToolButton()
        cross.setText("×")
        cross.setProperty("cross", True)
        cross.setToolTip(self.tr("Close"))
        cross.setAccessibleName(self.tr("Close: {0}").format(title))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # with the keys: Del on its tab, or the menu
        cross.clicked.connect(partial(self._close, view_id))
        return cross

    def _close(self, view_id: str, _checked: bool = False) -> None:
        if view_id == MAPS:
            return
        if self._opened() == [MAPS, view_id]:
            self._stack.setCurrentWidget(self._empty)  # so that the maps find their room as they left it
            self.tabs.hide()
        self.tabs.removeTab(self._opened().index(view_id))
        self._focus()

    def _opened(self) -> list[str]:
        return [self.tabs.tabData(index) for index in range(self.tabs.count())]

    def _on_tab_chosen(self, _index: int) -> None:
        self._slices.stop()
        if self.front == MAPS or self.front in self._views:
            self._show_front()
        else:
            self._stack.setCurrentWidget(self._empty)
            self._slices.begin(self._making(self.front))
        self.chosen.emit()

    def _making(self, view_id: str) -> Iterator[None]:
        """Load what a view stands on, make it and show it, one after the other."""
        for module in LOADED_BEFORE.get(view_id, ()):
            import_module(module)
            yield
        view = self._views[view_id] = VIEWS[view_id](self._page)
        self._stack.addWidget(view)
        self.view_made.emit(view)
        yield
        is_awaited = self._empty.hasFocus()  # keys may have gone elsewhere meanwhile
        self._show_front()
        if is_awaited:
            self._page.in_front.focus()

    def _show_front(self) -> None:
        self._stack.setCurrentWidget(self._views.get(self.front) or self.maps)
        self.shown.emit(self.front)

    def _focus(self) -> None:
        """Let keys go to what is in front; to a view that is being made once it is there."""
        if self._slices.is_going:
            self._empty.setFocus()
        else:
            self._page.in_front.focus()

    def _on_tab_clicked(self, index: int) -> None:
        if index >= 0:
            self.tabs.setCurrentIndex(index)
            self._focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close a view by the middle button on its tab, or by Del while the tabs have the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in CLOSING_KEYS:
                self.close_front()
                return True
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            index = self.tabs.tabAt(event.position().toPoint())
            if event.button() == Qt.MouseButton.MiddleButton and index > 0:
                self._close(self._opened()[index])
                return True
        return super().eventFilter(watched, event)
