"""What the import would do: chips for what is listed, the rows, the pairs that look alike, and a way to keep
what is refused."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from nkmap.data_in.plan import Duplicate
from nkmap.drawing.theme import Theme
from nkmap.ui.importing.alike_list import AlikeList
from nkmap.ui.importing.outcome_model import LINE, SIGN, WORDS, OutcomeModel
from nkmap.ui.importing.outcome_rows import ALL, PAGES, OutcomeRow, page_words
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_table import PlainTable
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.views.page_chips import plain_chip, row_of
from nkmap.ui.views.wrapped_cells import ROOM, WrappedTexts, paint_wrapped

ALIKE = "alike"  # the page of the pairs
ALWAYS = (ALL, "added", "changed", "refused")  # chips that are there also with nothing behind them
IN_LINES = ("refused", "notes")  # pages whose sentences go on in further lines
MOST_IN_LINES = 500  # rows; more of them would take a moment to measure


class OutcomePanel(QFrame):
    """Shows a plan; while a newer one is made, the last one stays, greyed."""

    decided = Signal(object, bool)  # [Duplicate], whether they are the same
    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("import_outcome")
        self.chips: dict[str, Chip] = {}
        self.table = _OutcomeTable(theme)
        self.alike = AlikeList()
        self.empty = plain_label(role="hint")
        self.empty.setWordWrap(True)
        self._rows: list[OutcomeRow] = []
        self._duplicates: Sequence[Duplicate] = ()
        self._page, self._tells_table = ALL, False
        self._stack = QStackedWidget()
        for page in (self.table, self.alike, self.empty):
            self._stack.addWidget(page)
        self._build()
        self.alike.decided.connect(self.decided)

    def _build(self) -> None:
        group = QButtonGroup(self)
        for page in (*PAGES[:-1], ALIKE, PAGES[-1]):
            chip = self.chips[page] = Chip()
            group.addButton(chip)
            chip.clicked.connect(partial(self._show_page, page))
        menu = QMenu()
        menu.addAction(self.tr("Copy as a table")).triggered.connect(self.copy_asked)
        menu.addAction(self.tr("Save as CSV…")).triggered.connect(self.save_asked)
        self.keep_chip = plain_chip(self.tr("Keep refused rows"), menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        heading = plain_label(self.tr("What the import does"), role="heading")
        heading.setContentsMargins(12, 10, 12, 0)
        layout.addWidget(heading)
        layout.addWidget(row_of((*self.chips.values(), self.keep_chip)))
        layout.addWidget(self._stack, 1)

    def show_plan(self, rows: list[OutcomeRow], pairs: Sequence[Duplicate]) -> None:
        """Show what would become of each row."""
        self._rows, self._duplicates = rows, pairs
        self._tells_table = len({row.table for row in self._rows if row.table}) > 1
        self.setEnabled(True)
        self._show_chips()
        self._show_page(self._page if not self.chips[self._page].isHidden() else ALL)

    def show_working(self) -> None:
        """Say that what is seen is not the newest."""
        self._stack.setEnabled(False)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to be seen."""
        self._rows, self._duplicates = [], ()
        self._show_chips()
        self.empty.setText(sentence)
        self._stack.setCurrentWidget(self.empty)

    def _show_chips(self) -> None:
        counts = Counter(row.what for row in self._rows)
        counts[ALL] = len(self._rows)
        words = page_words(counts) | {ALIKE: self.tr("Alike {0}").format(len(self._duplicates))}
        counts[ALIKE] = len(self._duplicates)
        for page, chip in self.chips.items():
            chip.show_words(words[page])
            chip.setVisible(bool(counts[page]) or page in ALWAYS)
        self.keep_chip.setVisible(bool(counts["refused"]))

    def _show_page(self, page: str, _checked: bool = False) -> None:
        self._page = page
        self._stack.setEnabled(True)
        self.chips[page].setChecked(True)
        if page == ALIKE:
            self.alike.show_pairs(self._duplicates)
            self._stack.setCurrentWidget(self.alike)
            return
        rows = [row for row in self._rows if page in (ALL, row.what)]
        in_lines = page in IN_LINES and len(rows) <= MOST_IN_LINES
        self.table.show_rows(rows, tells_table=self._tells_table, in_lines=in_lines)
        self.empty.setText(self.tr("None."))
        self._stack.setCurrentWidget(self.table if rows else self.empty)


class _OutcomeTable(PlainTable):
    """Rows of one line, or as high as their sentences need where these are to be read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.outcome_model = OutcomeModel(theme, self)
        self.setModel(self.outcome_model)
        self.setAccessibleName(self.tr("What becomes of each row"))
        self.setObjectName("outcome_table")
        self._texts = _Texts(self)
        self.setItemDelegate(self._texts)
        self.horizontalHeader().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[OutcomeRow], *, tells_table: bool, in_lines: bool) -> None:
        """Show other rows, from the first one."""
        modes, letters = QHeaderView.ResizeMode, self.fontMetrics()
        self.verticalHeader().setSectionResizeMode(modes.Fixed)
        self.verticalHeader().setDefaultSectionSize(letters.height() + 2 * ROOM.height())
        self.outcome_model.tells_table = tells_table
        self.outcome_model.show_rows(rows)
        self._texts.are_in_lines = in_lines
        self.setColumnWidth(SIGN, letters.horizontalAdvance("+") + 2 * ROOM.width())
        places = {self.outcome_model.index(row, LINE).data() for row in range(min(len(rows), 200))}
        heading = self.horizontalHeader().sectionSizeHint(LINE)
        widest = max((letters.horizontalAdvance(text) for text in places), default=0) + 22
        self.setColumnWidth(LINE, min(max(heading, widest), self.viewport().width() // 3))
        if in_lines:
            self.verticalHeader().setSectionResizeMode(modes.ResizeToContents)


class _Texts(WrappedTexts):
    """Further lines for what does not fit into one, or "…"."""

    are_in_lines = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        self.initStyleOption(option, index)
        room, text = option.rect.width() - 2 * ROOM.width(), index.data() or ""
        if not self.are_in_lines:
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        paint_wrapped(painter, option, text)
