"""The totals of a revealed vote as bars, the most dots first; who has as many shares the rank."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.polls import OptionRow, PollRow
from nkmap.ui.audience.vote_board import rank_words
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button

RANK, LABEL, BAR, TOTAL = range(4)
SHARE = Qt.ItemDataRole.UserRole
BAR_HEIGHT = 14  # px
BAR_SHARE = 0.45  # of the list's width


class BarDelegate(QStyledItemDelegate):
    """Paints a share 0..1 as a bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        super().paint(painter, option, index)
        room = option.rect.adjusted(4, 0, -4, 0)
        width = round(room.width() * (index.data(SHARE) or 0.0))
        is_selected = bool(option.state & self._selected())
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        bar = QRect(room.left(), room.center().y() - BAR_HEIGHT // 2, width, BAR_HEIGHT)
        painter.fillRect(bar, option.palette.color(role))

    @staticmethod
    def _selected():
        from PySide6.QtWidgets import QStyle  # with twenty enumerations

        return QStyle.StateFlag.State_Selected


class Results(QWidget):
    """Rows can be chosen, to become actions; with none chosen, it is those at the top."""

    actions_asked = Signal(object)  # [OptionRow]
    hide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[OptionRow] = []
        self.question = plain_label(role="title")
        self.question.setWordWrap(True)
        self.state = plain_label(role="quiet")
        self.list = ColumnsList(self.tr("Totals"), columns=4, wide=LABEL)
        self.list.setSelectionMode(ColumnsList.SelectionMode.ExtendedSelection)
        self.list.setItemDelegateForColumn(BAR, BarDelegate(self.list))
        self.list.header().setSectionResizeMode(BAR, QHeaderView.ResizeMode.Fixed)
        self.to_actions = push_button(self.tr("Make actions of the first"), primary=True)
        self.to_actions.clicked.connect(self._on_actions_clicked)
        self.list.itemSelectionChanged.connect(self._name_button)
        self.hide_button = push_button(self.tr("Hide the totals and go on voting"))
        self.hide_button.clicked.connect(self.hide_asked)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.to_actions)
        buttons.addStretch()
        buttons.addWidget(self.hide_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 8, 0)
        layout.setSpacing(10)
        for part in (self.question, self.state):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.list.setColumnWidth(BAR, round(BAR_SHARE * self.list.viewport().width()))

    def show_results(self, poll: PollRow, options: Sequence[OptionRow]) -> None:
        """Show what a revealed vote came to."""
        self.question.setText(poll.question)
        said = self.tr("{0} of {1} have voted, {2} dots each").format(poll.votes, poll.voters, poll.dots_each)
        self.state.setText(said)
        self._options = list(options)
        most = max((option.dots or 0 for option in options), default=0)
        self.list.clear()
        for rank, option in zip(rank_words(options), options, strict=True):
            item = self.list.add([rank, option.label, "", str(option.dots)])
            item.setData(BAR, SHARE, (option.dots or 0) / most if most else 0.0)
            item.setTextAlignment(TOTAL, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name_button()

    def clear(self) -> None:
        """Forget what was shown: no total stays behind in a vote that goes on."""
        self._options = []
        self.list.clear()

    @property
    def chosen(self) -> list[OptionRow]:
        """The rows that are selected, or else those that share the first rank and have a dot."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        first = [option for option in self._options if option.rank == 1 and option.dots]
        return [self._options[row] for row in rows] or first

    def _name_button(self) -> None:
        has_own = bool(self.list.selectedItems())
        words = self.tr("Make actions of these") if has_own else self.tr("Make actions of the first")
        self.to_actions.setText(words)
        self.to_actions.setEnabled(bool(self.chosen))

    def _on_actions_clicked(self) -> None:
        self.actions_asked.emit(self.chosen)
