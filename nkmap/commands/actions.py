"""Keeps the list of what happens next: who moves whom, by which lever, until when."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Action

_UPDATED = ("stakeholder_id", "entry_id", "wanted", "owner", "due", "status")


def add(session: Session, stakeholder_id: int | None = None, **values: Any) -> int:
    """Add an action after the last one and return its id.

    The wanted move, entry_id (the lever), owner, due and status may follow; None = not settled yet. Raises
    InvalidInput.
    """
    position = rows.next_position(session, Action)
    return rows.make(session, Action, stakeholder_id=stakeholder_id, position=position, **values).id


def update(session: Session, action_id: int, **values: Any) -> None:
    """Set fields of an action. Raises InvalidInput."""
    rows.update(session, rows.found(session, Action, action_id), _UPDATED, values)


def delete(session: Session, action_ids: Iterable[int]) -> None:
    """Delete actions. Raises InvalidInput."""
    rows.remove(session, Action, action_ids)
