"""Names what evidence may stand for, by ids: stakeholders, places, leverage entries, relations and so on."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.leverage import entries_of
from nkmap.db.queries.looks import label_of
from nkmap.db.tables import (
    Group,
    GroupEstimate,
    Instrument,
    Map,
    Placement,
    Relation,
    Stakeholder,
    Step,
    Strategy,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What was claimed of whom.

    `name` is the label of a stakeholder, or what a map, a lever, a strategy, a step is called; `other` the
    label at the other end of a relation, of who holds a lever, or a group that estimates. `about` is the
    instrument of an entry, the question of the map of a place or an estimate, the kind of a relation; empty
    where there is none. `map_id` is the map that it is on, where it is on one.
    """

    id: int
    name: str
    other: str
    about: str
    stakeholder_id: int | None
    map_id: int | None = None


def claims_of(session: Session, subject: str, ids: Collection[int]) -> list[Claim]:
    """Return the claims with these ids, in their order; `subject` is a column such as "entry_id"."""
    return _READERS[subject](session, ids)


def _entries(session: Session, ids: Collection[int]) -> list[Claim]:
    found = entries_of(session, ids)
    return [
        Claim(row.id, row.target, row.holder or "", row.instrument or "", row.target_id, row.map_id)
        for row in found
    ]


def _placements(session: Session, ids: Collection[int]) -> list[Claim]:
    query = (
        select(Placement.id, label_of(Stakeholder), Map.question, Stakeholder.id, Map.id)
        .join(Stakeholder, Placement.stakeholder_id == Stakeholder.id)
        .join(Map, Placement.map_id == Map.id)
        .where(Placement.id.in_(ids))
        .order_by(Map.position, Map.id, Stakeholder.position, Stakeholder.id)
    )
    found = session.execute(query)
    return [Claim(id_, name, "", question, whose, map_id) for id_, name, question, whose, map_id in found]


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


def _estimates(session: Session, ids: Collection[int]) -> list[Claim]:
    query = (
        select(GroupEstimate.id, label_of(Stakeholder), Group.name, Map.question, Stakeholder.id, Map.id)
        .join(Stakeholder, GroupEstimate.stakeholder_id == Stakeholder.id)
        .join(Group, GroupEstimate.group_id == Group.id)
        .join(Map, GroupEstimate.map_id == Map.id)
        .where(GroupEstimate.id.in_(ids))
        .order_by(Map.position, Map.id, Stakeholder.position, Stakeholder.id, Group.position)
    )
    return [Claim(*row) for row in session.execute(query)]


def _stakeholders(session: Session, ids: Collection[int]) -> list[Claim]:
    query = select(Stakeholder.id, Stakeholder.name).where(Stakeholder.id.in_(ids))
    ordered: Any = session.execute(query.order_by(Stakeholder.position, Stakeholder.id))
    return [Claim(id_, name, "", "", id_) for id_, name in ordered]


def _named(row_class: Any, session: Session, ids: Collection[int]) -> list[Claim]:
    query = select(row_class.id, row_class.name).where(row_class.id.in_(ids))
    ordered: Any = session.execute(query.order_by(row_class.position, row_class.id))
    return [Claim(id_, name, "", "", None) for id_, name in ordered]


def _maps(session: Session, ids: Collection[int]) -> list[Claim]:
    query = select(Map.id, Map.question).where(Map.id.in_(ids)).order_by(Map.position, Map.id)
    return [Claim(id_, question, "", "", None, id_) for id_, question in session.execute(query)]


_READERS: Mapping[str, Callable[[Session, Collection[int]], list[Claim]]] = MappingProxyType(
    {
        "stakeholder_id": _stakeholders,
        "map_id": _maps,
        "placement_id": _placements,
        "estimate_id": _estimates,
        "instrument_id": partial(_named, Instrument),
        "entry_id": _entries,
        "relation_id": _relations,
        "strategy_id": partial(_named, Strategy),
        "step_id": partial(_named, Step),
    }
)
