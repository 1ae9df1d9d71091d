"""The columns of a table, one in a row of two lines each, as a table model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from nkmap.ui.importing.column_rows import ColumnRow
from nkmap.ui.parts.plain_text import as_tool_tip

Index = QModelIndex | QPersistentModelIndex
QUIET_ROLE = Qt.ItemDataRole.UserRole  # the second line of a cell
OPENS_ROLE = Qt.ItemDataRole.UserRole + 1  # whether a click or Enter opens a choice
WARNING_ROLE = Qt.ItemDataRole.UserRole + 2  # whether the second line says what is still to be done
HEADING, HOLDS, SCALE, WORDS = range(4)


class ColumnModel(QAbstractTableModel):
    """Shows rows; what is chosen is told by the table, not written here."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.rows: list[ColumnRow] = []

    def show_rows(self, rows: Sequence[ColumnRow]) -> None:
        """Take the rows as they are now."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        self.rows = list(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, WORDS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else WORDS + 1

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Column"), self.tr("Is"), self.tr("Scale"), self.tr("Words"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        first, quiet = _lines(row)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return first or ""
        if role == QUIET_ROLE:
            return quiet
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            both = "\n".join(filter(None, (first, quiet)))
            return as_tool_tip(both) if role == Qt.ItemDataRole.ToolTipRole else both.replace("\n", " · ")
        if role == OPENS_ROLE:
            return index.column() != HEADING and first is not None
        return bool(row.unclear) and index.column() == WORDS if role == WARNING_ROLE else None


def _lines(row: ColumnRow) -> tuple[tuple[str | None, str], ...]:
    """Return the two lines of each cell; None where there is nothing to choose."""
    return ((row.heading, row.cells), (row.holds, row.reason), (row.scale, row.map), (row.words, row.unclear))
