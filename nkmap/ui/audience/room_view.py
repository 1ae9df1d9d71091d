"""Room view: one picture only, so the window itself shows nothing but what everybody may see."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDialog, QToolBar, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.appearance import current_theme
from nkmap.ui.audience.room_page import RoomPage
from nkmap.ui.canvas.habits import canvas_habits
from nkmap.ui.parts.overlay import Overlay

if TYPE_CHECKING:
    from nkmap.ui.main_window import MainWindow


class BlackSheet(QWidget):
    """Covers a window; a click takes it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setStyleSheet("background: black")
        self.hide()

    def cover(self) -> None:
        """Cover the whole window."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()


class RoomView(QObject):
    """Takes everything out of a window that is the facilitator's, and puts it back as it was."""

    left = Signal()

    def __init__(self, window: "MainWindow", windows) -> None:
        super().__init__(window)
        self._window = window
        for dialog in window.findChildren(QDialog):
            dialog.close()
        for overlay in window.findChildren(Overlay):
            overlay.close_over()
        bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
        self._bars = [bar for bar in bars if not bar.isHidden()]
        for bar in self._bars:
            bar.hide()
        self._was_full = window.isFullScreen()
        self._body: QWidget = window.centralWidget()  # type: ignore[assignment]  # a window always has one
        window.takeCentralWidget()
        assert window.page is not None
        theme = current_theme(windows.settings)
        self.page = RoomPage(window.page, theme)
        self.page.set_habits(canvas_habits(windows.settings, windows.keys))
        self.page.left.connect(self.left)
        self.page.picture_asked.connect(self._on_picture_asked)
        window.setCentralWidget(self.page)
        self._sheet = BlackSheet(window)
        window.showFullScreen()
        self.page.view.setFocus()

    def leave(self) -> None:
        """Give the window back its own."""
        window = self._window
        self.page.end()
        self._sheet.deleteLater()
        window.takeCentralWidget()
        window.setCentralWidget(self._body)
        self._body.show()
        self.page.deleteLater()
        for bar in self._bars:
            bar.show()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.deleteLater()

    def toggle_black(self) -> None:
        """Make the picture black, or show it again."""
        if self._sheet.isVisible():
            self._sheet.hide()
        else:
            self._sheet.cover()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.page.set_theme(theme)

    def _on_picture_asked(self) -> None:
        self._window.pictures.copy()
        self.page.say(self._window.statusBar().currentMessage())
