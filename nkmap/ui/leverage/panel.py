"""The leverage log below the canvas: who could move whom, with what, on what condition."""

from collections.abc import Collection, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from nkmap.db.queries.leverage import entries, entries_of, entry_ids
from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.filter import LeverageFilter
from nkmap.ui.leverage.model import LeverageModel
from nkmap.ui.parts.made import is_made

if TYPE_CHECKING:
    from nkmap.ui.leverage.log_pane import LogPane
    from nkmap.ui.leverage.table import LeverageTable

TABLES = (
    "leverage_entry",
    "leverage_intermediary",
    "instrument",
    "stakeholder",
    "map",
    "evidence",
    "source",
)


class LeveragePanel(QFrame):
    """Reads the entries and knows which are new; what is seen of them is made when it is first shown."""

    target_chosen = Signal(int)  # stakeholder id of the selected entry's target
    entries_chosen = Signal()  # whatever is selected now
    change_asked = Signal(object, str, object)  # EntryRow, field, value
    delete_asked = Signal(object)  # ids of entries
    refused = Signal(str)  # why nothing can be changed
    all_asked = Signal()  # to draw all that are listed, or not any more
    passage_chosen = Signal(int)  # evidence id
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("log_panel")
        self._document = document
        self._known: set[int] | None = None  # before the first reading nothing is new
        self._new: set[int] = set()  # not shown in the table yet
        self._logged: set[int] = set()
        self._why_protected = ""
        self._draws_all = False
        self._model = LeverageModel(self)
        self.shown = LeverageFilter(self._model, self)
        self._model.change_asked.connect(self.change_asked)
        document.changed.connect(self._on_document_changed)

    @cached_property
    def pane(self) -> "LogPane":
        """What is seen of it, made when somebody first looks."""
        from nkmap.ui.leverage.log_pane import LogPane

        pane = LogPane(self._document, self._model, self.shown, self)
        pane.change_asked.connect(self.change_asked)
        pane.table.delete_asked.connect(self._on_table_delete_asked)
        pane.target_chosen.connect(self.target_chosen)
        pane.entries_chosen.connect(self.entries_chosen)
        pane.draw_all.clicked.connect(self.all_asked)
        pane.passage_chosen.connect(self.passage_chosen)
        pane.closed.connect(self.closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        pane.draw_all.setChecked(self._draws_all)
        pane.protect(self._why_protected)
        pane.show()  # at once: the keys may be coming
        return pane

    @property
    def table(self) -> "LeverageTable":
        """Its table."""
        return self.pane.table

    def setVisible(self, visible: bool) -> None:
        if visible:
            assert self.pane  # made by now, it is shown with it
        super().setVisible(visible)

    def _on_table_delete_asked(self, entry_ids: list[int]) -> None:
        if self._why_protected:
            self.refused.emit(self._why_protected)
        else:
            self.delete_asked.emit(entry_ids)

    def protect(self, why: str) -> None:
        """Let no entry be changed, and say why; "" ends it."""
        self._why_protected = why
        self._model.is_protected = bool(why)
        if is_made(self, "pane"):
            self.pane.protect(why)

    def show_map(self, map_id: int | None) -> None:
        """Show the entries of another map."""
        if is_made(self, "pane"):
            self.pane.flush()
        self.shown.set_map(map_id, all_maps=self.shown.all_maps)
        self.refresh()

    def refresh(self) -> None:
        """Read the entries anew; one that is new is shown, whatever was filtered.

        While nobody sees the log, it only keeps in mind what is new: there may be thousands of entries.
        """
        self._note_new()
        if self.isHidden():
            self.entries_chosen.emit()
            return
        new, self._new = self._new, set()
        found = self._document.read(entries)
        chosen = {entry.id for entry in self.table.selected_entries()}
        is_other = {entry.id for entry in found} != {entry.id for entry in self._model.entries}
        self._model.show_entries(found)
        if any(entry.id in new and not self.shown.fits(entry) for entry in found):
            self.shown.clear()
        if is_other:
            self.pane.select_quietly(new or chosen)
        self.pane.show_filters()

    def _note_new(self) -> None:
        ids = self._document.read(entry_ids)
        known = ids if self._known is None else self._known
        self._new = ids - known or self._new & ids
        self._known = ids

    def show_logged(self, entry_ids: Iterable[int]) -> None:
        """Count entries as chosen although the log cannot be seen, such as those just logged."""
        if set(entry_ids) != self._logged:
            self._logged = set(entry_ids)
            self.entries_chosen.emit()

    def chosen_entries(self) -> list[EntryRow]:
        """Return what is selected while the log can be seen, or else what was just logged."""
        if not self.isHidden():
            return self.table.selected_entries()
        return self._document.read(entries_of, self._logged) if self._logged else []

    def listed_entries(self) -> list[EntryRow]:
        """Return what the log lists, or would list if it could be seen."""
        found = self._document.read(entries) if self.isHidden() else self._model.entries
        return [entry for entry in found if self.shown.fits(entry)]

    def choose_entries(self, ids: Collection[int]) -> None:
        """Select entries while the log can be seen; filters that hide one of them are cleared."""
        chosen = [entry for entry in self._model.entries if entry.id in ids]
        if any(entry.map_id != self.shown.map_id for entry in chosen):
            self.shown.set_map(self.shown.map_id, all_maps=True)
        if not all(map(self.shown.fits, chosen)):
            self.shown.clear()
        self.table.select_entries(set(ids))
        self.pane.show_filters()

    def show_all_drawn(self, are_drawn: bool) -> None:
        """Say whether all that are listed are drawn."""
        self._draws_all = are_drawn
        if is_made(self, "pane"):
            self.pane.draw_all.setChecked(are_drawn)

    def say_not_drawn(self, words: str) -> None:
        """Say which levers are not drawn on the grid, and why; "" where all are."""
        if not is_made(self, "pane"):
            return
        if not words and not self.shown.in_scope():
            words = self.tr("No lever yet. Select a name on the grid and press L.")
        self.pane.show_hint(words)

    def open_form(self, field: object = "") -> None:
        """Show all fields of the selected entry, or of the first one."""
        self.pane.open_form(field)

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()
