"""A panel with the levers of the log that a strategy uses: each a click away from the log and its map."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from nkmap.document import Document
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.plain_text import plain_label, shorten
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.strategies.choice_sheet import BESIDE_TITLE, ID

SIZE = QSize(600, 380)  # px; less in a small window


class LeversSheet(Sheet):
    """A click or Enter on a lever shows it."""

    entry_chosen = Signal(int)
    choosing_asked = Signal(int)  # strategy id

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window, document, "")
        self._strategy_id = 0
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.none = plain_label(role="hint")
        self.none.setText(self.tr("No lever of the log is tied to this strategy yet."))
        self.choose_button = push_button(self.tr("Choose levers…"))
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignRight)
        self.list.itemActivated.connect(self._on_item_chosen)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.choose_button.clicked.connect(self._on_choose_clicked)

    def wanted_size(self) -> QSize:
        return SIZE

    def show_for(self, strategy_id: int, name: str, levers: Mapping[int, str], why_not: str) -> None:
        """Show levers by entry id; `why_not` says why none can be chosen, "" where they can."""
        self._strategy_id = strategy_id
        title = self.tr("Levers: {0}").format(name)
        shorten(self.title, title, SIZE.width() - BESIDE_TITLE)
        self.list.setAccessibleName(title)
        self.list.clear()
        for id_, words in levers.items():
            QListWidgetItem(words, self.list).setData(ID, id_)
        self.list.setVisible(bool(levers))
        self.none.setVisible(not levers)
        self.choose_button.setEnabled(not why_not)
        self.open_sheet(self.list if levers else self.choose_button)

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        if self.isVisible():  # where one click activates, both are told
            self.close_over()
            self.entry_chosen.emit(item.data(ID))

    def _on_choose_clicked(self) -> None:
        self.close_over()
        self.choosing_asked.emit(self._strategy_id)
