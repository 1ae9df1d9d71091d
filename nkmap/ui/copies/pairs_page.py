"""The page of a merge that asks who is the same: rows joined by their names, and names that look alike."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from nkmap.copies.merged import Choices
from nkmap.ui.copies.merge_list import MergeList
from nkmap.ui.copies.pairs import Pair
from nkmap.ui.copies.words import heading_of
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.views.page_chips import plain_chip, row_of

NAMES = 0  # column
PAIR = Qt.ItemDataRole.UserRole


class PairsPage(QWidget):
    """What is ticked becomes one; a click or Space turns it, buttons turn all."""

    decided = Signal(object, bool)  # [Pair], whether they are the same

    def __init__(self) -> None:
        super().__init__()
        sentence = plain_label(role="quiet")
        sentence.setText(
            self.tr("Ticked rows become one. Names that only look alike stay two until you tick them.")
        )
        sentence.setWordWrap(True)
        sentence.setContentsMargins(12, 0, 12, 0)
        self.all_chip, self.none_chip = (
            plain_chip(self.tr("All the same")),
            plain_chip(self.tr("None the same")),
        )
        self.all_chip.clicked.connect(lambda: self._decide_all(is_same=True))
        self.none_chip.clicked.connect(lambda: self._decide_all(is_same=False))
        headings = (self.tr("Names"), self.tr("What"), self.tr("Why"))
        self.list = MergeList(self.tr("Who is the same"), headings)
        self.list.itemChanged.connect(self._on_item_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        for widget in (sentence, row_of((self.all_chip, self.none_chip)), self.list):
            layout.addWidget(widget)
        layout.setStretch(2, 1)

    def show_pairs(self, pairs: Sequence[Pair], choices: Choices) -> None:
        """Show pairs with what is decided on them; the current row stays."""
        if pairs != self._pairs():
            self._list_anew(pairs)
        with QSignalBlocker(self.list):
            for item, pair in zip(self._items(), pairs, strict=True):
                state = Qt.CheckState.Checked if pair.is_same(choices) else Qt.CheckState.Unchecked
                item.setCheckState(NAMES, state)

    def _list_anew(self, pairs: Sequence[Pair]) -> None:
        at = self.list.currentIndex()
        with QSignalBlocker(self.list):
            self.list.clear()
            for pair in pairs:
                why = self.tr("look alike") if pair.is_alike_only else self.tr("same name")
                item = QTreeWidgetItem(self.list, [pair.names, heading_of(pair.table), why])
                item.setToolTip(NAMES, as_tool_tip(pair.names))
                item.setData(NAMES, PAIR, pair)
        self.list.setCurrentIndex(self.list.model().index(at.row(), NAMES))

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _pairs(self) -> list[Pair]:
        return [Pair(*item.data(NAMES, PAIR)) for item in self._items()]

    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        is_same = item.checkState(NAMES) == Qt.CheckState.Checked
        self.decided.emit([Pair(*item.data(NAMES, PAIR))], is_same)

    def _decide_all(self, *, is_same: bool) -> None:
        self.decided.emit(self._pairs(), is_same)
