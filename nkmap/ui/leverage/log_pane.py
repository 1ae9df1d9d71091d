"""What is seen of the leverage log: filters, what is not drawn, the table, and the form beside it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.ui.leverage.filter import LeverageFilter
from nkmap.ui.leverage.filter_bar import Chip, LeverageFilterBar
from nkmap.ui.leverage.model import ENTRY_ROLE, LeverageModel
from nkmap.ui.leverage.table import LeverageTable
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

if TYPE_CHECKING:
    from nkmap.ui.leverage.entry_form import EntryForm

ROOM_FOR_FORM = 920, 440  # px, where the window is so large that the shares below leave as many
FORM_SHARE = 0.64, 0.62  # of the width of the log, and of the height of map and log


class LogPane(QWidget):
    """Shows what the model holds and the filter lets through; what is changed in it is told."""

    entries_chosen = Signal()  # whatever is selected now
    target_chosen = Signal(int)  # stakeholder id of the selected entry's target
    change_asked = Signal(object, str, object)  # EntryRow, field, value
    passage_chosen = Signal(int)  # evidence id
    closed = Signal()

    def __init__(
        self, document: Document, model: LeverageModel, shown: LeverageFilter, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._document, self._shown, self._panel = document, shown, panel
        self._why_protected = ""
        self.hint = plain_label(role="quiet")
        self.filters = LeverageFilterBar(shown)
        self.table = LeverageTable(document, model, shown)
        self._build()
        self.table.form_asked.connect(self.open_form)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.filters.changed.connect(self.show_filters)

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
        layout.addWidget(self.hint)
        layout.addWidget(across, 1)
        self.hint.setContentsMargins(12, 0, 12, 6)
        self.hint.hide()

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

    @cached_property
    def form(self) -> "EntryForm":
        """All fields of one entry beside the table, made when they are first asked for."""
        from nkmap.ui.leverage.entry_form import EntryForm

        form = EntryForm(self._document)
        form.change_asked.connect(self.change_asked)
        form.passage_chosen.connect(self.passage_chosen)
        form.closed.connect(self.table.setFocus)
        form.protect(self._why_protected)
        self._across.addWidget(form)
        return form

    def protect(self, why: str) -> None:
        """Let no entry be changed, and say why; "" ends it."""
        self._why_protected = why
        self.table.setToolTip(as_tool_tip(why))
        if is_made(self, "form"):
            self.form.protect(why)

    def flush(self) -> None:
        """Write what was typed into the form and is not written yet."""
        if is_made(self, "form"):
            self.form.flush()

    def show_hint(self, words: str) -> None:
        """Say something below the filters; "" takes it away."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def show_filters(self) -> None:
        """Show which filters are set, and with them what they leave."""
        self.filters.refresh()
        self.table.show_needed_columns(all_maps=self._shown.all_maps)
        self._all_fields.setEnabled(self._shown.rowCount() > 0)
        self._show_chosen()

    def select_quietly(self, ids: set[int]) -> None:
        """Select entries that are listed: who is selected on the grid is not for a refresh to say."""
        with QSignalBlocker(self.table.selectionModel()):
            self.table.select_entries(ids)
        self.table.viewport().update()

    def open_form(self, field: object = "") -> None:
        """Show all fields of the selected entry, or of the first one."""
        if not self.table.selected_entries() and self._shown.rowCount():
            self.table.select_entries({self._shown.index(0, 0).data(ENTRY_ROLE).id})
        if chosen := self.table.selected_entries():
            was_open = self.form.isVisible()
            self.form.open_for(chosen[0], field if isinstance(field, str) else "")
            if not was_open:
                _make_room(self._across, 0)
                _make_room(self._panel.parentWidget(), 1)

    def _show_chosen(self) -> None:
        if is_made(self, "form"):
            if chosen := self.table.selected_entries():
                self.form.show_entry(chosen[0])
            else:
                self.form.hide()
        self.entries_chosen.emit()

    def _on_selection_changed(self, *_ranges) -> None:
        self._show_chosen()
        if chosen := self.table.selected_entries():
            self.target_chosen.emit(chosen[0].target_id)


def _make_room(splitter: QObject | None, direction: int) -> None:
    """Let the last pane of a splitter take what the form needs, 0 across or 1 down."""
    if isinstance(splitter, QSplitter):
        *others, own = splitter.sizes()
        wanted = min(ROOM_FOR_FORM[direction], int((sum(others) + own) * FORM_SHARE[direction]))
        more = max(0, wanted - own)
        splitter.setSizes([*others[:-1], others[-1] - more, own + more])


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat_link", True)
    return button
