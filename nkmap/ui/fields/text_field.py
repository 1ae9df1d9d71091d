"""The field behind every place where a name is typed: Enter and Esc mean the same in all of them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

LONGEST = 500  # letters; a name has no more
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QLineEdit):
    """Tells Enter and Esc. While a list hangs open, Enter takes what is chosen there, and Esc closes it.

    While a word is being composed (Hangul, Chinese), Enter belongs to the composition. In an empty field,
    Undo means the project: what was just entered there.
    """

    entered = Signal(object)  # Qt.KeyboardModifier held with Enter
    escaped = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self._is_composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._is_composing = bool(event.preeditString())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not self.text() and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._on_enter(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._on_escape(event)
        else:
            super().keyPressEvent(event)

    def _on_enter(self, event: QKeyEvent) -> None:
        open_list = self._open_list()
        if self._is_composing:
            return
        if open_list and open_list.currentIndex().isValid():
            event.ignore()  # the list takes it
            return
        if open_list:
            open_list.hide()
        self.entered.emit(event.modifiers())

    def _on_escape(self, event: QKeyEvent) -> None:
        if self._open_list():
            event.ignore()  # the list closes itself
        else:
            self.escaped.emit()

    def _open_list(self) -> QAbstractItemView | None:
        completer = self.completer()
        popup = completer.popup() if completer else None
        return popup if popup and popup.isVisible() else None


def is_history_key(event: QEvent) -> bool:
    """Return whether a key means Undo or Redo."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in keys)
