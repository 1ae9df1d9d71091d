"""Patterns as a view: stakeholders in a table, two fields counted, two groups compared."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.settings import open_settings
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.patterns.column_menu import StayingMenu
from nkmap.ui.patterns.common_page import CommonPage
from nkmap.ui.patterns.edits import AttributeEdits
from nkmap.ui.patterns.pivot_page import PivotPage
from nkmap.ui.patterns.profiles import Profiles, read_profiles
from nkmap.ui.patterns.table_page import TablePage
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.table_exports import Table, TableExports

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TABLE, PIVOT, COMMON = range(3)
BETWEEN = 20  # px between the pages and what is done on them


class PatternsView(DataView):
    """Three pages over the same profiles."""

    tables = (
        "stakeholder", "stakeholder_kind", "stakeholder_tag", "attribute", "attribute_value", "placement",
        "map", "grid_axis", "axis_band", "leverage_entry", "evidence", "round",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self._profiles = Profiles((), (), {})
        self._stale: set[int] = set()  # pages that do not show these profiles
        self.edits = AttributeEdits(page.document, self)
        self.table, self.pivot, self.common = (
            TablePage(page, self.theme, self.edits),
            PivotPage(),
            CommonPage(),
        )
        self.pages = (self.table, self.pivot, self.common)
        self.exports = TableExports(self._shared_table, self)
        self.page_chips = [
            Chip(words)
            for words in (self.tr("Table"), self.tr("Two fields"), self.tr("What have they in common?"))
        ]
        self.add_chip = self._plain_chip(self.tr("Add a column"))
        self.columns_chip = self._plain_chip(self.tr("Columns") + " ▾", StayingMenu())
        self.all_chip = self._plain_chip(self.tr("Show everybody"))
        self.out_chip = self._plain_chip(self.tr("Copy, save…") + " ▾", QMenu())
        self._build()
        self._connect()
        self.show_page(TABLE)
        self._protect()

    def _build(self) -> None:
        group = QButtonGroup(self)
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, BETWEEN, 0)
        row.setSpacing(4)
        for chip in self.page_chips:
            group.addButton(chip)
            row.addWidget(chip)
        flow = FlowLayout()
        flow.setContentsMargins(12, 8, 12, 8)
        flow.setSpacing(4)
        for widget in (pages, self.add_chip, self.columns_chip, self.all_chip, self.out_chip):
            flow.addWidget(widget)
        head = QWidget()
        head.setLayout(flow)
        self._stack = QStackedWidget()
        for one in self.pages:
            self._stack.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for number, chip in enumerate(self.page_chips):
            chip.clicked.connect(partial(self.show_page, number))
        self.add_chip.clicked.connect(self.table.add_column)
        self.columns_chip.menu().aboutToShow.connect(self._fill_columns_menu)
        self.all_chip.clicked.connect(lambda: self.table.arrange(self.table.arrangement.without_filter()))
        self.table.filtered.connect(self.all_chip.setVisible)
        out = self.out_chip.menu()
        out.addAction(self.tr("Copy as table")).triggered.connect(self.exports.copy)
        out.addAction(self.tr("Save as CSV…")).triggered.connect(self.exports.ask_where)
        self.table.table.stakeholder_chosen.connect(self.stakeholder_chosen)
        self.pivot.stakeholder_chosen.connect(self.stakeholder_chosen)
        self.edits.refused.connect(self.refused)
        self.exports.done.connect(self._page.outcomes.say)
        self._page.habits_changed.connect(self._protect)

    def refresh(self) -> None:
        """Read what is there now, and show it on the page in front; the others do when they come there."""
        self._profiles = read_profiles(self._document)
        self._stale = set(range(len(self.pages)))
        self._catch_up_page()

    def _catch_up_page(self) -> None:
        number = self._stack.currentIndex()
        if number in self._stale:
            self._stale.discard(number)
            self.pages[number].show_profiles(self._profiles)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.table.set_theme(theme)
        super().set_theme(theme)

    def show_page(self, number: int, _checked: bool = False) -> None:
        """Bring a page to the front."""
        self.page_chips[number].setChecked(True)
        self._stack.setCurrentIndex(number)
        self._catch_up_page()
        self.setFocusProxy(self.pages[number])
        for chip in (self.add_chip, self.columns_chip):
            chip.setVisible(number == TABLE)
        self.all_chip.setVisible(number == TABLE and bool(self.table.arrangement.wanted))

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def _protect(self) -> None:
        """Let nothing be changed while the project cannot be."""
        why = self._page.protection.why
        self.table.table.protect(bool(why))
        self.add_chip.setEnabled(not why)

    def _shared_table(self) -> Table:
        return CodedNames(self._document, open_settings()).on_texts(self._table_to_share())

    def _table_to_share(self) -> Table:
        number = self._stack.currentIndex()
        if number == TABLE:
            return self.table.shared_table()
        profiles = read_profiles(self._document, usual_audience(self._document))
        return (self.pivot if number == PIVOT else self.common).table_of(profiles)

    def _fill_columns_menu(self) -> None:
        self.table.fill_columns_menu(self.columns_chip.menu())

    def _plain_chip(self, words: str, menu: QMenu | None = None) -> Chip:
        """Return a chip that is pressed, or that opens a menu."""
        chip = Chip(words)
        chip.setCheckable(False)
        if menu is not None:
            menu.setParent(chip, menu.windowFlags())
            chip.setMenu(menu)
            chip.setPopupMode(Chip.ToolButtonPopupMode.InstantPopup)
        return chip
