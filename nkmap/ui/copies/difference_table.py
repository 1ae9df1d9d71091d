"""What differs between two projects as a table, with chips for its kinds."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from nkmap.ui.copies.difference_rows import KINDS, SIGNS, DifferenceRow, chip_words, headings
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_table import PlainTable
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.parts.rows_model import Index, RowsModel
from nkmap.ui.views.page_chips import plain_chip, row_of
from nkmap.ui.views.wrapped_cells import WrappedTexts

ALL = ""
SIGN, WHAT, NAME, DETAIL, BEFORE, AFTER = range(6)
SHARES = {NAME: 3, DETAIL: 3, BEFORE: 4, AFTER: 4}  # of the width that is left
SIGN_WIDTH, WHAT_WIDTH = 34, 150  # px
MOST_IN_LINES = 500  # rows; more of them would take a moment to measure


class DifferenceModel(RowsModel):
    """A sign, what it is about, and how it was and is."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.headings = ("", *headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        texts = (SIGNS[row.kind], *row[3:])
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(texts[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (WHAT, DETAIL, BEFORE):
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None


class DifferenceTable(QWidget):
    """Shows the rows of one kind, or all."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[DifferenceRow] = []
        self._kind = ALL
        self.table = _Table()
        self.chips: dict[str, Chip] = {}
        self.menu = QMenu()
        self.copy_action = self.menu.addAction(self.tr("Copy as a table"))
        self.save_action = self.menu.addAction(self.tr("Save as CSV…"))
        self._build()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for kind in (ALL, *KINDS):
            chip = self.chips[kind] = Chip()
            group.addButton(chip)
            chip.clicked.connect(partial(self.show_kind, kind))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row_of((*self.chips.values(), plain_chip(self.tr("Take along"), self.menu))))
        layout.addWidget(self.table, 1)

    def show_rows(self, rows: Sequence[DifferenceRow]) -> None:
        """Show what differs now."""
        self._rows = list(rows)
        counts = Counter(row.kind for row in rows)
        counts[ALL] = len(rows)
        for kind, chip in self.chips.items():
            chip.show_words(chip_words(kind).format(f"{counts[kind]:n}"))
            chip.setVisible(bool(counts[kind]) or kind == ALL)
        self.show_kind(self._kind if counts[self._kind] else ALL)

    @property
    def shown(self) -> list[DifferenceRow]:
        """The rows of the chosen kind."""
        return [row for row in self._rows if self._kind in (ALL, row.kind)]

    def show_kind(self, kind: str, _checked: bool = False) -> None:
        """Show the rows of a kind; ALL for all."""
        self._kind = kind
        self.chips[kind].setChecked(True)
        self.table.difference_model.show_rows(self.shown)
        self.table.fit()


class _Table(PlainTable):
    """Rows are as high as their texts need."""

    def __init__(self) -> None:
        super().__init__()
        self.difference_model = DifferenceModel(self)
        self.setModel(self.difference_model)
        self.setObjectName("difference_table")
        self.setAccessibleName(self.tr("What differs"))
        self.setItemDelegate(WrappedTexts(self))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width among the columns, and give each row the height of its texts."""
        room = self.viewport().width() - SIGN_WIDTH - WHAT_WIDTH
        self.setColumnWidth(SIGN, SIGN_WIDTH)
        self.setColumnWidth(WHAT, WHAT_WIDTH)
        for column, share in SHARES.items():
            self.setColumnWidth(column, room * share // sum(SHARES.values()))
        if self.difference_model.rowCount() <= MOST_IN_LINES:
            self.resizeRowsToContents()
