"""The whole way from the start page to a saved picture by the keyboard alone."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from nkmap.db.project_file import read_project
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.placements import placements_of
from nkmap.db.queries.stakeholders import kinds, name_list
from nkmap.drawing.theme import load_theme
from nkmap.ui.pictures.dialog import PictureDialog
from nkmap.ui.settings.dialog import SettingsDialog
from tests.ui.conftest import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class NoMouse(QObject):
    """Counts presses of the mouse anywhere in the program."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, _watched, event) -> bool:
        self.presses += event.type() in MOUSE
        return False


class Keyboard(Hands):
    """Hands that only type, and see after every key where the focus is."""

    def key(self, key, modifiers=NONE, times=1):
        for _ in range(times):
            QTest.keyClick(self.target(), key, modifiers)
            QApplication.processEvents()

    def type(self, text):
        for letter in text:
            self.key(letter)

    def target(self):
        """What has the keys: it can always be seen."""
        if QApplication.activeWindow() is None:  # a dialog has closed, and here is no window manager
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None and target.isVisible()
        return target

    def typed(self, text):
        self.type(text)
        self.enter()


@pytest.fixture
def keyboard(window, qapp, qtbot):
    """A keyboard at the start page, and no mouse."""
    watcher = NoMouse()
    qapp.installEventFilter(watcher)
    yield window
    qapp.removeEventFilter(watcher)
    assert watcher.presses == 0


def test_from_the_question_to_the_saved_picture(keyboard, qtbot, tmp_path):
    hands = started(keyboard, qtbot)
    name_and_place(hands)
    say_kind_and_why(hands)
    log_a_lever_and_edit_it(hands)
    ask_a_second_question(hands)
    find_a_name(hands)
    choose_dark_colours(hands)
    save_the_file(hands, tmp_path / "meeting.nkmap")
    save_the_picture(hands, tmp_path / "picture.png")


def started(window, qtbot) -> Keyboard:
    """The cursor stands in the question; Enter starts the map."""
    for key in (*"Who decides?", KEY.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()
    return Keyboard(window, qtbot)


def name_and_place(hands):
    """Names one after the other; each is lifted from the list, carried by arrows, and dropped by Enter."""
    for name in ("China", "Germany", "Japan"):
        hands.typed(name)
    assert hands.names() == ["China", "Germany", "Japan"] and hands.places() == {}
    for steps in (2, -3, 0):
        press_until(hands, KEY.Key_F6, lambda: hands.target() is hands.tree)
        hands.key(KEY.Key_Home)  # who waits stands first
        hands.enter()
        hands.key(KEY.Key_Right if steps > 0 else KEY.Key_Left, SHIFT, times=abs(steps))
        hands.key(KEY.Key_Up, times=3)
        hands.enter()
        assert hands.target() is hands.view
    assert {name: round(x, 6) for name, (x, _) in hands.places().items()} == {
        "China": 0.4, "Germany": -0.6, "Japan": 0.0
    }  # fmt: skip


def press_until(hands, key, is_there):
    """Press a key again and again, as people do who look where it leads."""
    for _ in range(20):
        if is_there():
            return
        hands.key(key)
    raise AssertionError("That key does not lead there.")


def say_kind_and_why(hands):
    press_until(hands, KEY.Key_Tab, hands.token("Japan").isSelected)
    hands.key(KEY.Key_F10, SHIFT)
    hands.key(KEY.Key_Down, times=2)  # Rename, Kind
    hands.key(KEY.Key_Right)
    hands.enter()
    (japan,) = (row for row in hands.document.read(name_list) if row.name == "Japan")
    assert japan.kind == hands.document.read(kinds)[0].name and hands.target() is hands.view
    hands.type("e")
    hands.type("It lends them money")
    hands.key(KEY.Key_Tab)
    hands.typed("The ministry")
    placed = hands.document.read(placements_of, hands.page.maps.map_id, [japan.id])
    assert placed[japan.id].rationale == "It lends them money" and hands.target() is hands.view


def log_a_lever_and_edit_it(hands):
    hands.type("l")
    hands.type("Visas")
    hands.key(KEY.Key_Tab)
    hands.typed("Germany")
    hands.key(KEY.Key_Escape)
    assert hands.target() is hands.view
    hands.key(KEY.Key_L, CTRL)
    table = hands.page.log.table
    press_until(hands, KEY.Key_F6, lambda: hands.target() is table)
    hands.key(KEY.Key_Home)
    column = table.model().sourceModel().column("condition")
    press_until(hands, KEY.Key_Right, lambda: table.currentIndex().column() == column)
    hands.key(KEY.Key_F2)
    hands.typed("if asked")
    (entry,) = hands.document.read(entries)
    assert (entry.instrument, entry.holder, entry.target) == ("Visas", "Germany", "Japan")
    assert entry.condition == "if asked"
    hands.key(KEY.Key_L, CTRL)


def run(hands, words):
    """Choose an action in the palette."""
    hands.key(KEY.Key_K, CTRL)
    hands.typed(words)


def ask_a_second_question(hands):
    run(hands, "New question")
    hands.typed("Who pays?")
    assert [row.question for row in hands.document.read(map_list)] == ["Who decides?", "Who pays?"]
    assert hands.content().question == "Who pays?" and hands.places() == {}
    hands.key(KEY.Key_PageUp, CTRL)
    assert hands.content().question == "Who decides?" and len(hands.places()) == 3


def find_a_name(hands):
    hands.key(KEY.Key_F, CTRL)
    hands.typed("chi")
    hands.key(KEY.Key_Escape)
    assert hands.token("China").isSelected() and hands.target() is hands.view
    hands.key(KEY.Key_Left)
    assert hands.places()["China"][0] == pytest.approx(0.38)
    hands.undo()


def choose_dark_colours(hands):
    run(hands, "Settings")
    assert hands.window.findChild(SettingsDialog) is not None
    press_until(hands, KEY.Key_Tab, lambda: hands.target().accessibleName() == "Colours")
    hands.type("d")
    assert hands.page.maps.theme == load_theme("dark")
    hands.key(KEY.Key_Escape)
    assert hands.window.findChild(SettingsDialog) is None and hands.target() is hands.view


def paste(hands, path):
    """Paste where a file goes into the dialog that asks for it."""
    QGuiApplication.clipboard().setText(str(path))
    hands.key(KEY.Key_A, CTRL)
    hands.key(KEY.Key_V, CTRL)
    hands.enter()
    QGuiApplication.clipboard().clear()


def save_the_file(hands, path):
    hands.key(KEY.Key_S, CTRL)
    paste(hands, path)
    with read_project(path) as project:
        assert [row.name for row in project.store.read(name_list)] == ["China", "Germany", "Japan"]


def save_the_picture(hands, path):
    hands.key(KEY.Key_E, CTRL | SHIFT)
    hands.enter()
    assert hands.window.findChild(PictureDialog).findChild(QFileDialog) is not None
    paste(hands, path)
    assert QImage(str(path)).width() == 1890
    assert hands.target() is hands.view
