"""Scenarios in the figures: one is loaded into the what-if, another compared with it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.scenarios import ScenarioRow, scenario_list, shifts_of
from nkmap.errors import Sentence
from nkmap.figures.all_figures import Material
from nkmap.leverage.suppositions import Supposition, supposed
from nkmap.ui.figures.edits import SupposedEdits
from nkmap.ui.figures.scenario_choice import ScenarioChoice
from nkmap.ui.figures.what_if import WhatIf

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class Scenarios(QObject):
    """Loading one changes no row; keeping, renaming and deleting are one edit each."""

    changed = Signal()  # another one is loaded or compared, or none
    said = Signal(str)  # what was done, or why not

    def __init__(self, page: "ProjectPage", what_if: WhatIf, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._outcomes = page.document, page.outcomes
        self._what_if = what_if
        self._kept_id: int | None = None
        self._other_id: int | None = None
        self._rows: dict[int | None, ScenarioRow] = {}
        self._is_open = False
        self.choice = ScenarioChoice()
        self.edits = SupposedEdits(page.document, self)
        self.choice.chosen.connect(self.load)
        self.choice.compared.connect(self._compare)
        self.choice.renamed.connect(self._rename)
        self.choice.delete_asked.connect(self._delete)
        self.edits.refused.connect(self.said)
        self.choice.hide()

    # What there is

    @property
    def kept(self) -> ScenarioRow | None:
        """Which is loaded."""
        return self._rows.get(self._kept_id)

    @property
    def other(self) -> ScenarioRow | None:
        """With which the figures are compared."""
        return self._rows.get(self._other_id)

    @property
    def is_changed(self) -> bool:
        """Whether something else is supposed than the loaded scenario says."""
        return self.kept is not None and set(self.kept.suppositions) != set(self._what_if.suppositions)

    @property
    def words(self) -> str:
        """What is supposed, headed by the name of the loaded scenario; "" for nothing."""
        parts = [self.kept.name] if self.kept else []
        return " – ".join([*parts, *filter(None, [self._what_if.words])])

    def refresh(self, map_id: int) -> None:
        """Read the scenarios of a map."""
        rows = self._document.read(scenario_list, map_id)
        self._rows = {row.id: row for row in rows}
        self.choice.show_scenarios(rows, self.kept, self._other_id)
        self.open(self._is_open)

    def open(self, is_open: bool) -> None:
        """Offer them while something can be supposed, if there are any."""
        self._is_open = is_open
        self.choice.setVisible(is_open and bool(self._rows))

    def forget(self) -> None:
        """Load and compare none any more; whoever calls it reckons anew."""
        self._kept_id = self._other_id = None

    def in_front(self, recorded: Material) -> Material:
        """Return what is known of a map, with what is supposed now and the levers of the loaded scenario."""
        return self._with_levers(_supposing(recorded, self._what_if.suppositions), self.kept)

    def of_other(self, recorded: Material) -> Material:
        """Return the same for the other scenario."""
        return self._with_levers(
            _supposing(recorded, self.other.suppositions if self.other else ()), self.other
        )

    def _with_levers(self, material: Material, row: ScenarioRow | None) -> Material:
        """A scenario that chooses no levers says nothing of them: then all count, as without one."""
        if row is None or not (row.entry_ids or row.strategy_ids):
            return material
        words = Sentence("“After” uses the levers of the scenario {0}.", row.name)
        return replace(material, shifts=self._document.read(shifts_of, row), shifts_are=words)

    # What is done

    def keep(self, map_id: int, name: str) -> None:
        """Keep what is supposed as a new scenario, which is loaded then."""
        kept = self.edits.keep_supposed(map_id, name, self._what_if.suppositions)
        if kept is not None:
            self._kept_id = kept
            self.said.emit(self.tr("Kept as a scenario: {0}").format(name))
            self.refresh(map_id)
            self.changed.emit()

    def keep_in(self) -> None:
        """Keep what is supposed in the loaded scenario."""
        row = self.kept
        if row and self.edits.suppose(row.id, row.name, row.suppositions, self._what_if.suppositions):
            self._outcomes.say_done(self.tr("Kept in the scenario: {0}").format(row.name))

    def load(self, scenario_id: int | None) -> None:
        """Suppose what a scenario says; None: nothing, as it is recorded."""
        self._kept_id = scenario_id
        if self._other_id == scenario_id:
            self._other_id = None
        self._what_if.take(self.kept.suppositions if self.kept else ())
        self._show()

    def _compare(self, scenario_id: int | None) -> None:
        self._other_id = scenario_id
        self._show()

    def _show(self) -> None:
        self.choice.show_scenarios(list(self._rows.values()), self.kept, self._other_id)
        self.changed.emit()

    def _rename(self, name: str) -> None:
        if self.kept is not None:
            self.edits.rename(self.kept.id, self.kept.name, name)

    def _delete(self) -> None:
        row = self.kept
        if row is not None and self.edits.delete(row.id, row.name):
            self._outcomes.say_deleted(row.name)


def _supposing(recorded: Material, suppositions: Iterable[Supposition]) -> Material:
    return replace(recorded, assessments=tuple(supposed(recorded.assessments, suppositions)))
