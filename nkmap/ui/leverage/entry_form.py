"""All fields of one leverage entry, in groups; each change is told when its field is left or rests."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.fields.rows import ChoiceRow, FieldRow
from nkmap.ui.leverage.entry_words import caution_sentence, coverage_words, net_incentive_words
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.leverage.groups import WIDE, groups, kinds_for, make_row, value_of
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.words import entry_field_words

LEAST_WIDTH, LEAST_HEIGHT = 500, 200  # px
COLUMN = 32  # letters of width from which there is one column more
LEAST_COLUMNS = 2
SIDES = 16  # px left and right of the rows
ASIDE = 2 * SIDES + 16  # px of width that are not for rows: the scroll bar is there too
BEGINS_WITH = {"caution": "backfire_risk", "window": "window_from"}  # columns that the form alone changes


class EntryForm(QFrame):
    """Shows an entry; filling it tells nothing. Esc closes it."""

    change_asked = Signal(object, str, object)  # EntryRow, field, value
    closed = Signal()
    passage_chosen = Signal(int)  # evidence id

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("entry_form")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._document = document
        self.entry: EntryRow | None = None
        self._why_protected = ""
        self.rows: dict[str, FieldRow] = {}
        self._headings: dict[str, QWidget] = {}
        self._grid = QGridLayout()
        self._columns, self._most = 0, 0  # and for how many there may be room
        self._title = ElidedLabel()
        self._title.setProperty("role", "heading")
        self._coverage = plain_label(role="quiet")
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
        first.setSpacing(12)
        first.addWidget(self._title, 1)
        first.addWidget(self._coverage)
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
        layout = QVBoxLayout(fields)
        layout.setContentsMargins(SIDES, 4, SIDES, 16)
        layout.addLayout(self._grid)
        layout.addStretch()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for heading, names in groups().items():
            self._headings[heading] = plain_label(heading, role="heading")
            for name in names:
                self._make_row(name)
        self._arrange()
        return fields

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the rows side by side in as many columns as there is room for."""
        most = max(LEAST_COLUMNS, self.width() // (COLUMN * self.fontMetrics().averageCharWidth()))
        if not self.rows or most == self._most:
            return
        self._most = most
        for columns in range(most, LEAST_COLUMNS - 1, -1):
            self._put_all(columns)
            if self._grid.minimumSize().width() <= self.width() - ASIDE:
                return  # words of another language may be longer

    def _put_all(self, columns: int) -> None:
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns, line = columns, 0
        for heading, names in groups().items():
            self._put(self._headings[heading], line, 0, columns)
            line = self._put_group(names, line + 1)

    def _put_group(self, names: tuple[str, ...], line: int) -> int:
        """Put the rows of a group from a line on; return the line after them."""
        column = 0
        for name in names:
            span = 2 if name in WIDE else 1
            if column + span > self._columns:
                line, column = line + 1, 0
            self._put(self.rows[name], line, column, span)
            column += span
        return line + 1

    def _put(self, widget: QWidget, line: int, column: int, span: int) -> None:
        self._grid.removeWidget(widget)
        self._grid.addWidget(widget, line, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def _make_row(self, field: str) -> None:
        row = make_row(field, entry_field_words()[field], self._document)
        row.committed.connect(partial(self._on_committed, field))
        row.escaped.connect(self.close_form)
        if isinstance(row, EvidenceRow):
            row.passage_chosen.connect(self.passage_chosen)
            row.opened.connect(
                partial(QTimer.singleShot, 0, row, partial(self._scroll.ensureWidgetVisible, row))
            )
        self.rows[field] = row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(16)
        foot.addWidget(self._caution)
        foot.addWidget(self._readings, 1)
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
        self._coverage.setText(coverage_words(entry))
        self._readings.setText(net_incentive_words(entry))
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
