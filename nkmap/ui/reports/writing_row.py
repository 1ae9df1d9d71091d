"""Shows that a report is being written, and lets it be cancelled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

BAR = 8  # px


class WritingRow(QWidget):
    """A bar that moves, and Cancel; it stands in the place of what begins the writing."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        bar = QProgressBar()
        bar.setRange(0, 0)  # how long it takes is not known before the last map is laid out
        bar.setTextVisible(False)
        bar.setFixedHeight(BAR)
        bar.setAccessibleName(self.tr("The report is being written"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(bar, 1)
        layout.addWidget(self.cancel_button)
