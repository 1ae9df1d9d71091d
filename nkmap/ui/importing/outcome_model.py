"""The rows of what an import would do, and the pairs that look alike, as table models."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from nkmap.data_in.plan import Duplicate
from nkmap.drawing.theme import Theme
from nkmap.ui.importing.outcome_rows import OutcomeRow
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.parts.rows_model import Index, RowsModel
from nkmap.ui.said import said

SIGNS = {"added": "+", "changed": "~", "unchanged": "=", "refused": "×", "notes": "i"}
SIGN, LINE, WORDS = range(3)
NAME, DECISION = range(2)


class OutcomeModel(RowsModel):
    """A sign, the line of the file, and what becomes of it."""

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.headings = ("", self.tr("Line"), self.tr("What becomes of it"))
        self._theme = theme
        self.tells_table = False  # where there are several

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (SIGNS[row.what], self._place(row), said(row.words))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WORDS:
            return as_tool_tip(said(row.words))
        if role == Qt.ItemDataRole.ForegroundRole:
            if row.what == "refused":
                return self._theme.warning
            is_quiet = index.column() != WORDS or row.what == "unchanged"
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText) if is_quiet else None
        return None

    def _place(self, row: OutcomeRow) -> str:
        if row.line is None:
            return ""
        return f"{row.table} {row.line}" if self.tells_table else str(row.line)


class AlikeModel(RowsModel):
    """A name of the file, whom it is like, and whether they are the same; a click or Space decides."""

    decided = Signal(object, bool)  # Duplicate, whether it is the same

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.headings = (self.tr("Looks like one that is there"), self.tr("The same?"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        tick = Qt.ItemFlag.ItemIsUserCheckable if index.column() == DECISION else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | tick

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        if index.column() == DECISION:
            return self._decision(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self._words(row)
            return as_tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _decision(self, row: Duplicate, role: int):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("The same") if row.is_same else self.tr("Keep both")
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_same else Qt.CheckState.Unchecked
        return None

    def _words(self, row: Duplicate) -> str:
        pattern = self.tr("{0}: {1}\n{2}, in the project")
        if row.known_id is None:
            pattern = self.tr("{0}: {1}\n{2}, in this file")
        return pattern.format(row.line, row.name, row.other)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was decided; the pairs follow with the next plan."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.decided.emit(self.rows[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
