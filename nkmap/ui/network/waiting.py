"""Says that the network is being laid out, and lets it be stopped, once that takes long enough."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from nkmap.ui.parts.plain_text import plain_label

NOTICED = 200  # ms
BAR = 140  # px
CORNER = 12  # px from the edges of the canvas


class WaitingRow(QFrame):
    """A sentence, a bar that moves, and Cancel: over the corner of a canvas, which stays as it is."""

    cancelled = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("lever_kinds")  # the look of what floats over a canvas
        self._label = plain_label(role="quiet")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedSize(BAR, 8)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._label)
        layout.addWidget(bar)
        layout.addWidget(self.cancel_button)
        self._soon = QTimer(self, singleShot=True, interval=NOTICED)
        self._soon.timeout.connect(self._on_soon)
        self.hide()

    def wait_for(self, count: int) -> None:
        """Begin: so many names are laid out."""
        self._label.setText(self.tr("Laying out %n name(s) …", "", count))
        self._soon.start()

    def _on_soon(self) -> None:
        self.adjustSize()
        self.move(CORNER, CORNER)
        self.raise_()
        self.show()

    def end(self) -> None:
        """Nothing is waited for."""
        self._soon.stop()
        self.hide()
