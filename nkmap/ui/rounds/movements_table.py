"""The table of who moved how far between two rounds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from nkmap.db.queries.rounds import Movement
from nkmap.map_content import Grid
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.rounds.movement_words import arithmetic_words, distance_words, places_words

ROW = 32  # px
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ALIGNMENTS = (Qt.AlignmentFlag.AlignLeft | MIDDLE, Qt.AlignmentFlag.AlignRight | MIDDLE)
WHO = Qt.ItemDataRole.UserRole  # stakeholder id


class MovementsTable(QTableWidget):
    """Who moved farthest comes first. The tool tip of a row tells from where to where, and the arithmetic."""

    stakeholder_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, 2)
        for column, words in enumerate((self.tr("Name"), self.tr("Moved"))):
            title = QTableWidgetItem(words)
            title.setTextAlignment(ALIGNMENTS[column])
            self.setHorizontalHeaderItem(column, title)
        self.setAccessibleName(self.tr("Who moved how far"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemSelectionChanged.connect(self._on_selection_changed)

    def show_movements(self, movements: Sequence[Movement], grid: Grid) -> None:
        """Fill the table anew."""
        self.blockSignals(True)
        self.clearSelection()
        self.setRowCount(len(movements))
        for row, movement in enumerate(movements):
            tip = "\n".join(filter(None, (places_words(movement, grid), arithmetic_words(movement, grid))))
            for column, words in enumerate((movement.label, distance_words(movement))):
                item = QTableWidgetItem(words)
                item.setTextAlignment(ALIGNMENTS[column])
                item.setData(WHO, movement.stakeholder_id)
                item.setToolTip(as_tool_tip(tip))
                self.setItem(row, column, item)
        self.blockSignals(False)

    def _on_selection_changed(self) -> None:
        if chosen := self.selectedItems():
            self.stakeholder_chosen.emit(chosen[0].data(WHO))
