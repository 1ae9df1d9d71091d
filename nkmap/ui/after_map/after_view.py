"""The after-map: entries and strategies to choose, the grid before and after, and what it all comes to."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from nkmap.db.queries.after_places import after_places
from nkmap.db.queries.assessments import assessments
from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.grids import grid
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.scenarios import ScenarioRow, scenario_list
from nkmap.db.queries.strategies import strategies_on
from nkmap.leverage.after import AfterMap
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.sides import totals
from nkmap.leverage.suppositions import supposed
from nkmap.map_content import MapContent
from nkmap.ui.after_map.after_panel import AfterPanel
from nkmap.ui.after_map.choice import Choice, after_choice, first_choice, kept_choice
from nkmap.ui.after_map.chooser import Chooser
from nkmap.ui.after_map.edits import ScenarioEdits
from nkmap.ui.after_map.scenario_bar import ScenarioBar
from nkmap.ui.after_map.term_rows import Column, term_rows
from nkmap.ui.after_map.term_tree import TermTree
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.slices import Slices
from nkmap.ui.views.copied_table import copy_table
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

SIDE = 0.4, 440  # of the width, and px at most: what the list and the totals get at first


class AfterView(DataView):
    """What is tried out is kept nowhere; in a scenario every tick is an edit that can be undone."""

    tables = (
        "leverage_entry", "instrument", "stakeholder", "placement", "map", "grid_axis", "strategy",
        "strategy_entry", "strategy_instrument", "scenario", "scenario_entry", "scenario_strategy",
        "scenario_stakeholder",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page, self._outcomes, self._protection = page, page.outcomes, page.protection
        self._tried: dict[int, Choice] = {}  # by map
        self._kept_id: int | None = None
        self._other_id: int | None = None
        self._choice: Choice | None = None
        self._language = self._maps.language
        self._kept: ScenarioRow | None = None
        self.slices = Slices(self)
        self.edits = ScenarioEdits(page.document, self)
        self.bar, self.chooser, self.terms = ScenarioBar(), Chooser(), TermTree()
        self.panel, self.other_panel = AfterPanel(self.theme), AfterPanel(self.theme)
        self.note = plain_label(role="hint")
        self.note.setWordWrap(True)
        self._legend = plain_label(role="quiet")
        self._legend.setWordWrap(True)
        self._lay_out()
        self._connect(page)

    def _lay_out(self) -> None:
        side = QSplitter(Qt.Orientation.Vertical)
        side.addWidget(self.chooser)
        side.addWidget(self.terms)
        pictures = QHBoxLayout()
        pictures.setSpacing(1)
        pictures.addWidget(self.panel, 1)
        pictures.addWidget(self.other_panel, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addLayout(pictures, 1)
        column.addWidget(self._legend)
        self._legend.setContentsMargins(12, 4, 12, 8)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.addWidget(side)
        self._across.addWidget(right)
        self._across.setStretchFactor(1, 1)
        for splitter in (side, self._across):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._across, 1)

    def _connect(self, page: "ProjectPage") -> None:
        self.setFocusProxy(self.chooser.list)
        page.maps.content_shown.connect(self._on_content_shown)
        page.grids.habits_changed.connect(self._on_page_habits_changed)
        self._on_page_habits_changed()
        self.bar.chosen.connect(self._on_bar_chosen)
        self.bar.compared.connect(self._on_bar_compared)
        self.bar.raw_chosen.connect(lambda is_raw: self._take(is_weighted=not is_raw))
        self.bar.kept.connect(self._on_bar_kept)
        self.bar.renamed.connect(partial(self._edit_kept, self.edits.rename))
        self.bar.noted.connect(partial(self._edit_kept, self.edits.note))
        self.bar.delete_asked.connect(self._on_bar_delete_asked)
        self.bar.copy_asked.connect(lambda: copy_table(self.terms.table()))
        self.chooser.changed.connect(
            lambda chosen, strategies: self._take(entry_ids=chosen, strategy_ids=strategies)
        )
        self.edits.refused.connect(self.refused)
        self.terms.stakeholder_chosen.connect(self.stakeholder_chosen)
        self.terms.entry_chosen.connect(lambda entry_id: page.levers.show_entries([entry_id]))
        for panel in (self.panel, self.other_panel):
            panel.grid.stakeholder_chosen.connect(self.stakeholder_chosen)

    def set_theme(self, theme) -> None:
        for panel in (self.panel, self.other_panel):
            panel.grid.set_theme(theme)
        super().set_theme(theme)

    def showEvent(self, event) -> None:
        if self._choice is None:
            share, most = SIDE
            wanted = min(most, round(share * self.width()))
            self._across.setSizes([wanted, self.width() - wanted])
        super().showEvent(event)

    # Reading

    def refresh(self) -> None:
        """Read what can be chosen and what is, and compute what follows, in slices: a full map takes long."""
        map_id = self._maps.map_id
        if map_id is not None:
            self.slices.begin_now(self._reading(map_id))

    def _reading(self, map_id: int) -> Iterator[None]:
        logged = self._document.read(entries, map_id)
        used = [row for row in self._document.read(strategies_on, map_id) if row.entries]
        rows = self._document.read(scenario_list, map_id)
        by_id: dict[int | None, ScenarioRow] = {row.id: row for row in rows}
        self._kept, other = by_id.get(self._kept_id), by_id.get(self._other_id)
        choice = (
            kept_choice(self._kept) if self._kept else self._tried.get(map_id) or first_choice(map_id, logged)
        )
        self._choice = choice.among((entry.id for entry in logged), (row.id for row in used))
        self.bar.show_scenarios(
            rows, self._kept, other.id if other else None, is_weighted=self._choice.is_weighted
        )
        self._say_note(map_id, bool(logged))
        yield
        self.chooser.show_choice(logged, used, self._choice, self.theme.secondary)
        yield
        yield from self._showing_after(self._choice, logged, other)

    def _showing_after(
        self, chosen: Choice, logged: list[EntryRow], other: ScenarioRow | None
    ) -> Iterator[None]:
        names = [self._kept.name if self._kept else self.tr("Trying out")]
        choices, panels = [chosen], [self.panel]
        if other is not None:
            names.append(other.name)
            choices.append(kept_choice(other))
            panels.append(self.other_panel)
        self.other_panel.setVisible(other is not None)
        people = self._document.read(assessments, chosen.map_id)
        columns = [Column(people, totals((one.stance, one.influence) for one in people))]
        for name, choice, panel in zip(names, choices, panels, strict=True):
            result = after_choice(self._document, choice)
            there = supposed(people, choice.suppositions)
            columns.append(Column(there, result.after, result, choice.suppositions))
            panel.say(name if choice.is_weighted else self.tr("{0}, raw shift").format(name), result)
            yield
            yield from panel.grid.showing(self._content(choice, result))
            yield
        shown = names if other is not None else [self.tr("Afterwards")]
        by_id = {entry.id: entry for entry in logged}
        self.terms.show_rows(term_rows(columns, by_id), [self.tr("Today"), *shown], self.theme.secondary)

    def _content(self, choice: Choice, result: AfterMap) -> MapContent:
        gone = [one.stakeholder_id for one in choice.suppositions if one.left_out]
        return self._document.read(
            after_places, choice.map_id, result.ghosts, gone, language=self._maps.language
        )

    def _say_note(self, map_id: int, is_logged: bool) -> None:
        shown, sentence = self._document.read(grid, map_id), ""
        if self._document.read(is_blind, map_id):
            sentence = self.tr("Groups are placing blindly, so nobody's place is looked at yet.")
        elif "stance" not in (shown.x.quantity, shown.y.quantity):
            sentence = self.tr("The grid of this map has no stance, so nobody can move on it.")
        elif not is_logged:
            sentence = self.tr("No lever is logged on this map yet. Select a name on the grid and press L.")
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        assert self._choice is not None
        how = (
            self.tr("p × shift")
            if self._choice.is_weighted
            else self.tr("raw shift, as if each lever worked")
        )
        self._legend.setText(self.tr("Hollow: today. Filled: afterwards, by {0}.").format(how))

    def _on_content_shown(self, _moved: object) -> None:
        """Show names in the language in which the maps show them."""
        if self._maps.language != self._language:
            self._language = self._maps.language
            self.read_again()

    def _on_page_habits_changed(self) -> None:
        """Write names as large as they are to be for the room."""
        for panel in (self.panel, self.other_panel):
            panel.grid.map_scene.set_text_share(self._page.grids.habits.text_share)

    # What is wanted

    def _take(self, **changes) -> None:
        """Take another choice: into the scenario in front, or only to be tried out."""
        if self._choice is None:
            return
        choice = replace(self._choice, **changes)
        if self._kept is None:
            self._tried[choice.map_id] = choice
        else:
            self._edit(self.edits.change, self._kept.id, self._kept.name, choice)
        self.refresh()

    def _edit(self, edit, *arguments):
        """Make an edit, or say why nothing can be changed now."""
        if why := self._protection.why:
            self.refused.emit(why)
            return None
        return edit(*arguments)

    def _edit_kept(self, edit, text: str) -> None:
        if self._kept is not None:
            self._edit(edit, self._kept.id, self._kept.name, text)

    def _on_bar_chosen(self, scenario_id: int | None) -> None:
        self._kept_id = scenario_id
        if self._other_id == scenario_id:
            self._other_id = None
        self.refresh()

    def _on_bar_compared(self, scenario_id: int | None) -> None:
        self._other_id = scenario_id
        self.refresh()

    def _on_bar_kept(self, name: str) -> None:
        if self._choice is None:
            return
        if not name:
            self.refused.emit(self.tr("Type a name for the scenario first."))
            self.bar.name.setFocus()
            return
        kept = self._edit(self.edits.keep, self._choice, name)
        if kept is not None:
            self._kept_id = kept
            self.refresh()

    def _on_bar_delete_asked(self) -> None:
        kept = self._kept
        if kept is not None and self._edit(self.edits.delete, kept.id, kept.name):
            self._outcomes.say_deleted(kept.name)
