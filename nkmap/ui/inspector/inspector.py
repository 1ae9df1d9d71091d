"""The inspector: what is recorded of who is selected, to be read and changed."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nkmap.db.queries.leverage import can_use, open_to
from nkmap.db.queries.placements import PlacementRow, position_history
from nkmap.db.queries.relations import relations_of
from nkmap.db.queries.stakeholders import claims_of, kinds, leave_of
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.map_content import MapContent
from nkmap.ui.fields.rows import SEVERAL
from nkmap.ui.inspector.assessments import Assessments
from nkmap.ui.inspector.fields import (
    PLACE,
    PLACEMENT,
    STAKEHOLDER,
    Field,
    first_fields,
    kind_choices,
    more_fields,
    parent_choices,
)
from nkmap.ui.inspector.lists import can_use_lines, move_lines, open_to_lines
from nkmap.ui.inspector.subject import Subject, place_then, read_subject
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.words import at_start

if TYPE_CHECKING:
    from nkmap.ui.inspector.parts import InspectorParts

FOR_SEVERAL = (
    "kind_id",
    "confidence",
    "salience",
    "legitimacy",
    "urgency",
    "sensitivity",
    "do_not_export",
)


class Inspector(QFrame):
    """Reads the project, and writes through Assessments what was typed or chosen. Never takes the focus."""

    stakeholder_chosen = Signal(int)
    closed = Signal()
    left = Signal()  # Esc in a field
    passage_cited = Signal(int, int, object)  # stakeholder id, placement id, {title, locator, paraphrase}
    name_cited = Signal(int, object)  # stakeholder id, {title, locator, paraphrase}
    passage_chosen = Signal(int)  # evidence id
    refused = Signal(str)  # why something was refused of those who were shown before

    def __init__(self, document: Document, assessments: Assessments, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._document, self._assessments, self._theme = document, assessments, theme
        self._language: str | None = None
        self._asked: tuple[int | None, list[int]] = (None, [])
        self._subject: Subject | None = None
        self._why_protected = ""
        self._query: Callable[..., MapContent] | None = None  # that finds an earlier time, while one is shown
        self.hide()

    @cached_property
    def parts(self) -> "InspectorParts":
        """What is in it, made when somebody first looks: that takes longer than all else of a page."""
        from nkmap.ui.inspector.parts import InspectorParts
        from nkmap.ui.inspector.relation_edits import take_relations

        parts = InspectorParts(self._document, self)
        parts.committed.connect(self._write)
        parts.evidence.committed.connect(self._on_evidence_committed)
        parts.of_name.committed.connect(self._on_of_name_committed)
        for row in (parts.evidence, parts.of_name, parts.relations.form.evidence):
            row.passage_chosen.connect(self.passage_chosen)
        take_relations(self._document, parts.relations.form, self)
        parts.stakeholder_chosen.connect(self.stakeholder_chosen)
        parts.more_toggled.connect(self.refresh)
        parts.closed.connect(self.closed)
        parts.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # the line at the left
        layout.addWidget(parts)
        parts.show()  # at once: the keys may be coming
        parts.protect(self._why_protected)
        return parts

    @property
    def rows(self) -> dict[str, Any]:
        """Its fields (FieldRow) by the column that each shows."""
        return self.parts.rows

    # Showing

    def show_selected(self, map_id: int | None, ids: Sequence[int]) -> None:
        """Show these stakeholders as they are recorded now, on a map."""
        if (map_id, list(ids)) != self._asked:
            self.flush()
            if is_made(self, "parts"):
                self.parts.forget_refusals()
            self._asked = map_id, list(ids)
        if not self.isHidden():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        if not self.isHidden():
            self.refresh()

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        self._why_protected = why
        if is_made(self, "parts"):
            self.parts.protect(why)

    def set_language(self, language: str | None) -> None:
        """Head it with the name in a language where it is known; None is the project's own."""
        self._language = language
        if not self.isHidden():
            self.refresh()

    def look(self, query: Callable[..., MapContent] | None) -> None:
        """Tell the place at another time, as a query like `map_content` finds it; None is as it is now."""
        if query is not self._query:
            self._query = query
            if not self.isHidden():
                self.refresh()

    @property
    def first_field(self) -> QWidget | None:
        """Where the keys go when they come to the inspector; None while it shows no field."""
        return self.parts.first_field if self.isVisible() else None

    def flush(self) -> None:
        """Write what was typed and is not written yet."""
        if is_made(self, "parts"):
            self.parts.flush()

    def setVisible(self, visible: bool) -> None:
        if visible:
            assert self.parts  # made by now, they are shown with it
        super().setVisible(visible)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read anew; what is being typed stays."""
        parts = self.parts
        map_id, ids = self._asked
        self._subject = read_subject(self._document, map_id, ids) if map_id is not None else None
        subject = self._subject if self._subject and self._subject.names else None
        parts.quiet.setVisible(subject is None)
        parts.first.setVisible(subject is not None)
        one = subject.one if subject else None
        for part in (parts.place, parts.open_to, parts.can_use, parts.more):
            part.setVisible(one is not None)
        parts.as_of_now.setVisible(one is not None and self._query is not None)
        parts.evidence.setVisible(one is not None and subject is not None and subject.placement is not None)
        for more in (parts.of_name, parts.relations, parts.history):
            more.setVisible(one is not None and parts.more.isChecked())
        parts.below.setVisible(subject is not None and (one is None or parts.more.isChecked()))
        self._show_heading(subject)
        if subject:
            self.rows["kind_id"].offer(kind_choices(self._document.read(kinds), self._theme))
            self._show_one(subject) if one else self._show_several(subject)

    def _show_heading(self, subject: Subject | None) -> None:
        own = subject.one.name if subject and subject.one else ""
        shown = subject.one.names.get(self._language or "", own) if subject and subject.one else ""
        several = self.tr("%n name(s)", "", len(subject.names)) if subject else self.tr("Inspector")
        self.parts.title.setText(shown or several)
        self.parts.title.setToolTip(as_tool_tip(own) if own != shown else "")

    def _show_one(self, subject: Subject) -> None:
        assert subject.one is not None
        id_, placement = subject.one.id, subject.placement
        self.parts.place.setText(self._place_words(subject))
        self._show_fields(first_fields(), subject)
        if placement:
            self.parts.evidence.show_value(placement.id)
        self.parts.open_to.show_lines(open_to_lines(self._document.read(open_to, id_, subject.map_id)))
        self.parts.can_use.show_lines(can_use_lines(self._document.read(can_use, id_, subject.map_id)))
        if self.parts.more.isChecked():
            self._show_more(subject, placement)

    def _place_words(self, subject: Subject) -> str:
        """Return the place that is shown on the map, in words."""
        if subject.is_blind:
            return self.tr("Hidden while groups place blindly")
        now = subject.placement.place if subject.placement else None
        place = place_then(self._document, subject, self._query) if self._query else now
        return at_start(subject.words(place)) if place else self.tr("Not placed on this map")

    def _show_more(self, subject: Subject, placement: PlacementRow | None) -> None:
        assert subject.one is not None
        self.rows["parent_id"].offer(parent_choices(subject))
        self._show_fields(more_fields(), subject)
        for column, axis in (("x", subject.grid.x), ("y", subject.grid.y), ("size_value", subject.grid.size)):
            if axis:
                self.rows[column].set_words(axis.name or column)
        self.rows["size_value"].setVisible(placement is not None and subject.grid.size is not None)
        self.parts.of_name.show_value(subject.one.id)
        self.parts.relations.show_relations(subject.one.id, self._document.read(relations_of, subject.one.id))
        told = None if subject.is_blind else placement
        moves = self._document.read(position_history, told.id) if told else []
        self.parts.history.show_lines(move_lines(moves, subject))

    def _show_fields(self, fields: list[Field], subject: Subject) -> None:
        holders = {STAKEHOLDER: subject.one, PLACEMENT: subject.placement}
        is_told = not subject.is_blind and self._query is None
        has_place = subject.placement is not None and subject.placement.place is not None
        holders[PLACE] = subject.placement if has_place and is_told else None
        for field in fields:
            row, holder = self.rows[field.column], holders[field.where]
            row.setVisible(holder is not None)
            if holder is not None:
                row.show_value(getattr(holder, field.column))

    def _show_several(self, subject: Subject) -> None:
        ids_by_kind: dict[str | None, int] = {kind.name: kind.id for kind in self._document.read(kinds)}
        claims = self._document.read(claims_of, subject.ids)
        leave = self._document.read(leave_of, subject.ids)
        found: dict[str, set[Any]] = {
            "kind_id": {ids_by_kind.get(row.kind) for row in subject.names},
            "confidence": {row.confidence for row in subject.placements.values()},
            "salience": {row.salience for row in subject.placements.values()},
            "legitimacy": {legitimacy for legitimacy, _urgency in claims},
            "urgency": {urgency for _legitimacy, urgency in claims},
            "sensitivity": {sensitivity for sensitivity, _never in leave},
            "do_not_export": {never for _sensitivity, never in leave},
        }
        for column in self.rows.keys() - set(FOR_SEVERAL):
            self.rows[column].hide()
        for column in FOR_SEVERAL:
            values = found[column]
            self.rows[column].setVisible(bool(values))
            self.rows[column].show_value(values.pop() if len(values) == 1 else SEVERAL)

    # Writing

    def _write(self, column: str, value: object) -> None:
        subject, field, words = self._subject, self.parts.fields[column], self.rows[column].words
        if subject is None:
            return
        asked = self._asked
        if field.where == STAKEHOLDER:
            refused = self._assessments.describe(subject.ids, column, value, words)
        elif field.where == PLACEMENT:
            refused = self._assessments.assess(subject.placement_ids, column, value, words)
        else:
            refused = self._move(subject, column, value)
        if asked == self._asked:
            self.rows[column].refuse(refused)
        elif refused:
            self.refused.emit(refused)

    def _on_evidence_committed(self, passage: object) -> None:
        if self._subject and (placement := self._subject.placement):
            self.passage_cited.emit(placement.stakeholder_id, placement.id, passage)

    def _on_of_name_committed(self, passage: object) -> None:
        if self._subject and self._subject.one:
            self.name_cited.emit(self._subject.one.id, passage)

    def _move(self, subject: Subject, column: str, value: object) -> str:
        placement = subject.placement
        if placement is None or placement.place is None or not isinstance(value, float):
            return ""
        x, y = placement.place
        place = (value, y) if column == "x" else (x, value)
        words = self.rows[column].words
        return self._assessments.move(placement.stakeholder_id, placement.id, place, words, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
