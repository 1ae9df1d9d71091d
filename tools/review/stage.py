"""A window on which views are shown one after the other, and the pictures that are taken of it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from nkmap.ui.parts.overlay import Overlay

Walk = Callable[["Stage"], Iterator[str]]  # shows one view after the other, and names each

_SETTLES = 250  # ms until words have found their places
_IN_FRONT = {Qt.WindowType.Popup, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.ToolTip}


class Stage:
    """Acts as a person would, by the window's own actions; knows where things are."""

    def __init__(self, windows, size: QSize, folder: Path, seed: Callable) -> None:
        self.windows, self.size, self.folder = windows, size, folder
        self._seed = seed  # writes the example, in the language that is looked at
        self.seen: QWidget | None = None  # another window to take pictures of, as the audience's
        self.window = windows.new_window()
        self._fit()

    @property
    def page(self):
        return self.window.page

    @property
    def scene(self):
        return self.page.maps.scene

    def _fit(self) -> None:
        self.window.resize(self.size)
        self.window.activateWindow()
        self.wait(60)

    def wait(self, milliseconds: int = 100) -> None:
        """Let the program go on for a while, its threads too: `QTest.qWait` would keep them from running."""
        waiting = QEventLoop()
        QTimer.singleShot(milliseconds, waiting.quit)
        waiting.exec()

    def open_example(self, number: int = 1) -> None:
        """Open the example on one of its maps."""
        from nkmap.db.project_file import write_project

        path = self.folder / "North Korean human rights.nkmap"
        if not path.exists():
            write_project(path, self._seed)
        self.window.files.open_path(path)
        self._fit()
        self.page.maps.tabs.setCurrentIndex(number)
        self.wait()

    def start(self, template: str = "influence-stance", question: str = "Who decides?") -> None:
        """Begin a project."""
        self.window.files.start(template, question)
        self._fit()

    def do(self, *action_ids: str) -> None:
        """Trigger actions of the window."""
        for action_id in action_ids:
            (self.window.actions_by_id.get(action_id) or self.window.menus.actions()[action_id]).trigger()
            self.wait(60)

    def menu(self, name: str) -> QMenu:
        """Open a menu of the window that is filled when it opens."""
        menu = self.window.menus.actions()[name].menu()
        menu.aboutToShow.emit()
        return menu

    def switch_on(self, wanted: Sequence[str]) -> None:
        """Switch layers of the map on, as far as it has anything to show there."""
        for action in self.menu("layers").actions():
            if action.data() in wanted and action.isEnabled() and not action.isChecked():
                action.trigger()
        self.page.pill.hide()

    def tokens(self, *uids: int) -> list:
        """Return tokens in the order in which they came to the map, by their numbers in it."""
        items = sorted(self.scene.tokens.values(), key=lambda item: item.token.stakeholder_id)
        return [items[uid] for uid in uids]

    def select(self, *numbers: int) -> None:
        """Select tokens by their numbers."""
        self.page.selection.select([item.token.stakeholder_id for item in self.tokens(*numbers)])
        self.wait(60)

    def carry(self, start: QPoint, end: QPoint) -> None:
        """Press on the map and move on, without letting go."""
        viewport = self.page.maps.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for share in (1, 2, 3, 4):
            QTest.mouseMove(viewport, start + (end - start) * share / 4)

    def put_back(self, pos: QPoint) -> None:
        """End the carrying as if it had not been."""
        viewport = self.page.maps.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=pos)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=pos)
        self.wait(300)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        if widget := QApplication.focusWidget():
            QTest.keyClick(widget, key)

    def close_dialogs(self) -> None:
        """Close what stands in front of the window, or lies over it."""
        for overlay in self.window.findChildren(Overlay):
            overlay.close_over()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog | QMenu) and top.isVisible():
                top.close()
        self.wait(60)

    def picture(self) -> QPixmap:
        """Return what is seen, with the menus and dialogs in front."""
        self.wait(_SETTLES)
        if self.page and self.scene:
            self.scene.settle()
            self.wait(30)
        if self.seen is not None:
            return self.seen.grab()
        picture = self.window.grab()
        with QPainter(picture) as painter:
            origin = self.window.mapToGlobal(QPoint())
            for top in QApplication.topLevelWidgets():
                if top is not self.window and top.isVisible() and top.windowType() in _IN_FRONT:
                    painter.drawPixmap(top.mapToGlobal(QPoint()) - origin, top.grab())
        return picture

    def close(self) -> None:
        """Close all windows."""
        self.close_dialogs()
        self.windows.close_all()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
