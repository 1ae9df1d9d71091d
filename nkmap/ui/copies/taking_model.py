"""Rows of which each copy says something else, as a table model: a column for each copy, one for the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from nkmap.ui.copies.taking_rows import REST, TakeRow
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.parts.rows_model import Index, RowsModel

IS_TAKEN = Qt.ItemDataRole.UserRole  # whether this counts; None where nothing can be chosen
QUIET = Qt.ItemDataRole.UserRole + 1  # a second line
COUNTS = Qt.ItemDataRole.UserRole + 2  # whether it is in what is kept
ABOUT = 0  # the first column


class TakingModel(RowsModel):
    """A refresh that finds the same rows changes only what is in them, so that the current cell stays."""

    decided = Signal(object, str)  # [key], name of a copy, or REST

    def __init__(self, heading: str, parent=None) -> None:
        super().__init__(parent)
        self._heading = heading
        self.copies: list[str] = []

    def show_copies(self, rows: Sequence[TakeRow], copies: Sequence[str]) -> None:
        """Take the rows as they are now, and the names of the copies."""
        are_same = [row.key for row in rows] == [row.key for row in self.rows] and list(copies) == self.copies
        self.copies, self.headings = list(copies), (self._heading, *copies, REST)
        self.show_rows(rows, are_same=are_same)

    def copy_of(self, column: int) -> str:
        """Return the copy of a column, REST for the last one."""
        return self.copies[column - 1] if column <= len(self.copies) else REST

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        if index.column() == ABOUT:
            return self._about(row, role)
        copy = self.copy_of(index.column())
        words = row.said.get(copy, "") if copy else row.rest
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(words)
        if role == IS_TAKEN:
            return row.is_taken(copy) if words else None
        if role == COUNTS:
            return row.counts(copy)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, taken").format(words) if words and row.is_taken(copy) else words
        return None

    def _about(self, row: TakeRow, role: int):
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == QUIET:
            return row.about
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(f"{row.name}\n{row.about}")
        return f"{row.name}, {row.about}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def decide(self, index: Index) -> None:
        """Let the value of a cell count."""
        if index.isValid() and index.data(IS_TAKEN) is not None:
            self.decided.emit([self.rows[index.row()].key], self.copy_of(index.column()))
