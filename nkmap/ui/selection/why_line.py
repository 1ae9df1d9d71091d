"""The small form over the canvas that asks why somebody stands there, and who says so."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.queries.evidence import PassageRow
from nkmap.db.queries.placements import PlacementRow
from nkmap.ui.canvas.inline_editor import FieldOnCanvas
from nkmap.ui.leverage.choices import offer_texts
from nkmap.ui.parts.plain_text import ElidedLabel

LOCATOR_WIDTH = 110  # px


class Reason(NamedTuple):
    """What was typed about a placement: why, and the source with a page or paragraph."""

    placement: PlacementRow
    why: str
    source: str
    locator: str


class WhyLine(QFrame):
    """Enter and leaving commit, Esc leaves all as it was, Tab goes on, Shift+Enter asks for the inspector."""

    finished = Signal(object)  # Reason
    inspector_asked = Signal()  # after finished

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("why_line")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = parent
        self._placement: PlacementRow | None = None
        self._fields = [FieldOnCanvas() for _ in range(3)]
        self.why, self.source, self.locator = self._fields
        self._name(self.why, self.tr("Why?"), self.tr("Why there? What speaks for it"))
        self._name(self.source, self.tr("Who says so?"), self.tr("Who says so? A person, a document"))
        self._name(self.locator, self.tr("Page or paragraph"), self.tr("Page"))
        self.cited = ElidedLabel()
        self.cited.setProperty("role", "quiet")
        for field in self._fields:
            field.entered.connect(self._on_entered)
            field.escaped.connect(self._close)
            field.installEventFilter(self)
        self._lay_out()
        self.hide()

    def _name(self, field: FieldOnCanvas, name: str, placeholder: str) -> None:
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)

    def _lay_out(self) -> None:
        self.locator.setFixedWidth(LOCATOR_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.source, 1)
        below.addWidget(self.locator)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.why)
        layout.addLayout(below)
        layout.addWidget(self.cited)

    def open_for(
        self, placement: PlacementRow, passages: Sequence[PassageRow], sources: Sequence[str]
    ) -> None:
        """Ask about a placement; `passages` are cited for it already, `sources` are offered."""
        self._placement = placement
        self.why.setText(placement.rationale)
        self.source.clear()
        self.locator.clear()
        offer_texts(self.source, sources)
        known = " · ".join(", ".join(filter(None, (row.title, row.locator))) for row in passages)
        self.cited.set_whole_text(self.tr("So far: {0}").format(known))
        self.cited.setVisible(bool(passages))
        self.show()
        self.raise_()
        self.why.selectAll()
        self.why.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            to = QApplication.focusWidget()
            stays = to is not None and self.isAncestorOf(to)
            if not stays and event.reason() != Qt.FocusReason.PopupFocusReason:
                self._commit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Round and round: the canvas below would walk its tokens.
        at = next((n for n, field in enumerate(self._fields) if field.hasFocus()), 0)
        self._fields[(at + (1 if forward else -1)) % len(self._fields)].setFocus()
        return True

    def _on_entered(self, modifiers: Qt.KeyboardModifier) -> None:
        if self.locator.text().strip() and not self.source.text().strip():
            self.source.setFocus()  # a page of what?
            return
        self._commit()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.inspector_asked.emit()

    def _commit(self) -> None:
        if self._placement is None:
            return
        typed = (field.text().strip() for field in self._fields)
        reason = Reason(self._placement, *typed)
        self._close()
        self.finished.emit(reason)

    def _close(self) -> None:
        self._placement = None
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._canvas.setFocus()  # before hiding, or Qt would look for the next widget itself
        self.hide()
