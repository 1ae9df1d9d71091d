"""The columns of a table, one in a row of two lines each, as a table model."""

from PySide6.QtCore import Qt

from nkmap.ui.importing.column_rows import ColumnRow
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.parts.rows_model import Index, RowsModel

QUIET_ROLE = Qt.ItemDataRole.UserRole  # the second line of a cell
OPENS_ROLE = Qt.ItemDataRole.UserRole + 1  # whether a click or Enter opens a choice
WARNING_ROLE = Qt.ItemDataRole.UserRole + 2  # whether the second line says what is still to be done
HEADING, HOLDS, SCALE, WORDS = range(4)


class ColumnModel(RowsModel):
    """Shows rows; what is chosen is told by the table, not written here."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.headings = (self.tr("Column"), self.tr("Is"), self.tr("Scale"), self.tr("Words"))

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
