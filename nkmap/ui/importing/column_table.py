"""The table of the columns: a click or Enter on a cell opens what can be chosen there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from nkmap.drawing.theme import Theme
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.importing.column_model import HEADING, HOLDS, OPENS_ROLE, SCALE, WORDS, ColumnModel
from nkmap.ui.importing.column_rows import ColumnRow
from nkmap.ui.importing.two_lines import TwoLineCells, row_height
from nkmap.ui.meeting.row_table import divided
from nkmap.ui.parts.plain_table import PlainTable

SHARES = {HEADING: 32, HOLDS: 34, SCALE: 17, WORDS: 17}  # of the width, of those that are seen
OPENING = (*ENTER, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Menu)


class ColumnTable(PlainTable):
    """Keys go from cell to cell; Tab leaves the table."""

    opened = Signal(int, int, object)  # number of the column, cell of `column_model`, QPoint on the screen

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.column_model = ColumnModel(self)
        self.setModel(self.column_model)
        self.setItemDelegate(TwoLineCells(theme, self))
        self.setAccessibleName(self.tr("Columns, and what each is"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.clicked.connect(self._open)
        self.entered.connect(self._on_entered)

    def show_rows(self, rows: Sequence[ColumnRow]) -> None:
        """Show the columns of a table; cells that none of them needs are not shown at all."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self.column_model.show_rows(rows, are_same=len(rows) == len(self.column_model.rows))
        for cell, is_needed in (
            (HOLDS, any(row.holds for row in rows)),
            (SCALE, any(row.scale is not None for row in rows)),
            (WORDS, any(row.words is not None for row in rows)),
        ):
            self.setColumnHidden(cell, not is_needed)
        self._fit()
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.column_model.index(0, HOLDS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Divide the width; no column is narrower than its heading."""
        seen = [cell for cell in SHARES if not self.isColumnHidden(cell)]
        shares = [SHARES[cell] for cell in seen]
        least = [self.horizontalHeader().sectionSizeHint(cell) for cell in seen]
        for cell, width in zip(seen, divided(self.viewport().width(), shares, least), strict=True):
            self.setColumnWidth(cell, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        """Tell which cell is to be chosen; the heading of a column stands for what it is."""
        cell = HOLDS if index.column() == HEADING else index.column()
        at = index.siblingAtColumn(cell)
        if at.data(OPENS_ROLE):
            below = self.visualRect(at).bottomLeft() + QPoint(0, 1)
            self.opened.emit(index.row(), cell, self.viewport().mapToGlobal(below))

    def _on_entered(self, index: QModelIndex) -> None:
        shape = Qt.CursorShape.PointingHandCursor if index.data(OPENS_ROLE) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
