"""Save a redacted copy: the level as three cards, what is taken out, who gets which code, and where to."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.queries.sessions import newest_meeting
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.redaction.codes import key_sentence
from nkmap.redaction.levels import AT_EVERY_LEVEL, LEVELS, WARNING
from nkmap.redaction.project import Redaction
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.dialogs import ask_file_to_save, ask_key_table
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.redaction.level_card import LevelCard
from nkmap.ui.said import said

SIZE = QSize(920, 560)  # px; fits a screen of 1093 × 614
KEY_TABLE = "codes.csv"


class RedactedCopyDialog(QDialog):
    """In front of its window: what is previewed is what is saved, codes included."""

    saved = Signal(str)  # a sentence

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a redacted copy"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._name = document, name
        self._redaction: Redaction | None = None
        self._key: Path | None = None
        self.cards = {level.id: LevelCard(level) for level in LEVELS.values()}
        self.removed = ColumnsList(self.tr("What is taken out"), 1)
        self.codes = ColumnsList(self.tr("Names and their codes"), 2)
        self.removed_heading = plain_label(self.tr("Taken out"), role="heading")
        self._always, self._warning = (
            plain_label(said(AT_EVERY_LEVEL), role="quiet"),
            plain_label(said(WARNING)),
        )
        self.series = QCheckBox(self.tr("Keep these codes for a series of copies"))
        self.key_label, self.state = plain_label(role="quiet"), plain_label()
        self.save_button, self.close_button = (
            push_button(self.tr("Save…"), primary=True),
            push_button(self.tr("Cancel")),
        )
        self._build()
        self._connect()
        self.resize(SIZE)
        self.cards[self._usual_level()].setChecked(True)
        self.save_button.setFocus()
        self.refresh()

    def _build(self) -> None:
        for label in (self._always, self._warning, self.key_label, self.state):
            label.setWordWrap(True)
        self.save_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._card_row())
        layout.addWidget(self._always)
        layout.addLayout(self._lists(), 1)
        for widget in (self._warning, self.series, self.key_label, self.state):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)

    def _card_row(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(12)
        for card in self.cards.values():
            group.addButton(card)
            row.addWidget(card, 1)
        return row

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        headed = (
            (self.removed_heading, self.removed),
            (plain_label(self.tr("Names as codes (only shown here)"), role="heading"), self.codes),
        )
        for heading, shown in headed:
            shown.setObjectName("redaction_list")
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(heading)
            column.addWidget(shown, 1)
            row.addLayout(column, 1)
        return row

    def _connect(self) -> None:
        for card in self.cards.values():
            card.clicked.connect(self.refresh)
        self.series.clicked.connect(self._on_series_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.close)

    def _usual_level(self) -> str:
        """Return the level of the meeting: for those who were there, unless anybody may see it."""
        meeting = self._document.read(newest_meeting)
        is_inside = meeting is not None and meeting.confidentiality == "workshop_only"
        return "workshop_only" if is_inside else "shareable"

    @property
    def level(self) -> str:
        """The level that is chosen."""
        return next(id_ for id_, card in self.cards.items() if card.isChecked())

    def refresh(self) -> None:
        """Draw the codes anew, and show what the chosen level takes out."""
        try:
            self._redaction = Redaction(self._document.project.store, self.level, self._key)
        except NkmapError as error:
            self._forget_key()
            self._say(said(error), is_problem=True)
            return
        self._show(self._redaction)

    def _show(self, redaction: Redaction) -> None:
        self.removed.clear()
        for sentence in redaction.preview().sentences():
            self.removed.add([said(sentence)])
        self.codes.clear()
        for coded in redaction.coded_names():
            self.codes.add([coded.name, coded.code])
        self._warning.setVisible(redaction.level.coarse)
        self.key_label.setText(said(key_sentence(self._key)) if self._key else "")
        self.key_label.setVisible(self._key is not None)
        self._say("")

    # The series

    def _on_series_clicked(self, is_on: bool) -> None:
        if not is_on:
            self._forget_key()
            self.refresh()
            return
        self.series.setChecked(False)  # until a table is chosen
        ask_key_table(self, KEY_TABLE, self.keep_codes)

    def keep_codes(self, path: Path) -> None:
        """Take the codes that a table holds, and let new ones be added to it when the copy is saved."""
        self._key = path
        self.series.setChecked(True)
        self.refresh()

    def _forget_key(self) -> None:
        self._key = None
        self.series.setChecked(False)
        self.key_label.hide()

    # Saving

    def _on_save_clicked(self) -> None:
        assert self._redaction is not None
        stem = self._redaction.hidden.replaced(Path(self._name).stem)
        suggestion = self.tr("{0} (redacted)").format(stem) + ".nkmap"
        ask_file_to_save(self, self.tr("Save a redacted copy"), suggestion, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the copy; a failure is said and nothing is written."""
        assert self._redaction is not None
        try:
            with self._redaction.project() as project:
                project.save(path, overwrite=True)
        except NkmapError as error:
            self._say(said(error), is_problem=True)
            return
        self._say(self.tr("Saved as {0}. It was searched: no hidden name is in it.").format(path.name))
        self.removed_heading.setText(self.tr("Was taken out"))
        for widget in (*self.cards.values(), self.series):
            widget.setEnabled(False)
        self.save_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.saved.emit(self.tr("A redacted copy is saved in {0}").format(path.name))

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.state.setProperty("role", "warning" if is_problem else "")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))
