"""The widgets of the inspector: a heading, and below it fields and lists in a scrolling column."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.ui.inspector.fields import Field, first_fields, more_fields
from nkmap.ui.inspector.lists import INSET, LineList
from nkmap.ui.inspector.relation_list import RelationList
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.parts.plain_text import plain_label

EDGE = 12  # px between the edge of the inspector and its words


class InspectorParts(QWidget):
    """Says what was typed, chosen or clicked; what is shown in it is put there by the inspector."""

    committed = Signal(str, object)  # column, value
    stakeholder_chosen = Signal(int)
    more_toggled = Signal(bool)
    closed = Signal()
    left = Signal()  # Esc in a field

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.quiet = plain_label(self.tr("Select a name to see what is recorded of it."), role="quiet")
        self.title, self.place = plain_label(role="heading"), plain_label()
        self.as_of_now = plain_label(self.tr("All below is as it is recorded now."), role="quiet")
        self.as_of_now.hide()
        self.evidence = EvidenceRow(self.tr("Evidence"), document, "placement_id")
        self.of_name = EvidenceRow(self.tr("Evidence for the name itself"), document, "stakeholder_id")
        self.open_to = LineList(self.tr("Open to"), self.tr("No lever is aimed here yet."))
        self.can_use = LineList(self.tr("Can use"), self.tr("Holds no lever yet."))
        self.relations = RelationList(document, self.tr("Relations"), self.tr("None recorded."))
        self.history = LineList(self.tr("Moves"), self.tr("Not moved yet."))
        self.more = QToolButton()
        self.rows: dict[str, Any] = {}  # FieldRow by column
        self.fields: dict[str, Field] = {}
        self.first, self.below = self._group(first_fields()), self._group(more_fields())
        self._build()

    def _group(self, fields: list[Field]) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(INSET, 0, INSET, 0)
        layout.setSpacing(12)
        for field in fields:
            row = field.make(field.words)
            row.committed.connect(lambda value, column=field.column: self.committed.emit(column, value))
            row.escaped.connect(self.left)
            self.rows[field.column], self.fields[field.column] = row, field
            layout.addWidget(row)
        return group

    def _build(self) -> None:
        for label in (self.quiet, self.title, self.place, self.as_of_now):
            label.setWordWrap(True)
        for part in (self.quiet, self.place, self.as_of_now, self.evidence, self.of_name):
            part.setContentsMargins(INSET, 0, INSET, 0)
        self.more.setText(self.tr("More"))
        self.more.setCheckable(True)
        self.more.setProperty("flush", True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.toggled.connect(self._on_more_toggled)
        for lines in (self.open_to, self.can_use, self.relations, self.history):
            lines.chosen.connect(self.stakeholder_chosen)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(scroll, 1)
        scroll.setWidget(self._column())

    def _head(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.setProperty("flat_link", True)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 8, 8, 8)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _column(self) -> QWidget:
        column = QWidget()
        column.setObjectName("inspector_body")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(EDGE - INSET, 0, EDGE - INSET, EDGE)
        layout.setSpacing(12)
        said = (self.quiet, self.place, self.as_of_now, self.first, self.evidence, self.open_to, self.can_use)
        for part in (*said, self.more, self.below, self.of_name, self.relations, self.history):
            layout.addWidget(part)
        layout.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return column

    @property
    def first_field(self) -> QWidget | None:
        """Where the keys go when they come to the inspector; None while it shows no field."""
        return next((row.editor for row in self.rows.values() if row.editor.isVisible()), None)

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        for row in (*self.rows.values(), self.evidence, self.of_name, self.relations):
            row.protect(why)

    def forget_refusals(self) -> None:
        """Let no field say any more why something was refused."""
        for row in self.rows.values():
            row.refuse("")

    def flush(self) -> None:
        """Write what was typed and is not written yet."""
        for row in self.rows.values():
            row.flush()

    def _on_more_toggled(self, is_open: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.more_toggled.emit(is_open)
