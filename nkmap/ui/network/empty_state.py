"""What stands in the network while there is nothing to see: how it begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.parts.plain_text import plain_label

WIDTH = 440  # px


class EmptyState(QWidget):
    """A sentence, and the two ways to begin."""

    connect_asked = Signal()
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # as the canvas that it stands in for
        self.sentence = plain_label(role="hint")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setFixedWidth(WIDTH)
        self.connect_button = QPushButton(self.tr("Connect two names"))
        self.connect_button.clicked.connect(self.connect_asked)
        self.all_button = QPushButton(self.tr("Show all names"))
        self.all_button.clicked.connect(self.all_asked)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.connect_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def show_for(self, names: int, relations: int) -> None:
        """Say why nobody is shown: of how many names and relations there are."""
        if names < 2:
            words = self.tr("A network needs two names. Type them on the left.")
        elif relations:
            words = self.tr("No relation of the kinds that are chosen. Press a kind above to show it.")
        else:
            words = self.tr(
                "No relations yet. Who pays, directs, informs, opposes whom? Connect two names, or show all "
                "names and pull a line from one to another."
            )
        self.sentence.setText(words)
        self.sentence.setFixedHeight(self.sentence.heightForWidth(WIDTH))
        self.connect_button.setVisible(names > 1 and not relations)
        self.all_button.setVisible(names > 1)
