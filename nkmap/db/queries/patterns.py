"""Reads all that is known of every stakeholder, side by side, for looking for patterns."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.attributes import Answer, answers
from nkmap.db.queries.evidence_counts import evidence_counts
from nkmap.db.queries.looks import label_of
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import LeverageEntry, Map, Placement, Stakeholder, StakeholderKind, StakeholderTag
from nkmap.geometry import Place


@dataclass(frozen=True, slots=True)
class DescribedStakeholder:
    """A stakeholder with all its fields. None, an empty text, a missing place or answer = not known.

    `places` in axis units by map; `open_to` counts levers aimed at it that it is receptive to or has
    already moved for; `answers` by attribute.
    """

    id: int
    label: str
    name: str
    kind: str | None
    parent_id: int | None
    parent: str | None
    region: str
    legitimacy: bool | None
    urgency: bool | None
    sensitivity: str
    do_not_export: bool
    tags: tuple[str, ...]
    places: Mapping[int, Place]
    open_to: int
    evidence: int
    answers: Mapping[int, Answer]


def described_stakeholders(session: Session) -> list[DescribedStakeholder]:
    """Return all stakeholders in the order of the list; places are those of the working round.

    A map on which groups are placing blindly has none.
    """
    tags, places, open_to = _tags(session), _places(session), _open_to(session)
    proofs, known = evidence_counts(session, "stakeholder_id"), answers(session)
    return [
        DescribedStakeholder(
            id=row.id,
            label=row.label,
            name=row.name,
            kind=row.kind,
            parent_id=row.parent_id,
            parent=row.parent,
            region=row.region,
            legitimacy=_answer(row.legitimacy),
            urgency=_answer(row.urgency),
            sensitivity=row.sensitivity,
            do_not_export=bool(row.do_not_export),
            tags=tuple(tags[row.id]),
            places=places.get(row.id, {}),
            open_to=open_to.get(row.id, 0),
            evidence=proofs.get(row.id, 0),
            answers=known.get(row.id, {}),
        )
        for row in _stakeholders(session)
    ]


def _stakeholders(session: Session) -> list[Any]:
    parent = aliased(Stakeholder)
    columns = (
        Stakeholder.id,
        label_of(Stakeholder).label("label"),
        Stakeholder.name,
        StakeholderKind.name.label("kind"),
        Stakeholder.parent_id,
        label_of(parent).label("parent"),
        Stakeholder.region,
        Stakeholder.legitimacy,
        Stakeholder.urgency,
        Stakeholder.sensitivity,
        Stakeholder.do_not_export,
    )
    query = (
        select(*columns)
        .outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
        .outerjoin(parent, Stakeholder.parent_id == parent.id)
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    return list(session.execute(query))


def _tags(session: Session) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = select(StakeholderTag.stakeholder_id, StakeholderTag.tag).order_by(StakeholderTag.tag)
    for id_, tag in session.execute(query):
        found[id_].append(tag)
    return found


def _places(session: Session) -> dict[int, dict[int, Place]]:
    query = (
        select(Placement.stakeholder_id, Placement.map_id, Placement.x, Placement.y)
        .join(Map, Placement.map_id == Map.id)
        .where(Placement.round_id == working_round(session), Placement.x.is_not(None), Map.blind == 0)
    )
    found: dict[int, dict[int, Place]] = defaultdict(dict)
    for id_, map_id, x, y in session.execute(query):
        if id_ is not None and x is not None and y is not None:
            found[id_][map_id] = x, y
    return dict(found)


def _open_to(session: Session) -> dict[int, int]:
    is_open = LeverageEntry.susceptibility.in_(("receptive", "already_moved"))
    query = select(LeverageEntry.target_id, func.count()).where(is_open).group_by(LeverageEntry.target_id)
    found: Any = session.execute(query)
    return dict(found.all())


def _answer(flag: int | None) -> bool | None:
    return None if flag is None else bool(flag)
