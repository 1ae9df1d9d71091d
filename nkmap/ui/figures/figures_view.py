"""The Figures view: reads the map in front, and shows what follows from it, or would if it were otherwise."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from nkmap.db.queries.figures import figure_material
from nkmap.db.queries.grids import grid
from nkmap.db.queries.maps import map_list
from nkmap.drawing.theme import Theme
from nkmap.figures.all_figures import Choices
from nkmap.figures.figure import Figure
from nkmap.ui.figures.card_exports import CardExports
from nkmap.ui.figures.cards import Cards
from nkmap.ui.figures.compared import Compared
from nkmap.ui.figures.figure_specs import OF_PROJECT, QUICK, SLOW, Told
from nkmap.ui.figures.foot import FiguresFoot
from nkmap.ui.figures.head import FiguresHead
from nkmap.ui.figures.opening import Opening
from nkmap.ui.figures.openness_row import OpennessRow
from nkmap.ui.figures.options_row import OptionsRow
from nkmap.ui.figures.reckoning import Reckoning
from nkmap.ui.figures.scenarios import Scenarios
from nkmap.ui.figures.shown import Reading, actors_by_id
from nkmap.ui.figures.what_if import WhatIf
from nkmap.ui.figures.what_if_bar import WhatIfBar
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class FiguresView(DataView):
    """Nothing here changes the project, but keeping a scenario."""

    tables = (
        "map", "grid_axis", "stakeholder", "placement", "relation", "leverage_entry",
        "group_estimate", "participant_group", "strategy_entry", "strategy_instrument", "scenario",
        "scenario_entry", "scenario_strategy", "scenario_stakeholder",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self._map_id: int | None = None
        self._reading: Reading | None = None
        self._figures: dict[str, Figure[Any]] = {}
        self._awaited: set[str] = set()  # names of figures that are still to come
        self._is_stopped = False
        self.head, self.what_if, self.bar = FiguresHead(), WhatIf(), WhatIfBar()
        self.foot = FiguresFoot()
        self.cards, self.options, self.openness = Cards(self.theme), OptionsRow(), OpennessRow()
        self.reckoning, self.compared = Reckoning(self), Compared()
        self.scenarios = Scenarios(page, self.what_if, self)
        self.exports, self.opening = CardExports(self, page.document), Opening(page)
        self.exports.theme = self.theme
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.bar, self.scenarios.choice, self.what_if, self.compared):
            layout.addWidget(part)
        layout.addWidget(self.cards, 1)
        layout.addWidget(self.foot)
        self.what_if.hide()
        self.cards.by_id["outlook"].add_options(self.options)
        self.cards.by_id["drift"].add_options(self.openness)
        for card in self.cards.by_id.values():
            self.exports.offer(card)
        self.setFocusProxy(self.head.maps)

    def _connect(self) -> None:
        self.head.map_chosen.connect(self._maps.choose_map)
        self.head.equal.toggled.connect(lambda: self._reckon())
        self.head.what_if.toggled.connect(self.what_if.setVisible)
        self.head.what_if.toggled.connect(self.scenarios.open)
        self.head.what_if.toggled.connect(lambda: self._compare())
        self.head.now_asked.connect(self._page.rounds.past.end)
        self.foot.stop_asked.connect(self._stop)
        self.foot.go_on_asked.connect(lambda: self._reckon())
        self.what_if.changed.connect(self._reckon_supposed)
        for options in (self.options, self.openness):
            options.changed.connect(lambda: self._reckon())
        self.bar.back_asked.connect(self._go_back)
        self.bar.kept.connect(self._keep)
        self.bar.kept_in.connect(self.scenarios.keep_in)
        self.scenarios.changed.connect(self._reckon_supposed)
        self.scenarios.said.connect(self.refused)
        self.cards.stakeholder_chosen.connect(self._on_stakeholder_chosen)
        self.cards.opened.connect(self.opening.open)
        self.cards.name_opened.connect(self.opening.open_name)
        self.reckoning.made.connect(self._on_made)
        self.reckoning.progressed.connect(self._say_progress)
        self.exports.done.connect(self.refused)
        self._page.rounds.past.changed.connect(self._say_past)
        self._page.protection.changed.connect(self._say_protection)
        self._say_protection()

    def refresh(self) -> None:
        map_id = self._maps.map_id
        self.head.show_maps(self._document.read(map_list), map_id)
        self._say_past()
        if map_id is None:
            return
        if map_id != self._map_id:
            self._map_id, self._figures = map_id, {}
            self.what_if.forget()
            self.scenarios.forget()
            self.openness.forget()
            self.cards.forget()
        self.cards.set_language(self._maps.names_language)
        material = self._document.read(figure_material, map_id)
        self._reading = Reading(material, self._document.read(grid, map_id))
        is_blind = any("reveal" in refused.missing for refused in material.refused.values())
        self.what_if.offer(() if is_blind else material.assessments)
        self.head.what_if.setEnabled(not is_blind and bool(material.assessments))
        if not self.head.what_if.isEnabled():
            self.head.what_if.setChecked(False)
        self.scenarios.refresh(map_id)
        self._reckon()

    def set_theme(self, theme: Theme) -> None:
        self.exports.theme = self.theme = theme
        self.cards.set_theme(theme)

    # Reckoning

    def _reckon_supposed(self) -> None:
        """Reckon what changes with what is supposed; the rest stays, if it is made."""
        self._reckon([name for name in OF_PROJECT if name not in self._awaited])

    def _reckon(self, known: Collection[str] = ()) -> None:
        if self._reading is None:
            return
        self._is_stopped = False
        self.bar.say(self.scenarios.words, is_changed=self.scenarios.is_changed)
        material = self.scenarios.in_front(self._reading.material)
        self._reading = replace(self._reading, supposed=material)
        self._compare()
        self._awaited = {*QUICK, *SLOW} - set(known)
        self.reckoning.begin(self._reading, self._choices, known)
        refused = {name for name, figure in self._figures.items() if figure.refused is not None}
        self.cards.wait_for(self._awaited - refused)

    @property
    def _choices(self) -> Choices:
        return Choices(
            equal_salience=self.head.equal.isChecked(),
            options=self.options.options,
            susceptibility=dict(self.openness.susceptibility),
        )

    def _compare(self) -> None:
        """Show what is recorded, what is in front and another scenario side by side, while one is chosen."""
        other = self.scenarios.other if self.head.what_if.isChecked() else None
        if self._reading is None or other is None:
            self.compared.show_rows((), self._choices)
            return
        recorded = self._reading.material
        rows = [(self.tr("As recorded"), recorded)]
        if self.scenarios.words:
            rows.append((self.scenarios.words, self._reading.made_of))
        rows.append((other.name, self.scenarios.of_other(recorded)))
        self.compared.show_rows(rows, self._choices)

    def _on_made(self, name: str, figure: Figure[Any], told: dict[str, Told]) -> None:
        assert self._reading is not None
        self._figures[name] = figure
        if name == "drift":
            self.openness.offer(list(actors_by_id(figure).values()))
        self._awaited.discard(name)
        self.cards.show_figure(name, told)
        self.cards.show_refusals(self._figures, self._reading)

    def _stop(self) -> None:
        self._is_stopped = True
        self.reckoning.stop()

    def _say_progress(self) -> None:
        done, of = self.reckoning.draws
        if self._is_stopped:
            words = self.tr("Stopped; not all is reckoned.")
        elif not self.reckoning.is_working:
            words = ""
        elif self._awaited:
            words = self.tr("Reckoning…")
        else:
            words = self.tr("How firm is that? {0} of {1} draws").format(done, of)
        self.foot.say(words, is_stopped=self._is_stopped)

    # What if

    def _go_back(self) -> None:
        self.scenarios.load(None)
        self.head.what_if.setFocus()

    def _keep(self, name: str) -> None:
        assert self._map_id is not None
        self.scenarios.keep(self._map_id, name)

    def _on_stakeholder_chosen(self, stakeholder_id: int) -> None:
        self.what_if.choose(stakeholder_id)
        self.openness.choose(stakeholder_id)
        self.stakeholder_chosen.emit(stakeholder_id)

    # What else is so

    def _say_past(self) -> None:
        past = self._page.rounds.past
        self.head.say_past(past.words if past.viewer is not None else "")

    def _say_protection(self) -> None:
        self.bar.protect(self._page.protection.why)
        self.scenarios.choice.protect(self._page.protection.why)
