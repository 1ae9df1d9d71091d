"""The line at the bottom of the window in which a round gets its name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

HEIGHT = 44  # px
FIELD_WIDTH = 260  # px, at most


class NamingLine(QFrame):
    """Enter gives the name, Esc leaves all as it was. It covers no token: it docks below the canvas."""

    entered = Signal(str)  # never empty
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("naming_line")
        self.setFixedHeight(HEIGHT)
        self._heading = plain_label(role="heading")
        self.field = TextField()
        self.field.setMaximumWidth(FIELD_WIDTH)
        self.field.setPlaceholderText(self.tr("for example: Before lunch"))
        self.hint, self.problem = ElidedLabel(), ElidedLabel()
        self.hint.setProperty("role", "quiet")
        self.problem.setProperty("role", "warning")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.hint, 2)
        layout.addWidget(self.problem, 2)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.close_line)
        self.field.textChanged.connect(self._withdraw_problem)
        self.hide()

    def open_for(self, heading: str, hint: str, text: str = "") -> None:
        """Ask for a name, beginning with a text."""
        self._heading.setText(heading)
        self.field.setAccessibleName(heading)
        self.hint.set_whole_text(hint)
        self.field.setText(text)
        self._withdraw_problem()
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def complain(self, sentence: str) -> None:
        """Say why a name cannot be taken; it can be changed right there."""
        self.problem.set_whole_text(sentence)
        self.problem.show()
        self.hint.hide()
        self.field.setFocus()

    def close_line(self) -> None:
        """Be gone; the focus goes back to the grid."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _withdraw_problem(self) -> None:
        self.problem.hide()
        self.hint.show()

    def _on_entered(self, _modifiers: Qt.KeyboardModifier) -> None:
        if name := self.field.text().strip():
            self.entered.emit(name)
        else:
            self.complain(self.tr("Type a name first, or press Esc."))
