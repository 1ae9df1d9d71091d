"""The field that opens in place on the canvas to type a name."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

WIDTH = 220  # px; nothing typed widens it


class InlineEditor(QLineEdit):
    """Enter or leaving commits, Esc cancels. While a word is being composed, Enter belongs to the composition."""

    finished = Signal(str, object)  # the text, the subject given to open_at

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(500)
        self.setObjectName("inline_editor")
        self._subject: object = None
        self._is_composing = False
        self.hide()

    def open_at(self, spot: QPoint, text: str, subject: object) -> None:
        """Show the field with its left middle at `spot` (parent pixels), all text selected."""
        self._subject = subject
        self.setText(text)
        self.resize(WIDTH, self.sizeHint().height())
        room = self.parentWidget().rect()
        left = max(4, min(spot.x() - 6, room.width() - WIDTH - 4))
        top = max(4, min(spot.y() - self.height() // 2, room.height() - self.height() - 4))
        self.move(left, top)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def inputMethodEvent(self, event) -> None:
        super().inputMethodEvent(event)
        self._is_composing = bool(event.preeditString())

    def event(self, event: QEvent) -> bool:
        # Keys typed here are text, never shortcuts of the canvas behind.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_composing:
            self._commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _commit(self) -> None:
        text, subject = self.text().strip(), self._subject
        self._close()
        self.finished.emit(text, subject)

    def _close(self) -> None:
        self.hide()
        self.parentWidget().setFocus()
