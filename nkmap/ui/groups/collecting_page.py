"""While groups place blindly: who has placed how many, never where, and the way to reveal it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.estimates import GroupRow
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.twice_button import TwiceButton


class CollectingPage(QWidget):
    """Says what was asked for; it reads and writes nothing."""

    asked = Signal(str)  # id of an action
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = plain_label(role="quiet")
        self._note.setWordWrap(True)
        self._note.setText(self.tr("The grid stays empty for everybody until it is revealed."))
        self.list = ColumnsList(self.tr("Who has placed how many"), columns=2)
        self.keyboard = self._button(self.tr("At the keyboard, in turn"), "place_by_keyboard")
        self.typing = self._button(self.tr("From paper sheets"), "type_sheets")
        self.a4 = self._button(self.tr("Sheets A4…"), "sheets_a4")
        self.a3 = self._button(self.tr("Sheets A3…"), "sheets_a3")
        self.reveal = TwiceButton(self.tr("Reveal"), self.tr("Press again to reveal"))
        self.reveal.setProperty("primary", True)
        self.reveal.confirmed.connect(self.reveal_asked)
        self._build()

    def _button(self, words: str, action_id: str) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self.asked.emit(action_id))
        return button

    def _build(self) -> None:
        self.list.setProperty("flush", True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSelectionMode(ColumnsList.SelectionMode.NoSelection)
        sheets = QHBoxLayout()
        sheets.setSpacing(8)
        for button in (self.a4, self.a3):
            sheets.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(8)
        for part in (self._note, self.keyboard, self.typing):
            layout.addWidget(part)
        layout.addLayout(sheets)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reveal)

    def show_groups(self, groups: Sequence[GroupRow], names: int) -> None:
        """List who has placed how many of these names on the map."""
        self.list.clear()
        for group in groups:
            if group.placed:
                count = self.tr("{0} of {1}").format(group.placed, max(names, group.placed))
                self.list.add([group.name, count])
        if not self.list.count:
            self.list.add([self.tr("Nobody has placed a name yet.")])
