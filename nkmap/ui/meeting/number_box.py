"""A number that is typed, or changed by its arrows; Enter goes on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from nkmap.ui.fields.text_field import ENTER


class NumberBox(QSpinBox):
    """Takes whole numbers of a range."""

    entered = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.interpretText()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
