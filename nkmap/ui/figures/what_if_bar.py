"""The bar that says what is supposed, with the way back, and keeps it as a scenario."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip


class WhatIfBar(QFrame):
    """Shown while anything is supposed."""

    back_asked = Signal()
    kept = Signal(str)  # the name of a scenario
    kept_in = Signal()  # into the scenario that is loaded

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("what_if_bar")
        self.words = ElidedLabel()
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Name of the scenario"))
        self.field.setAccessibleName(self.tr("Name of the scenario"))
        self.field.setMaximumWidth(260)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._end_naming)
        self.keep = QPushButton(self.tr("Keep as scenario…"))
        self.keep.clicked.connect(self._begin_naming)
        self.keep_in = QPushButton(self.tr("Keep in the scenario"))
        self.keep_in.clicked.connect(self.kept_in)
        self.back = QPushButton(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to what is recorded"))
        self.back.clicked.connect(self.back_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 20, 6)
        layout.setSpacing(8)
        layout.addWidget(self.words, 1)
        for widget in (self.field, self.keep_in, self.keep, self.back):
            layout.addWidget(widget)
        self.field.hide()
        self.hide()

    def say(self, words: str, *, is_changed: bool = False) -> None:
        """Say what is supposed; "" hides the bar. `is_changed`: otherwise than the loaded scenario says."""
        self.setVisible(bool(words))
        self.keep_in.setVisible(is_changed)
        self.words.set_whole_text(self.tr("What if: {0}").format(words))
        if not words:
            self._end_naming()

    def protect(self, why: str) -> None:
        """Let nothing be kept, and say why; "" ends it."""
        for button in (self.keep, self.keep_in):
            button.setEnabled(not why)
            button.setToolTip(as_tool_tip(why))

    def _begin_naming(self) -> None:
        self.keep.hide()
        self.field.show()
        self.field.setFocus()

    def _end_naming(self) -> None:
        self.field.hide()
        self.field.clear()
        self.keep.show()

    def _on_entered(self, *_: object) -> None:
        if name := self.field.text().strip():
            self._end_naming()
            self.kept.emit(name)
