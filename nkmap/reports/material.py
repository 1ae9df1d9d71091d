"""What the parts of a report are made of: read when first asked for, without what readers may not see."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from nkmap.db.queries.actions import ActionRow, action_list
from nkmap.db.queries.assessments import assessments
from nkmap.db.queries.counts import ProjectRow, project
from nkmap.db.queries.estimates import Disagreement, disagreements
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.placements import PlacementRow, placements_of
from nkmap.db.queries.told import (
    StepTold,
    StrategyTold,
    locator_schemes,
    names_told,
    steps_told,
    strategies_told,
)
from nkmap.figures.taking_part import Assessment
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.sides import Totals, totals
from nkmap.map_content import WORDS_OF_CELLS, MapContent
from nkmap.reports.choices import ReportChoices
from nkmap.reports.language import Language
from nkmap.reports.model import Text
from nkmap.reports.names import Names
from nkmap.reports.notes import Notes
from nkmap.reports.prose import ended, first_clause, strong
from nkmap.reports.seen import Seen

ERRORS = "Errors"  # the context of every Sentence
Read = Callable[..., Any]  # of a query and its arguments


@dataclass(frozen=True, slots=True)
class MapTold:
    """A map of the report. `places` are by stakeholder id, as is `assessed`."""

    content: MapContent
    places: dict[int, PlacementRow]
    assessed: dict[int, Assessment]
    totals: Totals

    @property
    def id(self) -> int:
        """The id of the map."""
        return self.content.map_id

    @property
    def asks_stance(self) -> bool:
        """Whether it asks who is for or against."""
        grid = self.content.grid
        return "stance" in (grid.x.quantity, grid.y.quantity)


class Material:
    """Reads through `read(query, ...)`, each thing once; what it gives may be told. The maps come first."""

    def __init__(self, read: Read, choices: ReportChoices) -> None:
        self.read, self.choices = read, choices
        self.project: ProjectRow = read(project)
        self.language = Language(choices.language or self.project.language)
        self.translate = self.language.translate
        told = read(names_told, choices.language or None)
        self.names = Names(told, self.translate)
        self.seen = Seen(choices.audience, told)
        self.maps: list[MapTold] = []  # those that are told of, in their order, once they are read

    @cached_property
    def notes(self) -> Notes:
        """The notes, with the numbers given so far."""
        passages = [passage for passage in self.read(all_passages) if self.seen.passage(passage)]
        return Notes(passages, self.read(locator_schemes), self.translate)

    def read_maps(self) -> Iterator[None]:
        """Read the maps that are told of one after the other, so that whoever asks may pause between them."""
        rows = [row for row in self.read(map_list) if self.choices.map_id in (None, row.id)]
        for row in rows:
            self.maps.append(self._map(row.id))
            yield

    def content(self, map_id: int, round_id: int | None = None) -> MapContent:
        """Return a map as readers may see it, now or in a round, without names and advice of its parts."""
        language = self.choices.language or None
        content = self.seen.content(self.read(map_content, map_id, language, None, round_id))
        return replace(content, layers=content.layers - WORDS_OF_CELLS)

    def _map(self, map_id: int) -> MapTold:
        content = self.content(map_id)
        here = [token.stakeholder_id for token in content.tokens]
        assessed = {one.id: one for one in self.read(assessments, map_id) if one.id in set(here)}
        return MapTold(
            content,
            self.read(placements_of, map_id, here),
            assessed,
            totals((one.stance, one.influence) for one in assessed.values()),
        )

    @property
    def has_one_map(self) -> bool:
        """Whether nobody has to be told which question is meant."""
        return len(self.maps) == 1

    def map_of(self, map_id: int) -> MapTold:
        """Return a map that is told of."""
        return next(told for told in self.maps if told.id == map_id)

    @cached_property
    def entries(self) -> tuple[EntryRow, ...]:
        """The levers that may be told, in the order of the log."""
        return tuple(entry for entry in self._all_entries if self.seen.entry(entry))

    @cached_property
    def entry_ids(self) -> frozenset[int]:
        """The ids of the levers that may be told."""
        return frozenset(entry.id for entry in self.entries)

    @cached_property
    def _all_entries(self) -> list[EntryRow]:
        return list(self.read(entries, self.choices.map_id))

    @cached_property
    def strategies(self) -> tuple[StrategyTold, ...]:
        """All strategies in their order."""
        return tuple(self.read(strategies_told))

    @cached_property
    def steps(self) -> tuple[StepTold, ...]:
        """The steps, the least sensitive first, of these the more feasible; not assessed ones last."""
        return tuple(sorted(self.read(steps_told), key=_least_contested_first))

    @cached_property
    def actions(self) -> tuple[ActionRow, ...]:
        """The actions that may be told, in their order."""
        return tuple(action for action in self._all_actions if self.seen.action(action))

    @cached_property
    def _all_actions(self) -> list[ActionRow]:
        return list(self.read(action_list))

    def disagreements(self, map_id: int) -> list[Disagreement]:
        """Return whom groups see at different places on a map, the most disputed first."""
        found = self.read(disagreements, map_id)
        return [one for one in found if self.seen.person(one.stakeholder_id) and len(one.estimates) > 1]

    @property
    def left_out(self) -> dict[str, int]:
        """How many names, levers, actions and passages readers may not see."""
        passages = self.read(all_passages)
        return {
            "names": len(self.seen.hidden),
            "levers": len(self._all_entries) - len(self.entries),
            "actions": len(self._all_actions) - len(self.actions),
            "passages": sum(not self.seen.passage(passage) for passage in passages),
        }

    # Words that several parts use

    def error_words(self, pattern: str) -> str:
        """Return a pattern of a `Sentence` in the language of the report."""
        return self.language.translate(ERRORS, pattern)

    def question(self, told: MapTold) -> str:
        """Return the question of a map; what is said where it has no words."""
        return told.content.question.strip() or self.translate("Report", "A question without words")

    def about(self, told: MapTold) -> Text:
        """Return how a question begins, standing out before what is said of it; nothing if it is alone."""
        return () if self.has_one_map else strong(ended(first_clause(self.question(told))))

    def holder(self, entry: EntryRow) -> str | None:
        """Return who would use a lever as a sentence says it; None where nobody is named."""
        return None if entry.holder_id is None else self.names.say(entry.holder_id)

    def lever(self, entry: EntryRow) -> str:
        """Return what a lever is called; one that is still to be named by the words that were noted."""
        return entry.instrument or entry.note


def _least_contested_first(step: StepTold) -> tuple[bool, float, float]:
    feasible = 0.0 if step.feasibility is None else step.feasibility
    return step.sensitivity is None, step.sensitivity or 0.0, -feasible
