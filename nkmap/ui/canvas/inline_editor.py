"""The field that opens in place on the canvas to type a name."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.own_keys import keeps_key

WIDTH = 220  # px; nothing typed widens it


class FieldOnCanvas(TextField):
    """A field whose keys are text, never shortcuts of the canvas or the window behind."""

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        event.accept()  # nor does the canvas get what a field has no use for: arrows would move the token


class InlineEditor(FieldOnCanvas):
    """Enter, Tab and leaving commit, Esc cancels. Each opening ends once.

    Where something else is offered for what is typed, Shift+Enter takes that.
    """

    finished = Signal(str, object)  # the text, the subject given to open_at
    tabbed = Signal(bool)  # forward; after finished
    offer_taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inline_editor")
        self._canvas = parent
        self.subject: object = None  # what was given to open_at
        self.has_offer = False
        self._is_open = False
        self.entered.connect(self._on_entered)
        self.escaped.connect(self.close_editor)
        self.hide()

    def open_at(self, spot: QPoint, text: str, subject: object) -> None:
        """Show the field with its left middle at `spot` (parent pixels), all text selected."""
        self.subject, self.has_offer = subject, False
        self._is_open = True
        self.setText(text)
        self.resize(WIDTH, self.sizeHint().height())
        room = self._canvas.rect()
        left = max(4, min(spot.x() - 6, room.width() - WIDTH - 4))
        top = max(4, min(spot.y() - self.height() // 2, room.height() - self.height() - 4))
        self.move(left, top)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._commit()
        self.tabbed.emit(forward)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _on_entered(self, modifiers: Qt.KeyboardModifier) -> None:
        if self.has_offer and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.offer_taken.emit()
        else:
            self._commit()

    def _commit(self) -> None:
        if self._is_open:
            text, subject = self.text().strip(), self.subject
            self.close_editor()
            self.finished.emit(text, subject)

    def close_editor(self) -> None:
        """Close without a word, as Esc does."""
        self._is_open = False
        if self.hasFocus():
            self._canvas.setFocus()  # before hiding, or Qt would look for the next widget itself
        self.hide()
