"""The list of gaps: a row for each kind with its count, below it a sentence for each gap and its numbers."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
)

from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.gaps.gap_rows import GapGroup
from nkmap.ui.parts.plain_text import as_tool_tip

WORDS, NUMBERS = range(2)
ROW, GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WORDS_SHARE, WIDEST = 0.58, 640  # of the width, and px at most: numbers are not far from their words
FOLDED = frozenset({"entry_id", "placement_id", "relation_id", "strategy_id"})  # claims: there may be many


class GapsList(QTreeWidget):
    """A click or Enter on a gap chooses it, on a kind unfolds it. What is unfolded stays so; what is below a
    kind is made when it is unfolded, for of claims there may be a thousand."""

    chosen = Signal(object)  # GapRow

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("gaps_list", True)
        self.setAccessibleName(self.tr("Gaps"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NUMBERS, QHeaderView.ResizeMode.Stretch)
        self._folded = set(FOLDED)
        self._quiet = QColor()
        self._groups: Sequence[GapGroup] = ()
        self.itemClicked.connect(self._on_item_clicked)
        self.itemExpanded.connect(self._on_item_expanded)
        self.itemCollapsed.connect(self._on_item_collapsed)

    def show_groups(self, groups: Sequence[GapGroup], quiet: QColor) -> None:
        """List these gaps, numbers in a quiet colour; the place in the list is kept."""
        at = self.verticalScrollBar().value()
        self._groups, self._quiet = groups, quiet
        self.blockSignals(True)
        self.clear()
        for group in groups:
            self._add(self.invisibleRootItem(), group)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(at)

    def texts(self) -> list[tuple[str, str]]:
        """Return what is listed, row by row, what is folded too."""
        return [texts for group in self._groups for texts in self._texts_of(group)]

    def _texts_of(self, group: GapGroup) -> Iterator[tuple[str, str]]:
        yield self._head(group), group.rule
        for part in group.groups:
            yield from self._texts_of(part)
        for row in group.rows:
            yield row.words, row.numbers

    def _head(self, group: GapGroup) -> str:
        return self.tr("{0} ({1})").format(group.title, group.count)

    def _add(self, parent: QTreeWidgetItem, group: GapGroup) -> None:
        item = self._item(parent, self._head(group), group.rule)
        item.setData(WORDS, GROUP, group)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        if parent is self.invisibleRootItem():
            font = self.font()
            font.setBold(True)
            item.setFont(WORDS, font)
        if group.kind not in self._folded:
            self._fill(item)
            item.setExpanded(True)

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Make what is below a kind, if that is not there yet."""
        if item.childCount():
            return
        group: GapGroup = item.data(WORDS, GROUP)
        for part in group.groups:
            self._add(item, part)
        for row in group.rows:
            self._item(item, row.words, row.numbers).setData(WORDS, ROW, row)

    def _on_item_expanded(self, item: QTreeWidgetItem) -> None:
        if group := item.data(WORDS, GROUP):  # the keys + and - are for any row
            self._folded.discard(group.kind)
            self._fill(item)

    def _on_item_collapsed(self, item: QTreeWidgetItem) -> None:
        if group := item.data(WORDS, GROUP):
            self._folded.add(group.kind)

    def _item(self, parent: QTreeWidgetItem, words: str, numbers: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [words, numbers])
        item.setForeground(NUMBERS, self._quiet)
        for column, text in enumerate((words, numbers)):
            item.setToolTip(column, as_tool_tip(text))
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in ENTER and item:
            self._on_item_clicked(item)
        else:
            super().keyPressEvent(event)

    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        row = item.data(WORDS, ROW)
        if row is None:
            item.setExpanded(not item.isExpanded())
        else:
            self.chosen.emit(row)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(WORDS, min(WIDEST, round(WORDS_SHARE * self.viewport().width())))
