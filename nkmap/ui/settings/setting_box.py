"""The list from which a value of one setting is chosen; it works at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from nkmap.ui.settings.rows import SettingRow


class SettingBox(QComboBox):
    """Tells what a person chose; showing a value never tells."""

    chosen = Signal(object, str)  # Setting, value

    def __init__(self, row: SettingRow) -> None:
        super().__init__()
        self._setting = row.setting
        self.setAccessibleName(row.title)
        for value, words in row.value_words().items():
            self.addItem(words, value)
        self.activated.connect(lambda index: self.chosen.emit(self._setting, self.itemData(index)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # passing by is no choice

    def show_value(self, value: str) -> None:
        """Show a value of the setting."""
        self.setCurrentIndex(self.findData(value))
