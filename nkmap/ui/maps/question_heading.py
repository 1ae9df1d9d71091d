"""The question of the map in front as a heading that is changed in place."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.own_keys import keeps_key
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip


class QuestionHeading(QFrame):
    """A double-click opens the field; Enter and leaving commit, Esc cancels. It never grows with its text."""

    asked = Signal(int, str)  # map id, the question as it was typed
    left = Signal()  # by Enter or Esc: the keys go elsewhere

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("question_bar")
        self._map_id = 0
        self._is_open = False
        self._is_protected = False
        self._question = ""
        self._label = ElidedLabel()
        self._label.setCursor(Qt.CursorShape.IBeamCursor)
        self.field = _QuestionField()
        self._parts = QStackedWidget()
        self._parts.addWidget(self._label)
        self._parts.addWidget(self.field)
        for part in (self._label, self.field):
            part.setProperty("role", "question")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 0)
        layout.addWidget(self._parts)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._on_escaped)
        self.field.left.connect(self._commit)

    @property
    def is_editing(self) -> bool:
        """Whether the field is open."""
        return self._is_open

    @property
    def text(self) -> str:
        """The question in whole, or what stands there while there is none."""
        return self._label.accessibleName()

    def show_question(self, map_id: int, question: str) -> None:
        """Show the question of a map; what is being typed stays, and what was typed for another is told."""
        if map_id != self._map_id:
            self._commit()
        self._map_id, self._question = map_id, question
        self._label.set_whole_text(question or self.tr("No question yet"))

    def protect(self, why: str) -> None:
        """Let the question not be changed, and say why; "" ends it."""
        self._is_protected = bool(why)
        self.setToolTip(as_tool_tip(why))
        self._label.setCursor(Qt.CursorShape.ArrowCursor if why else Qt.CursorShape.IBeamCursor)

    def edit(self) -> None:
        """Open the field with the whole question selected."""
        if self._is_protected:
            return
        self._is_open = True
        self.field.setText(self._question)
        self.field.setAccessibleName(self.tr("Question"))
        self._parts.setCurrentWidget(self.field)
        self.field.setFocus()
        self.field.selectAll()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_editing:
            self.edit()

    def _on_entered(self, _modifiers: object) -> None:
        self._commit()
        self.left.emit()

    def _on_escaped(self) -> None:
        self._close()
        self.left.emit()

    def _commit(self) -> None:
        if self.is_editing:
            typed = self.field.text().strip()
            self._close()
            if typed != self._question:
                self.asked.emit(self._map_id, typed)

    def _close(self) -> None:
        self._is_open = False  # before the field hides: losing the focus commits
        self._parts.setCurrentWidget(self._label)


class _QuestionField(TextField):
    """Takes no more room than the label behind which it waits, and keeps its keys to itself."""

    left = Signal()

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
