"""Windows to work in, and hands to work with: real events, sent where a person's would arrive."""

from collections.abc import Callable, Iterator

import pytest
from drafts import database, draft, no_names, some_names
from pseudo_language import PseudoLanguage
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nkmap.db.queries.maps import map_content
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.ui.main_window import MainWindow
from nkmap.ui.windows import Windows
from nkmap.workspace import example_document, open_document

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """A person at a window: drags from widget to widget, types where the focus is, and reads the project."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self.qtbot = window, qtbot
        self.document, self.page = window.document, window.page
        self._edits_before = self.document.project.store.edits()
        self._focus_before = QApplication.focusWidget()

    # Where things are

    @property
    def view(self):
        return self.page.maps.view

    @property
    def scene(self):
        return self.page.maps.scene

    @property
    def tree(self):
        return self.page.names.tree

    def token(self, name):
        """A token by its label."""
        return next(item for item in self.scene.tokens.values() if item.token.label == name)

    def at(self, name) -> QPoint:
        """The middle of a token, in pixels of the canvas."""
        return self.token(name).pos().toPoint()

    def pixel(self, x, y) -> QPoint:
        """The pixel of a place given in axis units."""
        return QPointF(*self.scene.face.point(x, y)).toPoint()

    def row(self, name):
        found = self.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
        return found[0]

    def row_at(self, name) -> QPoint:
        """The middle of a name in the list, in pixels of its viewport."""
        return self.tree.visualItemRect(self.row(name)).center()

    # What is in the project

    def content(self):
        return self.document.read(map_content, self.page.maps.map_id)

    def places(self) -> dict[str, tuple[float, float]]:
        return {token.name: (token.x, token.y) for token in self.content().tokens}

    def names(self) -> list[str]:
        return [row.name for row in self.document.read(name_list)]

    def steps(self) -> int:
        """How many edits, undos and redos have been made."""
        return self.document.project.store.edits() - self._edits_before

    def begin_again(self) -> None:
        """Undo every edit and select nothing: what follows in a test begins as the test did."""
        while self.document.undo_label is not None:
            self.document.undo()
        self.scene.flights.finish()
        self.page.selection.select([])
        self.window.activateWindow()  # without a screen, a list stays the active one after it has closed
        (self._focus_before or self.view).setFocus()
        QApplication.processEvents()
        self._edits_before = self.document.project.store.edits()

    # Mouse

    def press(self, pos, modifiers=NONE, widget=None):
        QTest.mousePress(widget or self.view.viewport(), LEFT, modifiers, pos)

    def move(self, *stops, widget=None):
        for pos in stops:
            QTest.mouseMove(widget or self.view.viewport(), pos)

    def release(self, pos, modifiers=NONE, widget=None):
        QTest.mouseRelease(widget or self.view.viewport(), LEFT, modifiers, pos)

    def click(self, pos, modifiers=NONE, widget=None):
        QTest.mouseClick(widget or self.view.viewport(), LEFT, modifiers, pos)

    def double_click(self, pos):
        viewport = self.view.viewport()
        QTest.mouseClick(viewport, LEFT, NONE, pos)
        QTest.mouseDClick(viewport, LEFT, NONE, pos)
        QTest.mouseRelease(viewport, LEFT, NONE, pos)

    def carry(self, start, end, widget=None):
        """Press, and move on in a few steps."""
        self.press(start, widget=widget)
        self.move(*(start + (end - start) * share / 4 for share in (1, 2, 3)), end, widget=widget)

    def drag(self, start, end, widget=None):
        self.carry(start, end, widget=widget)
        self.release(end, widget=widget)

    def press_again_and_drag(self, start, end, widget=None):
        """Click, and press again so quickly that Qt calls it a double-click; then drag."""
        viewport = widget or self.view.viewport()
        self.click(start, widget=viewport)
        kinds = QMouseEvent.Type
        second = [(kinds.MouseButtonDblClick, start), (kinds.MouseMove, end), (kinds.MouseButtonRelease, end)]
        for kind, pos in second:
            event = QMouseEvent(kind, pos, viewport.mapToGlobal(pos), LEFT, LEFT, NONE)
            QApplication.sendEvent(viewport, event)

    def send_mouse(self, kind, pos, modifiers=NONE, device=None):
        """Send a mouse event with keys held down, or from a pen or a finger."""
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        viewport = self.view.viewport()
        source = device or QPointingDevice.primaryPointingDevice()
        where = QPointF(pos), QPointF(viewport.mapToGlobal(pos))
        QApplication.sendEvent(viewport, QMouseEvent(kind, *where, button, pressed, modifiers, source))

    def drag_name(self, name, pos):
        """Drag a name from the list to a pixel of the canvas."""
        viewport = self.tree.viewport()
        self.drag(self.row_at(name), self.from_view(pos, viewport), widget=viewport)

    def from_view(self, pos, widget) -> QPoint:
        return widget.mapFromGlobal(self.view.viewport().mapToGlobal(pos))

    def to_view(self, pos, widget) -> QPoint:
        return self.view.viewport().mapFromGlobal(widget.mapToGlobal(pos))

    # Keys

    def key(self, key, modifiers=NONE):
        """Press a key where the window system would send it."""
        QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifiers)

    def type(self, text):
        for letter in text:
            QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), letter)

    def enter(self):
        self.key(Qt.Key.Key_Return)

    def undo(self):
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self):
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    """All windows of a program that has none yet."""
    QCursor.setPos(0, 0)  # a move to where the last test left it would be no event
    for button in (LEFT, RIGHT):  # the last test may have ended in the middle of a drag
        QTest.mouseRelease(QWidget(), button)
    windows = Windows()
    yield windows
    windows.close_all()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a style sheet reaches what is left


@pytest.fixture
def pseudo(qapp) -> Iterator[PseudoLanguage]:
    """The program speaks the language for tests."""
    language = PseudoLanguage()
    QCoreApplication.installTranslator(language)
    yield language
    QCoreApplication.removeTranslator(language)


@pytest.fixture
def window(windows, qtbot) -> MainWindow:
    """A window with the start page."""
    return in_front(windows.new_window(), qtbot)


def in_front(window, qtbot) -> MainWindow:
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def hands_at(document, windows, qtbot) -> Hands:
    """Hands at a project in a window of its own."""
    window = in_front(windows.new_window_for(document), qtbot)
    QApplication.processEvents()
    return Hands(window, qtbot)


@pytest.fixture
def clean_clipboard(qapp) -> Iterator[None]:
    """What is left on the offscreen clipboard ends the process with a fault when it exits."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def hands_on(windows, qtbot) -> Callable[[Callable[[], Document]], Hands]:
    """A way to hands at a draft that a function begins, once for all tests."""
    return lambda begin: hands_at(draft(database(begin)), windows, qtbot)


@pytest.fixture
def empty(windows, qtbot) -> Hands:
    """Hands at a project without names, on a grid of influence and stance."""
    return hands_at(draft(database(no_names)), windows, qtbot)


@pytest.fixture
def seeded(windows, qtbot) -> Hands:
    """Hands at a project with three placed names and two that wait."""
    return hands_at(draft(database(some_names)), windows, qtbot)


@pytest.fixture
def reader(windows, qtbot, sample_file) -> Hands:
    """Hands at the sample, open for reading only."""
    return hands_at(open_document(sample_file, read_only=True), windows, qtbot)


@pytest.fixture
def sample(windows, qtbot) -> Hands:
    """Hands at the sample, as a draft."""
    return hands_at(draft(database(example_document)), windows, qtbot)
