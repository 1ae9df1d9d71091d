"""Finds the routes from a holder to a target, with the names of all that they pass."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.looks import label_of
from nkmap.db.queries.relations import ties
from nkmap.db.tables import Stakeholder
from nkmap.leverage.chains import LENGTH, Chains, chains
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.steps import CARRYING, Tie, steps_from


@dataclass(frozen=True, slots=True)
class NamedChains:
    """Routes, and by their ids what these pass: texts of labels, leverage entries, relations."""

    chains: Chains
    labels: Mapping[int, str]
    entries: Mapping[int, EntryRow]
    ties: Mapping[int, Tie]


def chains_between(
    session: Session,
    holder_id: int,
    target_id: int,
    map_id: int | None = None,
    kinds: Collection[str] = tuple(CARRYING),
    length: int = LENGTH,
) -> NamedChains:
    """Return the ranked routes through the entries of a map, or of all, and relations of these kinds."""
    logged, related = entries(session, map_id), ties(session, kinds)
    found = chains(steps_from(logged, related, kinds), holder_id, target_id, length)
    passed = {id_ for route in found.routes for id_ in route.stakeholders}
    carriers = [one for route in found.routes for step in route.steps for one in step.carriers]
    used = {(one.is_entry, one.id) for one in carriers}
    labels: Any = session.execute(
        select(Stakeholder.id, label_of(Stakeholder)).where(Stakeholder.id.in_(passed))
    )
    return NamedChains(
        chains=found,
        labels=dict(labels.all()),
        entries={entry.id: entry for entry in logged if (True, entry.id) in used},
        ties={tie.id: tie for tie in related if (False, tie.id) in used},
    )
