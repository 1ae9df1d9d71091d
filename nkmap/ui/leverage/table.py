"""The table of the leverage log: keys, selection, and editing in place."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.leverage.delegate import EntryDelegate
from nkmap.ui.leverage.filter import LeverageFilter
from nkmap.ui.leverage.model import ENTRY_ROLE, LeverageModel
from nkmap.ui.settings.key_map import pressed_key

ROW_HEIGHT = 32  # px
EDITS_BY = QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed


class LeverageTable(QTableView):
    """Enter and F2 edit a cell, Shift+Enter shows all fields, Del asks to delete the selected entries."""

    delete_asked = Signal(object)  # [entry id]
    form_asked = Signal(str)  # field to begin with

    def __init__(self, document: Document, model: LeverageModel, shown: LeverageFilter, parent=None) -> None:
        super().__init__(parent)
        self._model, self._shown = model, shown
        self._delegate = EntryDelegate(document, self)
        self.setModel(shown)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(EDITS_BY)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Leverage log"))
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for position, column in enumerate(self._model.columns):
            self.setColumnWidth(position, column.letters * self.fontMetrics().averageCharWidth())

    def show_needed_columns(self, *, all_maps: bool) -> None:
        """Show the columns for the map and for the caution flag only where they tell anything."""
        self.setColumnHidden(self._model.column("question"), not all_maps)
        has_caution = any(entry.caution for entry in self._shown.in_scope())
        self.setColumnHidden(self._model.column("caution"), not has_caution)

    def selected_entries(self) -> list[EntryRow]:
        """Return the selected entries, in the order of the table."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ENTRY_ROLE) for index in rows]

    def select_entries(self, ids: set[int]) -> None:
        """Select those of these entries that are shown, and scroll to the last."""
        rows = [self.model().index(row, 0) for row in range(self.model().rowCount())]
        found = [index for index in rows if index.data(ENTRY_ROLE).id in ids]
        chosen = QItemSelection()
        for index in found:
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if found:
            column = self._model.column("instrument")
            at = found[-1].siblingAtColumn(column)
            self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
            self.scrollTo(at)

    def edit(self, index, trigger=None, event=None):
        """Edit a cell; what no cell can hold is edited in the form."""
        if trigger is None:
            return super().edit(index)
        is_asked = trigger in (
            QAbstractItemView.EditTrigger.DoubleClicked,
            QAbstractItemView.EditTrigger.EditKeyPressed,
        )
        if is_asked and index.isValid() and not self._model.columns[index.column()].editor:
            self.form_asked.emit(self._model.columns[index.column()].field)
            return False
        self._delegate.opens_list = trigger == QAbstractItemView.EditTrigger.DoubleClicked
        return super().edit(index, trigger, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if pressed_key(event) in DELETING[IS_MAC] and self.selected_entries():
            self.delete_asked.emit([entry.id for entry in self.selected_entries()])
        elif event.key() in ENTER and not editing and self.currentIndex().isValid():
            self._on_enter(event)
        else:
            super().keyPressEvent(event)

    def _on_enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.form_asked.emit("")
        else:
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
