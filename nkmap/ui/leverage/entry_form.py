"""All fields of one leverage entry, in groups; each change is told when its field is left or rests."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nkmap.db.queries.leverage import EntryRow
from nkmap.document import Document
from nkmap.ui.fields.rows import ChoiceRow, FieldRow
from nkmap.ui.leverage.entry_words import caution_sentence, coverage_words, net_incentive_words
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.leverage.groups import WIDE, groups, kinds_for, make_row, value_of
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.words import entry_field_words

LEAST_WIDTH, LEAST_HEIGHT = 500, 200  # px
BEGINS_WITH = {"caution": "backfire_risk", "window": "window_from"}  # columns that the form alone changes


class EntryForm(QFrame):
    """Shows an entry; filling it tells nothing. Esc closes it."""

    change_asked = Signal(object, str, object)  # EntryRow, field, value
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("entry_form")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._document = document
        self.entry: EntryRow | None = None
        self._why_protected = ""
        self.rows: dict[str, FieldRow] = {}
        self._headings: dict[str, QWidget] = {}
        self._title = ElidedLabel()
        self._title.setProperty("role", "heading")
        self._readings = plain_label(role="quiet")
        self._readings.setWordWrap(True)
        self._caution = plain_label(role="warning")
        self._scroll = QScrollArea()
        self.hide()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        self._scroll.setWidget(self._fields())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._foot())

    def _head(self) -> QVBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.setProperty("flat_link", True)
        close.clicked.connect(self.close_form)
        first = QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(close)
        links = QHBoxLayout()
        links.setSpacing(14)
        for heading in groups():
            link = QPushButton(heading)
            link.setProperty("flat_link", True)
            link.setProperty("flush", True)
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            link.clicked.connect(partial(self._go_to_group, heading))
            links.addWidget(link)
        links.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(16, 6, 8, 4)
        head.setSpacing(0)
        head.addLayout(first)
        head.addLayout(links)
        return head

    def _fields(self) -> QWidget:
        fields = QWidget()
        fields.setObjectName("entry_fields")
        grid = QGridLayout(fields)
        grid.setContentsMargins(16, 4, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for heading, names in groups().items():
            self._headings[heading] = plain_label(heading, role="heading")
            grid.addWidget(self._headings[heading], grid.rowCount(), 0, 1, 2)
            self._fill_group(grid, names)
        grid.setRowStretch(grid.rowCount(), 1)
        return fields

    def _fill_group(self, grid: QGridLayout, names: tuple[str, ...]) -> None:
        column, line = 0, grid.rowCount()
        for name in names:
            row = self._make_row(name)
            if name in WIDE:
                line += column
                grid.addWidget(row, line, 0, 1, 2)
                line, column = line + 1, 0
            else:
                grid.addWidget(row, line, column, Qt.AlignmentFlag.AlignTop)
                line, column = line + column, 1 - column

    def _make_row(self, field: str) -> FieldRow:
        row = make_row(field, entry_field_words()[field], self._document)
        row.committed.connect(partial(self._on_committed, field))
        row.escaped.connect(self.close_form)
        if isinstance(row, EvidenceRow):
            row.opened.connect(
                partial(QTimer.singleShot, 0, row, partial(self._scroll.ensureWidgetVisible, row))
            )
        self.rows[field] = row
        return row

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.setSpacing(2)
        foot.addWidget(self._caution)
        foot.addWidget(self._readings)
        return foot

    def open_for(self, entry: EntryRow, field: str = "") -> None:
        """Show an entry, the cursor in a field: the lever, or the one that was asked for."""
        if not self.rows:
            self._build()  # forty fields take a moment that opening a project should not
            self.protect(self._why_protected)
        self.show()
        self.show_entry(entry)
        row = self.rows[BEGINS_WITH.get(field) or (field if field in self.rows else "instrument")]
        row.editor.setFocus()
        QTimer.singleShot(0, row, partial(self._bring_to, row))

    def _bring_to(self, row: FieldRow) -> None:
        """Scroll to a row once the rows have got their places, and a list that hung open has closed."""
        row.editor.setFocus()
        self._scroll.ensureWidgetVisible(row)

    def show_entry(self, entry: EntryRow) -> None:
        """Fill the form, if it is open; what was being typed for another entry is told first."""
        if self.isHidden():
            return
        if self.entry is not None and self.entry.id != entry.id:
            self.flush()
        self.entry = entry
        kind = self.rows["kind"]
        assert isinstance(kind, ChoiceRow)
        kind.offer(kinds_for(entry))
        for field, row in self.rows.items():
            row.show_value(value_of(field, entry))
        self._title.set_whole_text(f"{entry.target} · {entry.instrument or self.tr('to name')}")
        self._readings.setText(f"{net_incentive_words(entry)}\n{coverage_words(entry)}")
        self._caution.setText(f"⚠ {caution_sentence(entry)}")
        self._caution.setVisible(entry.caution)

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        self._why_protected = why
        for row in self.rows.values():
            row.protect(why)

    def flush(self) -> None:
        """Tell what is typed but not told yet."""
        for row in self.rows.values():
            row.flush()

    def close_form(self) -> None:
        """Hide the form; what was typed is kept."""
        self.flush()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _on_committed(self, field: str, value: object) -> None:
        if self.entry is not None:
            self.change_asked.emit(self.entry, field, value)

    def _go_to_group(self, heading: str) -> None:
        label = self._headings[heading]
        self._scroll.verticalScrollBar().setValue(label.y() - 4)
