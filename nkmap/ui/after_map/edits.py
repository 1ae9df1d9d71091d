"""What is done to scenarios from the after-map: each method is one undo step."""

from nkmap.commands import scenarios
from nkmap.ui.after_map.choice import Choice
from nkmap.ui.performing import Performing, short


class ScenarioEdits(Performing):
    """Keeps, changes and deletes scenarios; what they suppose is not changed here."""

    def keep(self, choice: Choice, name: str) -> int | None:
        """Keep a choice under a name; return the new scenario's id."""

        def command(session) -> int:
            weighted = int(choice.is_weighted)
            scenario_id = scenarios.add(session, choice.map_id, name, weighted=weighted)
            scenarios.choose(session, scenario_id, sorted(choice.entry_ids), sorted(choice.strategy_ids))
            return scenario_id

        return self._perform(self.tr("Keep the scenario {0}").format(short(name)), command)

    def change(self, scenario_id: int, name: str, choice: Choice) -> bool:
        """Let a scenario choose other entries and strategies, or count shifts in another way."""

        def command(session) -> None:
            scenarios.update(session, scenario_id, weighted=int(choice.is_weighted))
            scenarios.choose(session, scenario_id, sorted(choice.entry_ids), sorted(choice.strategy_ids))

        return self._do(self.tr("Change the scenario {0}").format(short(name)), command)

    def rename(self, scenario_id: int, before: str, name: str) -> bool:
        """Call a scenario otherwise."""
        label = self.tr("Rename the scenario {0}").format(short(before))
        return self._do(label, scenarios.update, scenario_id, name=name)

    def note(self, scenario_id: int, name: str, note: str) -> bool:
        """Write something about a scenario."""
        label = self.tr("Note on the scenario {0}").format(short(name))
        return self._do(label, scenarios.update, scenario_id, note=note)

    def delete(self, scenario_id: int, name: str) -> bool:
        """Delete a scenario; what it chose stays in the log."""
        label = self.tr("Delete the scenario {0}").format(short(name))
        return self._do(label, scenarios.delete, [scenario_id])
