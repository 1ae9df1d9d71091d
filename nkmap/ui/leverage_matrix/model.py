"""The leverage matrix as a table model: its cells are totals, its heads names and headings of groups."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from nkmap.leverage.matrix import Line, Total
from nkmap.leverage.matrix_heads import Head, ReadMatrix
from nkmap.ui.leverage_matrix.words import coverage_words, entries_words
from nkmap.ui.parts.plain_text import as_tool_tip

Index = QModelIndex | QPersistentModelIndex
NOTHING = ReadMatrix((), (), {}, Total((), None, 0, 0, 0), "instrument")


class MatrixModel(QAbstractTableModel):
    """Only lines meet in cells: in rows and columns that are headings of groups there is nothing to do."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.matrix = NOTHING
        self.is_protected = False  # nothing can be logged now

    def show_matrix(self, matrix: ReadMatrix) -> None:
        """Take the matrix as it is now."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def heads(self, orientation: Qt.Orientation) -> tuple[Head, ...]:
        """Return the heads at the top or at the left."""
        return self.matrix.columns if orientation == Qt.Orientation.Horizontal else self.matrix.rows

    def lines(self, index: Index) -> tuple[Line, Line] | None:
        """Return row and column that meet here; None at the heading of a group."""
        row, column = self.matrix.rows[index.row()].line, self.matrix.columns[index.column()].line
        return None if row is None or column is None else (row, column)

    def total(self, index: Index) -> Total | None:
        """Return what the entries of a cell come to; None without one."""
        return self.matrix.cells.get((index.row(), index.column()))

    def can_meet(self, index: Index) -> bool:
        """Return whether a lever can be logged in a cell."""
        return self.matrix.can_meet(index.row(), index.column())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.matrix.columns)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        heads = self.heads(orientation)
        if not 0 <= section < len(heads):
            return None
        head = heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(self.head_words(head))
        return None

    @staticmethod
    def head_words(head: Head) -> str:
        """Return a line with the arithmetic of its coverage, or the heading of a group."""
        return f"{head.words}: {coverage_words(head.line.total)}" if head.line else head.words

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_cell = index.isValid() and self.lines(index) is not None
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable if is_cell else flags.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(self.cell_words(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cell_words(index)
        return None

    def cell_words(self, index: Index) -> str:
        """Return a cell in words: who and with what, and what its entries come to or what can be done."""
        if self.lines(index) is None:
            return ""
        heads = self.matrix.rows[index.row()], self.matrix.columns[index.column()]
        names, total = " · ".join(head.words for head in heads), self.total(index)
        if total is not None:
            return f"{names}: {entries_words(total)}"
        if not self.can_meet(index):
            return names
        if self.is_protected:
            return self.tr("{0}: nothing logged.").format(names)
        return self.tr("{0}: nothing logged. Enter or a click logs a lever.").format(names)
