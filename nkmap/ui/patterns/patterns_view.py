"""Patterns as a view: stakeholders in a table, two fields counted, two groups compared."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout

from nkmap.drawing.theme import Theme
from nkmap.settings import open_settings
from nkmap.ui.patterns.column_menu import StayingMenu
from nkmap.ui.patterns.common_page import CommonPage
from nkmap.ui.patterns.edits import AttributeEdits
from nkmap.ui.patterns.pivot_page import PivotPage
from nkmap.ui.patterns.profiles import Profiles, read_profiles
from nkmap.ui.patterns.table_page import TablePage
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.page_chips import PageChips, plain_chip, protect_chips, row_of
from nkmap.ui.views.table_exports import Table, TableExports

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TABLE, PIVOT, COMMON = range(3)


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
        self.table = TablePage(page, self.theme, self.edits)
        self.pivot, self.common = PivotPage(), CommonPage()
        self.pages = (self.table, self.pivot, self.common)
        self.exports = TableExports(self._shared_table, self)
        titles = self.tr("Table"), self.tr("Two fields"), self.tr("What have they in common?")
        self.page_chips = PageChips(titles)
        self.add_chip = plain_chip(self.tr("Add a column"))
        self.columns_chip = plain_chip(self.tr("Columns"), StayingMenu())
        self.all_chip = plain_chip(self.tr("Show everybody"))
        self.out_chip = plain_chip(self.tr("Copy, save…"), QMenu())
        self._build()
        self._connect()
        self.show_page(TABLE)
        self._protect()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for one in self.pages:
            self._stack.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        tools = self.add_chip, self.columns_chip, self.all_chip, self.out_chip
        layout.addWidget(row_of((self.page_chips, *tools)))
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.page_chips.chosen.connect(self.show_page)
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
        self._page.grids.habits_changed.connect(self._protect)

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

    def show_page(self, number: int) -> None:
        """Bring a page to the front."""
        self.page_chips.show_chosen(number)
        self._stack.setCurrentIndex(number)
        self._catch_up_page()
        self.setFocusProxy(self.pages[number])
        for chip in (self.add_chip, self.columns_chip):
            chip.setVisible(number == TABLE)
        self.all_chip.setVisible(number == TABLE and bool(self.table.arrangement.wanted))

    def _protect(self) -> None:
        """Let nothing be changed while the project cannot be."""
        why = self._page.protection.why
        self.table.protect(why)
        protect_chips((self.add_chip,), why)

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
