"""The leverage log below the canvas: who could move whom, with what, on what condition."""

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from nkmap.db.queries.leverage import entries
from nkmap.document import Document
from nkmap.ui.leverage_model import ENTRY_ROLE, SORT_ROLE, LeverageModel
from nkmap.ui.plain_text import plain_label

TABLES = ("leverage_entry", "leverage_intermediary", "instrument", "stakeholder")


class EntryTable(QTableView):
    """The table itself; Del asks to delete the selected entries."""

    delete_asked = Signal(object)  # [entry id]

    def selected_entries(self):
        """Return the selected entries, in the order of the table."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ENTRY_ROLE) for index in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected_entries():
            self.delete_asked.emit([entry.id for entry in self.selected_entries()])
        else:
            super().keyPressEvent(event)


class LeveragePanel(QFrame):
    """Shows the entries of the map in front."""

    target_chosen = Signal(int)  # stakeholder id of the selected entry's target
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("log_panel")
        self._document = document
        self._map_id: int | None = None
        self._heading = plain_label(role="heading")
        self._hint = plain_label(
            self.tr("No lever yet. Select a name on the grid and press L."), role="quiet"
        )
        self._model = LeverageModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = EntryTable()
        self._build()
        document.changed.connect(self._on_document_changed)

    def _build(self) -> None:
        self.table.setModel(self._sorted)
        self.table.setAccessibleName(self.tr("Leverage log"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for column, width in enumerate(self._model.widths):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        close = QPushButton(self.tr("Close"))
        close.setProperty("flat_link", True)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 4)
        head.addWidget(self._heading)
        head.addWidget(self._hint, 1)
        head.addStretch()
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def show_map(self, map_id: int | None) -> None:
        """Show the entries of another map."""
        self._map_id = map_id
        self.refresh()

    def refresh(self) -> None:
        """Read the entries anew."""
        found = self._document.read(entries, self._map_id) if self._map_id is not None else []
        self._model.show_entries(found)
        self._heading.setText(self.tr("Leverage log ({0})").format(len(found)))
        self._hint.setVisible(not found)

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()

    def _on_selection_changed(self, *_ranges) -> None:
        chosen = self.table.selected_entries()
        if chosen:
            self.target_chosen.emit(chosen[0].target_id)
