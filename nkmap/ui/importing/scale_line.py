"""A line in which two numbers are typed: those that stand for the low and the high end of ours."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from nkmap.data_in.found import Scale
from nkmap.data_in.numbers import number_in
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.focus import FocusBefore
from nkmap.ui.parts.plain_text import plain_label, shorten
from nkmap.ui.parts.push_button import push_button

WIDTH, LONGEST = 90, 260  # px of a field, and of the words before it


class ScaleLine(QFrame):
    """Enter takes them, Esc leaves everything as it was. The low end may be the larger number."""

    chosen = Signal(object)  # Scale

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("near_line")
        self._focus_before = FocusBefore()
        self._words = plain_label()
        self.low, self.high = TextField(), TextField()
        self.low.setAccessibleName(self.tr("Number of the low end"))
        self.high.setAccessibleName(self.tr("Number of the high end"))
        self.take_button = push_button(self.tr("Take"), primary=True)
        self.take_button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        for widget in (self._words, self.low, plain_label(self.tr("to")), self.high, self.take_button):
            row.addWidget(widget)
        row.addStretch()
        for field in (self.low, self.high):
            field.setFixedWidth(WIDTH)
            field.entered.connect(self._take)
            field.escaped.connect(self._leave)
            field.textChanged.connect(self._on_typed)
        self.hide()

    def ask(self, heading: str, scale: Scale | None) -> None:
        """Ask on what numbers a column runs."""
        shorten(self._words, self.tr("“{0}” runs from").format(heading), LONGEST)
        for field, value in ((self.low, scale and scale.low), (self.high, scale and scale.high)):
            field.setText("" if value is None else f"{value:g}")
        self._focus_before.remember()
        self._on_typed()
        self.show()
        self.low.setFocus()
        self.low.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> Scale | None:
        low, high = _number(self.low), _number(self.high)
        return Scale(low, high) if low is not None and high is not None and low != high else None

    def _on_typed(self) -> None:
        self.take_button.setEnabled(self._typed() is not None)

    def _take(self) -> None:
        scale = self._typed()
        if scale is not None:
            self._leave()
            self.chosen.emit(scale)

    def _leave(self) -> None:
        self.hide()
        self._focus_before.give_back()


def _number(field: QLineEdit) -> float | None:
    number = number_in(field.text())
    return number if number is not None and math.isfinite(number) else None
