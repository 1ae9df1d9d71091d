"""The import window: what was found, what each column is, and what the import would do. Nothing is written
before Import is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nkmap.data_in.found import Reading
from nkmap.data_in.plan import Duplicate
from nkmap.data_in.putting import rows_of
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.errors import NkmapError
from nkmap.ui.importing.columns_panel import ColumnsPanel
from nkmap.ui.importing.draft import Draft
from nkmap.ui.importing.foot import ImportFoot
from nkmap.ui.importing.keeping import RefusedRows
from nkmap.ui.importing.outcome_panel import OutcomePanel
from nkmap.ui.importing.outcome_rows import done_words
from nkmap.ui.importing.putting import Putting
from nkmap.ui.importing.reading_row import ReadingRow, heeds_of
from nkmap.ui.importing.source import Source
from nkmap.ui.importing.tables_list import table_lines
from nkmap.ui.importing.words_panel import WordsPanel
from nkmap.ui.parts.plain_text import ElidedLabel, as_window_title, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.performing import short
from nkmap.ui.said import said
from nkmap.ui.sources.two_line_list import TwoLineList

SHARE = 0.92  # of the window behind
LEAST, MOST = QSize(1040, 560), QSize(1680, 980)  # px; the least fits a screen of 1093 × 614
TABLES, COLUMNS, OUTCOME = 200, 560, 400  # px, first shares of the width


class ImportDialog(QDialog):
    """In front of its window. Esc closes it, or stops what is being put in."""

    imported = Signal(str)  # what was done
    other_asked = Signal()  # another file is to be chosen
    told = Signal(str)  # a sentence

    def __init__(
        self, document: Document, source: Source, map_id: int | None, theme: Theme, parent: QWidget
    ) -> None:
        """`map_id` is the map in front."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.draft = Draft(document, source, map_id, self)
        self.putting = Putting(document, self)
        self.name, self.note = ElidedLabel(), plain_label(role="quiet")
        self.name.setProperty("role", "section")
        self.other_button = push_button(self.tr("Choose another file…"))
        self.reading = ReadingRow()
        self.tables = TwoLineList(self.tr("Tables of the file"))
        self.words = WordsPanel(self)
        self.columns = ColumnsPanel(self.draft, theme, self.words)
        self.outcome = OutcomePanel(theme)
        self.kept = RefusedRows(self.draft, self)
        self.foot = ImportFoot()
        self.empty = plain_label(role="hint")
        self._build()
        self._connect()
        self._take_size(parent)
        self._show_source()
        self.draft.begin(Reading())

    # Building

    def _build(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setWordWrap(True)
        self.note.hide()
        self._splitter = QSplitter()
        self._splitter.setObjectName("import_parts")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for number, (widget, share) in enumerate(((self.tables, 0), (self.columns, 3), (self.outcome, 2))):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(number, share)
        self._splitter.setSizes([TABLES, COLUMNS, OUTCOME])
        self._body = QStackedWidget()
        self._body.setObjectName("import_body")
        self._body.addWidget(self.empty)
        self._body.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._body, 1)
        layout.addWidget(self.foot)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.name, 1)
        first.addWidget(self.other_button)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 12)
        head.setSpacing(6)
        head.addLayout(first)
        head.addWidget(self.reading)
        head.addWidget(self.note)
        return head

    def _connect(self) -> None:
        self.draft.read.connect(self._on_draft_read)
        self.draft.failed.connect(self._on_draft_failed)
        self.draft.chosen.connect(self._on_draft_chosen)
        self.draft.planned.connect(self._on_draft_planned)
        self.reading.changed.connect(self.draft.begin)
        self.tables.currentRowChanged.connect(self._show_table)
        self.outcome.decided.connect(self._on_pairs_decided)
        self.outcome.copy_asked.connect(self.kept.copy)
        self.outcome.save_asked.connect(self.kept.ask_where)
        self.kept.told.connect(self.told)
        self.other_button.clicked.connect(self.other_asked)
        self.foot.import_asked.connect(self.put)
        self.foot.cancel_asked.connect(self.reject)
        self.putting.progressed.connect(self.foot.progress.setValue)
        self.putting.finished.connect(self._on_put)
        self.putting.failed.connect(self._on_put_failed)

    def _take_size(self, window: QWidget) -> None:
        size = window.size() * SHARE
        self.resize(size.expandedTo(LEAST).boundedTo(MOST))

    # What is shown

    def say_note(self, sentence: str) -> None:
        """Say something about the import as a whole, such as that it begins a new project."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def take(self, source: Source) -> None:
        """Read another file in the place of this one."""
        self.draft.take(source)
        self._show_source()

    def _show_source(self) -> None:
        name = self.draft.source.name
        self.setWindowTitle(as_window_title(self.tr("Import {0}").format(short(name))))
        self.name.set_whole_text(name)
        self.reading.hide()
        self._show_empty(self.tr("Reading {0}…").format(name))

    def _show_empty(self, sentence: str, *, is_problem: bool = False) -> None:
        self.empty.setText(sentence)
        self._body.setCurrentWidget(self.empty)
        self.foot.say(self.tr("Nothing can be imported from this file.") if is_problem else "")

    @property
    def table(self) -> int:
        """The number of the table in front, 0 where none was chosen."""
        return max(0, self.tables.currentRow())

    def _on_draft_read(self) -> None:
        found = self.draft.found
        assert found is not None
        self.reading.show_found(found, heeds_of(found.format))
        self.reading.show()
        if not any(table.rows for table in found.tables):
            self._show_empty(self.tr("There are no rows in this file. Choose another one."), is_problem=True)
            return
        self._show_tables()
        self.tables.setVisible(len(found.tables) > 1)
        self.tables.setCurrentRow(min(self.table, len(found.tables) - 1))
        self._show_table(self.table)
        self._body.setCurrentWidget(self._splitter)
        self.columns.table.setFocus()
        self._show_working()

    def _show_tables(self) -> None:
        assert self.draft.found is not None
        self.tables.show_lines(table_lines(self.draft.found, self.draft.choices))

    def _show_table(self, number: int) -> None:
        if number >= 0 and self.draft.found is not None:
            table, _ = self.draft.table(number)
            self.reading.show_table(table)
            self.columns.show_table(number)

    def _on_draft_chosen(self) -> None:
        self._show_tables()
        self.columns.refresh()
        self._show_working()

    def _show_working(self) -> None:
        self.outcome.show_working()
        self.foot.say(self.tr("Looking what the import would do…"))

    def _on_draft_planned(self) -> None:
        if self.draft.plan is not None:
            self.outcome.show_plan(self.draft.rows, self.draft.pairs)
            self.foot.show_plan(self.draft.plan)

    def _on_draft_failed(self, error: NkmapError) -> None:
        self._show_empty(said(error), is_problem=True)
        self.other_button.setFocus()

    # What is decided

    def _on_pairs_decided(self, pairs: Sequence[Duplicate], is_same: bool) -> None:
        self.draft.decide(pairs, is_same=is_same)

    def put(self) -> None:
        """Write what was planned into the project, as one undo step."""
        plan = self.draft.plan
        if plan is None or not rows_of(plan) or self.putting.is_working:
            return
        self._set_busy(is_busy=True)
        self.foot.show_progress(rows_of(plan))
        label = self.tr("Import {0}").format(short(self.draft.source.name))
        self.putting.begin(label, plan)

    def _on_put(self) -> None:
        assert self.draft.plan is not None
        self.draft.remember()
        self.imported.emit(done_words(self.draft.plan))
        self.accept()

    def _on_put_failed(self, error: NkmapError) -> None:
        self._set_busy(is_busy=False)
        self.foot.say(said(error), is_problem=True)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.draft.is_resting = is_busy
        for widget in (self._body, self.reading, self.other_button):
            widget.setEnabled(not is_busy)
        if not is_busy:
            self.foot.end_progress()

    def give_up(self) -> None:
        """Stop what is being put in, and close."""
        self.putting.cancel()
        super().reject()

    def reject(self) -> None:
        """Stop what is being put in and take it back; else close, with nothing written."""
        if not self.putting.is_working:
            super().reject()
            return
        self.putting.cancel()
        self._set_busy(is_busy=False)
        self._on_draft_planned()
        self.told.emit(self.tr("Cancelled. Nothing was imported."))
