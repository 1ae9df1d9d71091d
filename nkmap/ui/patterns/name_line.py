"""The line in which a column gets its name, a new one or one that there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button


class NameLine(QFrame):
    """Enter takes the name, Esc leaves it."""

    entered = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label(role="quiet")
        self.field = TextField()
        take, leave = push_button(self.tr("Take it"), primary=True), push_button(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.addWidget(self._words)
        row.addWidget(self.field, 1)
        row.addWidget(take)
        row.addWidget(leave)
        self.field.entered.connect(lambda _modifiers: self._on_entered())
        self.field.escaped.connect(self.close_line)
        take.clicked.connect(self._on_entered)
        leave.clicked.connect(self.close_line)
        self.hide()

    def open_line(self, words: str, name: str = "") -> None:
        """Let a name be typed, beginning with the one that there is."""
        self._words.setText(words)
        self.field.setAccessibleName(words)
        self.field.setText(name)
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def close_line(self) -> None:
        """Leave it."""
        self.hide()
        self.closed.emit()

    def _on_entered(self) -> None:
        if name := self.field.text().strip():
            self.entered.emit(name)
        else:
            self.close_line()
