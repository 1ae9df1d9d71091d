"""The field behind every place where a name is typed: Enter and Esc mean the same in all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

LONGEST = 500  # letters; a name has no more
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QLineEdit):
    """Tells Enter and Esc, except while a list hangs open: then Enter takes what is chosen there, Esc closes it.

    While a word is being composed (Hangul, Chinese), Enter belongs to the composition.
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._on_enter(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._on_escape(event)
        else:
            super().keyPressEvent(event)

    def _on_enter(self, event: QKeyEvent) -> None:
        if self._is_composing or self._has_choice():
            event.ignore()
            return
        if self.completer():
            self.completer().popup().hide()
        self.entered.emit(event.modifiers())

    def _on_escape(self, event: QKeyEvent) -> None:
        if self._list_is_open():
            event.ignore()
        else:
            self.escaped.emit()

    def _list_is_open(self) -> bool:
        return self.completer() is not None and self.completer().popup().isVisible()

    def _has_choice(self) -> bool:
        return self._list_is_open() and self.completer().popup().currentIndex().isValid()
