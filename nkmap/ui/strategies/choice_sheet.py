"""A panel in which rows of a list are ticked: who acts, what is used."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from nkmap.document import Document
from nkmap.ui.fields.text_field import ENTER, TextField
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.plain_text import as_tool_tip, shorten
from nkmap.ui.parts.push_button import push_button

ID = Qt.ItemDataRole.UserRole
SIZE = QSize(460, 520)  # px; less in a small window
BESIDE_TITLE = 90  # px of the panel that are not for its title
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChoiceSheet(Sheet):
    """Enter or the button takes what is ticked, Esc leaves all as it was. A filter hides rows, unticks none.

    What is ticked at first stands on top and keeps its order; what is new follows in the order of the list.
    """

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window, document, "")
        self._before: list[int] = []
        self._take: Callable[[list[int]], object] = list
        self.filter = TextField()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_button = push_button(self.tr("Use these"), primary=True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.done_button)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)
        self.filter.textChanged.connect(self._hide_others)
        self.filter.entered.connect(lambda _modifiers: self._on_done())
        self.filter.escaped.connect(self.close_over)
        self.done_button.clicked.connect(self._on_done)

    def wanted_size(self) -> QSize:
        return SIZE

    def ask(
        self,
        title: str,
        words: Mapping[int, str],
        ticked: Sequence[int],
        take: Callable[[list[int]], object],
    ) -> None:
        """Offer rows by id, some of them ticked; `take` is called with what is chosen in the end."""
        shorten(self.title, title, SIZE.width() - BESIDE_TITLE)
        self.list.setAccessibleName(title)
        self.filter.setAccessibleName(self.tr("Filter: {0}").format(title))
        self._before, self._take = list(ticked), take
        self.list.clear()
        for id_ in (*ticked, *(other for other in words if other not in ticked)):
            item = QListWidgetItem(words[id_], self.list)
            item.setData(ID, id_)
            item.setToolTip(as_tool_tip(words[id_]))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECKED if id_ in ticked else UNCHECKED)
        self.filter.clear()
        self.open_sheet(self.filter)

    def rows(self) -> list[QListWidgetItem]:
        """Return all rows, the hidden ones too."""
        return [self.list.item(number) for number in range(self.list.count())]

    def _hide_others(self, sought: str) -> None:
        for item in self.rows():
            item.setHidden(sought.strip().casefold() not in item.text().casefold())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.accept()
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _on_done(self) -> None:
        ticked = [item.data(ID) for item in self.rows() if item.checkState() == CHECKED]
        kept = [id_ for id_ in self._before if id_ in ticked]
        self.close_over()
        if set(ticked) != set(self._before):
            self._take(kept + [id_ for id_ in ticked if id_ not in kept])
