"""The totals before and after as a table that unfolds down to each term."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from nkmap.formats.tables import Row
from nkmap.ui.after_map.term_rows import TermRow
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.plain_text import as_tool_tip

ROW, KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SMALLEST = 90  # px high
CELLS_SHARE = 0.28  # of the width for each column of numbers


class TermTree(QTreeWidget):
    """A click unfolds a row, and tells whom or which lever it is about. What is unfolded stays so; what is
    below a row is made when it is unfolded, for that may be a thousand rows that nobody looks at."""

    stakeholder_chosen = Signal(int)
    entry_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("gaps_list", True)
        self.setAccessibleName(self.tr("Totals before and after"))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMinimumHeight(SMALLEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)
        self.header().setHighlightSections(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionsClickable(False)
        self._open: set[str] = set()
        self._rows: Sequence[TermRow] = ()
        self._titles: list[str] = []
        self._quiet = QColor()
        self.itemClicked.connect(self._on_item_clicked)
        self.itemExpanded.connect(self._on_item_expanded)
        self.itemCollapsed.connect(lambda item: self._open.discard(item.data(0, KEY)))

    def show_rows(self, rows: Sequence[TermRow], titles: Sequence[str], quiet: QColor) -> None:
        """Show these rows under the titles of their columns."""
        at = self.verticalScrollBar().value()
        self._rows, self._titles, self._quiet = rows, ["", *titles], quiet
        self.blockSignals(True)
        self.clear()
        self.setColumnCount(len(self._titles))
        self.setHeaderLabels(self._titles)
        for column, title in enumerate(self._titles):
            head = self.headerItem()
            assert head is not None
            head.setToolTip(column, as_tool_tip(title))
            head.setTextAlignment(column, RIGHT if column else Qt.AlignmentFlag.AlignLeft)
        for row in rows:
            self._add(self.invisibleRootItem(), row, row.key)
        self.blockSignals(False)
        self._share_width()
        self.verticalScrollBar().setValue(at)

    def table(self) -> list[Row]:
        """Return the titles, then all rows, what is folded too, indented by where they belong."""
        return [tuple(self._titles), *self._flat(self._rows, 0)]

    def _flat(self, rows: Sequence[TermRow], depth: int) -> Iterator[Row]:
        width = len(self._titles) - 1
        for row in rows:
            yield ("  " * depth + row.words, *row.cells, *[""] * (width - len(row.cells)))
            yield from self._flat(row.below, depth + 1)

    def _add(self, parent: QTreeWidgetItem, row: TermRow, key: str) -> None:
        item = QTreeWidgetItem(parent, [row.words, *row.cells])
        item.setData(0, ROW, row)
        item.setData(0, KEY, key)
        item.setToolTip(0, as_tool_tip(row.words))
        for column, cell in enumerate(row.cells, 1):
            item.setTextAlignment(column, RIGHT)
            item.setToolTip(column, as_tool_tip(cell))
        if row.key:
            font = self.font()
            font.setBold(True)
            item.setFont(0, font)
        elif not row.cells:
            item.setFirstColumnSpanned(True)
            item.setForeground(0, self._quiet)
        if row.below:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        if key in self._open:
            self._fill(item)
            item.setExpanded(True)

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Make what is below a row, if that is not there yet."""
        if item.childCount() == 0:
            key = item.data(0, KEY)
            for number, below in enumerate(item.data(0, ROW).below):
                self._add(item, below, f"{key}/{below.stakeholder_id or below.entry_id or number}")

    def _on_item_expanded(self, item: QTreeWidgetItem) -> None:
        self._open.add(item.data(0, KEY))
        self._fill(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in ENTER and item:
            self._on_item_clicked(item)
        else:
            super().keyPressEvent(event)

    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, ROW)
        if row.below:
            item.setExpanded(not item.isExpanded())
        elif row.entry_id is not None:
            self.entry_chosen.emit(row.entry_id)
        if row.stakeholder_id is not None:
            self.stakeholder_chosen.emit(row.stakeholder_id)

    def _share_width(self) -> None:
        cells = self.columnCount() - 1
        width = round(min(CELLS_SHARE, 0.6 / max(1, cells)) * self.viewport().width())
        for column in range(1, self.columnCount()):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share_width()
