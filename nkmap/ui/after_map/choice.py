"""What an after-map is made of: chosen entries and strategies, and how shifts count."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nkmap.db.queries.scenarios import ScenarioRow, after
from nkmap.document import Document
from nkmap.leverage.after import AfterMap
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.suppositions import Supposition

DONE = ("fulfilled", "failed")  # stages of entries that say nothing of what is to come


@dataclass(frozen=True, slots=True)
class Choice:
    """The ids of what is chosen on a map; `is_weighted`: shifts count by their probability, else in full."""

    map_id: int
    entry_ids: frozenset[int] = frozenset()
    strategy_ids: frozenset[int] = frozenset()
    is_weighted: bool = True
    suppositions: tuple[Supposition, ...] = ()

    def among(self, entries: Iterable[int], strategies: Iterable[int]) -> "Choice":
        """Return the choice without what is not there any more."""
        return replace(
            self,
            entry_ids=self.entry_ids & frozenset(entries),
            strategy_ids=self.strategy_ids & frozenset(strategies),
        )


def first_choice(map_id: int, entries: Iterable[EntryRow]) -> Choice:
    """Return all entries of a map but those that are fulfilled or have failed."""
    return Choice(map_id, frozenset(entry.id for entry in entries if entry.stage not in DONE))


def kept_choice(row: ScenarioRow) -> Choice:
    """Return what a scenario chooses."""
    return Choice(
        row.map_id,
        frozenset(row.entry_ids),
        frozenset(row.strategy_ids),
        row.is_weighted,
        row.suppositions,
    )


def after_choice(document: Document, choice: Choice) -> AfterMap:
    """Compute the after-map of a choice."""
    return document.read(
        after,
        choice.map_id,
        choice.entry_ids,
        choice.strategy_ids,
        choice.suppositions,
        is_weighted=choice.is_weighted,
    )
