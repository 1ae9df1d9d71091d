"""Keeps what was supposed in a scenario, a new one or one that is there."""

from collections.abc import Iterable

from nkmap.commands import scenarios
from nkmap.leverage.suppositions import Supposition
from nkmap.ui.after_map.edits import ScenarioEdits
from nkmap.ui.performing import short

SUPPOSED = ("stance", "influence", "salience")


class SupposedEdits(ScenarioEdits):
    """One scenario, one edit; whatever levers a scenario chooses stay chosen."""

    def keep_supposed(self, map_id: int, name: str, suppositions: Iterable[Supposition]) -> int | None:
        """Keep a new scenario of a map under a name; return its id."""

        def command(session) -> int:
            scenario_id = scenarios.add(session, map_id, name)
            _suppose(session, scenario_id, suppositions)
            return scenario_id

        return self._perform(self.tr("Keep the scenario {0}").format(short(name)), command)

    def suppose(
        self, scenario_id: int, name: str, before: Iterable[Supposition], suppositions: Iterable[Supposition]
    ) -> bool:
        """Let a scenario suppose this instead of what it supposed before."""
        supposed = {one.stakeholder_id: Supposition(one.stakeholder_id) for one in before}
        supposed |= {one.stakeholder_id: one for one in suppositions}

        def command(session) -> None:
            _suppose(session, scenario_id, supposed.values())

        return self._do(self.tr("Change the scenario {0}").format(short(name)), command)


def _suppose(session, scenario_id: int, suppositions: Iterable[Supposition]) -> None:
    for what in suppositions:
        values = {column: getattr(what, column) for column in SUPPOSED}
        scenarios.suppose(session, scenario_id, what.stakeholder_id, **values, left_out=int(what.left_out))
