"""The drawer of Room view: a field for names, and those who wait and may be seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from nkmap.db.queries.stakeholders import NameRow
from nkmap.document import Document
from nkmap.ui.audience.content import waiting_names
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import plain_label

WIDTH = 240  # px


class RoomNames(QFrame):
    """A click or Enter on a name lifts it, to be carried to its place."""

    name_entered = Signal(str)
    lift_asked = Signal(object)  # NameRow
    escaped = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("room_names")
        self.setFixedWidth(WIDTH)
        self._document = document
        self._rows: list[NameRow] = []
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Type a name, press Enter"))
        self.field.setAccessibleName(self.tr("Name to add"))
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.escaped)
        self._heading = plain_label(role="quiet")
        self.list = QListWidget()
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Names"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 0)
        layout.setSpacing(8)
        for widget in (self.field, self._heading, self.list):
            layout.addWidget(widget)
        self.hide()

    def show_map(self, map_id: int) -> None:
        """Show who waits for a place on a map."""
        self._rows = waiting_names(self._document, map_id)
        self._heading.setText(self.tr("{0} waiting").format(len(self._rows)))
        self.list.clear()
        for row in self._rows:
            self.list.addItem(QListWidgetItem(row.label))

    def _on_entered(self) -> None:
        if name := self.field.text().strip():
            self.field.clear()
            self.name_entered.emit(name)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.lift_asked.emit(self._rows[self.list.row(item)])
