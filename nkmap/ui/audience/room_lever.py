"""The line of Room view in which a lever is typed: it offers nothing, for what it offered would be seen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.lever_line import HEIGHT, TARGET_WIDTH
from nkmap.ui.parts.plain_text import plain_label, shorten


class RoomLever(QFrame):
    """Enter logs, Esc closes. Holder, condition and the rest are for the leverage log, after the meeting."""

    entered = Signal(object, str)  # [stakeholder id], lever
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lever_line")
        self.setFixedHeight(HEIGHT)
        self._target_ids: list[int] = []
        self._target = plain_label(role="heading")
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("which lever?"))
        self.field.setAccessibleName(self.tr("Lever"))
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._on_escaped)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._target)
        layout.addWidget(self.field, 1)
        self.hide()

    def open_for(self, target_ids: Sequence[int], labels: Sequence[str]) -> None:
        """Let a lever be typed that could move these stakeholders."""
        self._target_ids = list(target_ids)
        who = labels[0] if len(labels) == 1 else self.tr("%n name(s)", "", len(labels))
        shorten(self._target, who, TARGET_WIDTH)
        self.show()
        self.field.setFocus()

    def _on_entered(self) -> None:
        if lever := self.field.text().strip():
            self.field.clear()
            self.entered.emit(self._target_ids, lever)

    def _on_escaped(self) -> None:
        self.field.clear()
        self.hide()
        self.closed.emit()
