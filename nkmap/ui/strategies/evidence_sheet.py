"""A panel with the passages that are cited for a strategy or a step, and room for one more."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.ui.leverage.evidence_row import EvidenceRow
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.plain_text import shorten
from nkmap.ui.strategies.choice_sheet import BESIDE_TITLE

SIZE = QSize(600, 330)  # px; less in a small window
Cite = Callable[[Mapping[str, str]], object]


class EvidenceSheet(Sheet):
    """Follows the project while it is open: what is cited appears at once. A passage leads to its text."""

    passage_chosen = Signal(int)  # evidence id

    def __init__(self, window: QWidget, document: Document, subject: str) -> None:
        """`subject` is the column of what is cited for, such as "step_id"."""
        super().__init__(window, document, "")
        self._id = 0
        self._cite: Cite = dict
        self.row = EvidenceRow(self.tr("What it rests on"), document, subject)
        self.row.committed.connect(lambda passage: self._cite(passage))
        self.row.passage_chosen.connect(self._on_row_passage_chosen)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.row)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        document.changed.connect(self._on_document_changed)

    def wanted_size(self) -> QSize:
        return SIZE

    def show_for(self, id_: int, name: str, cite: Cite, why_not: str) -> None:
        """Show what is cited for a row; `why_not` says why nothing can be added, "" where it can."""
        self._id, self._cite = id_, cite
        shorten(self.title, name, SIZE.width() - BESIDE_TITLE)
        self.row.protect(why_not)
        self.open_sheet(self.close_button)

    def refresh(self) -> None:
        self.row.show_value(self._id)

    def _on_row_passage_chosen(self, evidence_id: int) -> None:
        self.close_over()
        self.passage_chosen.emit(evidence_id)

    def _on_document_changed(self, change) -> None:
        if self.isVisible() and change.touches("evidence", "source"):
            self.refresh()
