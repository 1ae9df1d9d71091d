"""The leverage log below the canvas: who could move whom, with what, on what condition."""

from collections.abc import Collection, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout

from nkmap.db.queries.leverage import entries, entries_of, entry_ids
from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.filter import LeverageFilter
from nkmap.ui.leverage.filter_bar import Chip, LeverageFilterBar
from nkmap.ui.leverage.model import ENTRY_ROLE, LeverageModel
from nkmap.ui.leverage.table import LeverageTable
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

if TYPE_CHECKING:
    from nkmap.ui.leverage.entry_form import EntryForm

TABLES = (
    "leverage_entry",
    "leverage_intermediary",
    "instrument",
    "stakeholder",
    "map",
    "evidence",
    "source",
)
ROOM_FOR_FORM = 920, 440  # px, where the window is so large that the shares below leave as many
FORM_SHARE = 0.64, 0.62  # of the width of the log, and of the height of map and log


class LeveragePanel(QFrame):
    """Filter row, table and form over the same entries; what is changed in them is told."""

    target_chosen = Signal(int)  # stakeholder id of the selected entry's target
    entries_chosen = Signal()  # whatever is selected now
    change_asked = Signal(object, str, object)  # EntryRow, field, value
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("log_panel")
        self._document = document
        self._known: set[int] | None = None  # before the first reading nothing is new
        self._new: set[int] = set()  # not shown in the table yet
        self._logged: set[int] = set()
        self._why_protected = ""
        self._hint = plain_label(role="quiet")
        self._model = LeverageModel(self)
        self.shown = LeverageFilter(self._model, self)
        self.filters = LeverageFilterBar(self.shown)
        self.table = LeverageTable(document, self._model, self.shown)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._across = across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.table)
        across.setStretchFactor(0, 1)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._hint)
        layout.addWidget(across, 1)
        self._hint.setContentsMargins(12, 0, 12, 6)
        self._hint.hide()

    def _head(self) -> QHBoxLayout:
        self._all_fields = _link(self.tr("All fields"))
        self._all_fields.setToolTip(self.tr("Shift+Enter"))
        self._all_fields.clicked.connect(self.open_form)
        self.draw_all = Chip(self.tr("Draw all"))
        self.draw_all.setToolTip(self.tr("Draw all levers that are listed"))
        close = _link(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 4)
        head.setSpacing(8)
        heading = plain_label(self.tr("Leverage log"), role="heading")
        heading.setContentsMargins(0, 4, 0, 0)  # on one line with the first chips
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(heading, 0, top)
        head.addWidget(self.filters, 1)
        head.addWidget(self.draw_all, 0, top)
        head.addWidget(self._all_fields, 0, top)
        head.addWidget(close, 0, top)
        return head

    def _connect(self) -> None:
        self._model.change_asked.connect(self.change_asked)
        self.table.form_asked.connect(self.open_form)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.filters.changed.connect(self._show_filters)
        self._document.changed.connect(self._on_document_changed)

    @cached_property
    def form(self) -> "EntryForm":
        """All fields of one entry beside the table, made when they are first asked for."""
        from nkmap.ui.leverage.entry_form import EntryForm

        form = EntryForm(self._document)
        form.change_asked.connect(self.change_asked)
        form.closed.connect(self.table.setFocus)
        form.protect(self._why_protected)
        self._across.addWidget(form)
        return form

    def protect(self, why: str) -> None:
        """Let no entry be changed, and say why; "" ends it."""
        self._why_protected = why
        self._model.is_protected = bool(why)
        self.table.setToolTip(as_tool_tip(why))
        if is_made(self, "form"):
            self.form.protect(why)

    def show_map(self, map_id: int | None) -> None:
        """Show the entries of another map."""
        if is_made(self, "form"):
            self.form.flush()
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
            with QSignalBlocker(self.table.selectionModel()):  # who is selected is not for a refresh to say
                self.table.select_entries(new or chosen)
            self.table.viewport().update()
        self._show_filters()

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
        self._show_filters()

    def say_not_drawn(self, words: str) -> None:
        """Say which levers are not drawn on the grid, and why; "" where all are."""
        if not words and not self.shown.in_scope():
            words = self.tr("No lever yet. Select a name on the grid and press L.")
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def open_form(self, field: object = "") -> None:
        """Show all fields of the selected entry, or of the first one."""
        if not self.table.selected_entries() and self.shown.rowCount():
            self.table.select_entries({self.shown.index(0, 0).data(ENTRY_ROLE).id})
        if chosen := self.table.selected_entries():
            was_open = self.form.isVisible()
            self.form.open_for(chosen[0], field if isinstance(field, str) else "")
            if not was_open:
                self._make_room(self._across, 0)
                self._make_room(self.parentWidget(), 1)

    def _make_room(self, splitter: QObject | None, direction: int) -> None:
        """Let the last pane of a splitter take what the form needs, 0 across or 1 down."""
        if isinstance(splitter, QSplitter):
            *others, own = splitter.sizes()
            wanted = min(ROOM_FOR_FORM[direction], int((sum(others) + own) * FORM_SHARE[direction]))
            more = max(0, wanted - own)
            splitter.setSizes([*others[:-1], others[-1] - more, own + more])

    def _show_filters(self) -> None:
        self.filters.refresh()
        self.table.show_needed_columns(all_maps=self.shown.all_maps)
        self._all_fields.setEnabled(self.shown.rowCount() > 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if is_made(self, "form"):
            if chosen := self.table.selected_entries():
                self.form.show_entry(chosen[0])
            else:
                self.form.hide()
        self.entries_chosen.emit()

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()

    def _on_selection_changed(self, *_ranges) -> None:
        self._show_chosen()
        if chosen := self.table.selected_entries():
            self.target_chosen.emit(chosen[0].target_id)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat_link", True)
    return button
