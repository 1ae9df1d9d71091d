"""Keeps the ordered steps of strategies."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Step

_UPDATED = (
    "name",
    "strategy_id",
    "sensitivity",
    "feasibility",
    "audience",
    "owner",
    "due",
    "status",
    "note",
)


def add(session: Session, name: str, strategy_id: int | None = None, **values: Any) -> int:
    """Add a step after the last one and return its id; political sensitivity and feasibility 0..1 (None =
    not assessed), audience, owner, due, status and note may follow. Raises InvalidInput.
    """
    position = rows.next_position(session, Step)
    return rows.make(session, Step, name=name, strategy_id=strategy_id, position=position, **values).id


def update(session: Session, step_id: int, **values: Any) -> None:
    """Set fields of a step, its strategy among them. Raises InvalidInput."""
    rows.update(session, rows.found(session, Step, step_id), _UPDATED, values)


def delete(session: Session, step_ids: Iterable[int]) -> None:
    """Delete steps. Raises InvalidInput."""
    rows.remove(session, Step, step_ids)
