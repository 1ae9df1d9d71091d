"""What stands in the place of a matrix that has no row or no column: a sentence, and what leads on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.parts.plain_text import plain_label

WIDEST = 460  # px, of the sentence


class EmptyPage(QWidget):
    """Two ways on: to the map, where a lever is logged, or to a matrix of nothing but questions."""

    log_asked = Signal()
    all_asked = Signal()  # everybody and every lever

    def __init__(self) -> None:
        super().__init__()
        self._sentence = plain_label(role="quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(WIDEST)
        self.log_button = QPushButton(self.tr("Log a lever on the map"))
        self.log_button.setProperty("primary", True)
        self.log_button.clicked.connect(self.log_asked)
        self.all_button = QPushButton(self.tr("Show everybody and every lever"))
        self.all_button.clicked.connect(self.all_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.log_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch()
        words = QHBoxLayout()
        words.addStretch()
        words.addWidget(self._sentence)
        words.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch()
        layout.addLayout(words)
        layout.addLayout(buttons)
        layout.addStretch()

    def explain(self, *, with_empty: bool) -> None:
        """Say why there is nothing; `with_empty` while everybody and every lever would be shown."""
        self.all_button.setHidden(with_empty)
        if with_empty:
            words = self.tr("Nothing to show yet: nobody stands on a map, or no lever has a name.")
        else:
            words = self.tr(
                "No lever is logged here yet. Rows are those who could be moved, columns what could move "
                "them; each cell says how open somebody is."
            )
        self._sentence.setText(words)
