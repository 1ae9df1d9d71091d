"""The line on which numbers from a sheet are typed, by number pad: "Table 3 · China: 7 , 4"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkmap.ui.fields.text_field import ENTER, is_history_key
from nkmap.ui.groups.number_entry import DECIMAL_SIGNS
from nkmap.ui.parts.plain_text import ElidedLabel

ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
MEANS: dict[int, str] = {
    **dict.fromkeys(ENTER, "on"),
    **dict.fromkeys((Qt.Key.Key_Minus, Qt.Key.Key_Up), "back"),
    **dict.fromkeys(ERASING, "erase"),
    Qt.Key.Key_Down: "skip",
}


class EntryLine(ElidedLabel):
    """Only tells keys; what they come to is for others."""

    typed = Signal(str)  # a digit or a decimal sign
    asked = Signal(str)  # "on", "back", "erase", "skip" or "undo"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry_line")
        self.setProperty("role", "title")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text()
        if is_history_key(event):
            self.asked.emit("undo")
        elif event.key() in MEANS:
            self.asked.emit(MEANS[event.key()])
        elif sign and (sign.isdecimal() or sign in DECIMAL_SIGNS):
            self.typed.emit(sign)
        else:
            super().keyPressEvent(event)
