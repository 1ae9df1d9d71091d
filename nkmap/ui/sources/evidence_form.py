"""The small form in which a passage becomes evidence, or what was said of it is changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.ui.fields.editors import LineField, NoteField
from nkmap.ui.parts.form_overlay import FormOverlay
from nkmap.ui.parts.plain_text import as_menu_text, plain_label

WIDTH = 460  # px
SIDES = ("supports", "contests")
LONGEST = 500  # letters of a locator


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the form begins with. `choices` are claims, (subject, id) and words; the first one is proposed.

    `evidence_id` None: a new passage. `selected` are the words of the text that may be quoted.
    """

    choices: Sequence[tuple[tuple[str, int], str]]
    source: str
    locator: str
    selected: str = ""
    side: str = "supports"
    paraphrase: str = ""
    quotation: str = ""
    evidence_id: int | None = None


class EvidenceForm(FormOverlay):
    """Says what was meant; what is done with it is for the view. Esc leaves all as it was."""

    finished = Signal(object, object)  # (subject, id), {column: value}
    deleted = Signal(int)  # evidence id

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._proposal = Proposal((), "", "")
        self.heading = plain_label(role="section")
        self.source = plain_label(role="quiet")
        self.locator = LineField(LONGEST)
        self.paraphrase, self.quotation = NoteField(), NoteField()
        self.quotes = QCheckBox(self.tr("Quote the selected words"))
        self.sides = {side: _step(words) for side, words in zip(SIDES, self._side_words(), strict=True)}
        self.delete = QPushButton(self.tr("Not evidence any more"))
        self.cancel, self.accept = QPushButton(self.tr("Cancel")), QPushButton()
        self.accept.setProperty("primary", True)
        self.delete.setProperty("flat_link", True)
        self._claims = QHBoxLayout()
        self._group, self._sides = QButtonGroup(self), QButtonGroup(self)
        self._lay_out()
        self._connect()

    def _side_words(self) -> tuple[str, str]:
        return self.tr("Supports it"), self.tr("Contests it")

    def _lay_out(self) -> None:
        self.source.setWordWrap(True)
        self.heading.setWordWrap(True)
        sides = QHBoxLayout()
        for button in self.sides.values():
            self._sides.addButton(button)
            sides.addWidget(button)
        sides.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(6)
        for part in (self.heading, self._claims, self.source, sides):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        self._add_field(layout, self.tr("Page or paragraph"), self.locator)
        self._add_field(layout, self.tr("What it says, in your own words"), self.paraphrase)
        layout.addSpacing(4)
        layout.addWidget(self.quotes)
        layout.addWidget(self.quotation)
        layout.addSpacing(8)
        layout.addLayout(buttons)

    def _add_field(self, layout: QVBoxLayout, words: str, field: QWidget) -> None:
        label = plain_label(words, role="quiet")
        label.setBuddy(field)
        field.setAccessibleName(words)
        layout.addSpacing(4)
        layout.addWidget(label)
        layout.addWidget(field)

    def _connect(self) -> None:
        self.quotation.setAccessibleName(self.tr("Quotation"))
        self.cancel.clicked.connect(self.close_over)
        self.accept.clicked.connect(self.finish)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.quotes.toggled.connect(self._on_quotes_toggled)
        self.locator.entered.connect(lambda _modifiers: self.finish())
        for field in (self.locator, self.paraphrase, self.quotation):
            field.escaped.connect(self.close_over)

    def open_with(self, proposal: Proposal) -> None:
        """Ask about a passage."""
        self._proposal = proposal
        is_new = proposal.evidence_id is None
        self._show_claims(proposal.choices)
        self.source.setText(proposal.source)
        self.locator.setText(proposal.locator)
        self.paraphrase.setText(proposal.paraphrase)
        self.sides[proposal.side].setChecked(True)
        self.quotes.setVisible(bool(proposal.selected))
        self.quotes.setChecked(False)
        self.quotation.setText(proposal.quotation)
        self.quotation.setVisible(bool(proposal.quotation) or not proposal.selected)
        self.delete.setVisible(not is_new)
        self.accept.setText(self.tr("Add as evidence") if is_new else self.tr("Save"))
        self.open_over(self.paraphrase)

    @property
    def evidence_id(self) -> int | None:
        """Which evidence it is about; None for a new passage."""
        return self._proposal.evidence_id

    def wanted_size(self):
        size = self.panel.sizeHint()
        size.setWidth(WIDTH)
        if self.panel.hasHeightForWidth():
            size.setHeight(self.panel.heightForWidth(WIDTH))
        return size

    def _show_claims(self, choices: Sequence[tuple[tuple[str, int], str]]) -> None:
        """Say what it is evidence for; of several things one is chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.heading.setText(self.tr("Evidence for {0}").format(choices[0][1]))
        if len(choices) > 1:
            self.heading.setText(self.tr("Evidence for"))
            for number, (_key, words) in enumerate(choices):
                button = _step(words)
                self._group.addButton(button, number)
                self._claims.addWidget(button)
                button.setChecked(not number)

    def _on_quotes_toggled(self, is_on: bool) -> None:
        self.quotation.setVisible(is_on)
        self.quotation.setText(self._proposal.selected if is_on else self._proposal.quotation)
        self._fill_window()

    def finish(self) -> None:
        """Tell what was typed."""
        side = next(side for side, button in self.sides.items() if button.isChecked())
        values: dict[str, Any] = {
            "locator": self.locator.text(),
            "side": side,
            "paraphrase": self.paraphrase.text(),
            "quotation": self.quotation.text() if not self.quotation.isHidden() else "",
        }
        chosen = max(0, self._group.checkedId())
        self.close_over()
        self.finished.emit(self._proposal.choices[chosen][0], values)

    def _on_delete_clicked(self) -> None:
        self.close_over()
        if self._proposal.evidence_id is not None:
            self.deleted.emit(self._proposal.evidence_id)


def _step(words: str) -> QPushButton:
    button = QPushButton(as_menu_text(words))
    button.setProperty("step", True)
    button.setCheckable(True)
    return button
