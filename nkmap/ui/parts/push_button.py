"""The button of windows and sheets in which something is typed or chosen as well."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nkmap.ui.fields.text_field import ENTER


class PushButton(QPushButton):
    """Enter presses it where it has the focus, and nowhere else: not in a field beside it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def push_button(words: str, *, primary: bool = False) -> PushButton:
    """Return such a button; `primary` is the one that does what its window is for."""
    button = PushButton(words)
    if primary:
        button.setProperty("primary", True)
    return button
