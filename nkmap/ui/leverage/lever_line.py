"""The line in which a lever is logged while people talk: lever, holder, condition, susceptibility."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import QuickChoiceBox, known_names, meant_by, offer_levers, offer_names
from nkmap.ui.parts.plain_text import plain_label, shorten
from nkmap.ui.words import susceptibility_words

HEIGHT = 44  # px
TARGET_WIDTH = 220  # px, for a name of any length
PARTS = re.compile("[{}]")  # what tells fields and words of a pattern apart


class LeverLineEntry(NamedTuple):
    """What was typed: one entry for each target."""

    target_ids: tuple[int, ...]
    lever: str
    holder_id: int | None
    condition: str
    susceptibility: str | None


class LeverLine(QFrame):
    """Enter logs from any field, Tab goes on, Esc closes. It covers no token: it docks below the canvas."""

    entered = Signal(object)  # LeverLineEntry
    log_asked = Signal()  # Shift+Enter: log and show all fields
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("lever_line")
        self.setFixedHeight(HEIGHT)
        self._document = document
        self.target_ids: tuple[int, ...] = ()
        self._target = plain_label(role="heading")
        self.lever = self._field(self.tr("which lever?"), self.tr("Lever"))
        self.holder = self._field(self.tr("nobody yet"), self.tr("Holder"))
        self.condition = self._field(self.tr("condition"), self.tr("Condition"))
        self.susceptibility = QuickChoiceBox(susceptibility_words())
        self.susceptibility.setAccessibleName(self.tr("How open the target is"))
        self.problem = plain_label(role="warning")
        self._lay_out()
        for field in (self.lever, self.holder, self.condition, self.susceptibility):
            field.entered.connect(self._on_entered)
            field.escaped.connect(self.close_line)
        self.holder.editingFinished.connect(self._complete_holder)
        for field in (self.lever, self.holder):
            field.textChanged.connect(self.problem.clear)
        self.hide()

    def open_for(
        self, target_ids: Sequence[int], names: Sequence[str], holder: str = "", lever: str = ""
    ) -> None:
        """Show the line for these targets, the cursor where something is to be typed; what was typed stays.

        `holder` is the name of who was pulled onto the target, `lever` what is known to be used.
        """
        if self.isHidden() or tuple(target_ids) != self.target_ids or lever:
            self.target_ids = tuple(target_ids)
            who = names[0] if len(names) == 1 else self.tr("%n name(s)", "", len(names))
            shorten(self._target, who, TARGET_WIDTH)
            self._start_anew()
        if holder:
            self.holder.setText(holder)
        if lever:
            self.lever.setText(lever)
        self.show()
        (self.holder if lever else self.lever).setFocus()

    def confirm(self) -> None:
        """Empty the fields after an entry was logged, keeping the target."""
        self._start_anew()
        self.lever.setFocus()

    def close_line(self) -> None:
        """Hide the line without logging."""
        self.hide()
        self.closed.emit()

    def _field(self, placeholder: str, accessible_name: str) -> TextField:
        field = TextField()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(accessible_name)
        return field

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        fields: dict[str, tuple[QWidget, int]] = {
            "target": (self._target, 0),
            "lever": (self.lever, 4),
            "holder": (self.holder, 3),
            "condition": (self.condition, 3),
            "susceptibility": (self.susceptibility, 0),
        }
        # One pattern says the order and the words between: a language may put the holder first.
        pattern = self.tr("{target} · {lever} · by {holder} · if {condition} · {susceptibility}")
        for part in PARTS.split(pattern):
            if part in fields:
                layout.addWidget(*fields[part])
            elif part.strip():
                layout.addWidget(plain_label(part.strip(), role="quiet"))
        layout.addWidget(self.problem)

    def _start_anew(self) -> None:
        offer_names(self.holder, self._document)
        offer_levers(self.lever, self._document)
        for field in (self.lever, self.holder, self.condition):
            field.clear()
        self.susceptibility.setCurrentIndex(0)

    def _on_entered(self, modifiers: Qt.KeyboardModifier) -> None:
        lever, holder_id = self.lever.text().strip(), self._complete_holder()
        holder = self.holder.text().strip()
        if not lever:
            self._complain(self.tr("Which lever? Type it first."), self.lever)
        elif holder and holder_id is None:
            self._complain(self.tr("“{0}” is not in the list of names.").format(holder[:30]), self.holder)
        elif holder_id in self.target_ids:
            self._complain(self.tr("Nobody holds a lever on themselves. Who else could?"), self.holder)
        else:
            self._log(lever, holder_id)
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.log_asked.emit()

    def _complete_holder(self) -> int | None:
        """Return who is meant as the holder; of whom only the beginning was typed gets the whole name."""
        holder_id = meant_by(self._document, self.holder.text())
        if holder_id is not None and self.holder.text().strip().casefold() not in known_names(self._document):
            self.holder.setText(self._document.read(stakeholder, holder_id).name)
        return holder_id

    def _log(self, lever: str, holder_id: int | None) -> None:
        condition = self.condition.text().strip()
        susceptibility = self.susceptibility.value
        self.entered.emit(LeverLineEntry(self.target_ids, lever, holder_id, condition, susceptibility))

    def _complain(self, sentence: str, field: TextField) -> None:
        self.problem.setText(sentence)
        field.setFocus()
        field.selectAll()
