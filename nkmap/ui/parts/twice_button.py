"""A button for what cannot be unseen: pressed once it asks, pressed again within three seconds it does it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from nkmap.ui.parts.push_button import PushButton

WITHIN = 3000  # ms


class TwiceButton(PushButton):
    """Says what it does, then that it wants to be pressed again."""

    confirmed = Signal()

    def __init__(self, words: str, again: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words, self._again = words, again
        self.asking = QTimer(self)
        self.asking.setSingleShot(True)
        self.asking.setInterval(WITHIN)
        self.asking.timeout.connect(self.rest)
        self.clicked.connect(self._on_clicked)

    def ask_with(self, again: str) -> None:
        """Say other words when it wants to be pressed again."""
        self._again = again

    def rest(self) -> None:
        """Forget that it was pressed."""
        self.asking.stop()
        self.setText(self._words)

    def hideEvent(self, event) -> None:
        self.rest()
        super().hideEvent(event)

    def _on_clicked(self) -> None:
        if self.asking.isActive():
            self.rest()
            self.confirmed.emit()
        else:
            self.setText(self._again)
            self.asking.start()
