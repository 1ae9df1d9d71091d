"""Names of the file that are like others: for each, whether it is the same stakeholder."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from nkmap.data_in.plan import Duplicate
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.importing.outcome_model import DECISION, NAME, AlikeModel
from nkmap.ui.parts.plain_table import PlainTable
from nkmap.ui.parts.push_button import push_button

AIR = 14  # px of a row that are not for its two lines


class AlikeList(QWidget):
    """A click, Space or Enter decides on one; buttons decide on all."""

    decided = Signal(object, bool)  # [Duplicate], whether they are the same

    def __init__(self) -> None:
        super().__init__()
        self.pairs = _Pairs()
        self.all_button = push_button(self.tr("All the same"))
        self.none_button = push_button(self.tr("Keep all"))
        self.pairs.pair_model.decided.connect(lambda pair, is_same: self.decided.emit([pair], is_same))
        self.all_button.clicked.connect(lambda: self._decide_all(is_same=True))
        self.none_button.clicked.connect(lambda: self._decide_all(is_same=False))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 8, 12, 8)
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.all_button, self.none_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pairs, 1)
        layout.addLayout(buttons)

    def show_pairs(self, pairs: Sequence[Duplicate]) -> None:
        """Show the pairs with what is decided on them."""
        self.pairs.show_pairs(pairs)

    def _decide_all(self, *, is_same: bool) -> None:
        self.decided.emit(list(self.pairs.pair_model.rows), is_same)


class _Pairs(PlainTable):
    def __init__(self) -> None:
        super().__init__()
        self.pair_model = AlikeModel(self)
        self.setModel(self.pair_model)
        self.setAccessibleName(self.tr("Names that look alike"))
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def show_pairs(self, pairs: Sequence[Duplicate]) -> None:
        """Show pairs; the current one stays."""
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + AIR)
        self.pair_model.show_rows(pairs, are_same=len(pairs) == len(self.pair_model.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space) and self.currentIndex().isValid():
            tick = self.currentIndex().siblingAtColumn(DECISION)
            is_same = tick.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if is_same else Qt.CheckState.Checked
            self.pair_model.setData(tick, turned, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
