"""What a monkey can do to the windows: every way of pressing, typing, dropping and resizing, by chance."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

NONE = Qt.MouseButton.NoButton
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = (
    "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Tab", "Backtab", "Return", "Enter",
    "Escape", "Space", "Delete", "Backspace", "F1", "F2", "F5", "F6", "F11", "Plus", "Minus", "Menu",
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789?.,:-+<&"
SIZES = ((1093, 614), (1280, 720), (1920, 1080), (900, 560), (700, 420))
WORDS = ("Utopia", "Ministry of <b>Plans</b>", "한국", "-0.5", "&amp;", "A; B; C", "=1+1", "x" * 600)
HOLDS_FOCUS = 12  # acts after which whatever lies over a window is closed


class Hands:
    """Does one thing at a time, to what a person could reach now; counts the events."""

    def __init__(self, windows, chance: Random, drops: list[QUrl]) -> None:
        self._windows, self._chance, self._drops = windows, chance, drops
        self._screen = QTest.createTouchDevice()
        self._since_closed = 0
        self._is_down = False  # a button
        self.events = 0

    def act(self) -> str:
        """Do something; return what."""
        self._leave_what_holds_the_focus()
        acts, weights = zip(*((act, weight) for act, weight in _ACTS.items()), strict=True)
        act = self._chance.choices(acts, weights)[0]
        if self.top() is not None:
            act(self)
        return act.__name__

    def top(self) -> QWidget | None:
        """Return what a person could reach: the popup, the dialog, or a window."""
        own = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return own or QApplication.activeWindow() or next(iter(self._windows.all), None)

    def let_go(self) -> None:
        """Close what lies over the windows, and press nothing."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, (QDialog, QMenu)) and widget.isVisible():
                widget.reject() if isinstance(widget, QDialog) else widget.close()

    def _leave_what_holds_the_focus(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QFileDialog) and widget.isVisible():
                widget.reject()  # it would show, and write into, the folders of this computer
        self._since_closed += 1
        if self._since_closed > HOLDS_FOCUS:
            self._since_closed = 0
            self.let_go()
        if self._chance.random() < 0.02:
            self._other_window()

    # Where

    def _spot(self, top: QWidget) -> QPoint:
        """Return a place in a window, in its pixels: of a token, of a widget, or anywhere."""
        kind, spot = self._chance.random(), None
        if kind < 0.4:
            spot = self._token(top)
        elif kind < 0.85 and (seen := [part for part in top.findChildren(QWidget) if part.isVisible()]):
            part = self._chance.choice(seen)
            spot = part.mapTo(top, self._within(part))
        return spot if spot is not None and top.rect().contains(spot) else self._within(top)

    def _within(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height()))
        )

    def _token(self, top: QWidget) -> QPoint | None:
        page = getattr(top, "page", None)
        view = page.maps.view if page is not None else None
        if view is None or not view.isVisible() or not view.map_scene.tokens:
            return None
        item = self._chance.choice(list(view.map_scene.tokens.values()))
        return view.viewport().mapTo(top, view.mapFromScene(item.pos()))

    def _surface(self):
        top = self.top()
        return top, top.window().windowHandle()

    # Mouse, wheel, fingers. What is sent is posted: Qt takes it when no line of ours is under way, as it does
    # with what comes from the system.

    def _post(self, event) -> None:
        self.events += 1
        if (surface := self._surface()[1]) is not None and isValid(surface):
            QApplication.postEvent(surface, event)

    def _mouse(self, kind: QEvent.Type, spot: QPoint, button=LEFT, held=MODIFIERS[0]) -> None:
        top = self.top()
        is_move, is_release = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        self._is_down = (self._is_down and not is_release) or kind == QEvent.Type.MouseButtonPress
        down = button if self._is_down else NONE
        where = QPointF(spot), QPointF(top.mapToGlobal(spot))
        self._post(QMouseEvent(kind, *where, NONE if is_move else button, down, held))

    def click(self, button=LEFT) -> None:
        spot, held = self._spot(self.top()), self._chance.choice(MODIFIERS)
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._mouse(kind, spot, button, held)

    def right_click(self) -> None:
        top = self.top()
        spot = self._spot(top)
        self._mouse(QEvent.Type.MouseButtonPress, spot, RIGHT)
        reason = QContextMenuEvent.Reason.Mouse
        self._post(QContextMenuEvent(reason, spot, top.mapToGlobal(spot)))
        self._mouse(QEvent.Type.MouseButtonRelease, spot, RIGHT)

    def middle_click(self) -> None:
        self.click(MIDDLE)

    def double_click(self) -> None:
        spot, kinds = self._spot(self.top()), QEvent.Type
        again = kinds.MouseButtonDblClick, kinds.MouseButtonRelease
        for kind in (kinds.MouseButtonPress, kinds.MouseButtonRelease, *again):
            self._mouse(kind, spot)

    def drag(self) -> None:
        top, held = self.top(), self._chance.choice(MODIFIERS)
        start, end = self._spot(top), self._spot(top)
        self._mouse(QEvent.Type.MouseButtonPress, start, LEFT, held)
        for share in (1, 2, 3, 4):
            self._mouse(QEvent.Type.MouseMove, start + (end - start) * share / 4, LEFT, held)
        if self._chance.random() < 0.1:
            self.key()  # in the middle of it
        self._mouse(QEvent.Type.MouseButtonRelease, end, LEFT, held)

    def hover(self) -> None:
        self._mouse(QEvent.Type.MouseMove, self._spot(self.top()))

    def wheel(self) -> None:
        top = self.top()
        spot, turn = self._spot(top), QPoint(0, self._chance.choice((-120, 120, 40, -480)))
        where = QPointF(spot), QPointF(top.mapToGlobal(spot))
        phase, held = Qt.ScrollPhase.NoScrollPhase, self._chance.choice(MODIFIERS)
        self._post(QWheelEvent(*where, QPoint(), turn, NONE, held, phase, False))

    def touch(self) -> None:
        top, surface = self._surface()
        fingers = self._chance.choice((1, 1, 2))
        starts, ends = ([self._spot(top) for _ in range(fingers)] for _ in range(2))
        for what, spots in (("press", starts), ("move", ends), ("release", ends)):
            if surface is None or not isValid(surface):  # it may have closed under the fingers
                return
            self.events += 1
            sequence = QTest.touchEvent(surface, self._screen, False)
            for number, spot in enumerate(spots):
                getattr(sequence, what)(number, spot, surface)
            sequence.commit()

    # Keys

    def key(self) -> None:
        self._press(getattr(Qt.Key, f"Key_{self._chance.choice(KEYS)}"), "")

    def letter(self) -> None:
        letter = self._chance.choice(LETTERS)
        self._press(Qt.Key(ord(letter.upper())), letter)

    def type_words(self) -> None:
        if (target := QApplication.focusWidget()) is not None:
            words = self._chance.choice(WORDS)[:80]
            self.events += len(words)
            if words.isascii():
                QTest.keyClicks(target, words)
            else:  # as they come from an input method
                event = QInputMethodEvent()
                event.setCommitString(words)
                QApplication.postEvent(target, event)

    def _press(self, key: Qt.Key, text: str) -> None:
        held = MODIFIERS[0] if text else self._chance.choice(MODIFIERS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._post(QKeyEvent(kind, key, held, text))

    def shortcut(self) -> None:
        spec = self._chance.choice(self._windows.specs)
        keys = spec.keys or spec.canvas_keys
        if keys and self._windows.all:
            self.events += 2
            target = QApplication.focusWidget() or self.top()
            QTest.keySequence(target, self._chance.choice(keys))

    def undo(self) -> None:
        target = QApplication.focusWidget() or self.top()
        self.events += 2
        QTest.keySequence(target, self._chance.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z")))

    # The rest

    def trigger(self) -> None:
        """Choose an action as a menu or the palette does."""
        window = self._window()
        if window is not None and QApplication.activeModalWidget() is None:
            action = self._chance.choice(list(window.actions_by_id.values()))
            if action.isEnabled():
                self.events += 1
                action.trigger()

    def drop(self) -> None:
        window = self._window()
        if window is None or QApplication.activeModalWidget() is not None:
            return
        mime = QMimeData()
        if self._chance.random() < 0.3:
            mime.setUrls([self._chance.choice(self._drops)])
        else:
            mime.setText("\n".join(self._chance.sample(WORDS, 3)))
        seen = [part for part in window.findChildren(QWidget) if part.isVisible() and part.acceptDrops()]
        target = self._chance.choice([window, *seen])
        pos, buttons, held = self._within(target), LEFT, MODIFIERS[0]
        self.events += 3
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(target, kind(pos, Qt.DropAction.CopyAction, mime, buttons, held))
        dropped = QDropEvent(QPointF(pos), Qt.DropAction.CopyAction, mime, buttons, held)
        QApplication.sendEvent(target, dropped)

    def resize(self) -> None:
        if (window := self._window()) is not None:
            self.events += 1
            window.resize(*self._chance.choice(SIZES))

    def _other_window(self) -> None:
        if (window := self._window()) is not None:
            self.events += 1
            window.activateWindow()

    def _window(self) -> QMainWindow | None:
        return self._chance.choice(self._windows.all) if self._windows.all else None


_ACTS: dict[Callable[[Hands], None], int] = {
    Hands.drag: 14, Hands.click: 16, Hands.hover: 6, Hands.right_click: 5, Hands.middle_click: 1,
    Hands.double_click: 5, Hands.wheel: 5, Hands.touch: 5, Hands.key: 12, Hands.letter: 8,
    Hands.type_words: 3, Hands.shortcut: 8, Hands.undo: 5, Hands.trigger: 10, Hands.drop: 2,
    Hands.resize: 1,
}  # fmt: skip
