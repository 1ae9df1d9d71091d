"""The two options that the outlook puts head to head."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from nkmap.figures.outlook import STRONGLY_FOR_AND_AGAINST
from nkmap.ui.parts.plain_text import plain_label


class OptionBox(QSpinBox):
    """A position 0..100; the wheel scrolls what is behind."""

    def __init__(self, position: float, name: str) -> None:
        super().__init__()
        self.setRange(0, 100)
        self.setValue(round(position))
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionsRow(QWidget):
    """Tells whenever one of them changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        option, other = STRONGLY_FOR_AND_AGAINST
        self.option = OptionBox(option, self.tr("One option, 0 to 100"))
        self.other = OptionBox(other, self.tr("The other option, 0 to 100"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (plain_label(self.tr("Head to head"), role="quiet"), self.option):
            layout.addWidget(part)
        for part in (plain_label(self.tr("against"), role="quiet"), self.other):
            layout.addWidget(part)
        layout.addStretch()
        for box in (self.option, self.other):
            box.valueChanged.connect(lambda _value: self.changed.emit())

    @property
    def options(self) -> tuple[float, float]:
        """Both positions."""
        return float(self.option.value()), float(self.other.value())
