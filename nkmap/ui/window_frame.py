"""The frame of a window: menus, toolbar, notices, status bar, and room for one page."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nkmap.ui.actions import fill_menu_bar, make_actions, set_keys
from nkmap.ui.appearance import current_theme
from nkmap.ui.inner_menus import InnerMenus
from nkmap.ui.on_demand import OnDemand
from nkmap.ui.parts.notice_bar import Notices
from nkmap.ui.state_line import StateLine
from nkmap.ui.toolbar import Toolbar
from nkmap.ui.window_actions import window_handlers

SAID = 6000  # ms that a message stays in the status bar


class WindowFrame(OnDemand):
    """It knows no project: what its actions do is said in `window_actions`."""

    def __init__(self, windows) -> None:
        super().__init__()
        self._windows = windows
        self.notices = Notices()
        self._stack = QStackedWidget()
        self._state = StateLine()
        self.actions_by_id = make_actions(self, windows.specs, window_handlers(self, windows))
        set_keys(self.actions_by_id, windows.specs, windows.keys)
        self._build()
        self._take_place_on_screen()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self.menus = InnerMenus(self, self._windows)
        self._offered = {**self.actions_by_id, **self.menus.actions()}
        fill_menu_bar(self.menuBar(), self._offered)
        self._toolbar = Toolbar(self.actions_by_id, self._theme, self)
        self.addToolBar(self._toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self._state.save_asked.connect(self.actions_by_id["save_as"].trigger)
        self.statusBar().addWidget(self._state, 1)
        # Qt hides it below a message, and shows it again as soon as its own words change.
        self.statusBar().messageChanged.connect(lambda message: self._state.setVisible(not message))

    def _take_place_on_screen(self) -> None:
        """Stand where the last window stood, or fill most of the screen at the first start."""
        geometry = self._windows.settings.value("geometry")
        if isinstance(geometry, QByteArray) and self.restoreGeometry(geometry):
            return
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1440, room.width() * 9 // 10), min(900, room.height() * 9 // 10))

    def _show_bars(self, are_shown: bool) -> None:
        self._toolbar.setVisible(are_shown)
        self.statusBar().setVisible(are_shown)

    def _replace_page(self, page: QWidget) -> None:
        earlier = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if earlier is not None:
            self._stack.removeWidget(earlier)
            earlier.deleteLater()

    def say(self, sentence: str) -> None:
        """Show a message for a few seconds."""
        self.statusBar().showMessage(sentence, SAID)

    def come_forward(self) -> None:
        """Bring the window to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def _theme(self):
        return current_theme(self._windows.settings)
