"""Reads scenarios, and computes the after-map of one that is kept or of what is being tried out."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.assessments import assessments
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.strategies import entries_of_strategies
from nkmap.db.tables import Scenario, ScenarioEntry, ScenarioStakeholder, ScenarioStrategy
from nkmap.errors import InvalidInput
from nkmap.figures.after_map import Shift
from nkmap.leverage.after import AfterMap, after_map
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.suppositions import Supposition, supposed


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario of a map: what it chooses, and what it supposes.

    `is_weighted`: shifts count by their probability, else in full.
    """

    id: int
    map_id: int
    name: str
    note: str
    is_weighted: bool
    entry_ids: tuple[int, ...]
    strategy_ids: tuple[int, ...]
    suppositions: tuple[Supposition, ...]


def scenario_list(session: Session, map_id: int | None = None) -> list[ScenarioRow]:
    """Return the scenarios of one map, or of all, in the order in which they were made."""
    chosen = _linked(session, ScenarioEntry, ScenarioEntry.entry_id)
    strategies = _linked(session, ScenarioStrategy, ScenarioStrategy.strategy_id)
    supposing = _suppositions(session)
    columns = (Scenario.id, Scenario.map_id, Scenario.name, Scenario.note, Scenario.weighted)
    query = select(*columns).order_by(Scenario.position, Scenario.id)
    if map_id is not None:
        query = query.where(Scenario.map_id == map_id)
    return [
        ScenarioRow(
            *row[:-1],
            is_weighted=bool(row.weighted),
            entry_ids=tuple(chosen[row.id]),
            strategy_ids=tuple(strategies[row.id]),
            suppositions=tuple(supposing[row.id]),
        )
        for row in session.execute(query)
    ]


def scenario(session: Session, scenario_id: int) -> ScenarioRow:
    """Return one scenario. Raises InvalidInput when it is not there."""
    found = next((row for row in scenario_list(session) if row.id == scenario_id), None)
    if found is None:
        raise InvalidInput("This scenario is not in the project any more. Choose another one.")
    return found


def after_scenario(session: Session, scenario_id: int) -> AfterMap:
    """Return the after-map of a scenario. Raises InvalidInput when it is not there."""
    row = scenario(session, scenario_id)
    return after(
        session, row.map_id, row.entry_ids, row.strategy_ids, row.suppositions, is_weighted=row.is_weighted
    )


def after(
    session: Session,
    map_id: int,
    entry_ids: Collection[int] = (),
    strategy_ids: Collection[int] = (),
    suppositions: Iterable[Supposition] = (),
    *,
    is_weighted: bool = True,
) -> AfterMap:
    """Return the after-map of entries and strategies of a map, under suppositions; nothing is changed.

    An entry that is chosen twice, by itself and with a strategy, counts once; one of another map does not.
    """
    chosen = _chosen(session, map_id, entry_ids, strategy_ids)
    return after_map(supposed(assessments(session, map_id), suppositions), chosen, is_weighted=is_weighted)


def shifts_of(session: Session, row: ScenarioRow) -> tuple[Shift, ...]:
    """Return what the levers that a scenario chooses would do, as far as that is assessed.

    Where shifts count in full, their probability is 1.
    """
    chosen = _chosen(session, row.map_id, row.entry_ids, row.strategy_ids)
    counted = [(entry, entry.p_shift if row.is_weighted else 1.0) for entry in chosen]
    return tuple(
        Shift(entry.id, entry.target_id, entry.expected_shift, share)
        for entry, share in counted
        if entry.expected_shift is not None and share is not None
    )


def _chosen(
    session: Session, map_id: int, entry_ids: Collection[int], strategy_ids: Collection[int]
) -> list[EntryRow]:
    of_strategies = entries_of_strategies(session, map_id)
    ids = {*entry_ids, *(id_ for strategy in strategy_ids for id_ in of_strategies.get(strategy, ()))}
    return [entry for entry in entries(session, map_id) if entry.id in ids]


def _linked(session: Session, link: Any, column: Any) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    query = select(link.scenario_id, column).order_by(link.position, link.id)
    for scenario_id, other_id in session.execute(query):
        found[scenario_id].append(other_id)
    return found


def _suppositions(session: Session) -> dict[int, list[Supposition]]:
    of = ScenarioStakeholder
    query = select(of.scenario_id, of.stakeholder_id, of.stance, of.influence, of.salience, of.left_out)
    found: dict[int, list[Supposition]] = defaultdict(list)
    for row in session.execute(query.order_by(of.id)):
        found[row.scenario_id].append(Supposition(*row[1:-1], left_out=bool(row.left_out)))
    return found
