"""The form of a reference: all that is said of a source besides its text."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.sources import SourceRow
from nkmap.ui.fields.editors import Choice, ChoiceBox, LineField, NoteField
from nkmap.ui.parts.form_overlay import FormOverlay
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.twice_button import TwiceButton
from nkmap.ui.words import sensitivity_words

WIDTH = 560  # px
LONGEST = 500  # letters
# Where each field stands: row, column, columns that it takes.
_PLACES = {
    "title": (0, 0, 4),
    "author": (1, 0, 4),
    "reference": (2, 0, 1),
    "date": (2, 1, 1),
    "kind": (2, 2, 2),
    "publisher": (3, 0, 4),
    "link": (4, 0, 3),
    "accessed": (4, 3, 1),
}


class ReferenceForm(FormOverlay):
    """Enter in a field saves, Esc leaves all as it was."""

    finished = Signal(object)  # {column: value}
    deleted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.heading = plain_label(role="section")
        self.fields = {column: LineField(LONGEST) for column in _PLACES}
        self.note = NoteField()
        self.sensitivity, self.locators = ChoiceBox(), ChoiceBox()
        self.sensitivity.offer([Choice(value, words) for value, words in sensitivity_words().items()])
        self.locators.offer(
            [Choice("paragraph", self.tr("by paragraph")), Choice("page", self.tr("by page"))]
        )
        self.do_not_export = QCheckBox(self.tr("Never export this source"))
        self.problem = plain_label(role="warning")
        self.delete = TwiceButton(self.tr("Delete the source"), "")
        self.cancel, self.accept = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        self.accept.setProperty("primary", True)
        self._lay_out()
        self._connect()

    def _words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "author": self.tr("Author (several parted by semicolons)"),
            "reference": self.tr("Mark"),
            "date": self.tr("Date or year"),
            "kind": self.tr("Kind, such as report"),
            "publisher": self.tr("Publisher"),
            "link": self.tr("Link"),
            "accessed": self.tr("Accessed on"),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        words = self._words()
        for column, (row, at, span) in _PLACES.items():
            self._add(grid, words[column], self.fields[column], row, at, span)
        self._add(grid, self.tr("Who may see it"), self.sensitivity, 5, 0, 2)
        self._add(grid, self.tr("Passages are counted"), self.locators, 5, 2, 2)
        self._add(grid, self.tr("Note"), self.note, 6, 0, 4)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addLayout(grid)
        layout.addWidget(self.do_not_export)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)

    def _add(self, grid: QGridLayout, words: str, field: QWidget, row: int, at: int, span: int) -> None:
        label = plain_label(words, role="quiet")
        label.setBuddy(field)
        field.setAccessibleName(words)
        grid.addWidget(label, 2 * row, at, 1, span)
        grid.addWidget(field, 2 * row + 1, at, 1, span)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.close_over)
        self.accept.clicked.connect(self.finish)
        self.delete.confirmed.connect(self._on_delete_pressed)
        for field in self.fields.values():
            field.entered.connect(lambda _modifiers: self.finish())
            field.escaped.connect(self.close_over)
        self.note.escaped.connect(self.close_over)

    def open_new(self, mark: str) -> None:
        """Ask for a new reference."""
        self.heading.setText(self.tr("New reference"))
        self.delete.hide()
        self._show({"reference": mark, "sensitivity": "shareable", "locator_scheme": "page"})

    def open_for(self, source: SourceRow) -> None:
        """Let the reference of a source be changed."""
        self.heading.setText(self.tr("Reference"))
        self.delete.ask_with(_what_goes_words(source))
        self.delete.show()
        self._show({name: getattr(source, name) for name in SourceRow.__slots__})

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved, and let it be mended."""
        self.problem.setText(sentence)
        self.problem.show()

    def wanted_size(self):
        size = self.panel.sizeHint()
        size.setWidth(WIDTH)
        return size

    def _show(self, values: Mapping[str, Any]) -> None:
        for column, field in self.fields.items():
            field.setText(values.get(column, ""))
        self.note.setText(values.get("note", ""))
        self.sensitivity.show_value(values["sensitivity"])
        self.locators.show_value(values["locator_scheme"] or "paragraph")
        self.do_not_export.setChecked(bool(values.get("do_not_export")))
        self.problem.hide()
        self.open_over(self.fields["title"])

    def finish(self) -> None:
        """Tell what was typed."""
        values: dict[str, Any] = {column: field.text().strip() for column, field in self.fields.items()}
        if not values["title"]:
            self.refuse(self.tr("Type the title of the source."))
            self.fields["title"].setFocus()
            return
        values["note"] = self.note.text()
        values["sensitivity"] = self.sensitivity.choices[max(0, self.sensitivity.currentIndex())].value
        values["locator_scheme"] = self.locators.choices[max(0, self.locators.currentIndex())].value
        values["do_not_export"] = int(self.do_not_export.isChecked())
        self.finished.emit(values)

    def _on_delete_pressed(self) -> None:
        self.close_over()
        self.deleted.emit()


def _what_goes_words(source: SourceRow) -> str:
    """Return what a source that is deleted takes with it, and that it is to be said twice."""
    translate = QCoreApplication.translate
    if not source.passages:
        return translate("Sources", "Press again: nothing rests on it")
    return translate("Sources", "Press again: %n passage(s) go too", "", source.passages)
