"""A large panel over the window, with a heading and a way out: what sheets of a meeting share."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.ui.fields.text_field import is_history_key
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import plain_label

SIZE = QSize(1080, 640)  # px; less in a small window


class Sheet(Overlay):
    """Undo and Redo mean the project here too. What stands in `body` and `head` is for a subclass."""

    def __init__(self, window: QWidget, document: Document, title: str) -> None:
        super().__init__(window)
        self.document = document
        self.title = plain_label(title, role="section")
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.close_over)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addStretch()
        self.head.addWidget(self.close_button)
        self.problem = plain_label(role="warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 12, 12, 16)
        layout.setSpacing(10)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.problem)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget into the head, left of the way out."""
        self.head.insertWidget(self.head.count() - 1, widget)

    def wanted_size(self) -> QSize:
        return SIZE.expandedTo(self.panel.minimumSizeHint())

    def say(self, sentence: str) -> None:
        """Say why something was refused; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def refresh(self) -> None:
        """Read anew what is shown."""

    def open_sheet(self, first: QWidget) -> None:
        """Show what is in the project now, with the focus in one of the widgets."""
        self.say("")
        self.refresh()
        self.open_over(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_history_key(event):
            event.accept()
            undo = event.matches(QKeySequence.StandardKey.Undo)
            self.document.undo() if undo else self.document.redo()
        else:
            super().keyPressEvent(event)
