"""The day as which everything is seen: typed as year-month-day, or today."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import plain_label

DIGITS = 12  # room in the field


class DayField(QWidget):
    """Enter takes what was typed; what is no day is refused with a sentence and stays to be mended."""

    chosen = Signal(object)  # date
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.day = date.today()
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Day, as year-month-day"))
        self.field.setToolTip(self.tr("Year-month-day"))
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("0" * DIGITS) + 20)
        self.today = QPushButton(self.tr("Today"))
        self.today.setProperty("flat_link", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(plain_label(self.tr("As seen on"), role="quiet"))
        layout.addWidget(self.field)
        layout.addWidget(self.today)
        self.field.entered.connect(self._on_field_entered)
        self.field.escaped.connect(lambda: self.show_day(self.day))
        self.today.clicked.connect(lambda: self.chosen.emit(date.today()))

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.day = day
        self.field.setText(day.isoformat())
        self.today.setEnabled(day != date.today())

    def _on_field_entered(self, _modifiers: object) -> None:
        try:
            day = date.fromisoformat(self.field.text().strip())
        except ValueError:
            self.refused.emit(self.tr("Write the day as year-month-day: 2008-08-24."))
        else:
            self.chosen.emit(day)
