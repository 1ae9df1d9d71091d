"""Rows of plain values under headings, as a table model: what all such models say alike."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """What a cell says is for the class that derives from it."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.headings: tuple[str, ...] = ()
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any], *, are_same: bool = False) -> None:
        """Take rows; where they `are_same` ones, told anew, the current cell stays."""
        if not are_same:
            self.beginResetModel()
        self.rows = list(rows)
        if not are_same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.headings) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        is_heading = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.headings[section] if is_heading else None
