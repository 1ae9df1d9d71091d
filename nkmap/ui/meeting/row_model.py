"""Rows of the project as a table model; what a cell was changed to is told, not written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from nkmap.ui.parts.plain_text import as_tool_tip

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowColumn:
    """A column: the field it changes, the text it shows of a row, the value that an editor starts from.

    `letters` is its width beside the others. `editor` is for the delegate; "tick" needs none.
    """

    field: str
    heading: str
    text: Callable[[Any], str]
    value: Callable[[Any], object]
    letters: int
    editor: str = "text"


class RowModel(QAbstractTableModel):
    """Holds rows with an `id`; a refresh that finds the same ones changes only those that differ."""

    change_asked = Signal(object, str, object)  # row, field, value

    def __init__(self, columns: Sequence[RowColumn], parent=None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Take the rows as they are now."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        earlier, self.rows = self.rows, list(rows)
        for number, (before, after) in enumerate(zip(earlier, rows, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].heading if orientation == Qt.Orientation.Horizontal else section + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_tick = self.columns[index.column()].editor == "tick"
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsUserCheckable if is_tick else Qt.ItemFlag.ItemIsEditable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        if column.editor == "tick":
            ticked = Qt.CheckState.Checked if column.value(row) else Qt.CheckState.Unchecked
            return ticked if role == Qt.ItemDataRole.CheckStateRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(column.text(row).split())
        if role == Qt.ItemDataRole.EditRole:
            return column.value(row)
        return as_tool_tip(column.text(row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was meant; the rows follow when the project has changed."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            value = int(Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole or value == column.value(row):
            return False
        self.change_asked.emit(row, column.field, value)
        return True
