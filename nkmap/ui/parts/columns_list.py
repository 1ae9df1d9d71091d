"""A flat list with columns, of which one takes the room that is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from nkmap.ui.parts.focus import show_current_row
from nkmap.ui.parts.plain_text import as_tool_tip


class ColumnsList(QTreeWidget):
    """Rows are known by their number. What does not fit is whole in the tool tip."""

    def __init__(self, name: str, columns: int, wide: int = 0) -> None:
        super().__init__()
        self.setProperty("columns_list", True)
        self._wide = wide
        self.setAccessibleName(name)
        self.setColumnCount(columns)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setMinimumSectionSize(0)
        header.setStretchLastSection(False)
        for column in range(columns):
            mode = (
                QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(column, mode)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_current_row(self, event)

    def drawRow(self, painter, option, index) -> None:
        """Leave out a last row that has room for its upper part only."""
        if option.rect.bottom() <= self.viewport().rect().bottom():
            super().drawRow(painter, option, index)

    def add(self, texts: Sequence[str]) -> QTreeWidgetItem:
        """Add a row and return it."""
        item = QTreeWidgetItem(self, list(texts))
        item.setToolTip(self._wide, as_tool_tip(texts[self._wide]))
        return item

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.topLevelItemCount()

    @property
    def row(self) -> int:
        """The number of the current row, -1 where there is none."""
        return self.currentIndex().row()

    def set_row(self, number: int) -> None:
        """Make a row the current one."""
        if item := self.topLevelItem(number):
            self.setCurrentItem(item)

    def texts(self) -> list[list[str]]:
        """Return what is listed, row by row."""
        columns = range(self.columnCount())
        rows = (self.topLevelItem(number) for number in range(self.count))
        return [[row.text(column) for column in columns] for row in rows if row]
