"""What is locked stays: whoever would move such a token, delete it, or reword such axes is refused."""

from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Map, Placement
from nkmap.errors import InvalidInput


def refuse_moving(placements: Iterable[Placement]) -> None:
    """Raise InvalidInput where one of these is locked in its place."""
    if any(row.locked and row.x is not None for row in placements):
        raise InvalidInput("What is locked stays where it is. Unlock it to move it.")


def refuse_deleting(session: Session, stakeholder_ids: Collection[int]) -> None:
    """Raise InvalidInput where one of these stakeholders is locked in its place on a map."""
    if _is_locked(session, stakeholder_ids):
        raise InvalidInput("What is locked in its place on a map is not deleted. Unlock it first.")


def refuse_merging(session: Session, gone_id: int) -> None:
    """Raise InvalidInput where the one who would go into another is locked in its place on a map."""
    if _is_locked(session, [gone_id]):
        raise InvalidInput(
            "What is locked in its place on a map does not go into another name. Unlock it first, or let the "
            "other one go into it."
        )


def refuse_rewording(session: Session, map_id: int) -> None:
    """Raise InvalidInput where the axes of a map are locked, or the map is not there."""
    if rows.found(session, Map, map_id).axes_locked:
        raise axes_are_locked()


def axes_are_locked() -> InvalidInput:
    """Return what is said where somebody tries to change locked axes."""
    return InvalidInput("The axes of this map are locked and stay as they are. Unlock them to change them.")


def _is_locked(session: Session, stakeholder_ids: Collection[int]) -> bool:
    locked = select(Placement.id).where(Placement.locked == 1, Placement.x.is_not(None))
    locked = locked.where(Placement.round_id == working_round(session))
    found = locked.where(Placement.stakeholder_id.in_(stakeholder_ids)).limit(1)
    return session.scalar(found) is not None
