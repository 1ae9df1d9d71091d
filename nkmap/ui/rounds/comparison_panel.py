"""The panel beside the grid that compares two rounds: which two, and who moved how far."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout

from nkmap.db.queries.rounds import Movement
from nkmap.map_content import Grid
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.rounds.movements_table import MovementsTable

WIDTH = 280  # px

Choice = tuple[int, str]  # id of a round, and what it is called


class ComparisonPanel(QFrame):
    """Says which rounds are to be compared; it reads nothing itself."""

    chosen = Signal(int, int)  # ids of the round before and the round after
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison_panel")
        self.setFixedWidth(WIDTH)
        self.before, self.after = QComboBox(), QComboBox()
        self.table = MovementsTable()
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addLayout(self._choices())
        layout.addWidget(self.table, 1)
        self.hide()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 4, 0)
        head.addWidget(plain_label(self.tr("Who moved"), role="section"), 1)
        head.addWidget(self.close_button)
        return head

    def _choices(self) -> QGridLayout:
        choices = QGridLayout()
        choices.setContentsMargins(12, 0, 12, 0)
        choices.setSpacing(8)
        choices.setColumnStretch(1, 1)
        for row, (words, box) in enumerate(((self.tr("From"), self.before), (self.tr("To"), self.after))):
            box.setAccessibleName(words)
            box.setMinimumWidth(0)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choices.addWidget(plain_label(words, role="quiet"), row, 0)
            choices.addWidget(box, row, 1)
            box.activated.connect(self._on_activated)
        return choices

    def offer(self, rounds: Sequence[Choice], before: int, after: int) -> None:
        """Offer rounds for both ends, with these two chosen."""
        for box, chosen in ((self.before, before), (self.after, after)):
            with QSignalBlocker(box):
                box.clear()
                for round_id, label in rounds:
                    box.addItem(label, round_id)
                box.setCurrentIndex(box.findData(chosen))

    def show_movements(self, movements: Sequence[Movement], grid: Grid) -> None:
        """Show who moved how far."""
        self.table.show_movements(movements, grid)

    def _on_activated(self, _index: int) -> None:
        self.chosen.emit(self.before.currentData(), self.after.currentData())
