"""Buttons that turn the pages of a board."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkmap.ui.audience.turning import Turning
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.parts.push_button import PushButton, push_button


class PageTurner(QWidget):
    """Is there only where a board has more than one page."""

    turned = Signal(int)  # by how many pages

    def __init__(self) -> None:
        super().__init__()
        self.place = plain_label(role="quiet")
        self.before = self._button("‹", self.tr("Page before"), -1)
        self.after = self._button("›", self.tr("Next page"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.place)
        row.addStretch()
        for button in (self.before, self.after):
            row.addWidget(button)
        self.show_turning(Turning())

    def _button(self, sign: str, words: str, by: int) -> PushButton:
        button = push_button(sign)
        button.setProperty("step", True)
        button.setAccessibleName(words)
        button.setToolTip(as_tool_tip(words))
        button.clicked.connect(lambda: self.turned.emit(by))
        return button

    def show_turning(self, turning: Turning) -> None:
        """Say which page of a board is in front, of how many."""
        number, count = turning.number, len(turning.pages)
        self.place.setText(self.tr("Page {0} of {1}").format(number + 1, count))
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < count - 1)
        self.setVisible(count > 1)
