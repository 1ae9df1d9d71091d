"""The form of one relation in the inspector: to whom, which way, what kind, how strong, and what says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from nkmap.db.queries.relations import RelationRow
from nkmap.db.queries.stakeholders import name_and_label
from nkmap.document import Document
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import QuickChoiceBox, meant_by, offer_names
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.network.edits import TypedRelation
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.words import listed, relation_kind_words

OUT, IN, BOTH = "out", "in", "both"


class RelationForm(QFrame):
    """Enter in any field takes what is typed, Esc closes. Evidence is taken for relations that are there."""

    entered = Signal(object)  # TypedRelation
    removal_asked = Signal(int)  # relation id
    cited = Signal(int, object)  # relation id, {title, locator, paraphrase}
    closed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("relation_form")
        self._document = document
        self._stakeholder_id = 0
        self.relation_id: int | None = None
        self.other = TextField()
        self.other.setPlaceholderText(self.tr("To whom?"))
        self.other.setAccessibleName(self.tr("To whom the relation is"))
        self.way = self._box(self._ways(), self.tr("Direction"))
        self.kind = self._box(listed(relation_kind_words()), self.tr("Kind of relation"))
        self.strength = self._box(self._strengths(), self.tr("Strength"))
        self.done = QPushButton()
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty("flat_link", True)
        self.problem = plain_label(role="warning")
        self.problem.setWordWrap(True)
        self.evidence = EvidenceRow(self.tr("Evidence"), document, "relation_id")
        self._lay_out()
        self._connect()
        self.hide()

    def open_new(self, stakeholder_id: int) -> None:
        """Show the form for a new relation of somebody."""
        self._open(stakeholder_id, None, "")
        self.way.show_value(OUT)
        self.strength.show_value(None)
        self.done.setText(self.tr("Add"))
        self.other.setFocus()

    def open_for(self, stakeholder_id: int, row: RelationRow) -> None:
        """Show the form for a relation as it is seen from somebody."""
        self._open(stakeholder_id, row.id, self._document.read(name_and_label, row.other_id)[0])
        self.way.show_value(BOTH if not row.directed else OUT if row.goes_out else IN)
        self.kind.show_value(row.kind)
        self.strength.show_value(row.strength)
        self.evidence.show_value(row.id)
        self.done.setText(self.tr("Change"))
        self.kind.setFocus()

    def close_form(self) -> None:
        """Hide the form without logging."""
        self.relation_id = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def refuse(self, sentence: str) -> None:
        """Say why something was refused."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        if why:
            self.close_form()

    def _open(self, stakeholder_id: int, relation_id: int | None, other: str) -> None:
        self._stakeholder_id, self.relation_id = stakeholder_id, relation_id
        offer_names(self.other, self._document)
        self.other.setText(other)
        self.other.setCursorPosition(0)
        for part in (self.remove, self.evidence):
            part.setVisible(relation_id is not None)
        self.refuse("")
        self.show()

    def _ways(self) -> dict[str, str]:
        return {OUT: self.tr("→ from here"), IN: self.tr("← to here"), BOTH: self.tr("↔ both ways")}

    def _strengths(self) -> dict[int | None, str]:
        """Return the strengths, each in the row of its digit."""
        strengths: dict[int | None, str] = {n: self.tr("strength {0} of 4").format(n) for n in range(5)}
        return strengths | {None: self.tr("strength not assessed")}

    def _box(self, words: dict, name: str) -> QuickChoiceBox:
        box = QuickChoiceBox(words)
        box.setSizeAdjustPolicy(QuickChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.setSpacing(8)
        layout.addWidget(self.other)
        for parts in ((self.way, self.kind), (self.strength, self.done, self.remove)):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(parts[0], 1)
            for part in parts[1:]:
                row.addWidget(part, 1 if part is self.kind else 0)
            layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(self.evidence)

    def _connect(self) -> None:
        for field in (self.other, self.way, self.kind, self.strength):
            field.entered.connect(self._on_entered)
            field.escaped.connect(self.close_form)
        self.other.textChanged.connect(lambda _text: self.refuse(""))
        self.done.clicked.connect(lambda _checked=False: self._on_entered())
        self.remove.clicked.connect(self._on_remove_clicked)
        self.evidence.committed.connect(self._on_evidence_committed)

    def _on_entered(self, _modifiers: object = None) -> None:
        other_id, typed = meant_by(self._document, self.other.text()), self.other.text().strip()
        if other_id is None:
            unknown = self.tr("“{0}” is not in the list of names.").format(typed[:30])
            self._complain(unknown if typed else self.tr("To whom? Type a name of the list."))
        elif other_id == self._stakeholder_id:
            self._complain(self.tr("Nobody is related to themselves. To whom?"))
        else:
            ends = (self._stakeholder_id, other_id)
            from_id, to_id = reversed(ends) if self.way.value == IN else ends
            how = (self.kind.value, self.strength.value, self.way.value != BOTH)
            self.entered.emit(TypedRelation(self.relation_id, from_id, to_id, *how))

    def _on_remove_clicked(self) -> None:
        if self.relation_id is not None:
            self.removal_asked.emit(self.relation_id)

    def _on_evidence_committed(self, passage: object) -> None:
        if self.relation_id is not None:
            self.cited.emit(self.relation_id, passage)

    def _complain(self, sentence: str) -> None:
        self.refuse(sentence)
        self.other.setFocus()
        self.other.selectAll()
