"""Strategies as a view: compared in a table, their steps as a roadmap, and these steps on a grid."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout

from nkmap.db.queries.leverage import entries_of
from nkmap.db.queries.steps import step_list
from nkmap.drawing.theme import Theme
from nkmap.formats.picture_files import FORMATS
from nkmap.settings import open_settings
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.strategies.edits import StrategyEdits
from nkmap.ui.strategies.grid_page import GridPage
from nkmap.ui.strategies.roadmap_page import RoadmapPage
from nkmap.ui.strategies.strategies_page import StrategiesPage
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.page_chips import PageChips, plain_chip, protect_chips, row_of
from nkmap.ui.views.table_exports import Table, TableExports

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

COMPARED, ROADMAP, GRID = range(3)


class StrategiesView(DataView):
    """Three pages over the same rows; which buttons there are depends on the page in front."""

    tables = (
        "strategy", "strategy_actor", "strategy_instrument", "strategy_entry", "step", "evidence",
        "stakeholder", "instrument", "leverage_entry", "project",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self._stale: set[int] = set()  # pages that do not show what is there now
        self.edits = StrategyEdits(page.document, self)
        self.compared = StrategiesPage(page, self.edits)
        self.roadmap = RoadmapPage(page, self.edits)
        self.grid = GridPage(page, self.theme, self.edits)
        self.pages = (self.compared, self.roadmap, self.grid)
        self.exports = TableExports(self._shared_table, self)
        titles = self.tr("Strategies"), self.tr("Roadmap"), self.tr("Show on a grid")
        self.page_chips = PageChips(titles)
        self.entries_chip = Chip(self.tr("Levers of the log"))
        self.order_chip = plain_chip(self.tr("Least contested first"))
        self.add_chip = plain_chip(self.tr("Add"))
        self.delete_chip = plain_chip(self.tr("Delete"))
        self.up_chip, self.down_chip = plain_chip("↑"), plain_chip("↓")
        self.out_chip = plain_chip(self.tr("Copy, save…"), QMenu())
        self._build()
        self._connect()
        self.show_page(COMPARED)
        self._protect()

    def _build(self) -> None:
        self.up_chip.setAccessibleName(self.tr("Move up"))
        self.down_chip.setAccessibleName(self.tr("Move down"))
        self.up_chip.setToolTip(self.tr("Move up: Alt+Up, or drag the number"))
        self.down_chip.setToolTip(self.tr("Move down: Alt+Down, or drag the number"))
        self.out_chip.menu().aboutToShow.connect(self._fill_ways_out)
        self._stack = QStackedWidget()
        for one in self.pages:
            self._stack.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row_of((self.page_chips, *self._tools())))
        layout.addWidget(self._stack, 1)

    def _tools(self) -> tuple[Chip, ...]:
        return (
            self.entries_chip,
            self.order_chip,
            self.add_chip,
            self.up_chip,
            self.down_chip,
            self.delete_chip,
            self.out_chip,
        )

    def _connect(self) -> None:
        page = self._page
        self.page_chips.chosen.connect(self.show_page)
        self.entries_chip.toggled.connect(self.compared.show_entries)
        self.order_chip.clicked.connect(self._order)
        self.add_chip.clicked.connect(lambda: self._listed().add())
        self.delete_chip.clicked.connect(lambda: self._listed().delete())
        self.up_chip.clicked.connect(lambda: self._listed().table.move_current(-1))
        self.down_chip.clicked.connect(lambda: self._listed().table.move_current(1))
        self.compared.steps_asked.connect(self._on_steps_asked)
        self.compared.entry_chosen.connect(self.show_entry)
        self.edits.refused.connect(self.refused)
        self.exports.done.connect(page.outcomes.say)
        page.grids.habits_changed.connect(self._protect)

    # Reading

    def refresh(self) -> None:
        """Read and show what is there now, on the page in front; the others do when they come there."""
        self._stale = set(range(len(self.pages)))
        self._catch_up_page()

    def _catch_up_page(self) -> None:
        number = self._stack.currentIndex()
        if number not in self._stale:
            return
        self._stale.discard(number)
        if number == COMPARED:
            self.compared.refresh()
        elif number == ROADMAP:
            self.roadmap.show_steps(self._document.read(step_list))
        else:
            self.grid.show_steps(self._document.read(step_list))

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.grid.set_theme(theme)
        super().set_theme(theme)

    def show_page(self, number: int) -> None:
        """Bring a page to the front."""
        self.page_chips.show_chosen(number)
        self._stack.setCurrentIndex(number)
        self._catch_up_page()
        self.setFocusProxy(self.pages[number])
        self.canvas = self.grid.canvas if number == GRID else None
        self.pictures = self.grid.exports if number == GRID else None
        self.entries_chip.setVisible(number == COMPARED)
        self.order_chip.setVisible(number != COMPARED)
        for chip in (self.add_chip, self.up_chip, self.down_chip, self.delete_chip):
            chip.setVisible(number != GRID)

    def show_entry(self, entry_id: int) -> None:
        """Show a lever on its map, and in the log below."""
        for entry in self._document.read(entries_of, [entry_id]):
            self._page.views.show_maps()
            self._maps.choose_map(entry.map_id)
            self._page.levers.show_entries([entry_id])

    # What is done

    def _listed(self) -> StrategiesPage | RoadmapPage:
        return self.compared if self._stack.currentIndex() == COMPARED else self.roadmap

    def _order(self) -> None:
        if self.edits.least_contested_first():
            self._page.outcomes.say_done(self.tr("Ordered: least contested first"))

    def _on_steps_asked(self, strategy_id: int) -> None:
        self.show_page(ROADMAP)
        self.roadmap.go_to_strategy(strategy_id)

    def _protect(self) -> None:
        """Let nothing be changed while the project cannot be."""
        why = self._page.protection.why
        self.compared.protect(why)
        self.roadmap.protect(why)
        self.grid.canvas.take_habits(self._page.grids.habits)
        self.grid.protect(why)
        changing = self.order_chip, self.add_chip, self.up_chip, self.down_chip, self.delete_chip
        protect_chips(changing, why)

    # Ways out

    def _shared_table(self) -> Table:
        return CodedNames(self._document, open_settings()).on_texts(self._listed().shared_table())

    def _fill_ways_out(self) -> None:
        menu = self.out_chip.menu()
        menu.clear()
        if self._stack.currentIndex() == GRID:
            exports = self.grid.exports
            menu.addAction(self.tr("Copy picture")).triggered.connect(exports.copy_picture)
            for ending in FORMATS:
                action = menu.addAction(as_menu_text(self.tr("Save as {0}…").format(ending.upper())))
                action.triggered.connect(partial(self._save_picture, ending))
        else:
            menu.addAction(self.tr("Copy as table")).triggered.connect(self.exports.copy)
            menu.addAction(self.tr("Save as CSV…")).triggered.connect(self.exports.ask_where)

    def _save_picture(self, ending: str, _checked: bool = False) -> None:
        self.grid.exports.ask_where(ending)
