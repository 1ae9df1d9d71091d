"""Counts what goes along when stakeholders are deleted, for the sentence that says so."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import LeverageEntry, Placement, Relation, Row, Stakeholder


class Deletion(NamedTuple):
    """What goes: `placements` (those with a place now), `entries` aimed at them, `relations`.

    What stays and changes: `held` entries lose their holder, `children` move up.
    """

    placements: int
    entries: int
    relations: int
    held: int
    children: int


def goes_along(session: Session, stakeholder_ids: Iterable[int]) -> Deletion:
    """Return what deleting these stakeholders takes with it and what it changes."""
    ids = list(stakeholder_ids)
    aimed_at, held = LeverageEntry.target_id.in_(ids), LeverageEntry.holder_id.in_(ids)
    placed = Placement.stakeholder_id.in_(ids) & Placement.x.is_not(None)
    children = Stakeholder.parent_id.in_(ids) & Stakeholder.id.not_in(ids)
    return Deletion(
        placements=_count(session, Placement, placed & (Placement.round_id == working_round(session))),
        entries=_count(session, LeverageEntry, aimed_at),
        relations=_count(session, Relation, or_(Relation.from_id.in_(ids), Relation.to_id.in_(ids))),
        held=_count(session, LeverageEntry, held & ~aimed_at),
        children=_count(session, Stakeholder, children),
    )


def _count(session: Session, row_class: type[Row], condition: ColumnElement[bool]) -> int:
    return session.execute(select(func.count()).select_from(row_class).where(condition)).scalar_one()
