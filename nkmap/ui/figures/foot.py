"""The line below the figures while something is being reckoned: how far it is, and how to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from nkmap.ui.parts.plain_text import ElidedLabel


class FiguresFoot(QFrame):
    """Stands below the cards, so that none of them moves when it comes and goes."""

    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures_foot")
        self.words = ElidedLabel()
        self.words.setProperty("role", "quiet")
        self.stop, self.go_on = QPushButton(self.tr("Stop")), QPushButton(self.tr("Go on"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 4, 16, 4)
        layout.addWidget(self.words, 1)
        for button, signal in ((self.stop, self.stop_asked), (self.go_on, self.go_on_asked)):
            button.setProperty("flat_link", True)
            button.clicked.connect(signal)
            layout.addWidget(button)
        self.hide()

    def say(self, words: str, *, is_stopped: bool) -> None:
        """Say what is being reckoned, or that it was stopped; "" where all is done."""
        self.words.set_whole_text(words)
        self.setVisible(bool(words))
        self.stop.setVisible(not is_stopped)
        self.go_on.setVisible(is_stopped)
