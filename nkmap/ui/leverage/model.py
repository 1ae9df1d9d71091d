"""The leverage log as a table model: one row an entry; what a cell was changed to is told, not written."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.columns import columns
from nkmap.ui.leverage.entry_words import caution_sentence
from nkmap.ui.parts.plain_text import as_tool_tip

ENTRY_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class LeverageModel(QAbstractTableModel):
    """Holds EntryRows; a refresh that finds the same entries changes only the rows that differ."""

    change_asked = Signal(object, str, object)  # EntryRow, field, value

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self.entries: list[EntryRow] = []
        self.is_protected = False  # no cell can be changed

    def column(self, field: str) -> int:
        """Return where the column of a field is."""
        return [column.field for column in self.columns].index(field)

    def show_entries(self, entries: list[EntryRow]) -> None:
        """Take the entries as they are now."""
        if [entry.id for entry in entries] != [entry.id for entry in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
            return
        earlier, self.entries = self.entries, entries
        for row, (before, after) in enumerate(zip(earlier, entries, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(self.columns[section].heading)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_editable = flags and self.columns[index.column()].editor and not self.is_protected
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        entry, column = self.entries[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(column.text(entry).split())
        if role == Qt.ItemDataRole.EditRole:
            return column.value(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(caution_sentence(entry) if column.field == "caution" else column.text(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole and column.field == "caution":
            return caution_sentence(entry)
        if role == ENTRY_ROLE:
            return entry
        if role == SORT_ROLE:
            return column.sort(entry) if column.sort else column.text(entry).casefold()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was meant; the rows follow when the project has changed."""
        entry, column = self.entries[index.row()], self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or value == column.value(entry):
            return False
        self.change_asked.emit(entry, column.field, value)
        return True
