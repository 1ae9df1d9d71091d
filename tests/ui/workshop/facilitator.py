"""A facilitator at a laptop with a projector: works by mouse and keys, and looks at both windows."""

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.screens import Display
from nkmap.ui.parts.clipboard import put_on_clipboard
from nkmap.ui.parts.twice_button import TwiceButton
from tests.ui.conftest import LEFT, NONE, Hands
from tests.ui.private_project import MARKER, seen
from tests.ui.workshop.album import Album

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
RESTED = 500  # ms after which names have settled by themselves
WALL, SMALL_WALL = QRect(1366, 0, 1920, 1080), QRect(1366, 0, 1280, 720)  # for pictures, and without
DISPLAYS = [Display("laptop", QRect(0, 0, 1366, 768)), Display("projector", WALL)]


class Facilitator(Hands):
    """Private words are marked, so that one on the wall would be found at whatever step it came there."""

    def __init__(self, window, qtbot, album: Album) -> None:
        super().__init__(window, qtbot)
        self.album = album
        self.window.presenting.screens.all = lambda: DISPLAYS

    # Keys arrive, whatever has just closed

    def key(self, key, modifiers=NONE):
        self._take_keys()
        super().key(key, modifiers)

    def type(self, text):
        self._take_keys()
        super().type(text)

    def _take_keys(self) -> None:
        """Be the active window again; without a screen, a list or dialog stays that after it has closed."""
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            self.come_back()

    def come_back(self) -> None:
        """Go back to the window from another one, as a window manager does when that is closed."""
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    # Ways to do something

    def do(self, words: str) -> None:
        """Do what an action says, through the command palette."""
        self.key(KEY.Key_K, CTRL)
        self.type(words.rstrip("…"))
        assert self.window.palette_panel.shown[:1] == [words]
        self.enter()
        QApplication.processEvents()

    def press_button(self, words: str, inside: QWidget | None = None) -> None:
        """Click a button by its words; it has to be seen."""
        QApplication.processEvents()
        found = [b for b in (inside or self.window).findChildren(QAbstractButton) if b.isVisible()]
        button = next(button for button in found if button.text() == words)
        self.press_on(button)

    def press_on(self, button: QWidget) -> None:
        """Click a button in its middle; it has to be there, and on."""
        self._take_keys()
        assert button.isVisible() and button.isEnabled()
        QTest.mouseClick(button, LEFT)
        QApplication.processEvents()

    def choose_in_menu(self, widget: QWidget, pos, *words: str) -> None:
        """Open the menu of the right button, and choose in it and in the menus inside."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, widget.mapToGlobal(pos))
        QApplication.sendEvent(widget, event)
        menu = popup = QApplication.activePopupWidget()
        for word in words:
            action = next(action for action in menu.actions() if action.text() == word)
            if menu := action.menu():
                menu.aboutToShow.emit()
        action.trigger()
        popup.close()
        self.come_back()

    def take_time(self, button: TwiceButton) -> None:
        """Let a minute be between two presses: a machine that is busy takes longer than three seconds."""
        button.asking.setInterval(60_000)

    def write(self, text: str, *, end=KEY.Key_Return) -> None:
        """Type where the keys go, and end with a key."""
        self.type(text)
        self.key(end)

    def paste(self, *names: str):
        """Paste a list of names by Ctrl+V; return what is asked about it."""
        content = QMimeData()
        content.setText("\n".join(names))
        put_on_clipboard(content)
        self.key(KEY.Key_V, CTRL)
        return self.page.names.preview

    def add_names(self, *names: str) -> None:
        """Type names into the field of the list, which takes one after the other."""
        for name in names:
            self.write(name)

    def select_in_list(self, *names: str) -> None:
        """Click names in the list, with Ctrl from the second on."""
        for number, name in enumerate(names):
            self.tree.scrollToItem(self.row(name))
            self.click(self.row_at(name), CTRL if number else NONE, widget=self.tree.viewport())

    def id_of(self, name: str) -> int:
        """Return the id of a stakeholder."""
        return next(row.id for row in self.document.read(name_list) if row.name == name)

    # What the audience sees

    @property
    def show(self):
        """The show on the projector."""
        return self.window.presenting.show

    @property
    def wall(self):
        """The scene of the wall."""
        return self.show.wall

    def go_on_projector(self) -> None:
        """Press F5. Without a screen, full screen is small: the window is given the pixels of a projector."""
        self.key(KEY.Key_F5)
        assert self.show.window.isFullScreen()
        self.show.window.showNormal()
        self.show.window.setGeometry(WALL if self.album.is_open else SMALL_WALL)
        self.come_back()

    def names_on_wall(self) -> set[str]:
        """Return the labels of the tokens on the wall, where nothing else stands in the place of the map."""
        assert self.show.boards.chosen == ""
        return {item.token.label for item in self.wall.tokens.values()}

    def wall_place(self, name: str) -> tuple[float, float]:
        """Return where a token stands on the wall, in axis units."""
        assert self.show.boards.chosen == ""
        token = next(item.token for item in self.wall.tokens.values() if item.token.name == name)
        return token.x, token.y

    def words_round_grid(self) -> str:
        """Return question, legend and footer as they stand on the wall."""
        return " ".join(line for text in self.wall.frame_item.texts for line in text.lines)

    def texts_on_wall(self) -> list[str]:
        """Return every text in the audience's window and the scene behind it, hidden ones too."""
        return seen(self.show.window)

    # A step is done

    def look(self, step: str) -> None:
        """Look at both windows: nothing private is on the wall; take their pictures."""
        self.settle()
        windows = {"window": self.window}
        if self.show is not None:
            private = [text for text in self.texts_on_wall() if MARKER.casefold() in text.casefold()]
            assert private == [], step
            windows["wall"] = self.show.window
        self.album.take(step, **windows)

    def settle(self) -> None:
        """Let tokens and names come to rest: at once, or in their own time where pictures are taken of it."""
        QApplication.processEvents()
        scenes = [self.scene, self.show.wall if self.show else None]
        for scene in filter(None, scenes):
            scene.flights.finish()
            scene.settle()
        if self.album.is_open:
            QTest.qWait(RESTED)
        QApplication.processEvents()
