"""Names claims by their ids: leverage entries, places, relations, strategies."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.leverage import entries_of
from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Map, Placement, Relation, Stakeholder, Strategy


@dataclass(frozen=True, slots=True)
class Claim:
    """What was claimed of whom.

    `name` is the label of a stakeholder, or what a strategy is called; `other` the label at the other end of
    a relation. `about` is the instrument of an entry, the question of the map of a place, the kind of a
    relation; empty where there is none.
    """

    id: int
    name: str
    other: str
    about: str
    stakeholder_id: int | None


def claims_of(session: Session, subject: str, ids: Collection[int]) -> list[Claim]:
    """Return the claims with these ids, in their order; `subject` is a column such as "entry_id"."""
    return _READERS[subject](session, ids)


def _entries(session: Session, ids: Collection[int]) -> list[Claim]:
    found = entries_of(session, ids)
    return [Claim(row.id, row.target, "", row.instrument or "", row.target_id) for row in found]


def _placements(session: Session, ids: Collection[int]) -> list[Claim]:
    query = (
        select(Placement.id, label_of(Stakeholder), Map.question, Stakeholder.id)
        .join(Stakeholder, Placement.stakeholder_id == Stakeholder.id)
        .join(Map, Placement.map_id == Map.id)
        .where(Placement.id.in_(ids))
        .order_by(Map.position, Map.id, Stakeholder.position, Stakeholder.id)
    )
    return [Claim(id_, name, "", question, whose) for id_, name, question, whose in session.execute(query)]


def _relations(session: Session, ids: Collection[int]) -> list[Claim]:
    start, end = aliased(Stakeholder), aliased(Stakeholder)
    query = (
        select(Relation.id, label_of(start), label_of(end), Relation.kind, start.id)
        .join(start, Relation.from_id == start.id)
        .join(end, Relation.to_id == end.id)
        .where(Relation.id.in_(ids))
        .order_by(Relation.id)
    )
    return [Claim(*row) for row in session.execute(query)]


def _strategies(session: Session, ids: Collection[int]) -> list[Claim]:
    query = select(Strategy.id, Strategy.name).where(Strategy.id.in_(ids))
    ordered: Any = session.execute(query.order_by(Strategy.position, Strategy.id))
    return [Claim(id_, name, "", "", None) for id_, name in ordered]


_READERS: Mapping[str, Callable[[Session, Collection[int]], list[Claim]]] = MappingProxyType(
    {
        "entry_id": _entries,
        "placement_id": _placements,
        "relation_id": _relations,
        "strategy_id": _strategies,
    }
)
