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
    """Enter, Tab and leaving commit, Esc cancels. Each opening ends once."""

    finished = Signal(str, object)  # the text, the subject given to open_at
    tabbed = Signal(bool)  # forward; after finished

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inline_editor")
        self._canvas = parent
        self._subject: object = None
        self._is_open = False
        self.entered.connect(self._commit)
        self.escaped.connect(self._close)
        self.hide()

    def open_at(self, spot: QPoint, text: str, subject: object) -> None:
        """Show the field with its left middle at `spot` (parent pixels), all text selected."""
        self._subject = subject
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

    def _commit(self, _modifiers: object = None) -> None:
        if self._is_open:
            text, subject = self.text().strip(), self._subject
            self._close()
            self.finished.emit(text, subject)

    def _close(self) -> None:
        self._is_open = False
        if self.hasFocus():
            self._canvas.setFocus()  # before hiding, or Qt would look for the next widget itself
        self.hide()
