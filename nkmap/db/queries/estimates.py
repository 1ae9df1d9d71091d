"""Reads the estimates of groups: who has placed how many, and how far they agree once they are revealed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.grids import axis_ends
from nkmap.db.queries.looks import REACH, label_of
from nkmap.db.queries.rounds import working_round
from nkmap.db.queries.stakeholders import NameRow, name_list
from nkmap.db.tables import Group, GroupEstimate, Map, Placement, Stakeholder
from nkmap.figures.agreement import Agreement, agreement
from nkmap.geometry import Place
from nkmap.scales import UNSEEN


class GroupRow(NamedTuple):
    """A group or participant, and how many stakeholders it has placed on a map: no place is told."""

    id: int
    name: str
    placed: int


class EstimateRow(NamedTuple):
    """What one group says of one stakeholder, in axis units."""

    id: int
    group: str
    x: float
    y: float
    reason: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """How far the estimates of one stakeholder agree, and what came of it: one of OUTCOME, None = still open.

    `differ`: named groups, each with its reason.
    """

    stakeholder_id: int
    label: str
    estimates: tuple[EstimateRow, ...]
    agreement: Agreement
    outcome: str | None = None

    @property
    def differ(self) -> bool:
        """Whether several groups agree to differ: each gave a reason for its place."""
        return len(self.estimates) > 1 and all(estimate.reason for estimate in self.estimates)


def is_blind(session: Session, map_id: int) -> bool:
    """Return whether the estimates of a map are hidden from everybody."""
    return bool(session.scalar(select(Map.blind).where(Map.id == map_id)))


def group_list(session: Session, map_id: int) -> list[GroupRow]:
    """Return all groups in their order with the number of their estimates on a map, now."""
    here = (GroupEstimate.group_id == Group.id) & (GroupEstimate.map_id == map_id)
    here &= (GroupEstimate.round_id == working_round(session)) & GroupEstimate.x.is_not(None)
    query = select(Group.id, Group.name, func.count(GroupEstimate.id)).outerjoin(GroupEstimate, here)
    query = query.group_by(Group.id).order_by(Group.position, Group.id)
    return [GroupRow(*row) for row in session.execute(query)]


def names_to_place(session: Session, map_id: int) -> list[NameRow]:
    """Return whom groups place: all but those whom nobody may see."""
    query = select(Stakeholder.id).where(REACH.not_in(UNSEEN))
    return name_list(session, map_id, session.scalars(query).all())


def estimate_ids(
    session: Session, map_id: int, group_name: str, stakeholder_ids: Collection[int]
) -> list[int]:
    """Return the estimates that a group has given of stakeholders on a map, now."""
    query = select(GroupEstimate.id).join(Group, GroupEstimate.group_id == Group.id)
    query = query.where(Group.name == group_name, GroupEstimate.stakeholder_id.in_(stakeholder_ids))
    query = query.where(GroupEstimate.map_id == map_id, GroupEstimate.round_id == working_round(session))
    return list(session.scalars(query))


def estimates_by(session: Session, map_id: int, group_name: str) -> dict[int, Place]:
    """Return where one group has placed stakeholders: for its own eyes, blind or not."""
    query = select(GroupEstimate.stakeholder_id, GroupEstimate.x, GroupEstimate.y)
    query = query.join(Group, GroupEstimate.group_id == Group.id).where(Group.name == group_name)
    query = query.where(GroupEstimate.map_id == map_id, GroupEstimate.round_id == working_round(session))
    query = query.where(GroupEstimate.x.is_not(None), GroupEstimate.stakeholder_id.is_not(None))
    rows: Any = session.execute(query)
    return {stakeholder_id: (x, y) for stakeholder_id, x, y in rows}


def disagreements(session: Session, map_id: int) -> list[Disagreement]:
    """Return the stakeholders with estimates on a map, the most disputed first; none while blind."""
    if is_blind(session, map_id):
        return []
    found: dict[tuple[int, str], list[EstimateRow]] = defaultdict(list)
    for stakeholder_id, label, *estimate in _estimates(session, map_id):
        found[stakeholder_id, label].append(EstimateRow(*estimate))
    ends, outcomes = axis_ends(session, map_id), _outcomes(session, map_id)
    rows = [
        Disagreement(id_, label, tuple(seen), agreement(_shares(seen, ends)), outcomes.get(id_))
        for (id_, label), seen in found.items()
    ]
    return sorted(rows, key=lambda row: (-row.agreement.spread, row.label))


def _estimates(session: Session, map_id: int) -> Any:
    seen = GroupEstimate
    query = (
        select(Stakeholder.id, label_of(Stakeholder), seen.id, Group.name, seen.x, seen.y, seen.rationale)
        .join(Stakeholder, seen.stakeholder_id == Stakeholder.id)
        .join(Group, seen.group_id == Group.id)
        .where(seen.map_id == map_id, seen.round_id == working_round(session), seen.x.is_not(None))
        .order_by(Stakeholder.position, Stakeholder.id, Group.position, Group.id)
    )
    return session.execute(query)


def _outcomes(session: Session, map_id: int) -> dict[int, str | None]:
    query = select(Placement.stakeholder_id, Placement.outcome).where(Placement.map_id == map_id)
    rows: Any = session.execute(query.where(Placement.round_id == working_round(session)))
    return dict(rows.all())


def _shares(estimates: Iterable[EstimateRow], ends: Mapping[str, Place]) -> list[Place]:
    """Return the places as shares of the axes."""
    (left, right), (low, high) = ends["x"], ends["y"]
    return [((row.x - left) / (right - left), (row.y - low) / (high - low)) for row in estimates]
