"""The line in which a relation is typed while people talk: between whom, what kind, how strong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nkmap.db.queries.stakeholders import name_and_label
from nkmap.document import Document
from nkmap.leverage.steps import Tie
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import QuickChoiceBox, meant_by, offer_names
from nkmap.ui.leverage.lever_line import HEIGHT, PARTS
from nkmap.ui.network.edits import TypedRelation
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.words import listed, relation_kind_words

ONE_WAY, BOTH_WAYS = "→", "↔"


class RelationLine(QFrame):
    """Enter logs from any field, Tab goes on, Esc closes. A digit chooses kind and strength."""

    entered = Signal(object)  # TypedRelation
    closed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("lever_line")
        self.setFixedHeight(HEIGHT)
        self._document = document
        self._relation_id: int | None = None
        self.start = self._field(self.tr("who?"), self.tr("From"))
        self.end = self._field(self.tr("whom?"), self.tr("To"))
        self.direction = self._box({True: ONE_WAY, False: BOTH_WAYS}, self.tr("Direction"))
        self.kind = self._box(listed(relation_kind_words()), self.tr("Kind of relation"))
        self.strength = self._box(self._strengths(), self.tr("Strength"))
        self.problem = plain_label(role="warning")
        self._lay_out()
        for field in (self.start, self.direction, self.end, self.kind, self.strength):
            field.entered.connect(self._on_entered)
            field.escaped.connect(self.close_line)
        for field in (self.start, self.end):
            field.textChanged.connect(self.problem.clear)
        self.hide()

    def open_between(self, from_id: int | None, to_id: int | None) -> None:
        """Show the line for a new relation, the cursor in the first field that is still open."""
        self._relation_id = None
        self._fill(from_id, to_id)
        self.strength.setCurrentIndex(self.strength.count() - 1)
        self.direction.setCurrentIndex(0)
        first = self.start if from_id is None else self.end if to_id is None else self.kind
        first.setFocus()

    def open_for(self, tie: Tie) -> None:
        """Show the line for a relation that is there."""
        self._fill(tie.from_id, tie.to_id)
        self._relation_id = tie.id
        self.kind.show_value(tie.kind)
        self.strength.show_value(tie.strength)
        self.direction.show_value(tie.directed)
        self.kind.setFocus()

    def close_line(self) -> None:
        """Hide the line without logging."""
        self.hide()
        self.closed.emit()

    def _fill(self, from_id: int | None, to_id: int | None) -> None:
        for field, id_ in ((self.start, from_id), (self.end, to_id)):
            offer_names(field, self._document)
            field.setText("" if id_ is None else self._document.read(name_and_label, id_)[0])
            field.setCursorPosition(0)
        self.problem.clear()
        self.show()

    def _strengths(self) -> dict[int | None, str]:
        """Return the strengths, each in the row of its digit."""
        strengths: dict[int | None, str] = {n: self.tr("strength {0} of 4").format(n) for n in range(5)}
        return strengths | {None: self.tr("strength not assessed")}

    def _field(self, placeholder: str, name: str) -> TextField:
        field = TextField()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        return field

    def _box(self, words: dict, name: str) -> QuickChoiceBox:
        box = QuickChoiceBox(words)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        fields: dict[str, tuple[QWidget, int]] = {
            "from": (self.start, 3),
            "direction": (self.direction, 0),
            "to": (self.end, 3),
            "kind": (self.kind, 0),
            "strength": (self.strength, 0),
        }
        # One pattern says the order and the words between, for languages with another order.
        for part in PARTS.split(self.tr("{from} {direction} {to} · {kind} · {strength}")):
            if part in fields:
                layout.addWidget(*fields[part])
            elif part.strip():
                layout.addWidget(plain_label(part.strip(), role="quiet"))
        layout.addWidget(self.problem)

    def _on_entered(self, _modifiers: Qt.KeyboardModifier) -> None:
        from_id, to_id = (meant_by(self._document, field.text()) for field in (self.start, self.end))
        if from_id is None or to_id is None:
            self._complain_about(self.start if from_id is None else self.end)
        elif from_id == to_id:
            self._complain(self.tr("Nobody is related to themselves. To whom?"), self.end)
        else:
            kind, strength, directed = self.kind.value, self.strength.value, self.direction.value
            self.entered.emit(TypedRelation(self._relation_id, from_id, to_id, kind, strength, directed))

    def _complain_about(self, field: TextField) -> None:
        typed = field.text().strip()
        unknown = self.tr("“{0}” is not in the list of names.").format(typed[:30])
        self._complain(unknown if typed else self.tr("Between whom? Type both names."), field)

    def _complain(self, sentence: str, field: TextField) -> None:
        self.problem.setText(sentence)
        field.setFocus()
        field.selectAll()
