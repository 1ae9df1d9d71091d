"""The screen between two groups: it asks who is next and shows nothing of anybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import plain_label

WIDTH = 420  # px


class HandOver(QWidget):
    """Enter begins; a name that has placed before goes on with its own places."""

    begun = Signal(str)  # name of the group
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = plain_label(role="title")
        self._note = plain_label(role="quiet")
        self._head.setWordWrap(True)
        self._note.setWordWrap(True)
        self._note.setText(self.tr("Nobody sees what the others have placed before it is revealed."))
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Table or name"))
        self.field.setPlaceholderText(self.tr("Table or name"))
        self.field.entered.connect(self._begin)
        self.field.textChanged.connect(self._say)
        self.field.escaped.connect(self.ended)
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._begin)
        self.back = QPushButton(self.tr("Back to the map"))
        self.back.clicked.connect(self.ended)
        self._build()

    def _build(self) -> None:
        column = QWidget()
        column.setFixedWidth(WIDTH)
        layout = QVBoxLayout(column)
        layout.setSpacing(14)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addStretch()
        buttons.addWidget(self.back)
        for part in (self._head, self.field, self._note):
            layout.addWidget(part)
        layout.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addWidget(column, 1, Qt.AlignmentFlag.AlignCenter)

    def propose(self, name: str) -> None:
        """Ask for the next group, under a name that can be changed."""
        self.field.setText(name)
        self.field.selectAll()
        self._say()

    def _say(self) -> None:
        name = self.field.text().strip()
        self.start.setEnabled(bool(name))
        self._head.setText(
            self.tr("{0}: press Enter when you are ready").format(name) if name else self.tr("Who is next?")
        )

    def _begin(self) -> None:
        if name := self.field.text().strip():
            self.begun.emit(name)
