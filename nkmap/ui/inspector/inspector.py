"""The inspector: what is recorded of who is selected, to be read and changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from nkmap.db.queries.leverage import can_use, open_to
from nkmap.db.queries.placements import PlacementRow, position_history
from nkmap.db.queries.relations import relations_of
from nkmap.db.queries.stakeholders import kinds
from nkmap.document import Document
from nkmap.drawing.theme import Theme
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
from nkmap.ui.inspector.lists import LineList, can_use_lines, move_lines, open_to_lines, relation_lines
from nkmap.ui.inspector.subject import Subject, read_subject
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.parts.plain_text import plain_label

FOR_SEVERAL = ("kind_id", "confidence")


class Inspector(QFrame):
    """Reads the project, and writes through Assessments what was typed or chosen. Never takes the focus."""

    stakeholder_chosen = Signal(int)
    closed = Signal()
    left = Signal()  # Esc in a field
    passage_cited = Signal(int, int, object)  # stakeholder id, placement id, {title, locator, paraphrase}
    refused = Signal(str)  # why something was refused of those who were shown before

    def __init__(self, document: Document, assessments: Assessments, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._document, self._assessments, self._theme = document, assessments, theme
        self._asked: tuple[int | None, list[int]] = (None, [])
        self._subject: Subject | None = None
        self._quiet = plain_label(self.tr("Select a name to see what is recorded of it."), role="quiet")
        self._title, self._place = plain_label(role="heading"), plain_label()
        self.evidence = EvidenceRow(self.tr("Evidence"), document, "placement_id")
        self.evidence.committed.connect(self._on_evidence_committed)
        self.open_to = LineList(self.tr("Open to"), self.tr("No lever is aimed here yet."))
        self.can_use = LineList(self.tr("Can use"), self.tr("Holds no lever yet."))
        self.relations = LineList(self.tr("Relations"), self.tr("None recorded."))
        self.history = LineList(self.tr("Moves"), self.tr("Not moved yet."))
        self.more = QToolButton()
        self.rows: dict[str, Any] = {}  # FieldRow by column
        self._fields: dict[str, Field] = {}
        self._first, self._below = self._group(first_fields()), self._group(more_fields())
        self._build()
        self.hide()

    # Building

    def _group(self, fields: list[Field]) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for field in fields:
            row = field.make(field.words)
            row.committed.connect(lambda value, column=field.column: self._write(column, value))
            row.escaped.connect(self.left)
            self.rows[field.column], self._fields[field.column] = row, field
            layout.addWidget(row)
        return group

    def _build(self) -> None:
        for label in (self._quiet, self._title, self._place):
            label.setWordWrap(True)
        self.more.setText(self.tr("More"))
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.toggled.connect(self._on_more)
        below = self._below.layout()
        assert below is not None
        for lines in (self.relations, self.history):
            below.addWidget(lines)
        body = QWidget()
        body.setObjectName("inspector_body")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(12, 0, 12, 12)
        inside.setSpacing(12)
        said = (self._quiet, self._place, self._first, self.evidence)
        for part in (*said, self.open_to, self.can_use, self.more, self._below):
            inside.addWidget(part)
        inside.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()
        for lines in (self.open_to, self.can_use, self.relations, self.history):
            lines.chosen.connect(self.stakeholder_chosen)
        self._build_frame(body)

    def _build_frame(self, body: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        close = QPushButton(self.tr("Close"))
        close.setProperty("flat_link", True)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # the line at the left
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    # Showing

    def show_selected(self, map_id: int | None, ids: Sequence[int]) -> None:
        """Show these stakeholders as they are recorded now, on a map."""
        if (map_id, list(ids)) != self._asked:
            self.flush()
            for row in self.rows.values():
                row.refuse("")
            self._asked = map_id, list(ids)
        if not self.isHidden():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        if not self.isHidden():
            self.refresh()

    @property
    def first_field(self) -> QWidget | None:
        """Where the keys go when they come to the inspector; None while it shows no field."""
        return next((row.editor for row in self.rows.values() if row.editor.isVisible()), None)

    def flush(self) -> None:
        """Write what was typed and is not written yet."""
        for row in self.rows.values():
            row.flush()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read anew; what is being typed stays."""
        map_id, ids = self._asked
        self._subject = read_subject(self._document, map_id, ids) if map_id is not None else None
        subject = self._subject if self._subject and self._subject.names else None
        self._quiet.setVisible(subject is None)
        self._first.setVisible(subject is not None)
        one = subject.one if subject else None
        for part in (self._place, self.open_to, self.can_use, self.more):
            part.setVisible(one is not None)
        self.evidence.setVisible(one is not None and subject is not None and subject.placement is not None)
        self._below.setVisible(one is not None and self.more.isChecked())
        self._title.setText(self._heading(subject))
        if subject:
            self.rows["kind_id"].offer(kind_choices(self._document.read(kinds), self._theme))
            self._show_one(subject) if one else self._show_several(subject)

    def _heading(self, subject: Subject | None) -> str:
        if subject is None:
            return self.tr("Inspector")
        return subject.one.name if subject.one else self.tr("%n name(s)", "", len(subject.names))

    def _show_one(self, subject: Subject) -> None:
        assert subject.one is not None
        id_, placement = subject.one.id, subject.placement
        place = placement.place if placement else None
        self._place.setText(subject.words(place) if place else self.tr("Not placed on this map"))
        self._show_fields(first_fields(), subject)
        if placement:
            self.evidence.show_value(placement.id)
        self.open_to.show_lines(open_to_lines(self._document.read(open_to, id_, subject.map_id)))
        self.can_use.show_lines(can_use_lines(self._document.read(can_use, id_, subject.map_id)))
        if self.more.isChecked():
            self._show_more(subject, placement)

    def _show_more(self, subject: Subject, placement: PlacementRow | None) -> None:
        assert subject.one is not None
        self.rows["parent_id"].offer(parent_choices(subject))
        self._show_fields(more_fields(), subject)
        for column, axis in (("x", subject.grid.x), ("y", subject.grid.y), ("size_value", subject.grid.size)):
            if axis:
                self.rows[column].set_words(axis.name or column)
        self.rows["size_value"].setVisible(placement is not None and subject.grid.size is not None)
        self.relations.show_lines(relation_lines(self._document.read(relations_of, subject.one.id)))
        moves = self._document.read(position_history, placement.id) if placement else []
        self.history.show_lines(move_lines(moves, subject))

    def _show_fields(self, fields: list[Field], subject: Subject) -> None:
        holders = {STAKEHOLDER: subject.one, PLACEMENT: subject.placement}
        has_place = subject.placement is not None and subject.placement.place is not None
        holders[PLACE] = subject.placement if has_place else None
        for field in fields:
            row, holder = self.rows[field.column], holders[field.where]
            row.setVisible(holder is not None)
            if holder is not None:
                row.show_value(getattr(holder, field.column))

    def _show_several(self, subject: Subject) -> None:
        ids_by_kind: dict[str | None, int] = {kind.name: kind.id for kind in self._document.read(kinds)}
        found: dict[str, set[Any]] = {
            "kind_id": {ids_by_kind.get(row.kind) for row in subject.names},
            "confidence": {row.confidence for row in subject.placements.values()},
        }
        self.rows["rationale"].hide()
        for column in FOR_SEVERAL:
            values = found[column]
            self.rows[column].setVisible(bool(values))
            self.rows[column].show_value(values.pop() if len(values) == 1 else SEVERAL)

    def _on_more(self, is_open: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.refresh()

    # Writing

    def _write(self, column: str, value: object) -> None:
        subject, field, words = self._subject, self._fields[column], self.rows[column].words
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
