"""Keeps scenarios: after-maps with the entries and strategies they choose and what they suppose."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.texts import same_name_key
from nkmap.db.tables import (
    LeverageEntry,
    Map,
    Scenario,
    ScenarioEntry,
    ScenarioStakeholder,
    ScenarioStrategy,
    Stakeholder,
    Strategy,
)
from nkmap.errors import InvalidInput

_UPDATED = ("name", "note", "weighted")
_SUPPOSED = ("stance", "influence", "salience", "left_out")


def add(session: Session, map_id: int, name: str, **values: Any) -> int:
    """Keep a new scenario of a map and return its id; note and weighted (1: shifts count by their
    probability, 0: in full) may follow. Raises InvalidInput, also for a name that the map has already.
    """
    _check_name(session, map_id, name)
    position = rows.next_position(session, Scenario)
    return rows.make(session, Scenario, map_id=map_id, name=name, position=position, **values).id


def update(session: Session, scenario_id: int, **values: Any) -> None:
    """Set name, note or weighted (0 or 1) of a scenario. Raises InvalidInput."""
    scenario = rows.found(session, Scenario, scenario_id)
    _check_name(session, scenario.map_id, values.get("name") or "", scenario_id)
    rows.update(session, scenario, _UPDATED, values)


def choose(
    session: Session, scenario_id: int, entry_ids: Iterable[int] = (), strategy_ids: Iterable[int] = ()
) -> None:
    """Say which entries and strategies a scenario uses, instead of those it used before.

    Raises InvalidInput, also for an entry of another map: its shift is said of another question.
    """
    scenario = rows.found(session, Scenario, scenario_id)
    entries = rows.all_found(session, LeverageEntry, entry_ids)
    strategies = rows.all_found(session, Strategy, strategy_ids)
    if any(entry.map_id != scenario.map_id for entry in entries):
        raise InvalidInput("A scenario uses entries of its own map only. Choose them from that map's log.")
    owner = {"scenario_id": scenario_id}
    rows.relink(session, ScenarioEntry, owner, "entry_id", entries)
    rows.relink(session, ScenarioStrategy, owner, "strategy_id", strategies)


def suppose(session: Session, scenario_id: int, stakeholder_id: int, **values: Any) -> None:
    """Suppose stance (-1..1), influence or salience (0..1) of a stakeholder, or that it is left_out (0, 1).

    None = as it was recorded; when nothing is supposed any more, nothing is kept. Raises InvalidInput.
    """
    rows.found(session, Scenario, scenario_id)
    rows.found(session, Stakeholder, stakeholder_id)
    where = {"scenario_id": scenario_id, "stakeholder_id": stakeholder_id}
    known = session.scalar(select(ScenarioStakeholder).filter_by(**where))
    row = known or rows.make(session, ScenarioStakeholder, **where)
    rows.update(session, row, _SUPPOSED, values)
    if not row.left_out and all(getattr(row, name) is None for name in ("stance", "influence", "salience")):
        rows.remove(session, ScenarioStakeholder, [row.id])


def delete(session: Session, scenario_ids: Iterable[int]) -> None:
    """Delete scenarios; the entries and strategies they chose stay. Raises InvalidInput."""
    rows.remove(session, Scenario, scenario_ids)


def _check_name(session: Session, map_id: int, name: str, besides: int | None = None) -> None:
    rows.found(session, Map, map_id)
    query = select(Scenario.id, Scenario.name).where(Scenario.map_id == map_id)
    taken = {same_name_key(known) for id_, known in session.execute(query) if id_ != besides}
    if same_name_key(name) in taken:
        raise InvalidInput("Another scenario of this map has this name already. Choose a different one.")
