"""Keeps what was supposed as a scenario."""

from collections.abc import Sequence

from nkmap.commands import scenarios
from nkmap.leverage.suppositions import Supposition
from nkmap.ui.performing import Performing, short

SUPPOSED = ("stance", "influence", "salience")


class ScenarioEdits(Performing):
    """One scenario, one edit."""

    def keep(self, map_id: int, name: str, suppositions: Sequence[Supposition]) -> bool:
        """Keep a scenario of a map under a name; return whether it was done."""

        def keep(session) -> int:
            scenario_id = scenarios.add(session, map_id, name)
            for what in suppositions:
                values = {column: getattr(what, column) for column in SUPPOSED}
                left_out = int(what.left_out)
                scenarios.suppose(session, scenario_id, what.stakeholder_id, **values, left_out=left_out)
            return scenario_id

        return self._perform(self.tr("Keep the scenario {0}").format(short(name)), keep) is not None
