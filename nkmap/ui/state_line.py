"""The line at the foot of the window: where the work is kept, and for a draft the way to a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.state_words import state_sentence

if TYPE_CHECKING:
    from nkmap.document import Document


class StateLine(QWidget):
    """Says one sentence; it saves nothing itself."""

    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = plain_label(role="quiet")
        self.save_button = QPushButton(self.tr("Save as file…"))
        self.save_button.setProperty("flat_link", True)
        self.save_button.clicked.connect(self.save_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._sentence)
        self._row.addWidget(self.save_button)
        self._row.addStretch()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def show_state(self, document: "Document | None") -> None:
        """Say where a project is kept now."""
        self._sentence.setText(state_sentence(document))
        self.save_button.setVisible(document is not None and document.is_draft)
        self._row.activate()  # now: a first picture would show one letter of it
