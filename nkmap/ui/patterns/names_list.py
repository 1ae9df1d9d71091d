"""The list of who is behind a count: a click selects one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from nkmap.patterns.profiles import Profile
from nkmap.ui.parts.plain_text import plain_label

ID = Qt.ItemDataRole.UserRole
WIDTH = 200  # px


class NamesList(QFrame):
    """Says what it lists, and how many."""

    stakeholder_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison_panel")
        self.setFixedWidth(WIDTH)
        self.title = plain_label(role="heading")
        self.title.setWordWrap(True)
        self.title.setContentsMargins(12, 10, 12, 6)
        self.list = QListWidget()
        self.list.itemClicked.connect(lambda item: self.stakeholder_chosen.emit(item.data(ID)))
        self.list.itemActivated.connect(lambda item: self.stakeholder_chosen.emit(item.data(ID)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 1)

    def show_people(self, title: str, people: Sequence[Profile]) -> None:
        """List these under a title."""
        self.title.setText(f"{title} ({len(people)})" if people else title)
        self.list.setAccessibleName(self.title.text())
        self.list.clear()
        for profile in people:
            QListWidgetItem(profile.label, self.list).setData(ID, profile.id)
