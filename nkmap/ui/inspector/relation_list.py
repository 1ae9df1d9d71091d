"""The relations of a stakeholder in the inspector: each can be changed, and one more added."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from nkmap.db.queries.relations import RelationRow
from nkmap.document import Document
from nkmap.ui.inspector.lists import INSET, LineButton, LineList, ListLine
from nkmap.ui.inspector.relation_form import RelationForm
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.words import listed, relation_kind_words


class RelationList(LineList):
    """A click on a line selects whom it names; its dots open the form below it."""

    def __init__(self, document: Document, heading: str, empty: str) -> None:
        super().__init__(heading, empty)
        self._stakeholder_id = 0
        self._relations: tuple[RelationRow, ...] = ()
        self._why_protected = ""
        self.form = RelationForm(document)
        self.add = QPushButton(self.tr("Add a relation…"))
        self.add.setProperty("flat_link", True)
        self.add.setProperty("flush", True)
        self.add.clicked.connect(self.open_new)
        self.form.closed.connect(self._on_form_closed)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        below = QHBoxLayout()
        below.setContentsMargins(INSET, 0, INSET, 0)
        below.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.form)
        layout.addLayout(below)

    def show_relations(self, stakeholder_id: int, relations: Sequence[RelationRow]) -> None:
        """Show the relations of somebody; a form that is open stays while its relation is there."""
        if stakeholder_id != self._stakeholder_id:
            self.form.close_form()
        self._stakeholder_id, self._relations = stakeholder_id, tuple(relations)
        self.show_lines(relation_lines(relations))
        self._keep_form()
        self.protect(self._why_protected)

    def open_new(self) -> None:
        """Let a relation be typed."""
        self._put_form(len(self._relations))
        self.add.hide()
        self.form.open_new(self._stakeholder_id)

    def open_for(self, place: int) -> None:
        """Let the relation of a line be changed."""
        self._put_form(place + 1)
        self.add.show()
        self.form.open_for(self._stakeholder_id, self._relations[place])

    @property
    def change_buttons(self) -> list[QToolButton]:
        """The dots from top to bottom."""
        return [self.button_row(place).findChildren(QToolButton)[0] for place in range(len(self._relations))]

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        self._why_protected = why
        for button in (self.add, *self.change_buttons):
            button.setEnabled(not why)
            button.setToolTip(as_tool_tip(why or button.accessibleName()))
        self.form.protect(why)

    def row_of(self, line: ListLine, button: LineButton, place: int) -> QWidget:
        """Put the dots beside a line."""
        row, dots = QWidget(), QToolButton()
        dots.setText("⋯")
        dots.setAccessibleName(self.tr("Change: {0}").format(line.main))
        dots.clicked.connect(lambda _checked=False: self.open_for(place))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, INSET, 0)
        layout.setSpacing(0)
        layout.addWidget(button, 1)
        layout.addWidget(dots)
        return row

    def _keep_form(self) -> None:
        """Leave the form below its relation, or close it where that is gone."""
        changed, ids = self.form.relation_id, [row.id for row in self._relations]
        if changed in ids:
            self._put_form(ids.index(changed) + 1)
            self.form.evidence.show_value(changed)
        elif changed is not None:
            self.form.close_form()

    def _put_form(self, place: int) -> None:
        self.rows.removeWidget(self.form)
        self.rows.insertWidget(place, self.form)

    def _on_form_closed(self) -> None:
        had_focus = self.form.isAncestorOf(self.focusWidget() or self)
        self.add.show()
        if had_focus:
            self.add.setFocus()


def relation_lines(relations: Sequence[RelationRow]) -> list[ListLine]:
    """Return what connects somebody with others, and which way it goes."""
    strength = QCoreApplication.translate("Inspector", "{0}, strength {1} of 4")
    kinds = listed(relation_kind_words())
    return [
        ListLine(
            f"{_arrow(row)} {row.other}",
            kinds[row.kind] if row.strength is None else strength.format(kinds[row.kind], row.strength),
            row.other_id,
        )
        for row in relations
    ]


def _arrow(row: RelationRow) -> str:
    if not row.directed:
        return "–"
    return "→" if row.goes_out else "←"
