"""Counts what merging two stakeholders moves, and what it cannot, for the sentence said beforehand."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GroupEstimate, LeverageEntry, Placement, Relation, Row, Stakeholder


class Merging(NamedTuple):
    """What moves: `places` now (of maps where the kept one has none), `entries`, `relations`, `parts`.

    What does not: `both_placed` counts maps where both have a place now, `both_estimated` estimates that a
    group gave of both, `between` the relations between the two, `on_each_other` the entries that one of them
    holds on the other: they lose their holder.
    """

    places: int
    entries: int
    relations: int
    parts: int
    both_placed: int
    both_estimated: int
    between: int
    on_each_other: int


def would_move(session: Session, keep_id: int, gone_id: int) -> Merging:
    """Return what merging one stakeholder into another would move."""
    of_gone = Placement.stakeholder_id == gone_id
    now = (Placement.round_id == working_round(session)) & Placement.x.is_not(None)
    both_placed = _both(session, Placement, ("map_id", "round_id"), keep_id, gone_id, now)
    is_theirs = or_(LeverageEntry.target_id == gone_id, LeverageEntry.holder_id == gone_id)
    both = (keep_id, gone_id)
    between = Relation.from_id.in_(both) & Relation.to_id.in_(both)
    related = or_(Relation.from_id == gone_id, Relation.to_id == gone_id)
    estimated = GroupEstimate.x.is_not(None)
    return Merging(
        places=_count(session, Placement, of_gone & now) - both_placed,
        entries=_count(session, LeverageEntry, is_theirs),
        relations=_count(session, Relation, related & ~between),
        parts=_count(session, Stakeholder, (Stakeholder.parent_id == gone_id) & (Stakeholder.id != keep_id)),
        both_placed=both_placed,
        both_estimated=_both(
            session, GroupEstimate, ("map_id", "round_id", "group_id"), keep_id, gone_id, estimated
        ),
        between=_count(session, Relation, between),
        on_each_other=_count(
            session, LeverageEntry, LeverageEntry.holder_id.in_(both) & LeverageEntry.target_id.in_(both)
        ),
    )


def _both(
    session: Session,
    row_class: type[Any],
    same: tuple[str, ...],
    keep_id: int,
    gone_id: int,
    condition: ColumnElement[bool],
) -> int:
    """Return how many rows with a place of one meet a row with a place of the other."""
    other = aliased(row_class)
    meets = [getattr(other, column) == getattr(row_class, column) for column in same]
    query = select(func.count()).select_from(row_class).join(other, and_(*meets))
    ends = (row_class.stakeholder_id == gone_id, other.stakeholder_id == keep_id)
    return session.execute(query.where(*ends, condition, other.x.is_not(None))).scalar_one()


def _count(session: Session, row_class: type[Row], condition: ColumnElement[bool]) -> int:
    return session.execute(select(func.count()).select_from(row_class).where(condition)).scalar_one()
