"""All words of a map beside a picture of its grid; each change is written when its field is left or rests."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nkmap.commands.locks import axes_are_locked
from nkmap.db.queries.map_texts import MapTexts, map_texts
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.fields.editors import LineField
from nkmap.ui.fields.rows import FieldRow
from nkmap.ui.maps.edits import MapEdits
from nkmap.ui.maps.pointless import has_moved_mid_line
from nkmap.ui.maps.previews import words_preview
from nkmap.ui.maps.words_fields import MAP, Field, Section, is_of_axes, sections, value_of
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.said import said

SIZE = QSize(880, 560)  # px at first
LEAST_FORM = 380  # px
PREVIEW = QSize(420, 300)  # px
HISTORY = ("undo", "redo")  # ids of actions


class MapWordsDialog(QDialog):
    """Modeless: the wall follows every change. Shows the map in front; closing keeps what was typed."""

    def __init__(self, document: Document, edits: MapEdits, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words and axes"))
        self._document, self._edits, self._theme = document, edits, theme
        self._map_id = 0
        self._shape: object = None  # of the form: which fields there are
        self.rows: dict[Field, FieldRow] = {}
        self._writing: FieldRow | None = None
        self._scroll = QScrollArea()
        self._preview = plain_label()
        self._lock = plain_label(said(axes_are_locked()), role="quiet")
        self.flip = push_button(self.tr("Flip left and right"))
        self.centre = push_button(self.tr("Mid lines back to the middle"))
        self._build()
        if parent is not None:  # Undo means the project here, too
            self.addActions([one for one in parent.window().actions() if one.objectName() in HISTORY])
        edits.refused.connect(self._on_refused)
        document.changed.connect(self.refresh)

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumWidth(LEAST_FORM)
        self._preview.setFixedSize(PREVIEW)
        self.flip.clicked.connect(self._on_flipped)
        self.centre.clicked.connect(self._on_centred)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.close)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._preview)
        self._lock.setWordWrap(True)
        beside.addWidget(self._lock)
        for link in (self.flip, self.centre):
            link.setProperty("flat_link", True)
            beside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch()
        beside.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(20)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(beside)
        self.resize(SIZE)

    # Showing

    def open_for(self, map_id: int) -> None:
        """Show the words of a map."""
        self.show_map(map_id)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_map(self, map_id: int) -> None:
        """Show the words of another map; what was being typed for this one is written first."""
        self.flush()
        self._map_id = map_id
        self._read()

    def refresh(self, _change: object = None) -> None:
        """Read anew; what is being typed stays."""
        if self.isVisible():
            self._read()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for row in self.rows.values():
            row.flush()

    def _read(self) -> None:
        texts = self._document.read(map_texts, self._map_id)
        if texts is None:
            self.close()
            return
        self._make_form(texts)
        self._protect(texts)
        for field, row in self.rows.items():
            row.show_value(value_of(field, texts))
            if isinstance(row.editor, LineField) and not row.editor.hasFocus():
                row.editor.setCursorPosition(0)  # of a long text the beginning shows
        self.flip.setVisible(texts.grid.layout != "rings")
        self.centre.setVisible(texts.grid.layout == "quadrants" and has_moved_mid_line(texts.grid))
        self._preview.setPixmap(words_preview(texts.grid, self._theme, PREVIEW))

    def _protect(self, texts: MapTexts) -> None:
        """Let nothing of locked axes be changed, and say why."""
        why = said(axes_are_locked()) if texts.axes_locked else ""
        self._lock.setVisible(bool(why))
        for field, row in self.rows.items():
            row.protect(why if is_of_axes(field, texts.grid) else "")
        for button in (self.flip, self.centre):
            button.setEnabled(not why)
            button.setToolTip(as_tool_tip(why))

    def _make_form(self, texts: MapTexts) -> None:
        """Make the fields anew where the grid has others than before."""
        shape = [(part.heading, [(f.where, f.column) for f in part.fields]) for part in sections(texts.grid)]
        if shape == self._shape:
            return
        self._shape, self.rows = shape, {}
        form = QWidget()
        form.setObjectName("map_words")
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(16)
        for section in sections(texts.grid):
            layout.addLayout(self._section(section))
        layout.addStretch()
        self._scroll.setWidget(form)

    def _section(self, section: Section) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addWidget(plain_label(section.heading, role="heading"), 0, 0, 1, 2)
        line, column = 1, 0
        for field in section.fields:
            if field.is_wide:
                line, column = line + column, 0
            grid.addWidget(self._row(field), line, column, 1, 2 if field.is_wide else 1)
            line, column = (line + 1, 0) if field.is_wide or column else (line, 1)
        return grid

    def _row(self, field: Field) -> FieldRow:
        row = field.make(field.words)
        row.committed.connect(partial(self._write, field))
        row.escaped.connect(self.close)
        self.rows[field] = row
        return row

    # Writing

    def _write(self, field: Field, value: object) -> None:
        row = self._writing = self.rows[field]
        row.refuse("")
        if field.where == MAP:
            self._edits.describe(self._map_id, field.column, str(value), field.words)
        elif isinstance(field.where, str):
            self._edits.set_axis(self._map_id, field.where, field.column, value, field.words)
        else:
            self._edits.set_cell(self._map_id, field.where, field.column, str(value), field.words)
        self._writing = None

    def _on_refused(self, sentence: str) -> None:
        if self._writing is not None:
            self._writing.refuse(sentence)

    def _on_flipped(self) -> None:
        self._edits.flip(self._map_id)

    def _on_centred(self) -> None:
        self._edits.centre_mid_lines(self._map_id)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.refresh()

    def reject(self) -> None:
        self.flush()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)
