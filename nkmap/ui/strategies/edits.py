"""What is changed about strategies and steps becomes edits: each method is one edit and one undo step."""

from collections.abc import Mapping, Sequence
from typing import Any

from nkmap.commands import evidence, steps, strategies
from nkmap.geometry import Place
from nkmap.ui.performing import Performing, short

_LINKED = {
    "actors": strategies.set_actors,
    "instruments": strategies.set_instruments,
    "entries": strategies.set_entries,
}


class StrategyEdits(Performing):
    """Methods return whether the edit was made, or what was made."""

    # Strategies

    def add_strategy(self, taken: Sequence[str]) -> int | None:
        """Add a strategy after the last one, under a name that no other has."""
        name = _unlike(self.tr("New strategy"), taken)
        return self._perform(self.tr("Add a strategy"), strategies.add, name)

    def update_strategy(self, strategy_id: int, name: str, field: str, value: Any) -> bool:
        """Set name, approach, outcome or effect."""
        label = self.tr("Strategy: {0}").format(short(name))
        return self._do(label, strategies.update, strategy_id, **{field: value})

    def link(self, strategy_id: int, name: str, field: str, ids: Sequence[int]) -> bool:
        """Say who acts ("actors"), and which "instruments" and "entries" of the log a strategy uses."""
        return self._do(self.tr("Strategy: {0}").format(short(name)), _LINKED[field], strategy_id, ids)

    def move_strategy(self, strategy_id: int, place: int) -> bool:
        """Put a strategy at a place in their order."""
        return self._do(self.tr("Order of the strategies"), strategies.move_to, strategy_id, place)

    def delete_strategies(self, ids: Sequence[int]) -> bool:
        """Delete strategies; their steps stay."""
        return self._do(self.tr("Delete %n strategy(s)", "", len(ids)), strategies.delete, ids)

    # Steps

    def add_step(self) -> int | None:
        """Add a step after the last one."""
        return self._perform(self.tr("Add a step"), steps.add, self.tr("New step"))

    def update_step(self, step_id: int, name: str, field: str, value: Any) -> bool:
        """Set one field of a step."""
        return self._do(self.tr("Step: {0}").format(short(name)), steps.update, step_id, **{field: value})

    def put_steps(self, places: Mapping[int, Place], merge_key: str | None = None) -> bool:
        """Assess steps by their places: political sensitivity and feasibility."""
        label = self.tr("Move %n step(s) on the grid", "", len(places))
        return self._do(label, steps.put, places, merge_key=merge_key)

    def nudge_steps(self, places: Mapping[int, Place]) -> bool:
        """Do the same by arrow key; nudges of the same steps within a second are one step back."""
        return self.put_steps(places, "nudge steps " + " ".join(map(str, sorted(places))))

    def move_step(self, step_id: int, place: int) -> bool:
        """Put a step at a place in their order."""
        return self._do(self.tr("Order of the steps"), steps.move_to, step_id, place)

    def least_contested_first(self) -> bool:
        """Order the steps by sensitivity from low to high, then by feasibility from high to low."""
        return self._do(self.tr("Least contested first"), steps.least_contested_first)

    def delete_steps(self, ids: Sequence[int]) -> bool:
        """Delete steps."""
        return self._do(self.tr("Delete %n step(s)", "", len(ids)), steps.delete, ids)

    # Both

    def cite(self, name: str, passage: Mapping[str, str], **subject: Any) -> bool:
        """Say which passage speaks for a strategy or a step; `passage` is {title, locator, paraphrase}."""
        label = self.tr("Evidence: {0}").format(short(name))
        return self._do(label, evidence.cite_named, **passage, **subject)


def _unlike(name: str, taken: Sequence[str]) -> str:
    """Return a name, with a number behind it where it is taken."""
    known = {other.casefold() for other in taken}
    numbered = (f"{name} {number}" for number in range(2, len(known) + 3))
    return next(one for one in (name, *numbered) if one.casefold() not in known)
