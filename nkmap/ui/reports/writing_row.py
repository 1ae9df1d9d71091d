"""Shows that a file is being written, and lets that be cancelled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

BAR = 8  # px


class WritingRow(QWidget):
    """A bar that moves, and Cancel; it stands in the place of what begins the writing."""

    cancelled = Signal()

    def __init__(self, words: str) -> None:
        """`words` tell those who do not see the bar what is going on."""
        super().__init__()
        bar = QProgressBar()
        bar.setRange(0, 0)  # how long it takes is not known before the end
        bar.setTextVisible(False)
        bar.setFixedHeight(BAR)
        bar.setAccessibleName(words)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(bar, 1)
        layout.addWidget(self.cancel_button)
