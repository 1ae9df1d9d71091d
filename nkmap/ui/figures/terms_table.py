"""The table of a figure: a row for each term, sorted by a click on a heading, with nothing imputed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from nkmap.ui.figures.shown import Cell, Row
from nkmap.ui.parts.plain_text import as_tool_tip

ROW = 30  # px
MOST_ROWS = 12  # that are seen at once
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft | MIDDLE, Qt.AlignmentFlag.AlignRight | MIDDLE
NOT_ASSESSED = "–"


class TermsModel(QAbstractTableModel):
    """Numbers are shown whole and sorted by all their digits; what is not known comes last."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: Sequence[str] = ()
        self.rows: list[Row] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, headings: Sequence[str], rows: Sequence[Row]) -> None:
        """Take other rows; they stay sorted as they were."""
        self.beginResetModel()
        self.headings, self.rows = headings, list(rows)
        if self._sorted and 0 <= self._sorted[0] < len(headings):
            self._sort(*self._sorted)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        cell = self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return as_tool_tip(cell)
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and section < len(self.headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._sort(column, order)
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        known = [row for row in self.rows if row.cells[column] is not None]
        unknown = [row for row in self.rows if row.cells[column] is None]
        known.sort(key=lambda row: _rank(row.cells[column]), reverse=order == Qt.SortOrder.DescendingOrder)
        self.rows = known + unknown

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        is_text = all(_is_text(row.cells[column]) for row in self.rows[:20])
        return LEFT if is_text else RIGHT


class TermsTable(QTableView):
    """Says whose row was chosen."""

    chosen = Signal(object)  # Row

    def __init__(self, name: str) -> None:
        super().__init__()
        self.terms = TermsModel()
        self.setModel(self.terms)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def show_rows(self, headings: Sequence[str], rows: Sequence[Row]) -> None:
        """Show other rows, as high as they need; whoever was current stays so."""
        current = self.current
        with QSignalBlocker(self):
            self.terms.show_rows(headings, rows)
            self._fit()
            if current is not None:
                self.choose(current.stakeholder_id)

    @property
    def current(self) -> Row | None:
        """The row that is current."""
        row = self.currentIndex().row()
        return self.terms.rows[row] if 0 <= row < len(self.terms.rows) else None

    def choose(self, stakeholder_id: int) -> None:
        """Make the first row of somebody the current one, if there is one."""
        ids = [row.stakeholder_id for row in self.terms.rows]
        if stakeholder_id in ids:
            self.selectRow(ids.index(stakeholder_id))

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for column in range(len(self.terms.headings)):
            mode = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        lines = min(MOST_ROWS, max(1, len(self.terms.rows)))
        self.setFixedHeight(header.sizeHint().height() + lines * ROW + 2)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.terms.rows[current.row()])


def cell_words(cell: Cell) -> str:
    """Return what stands in a cell: whole numbers, and a dash for what is not known."""
    if cell is None:
        return NOT_ASSESSED
    return cell if isinstance(cell, str) else str(round(cell)).replace("-", "−")


def _number(cell: Cell) -> float | None:
    """Return the number that a cell holds, also one in brackets or with more digits than others."""
    if not isinstance(cell, str):
        return cell
    try:
        return float(cell.strip("()"))
    except ValueError:
        return None


def _is_text(cell: Cell) -> bool:
    return isinstance(cell, str) and _number(cell) is None


def _rank(cell: Cell) -> tuple[bool, float, str]:
    number = _number(cell)
    return number is None, number or 0.0, str(cell).casefold()
