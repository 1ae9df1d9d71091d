"""Keeps the ordered steps of strategies."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Step
from nkmap.geometry import Place

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


def move_to(session: Session, step_id: int, position: int) -> None:
    """Put a step at a place in their order, 0 = first. Raises InvalidInput."""
    rows.move_to(session, Step, step_id, position)


def least_contested_first(session: Session) -> None:
    """Order all steps by political sensitivity from low to high, then by feasibility from high to low.

    Where one of the two is not assessed, it comes after those where it is; what is alike keeps its order.
    """
    steps = session.scalars(select(Step).order_by(Step.position, Step.id))
    rows.put_in_order(session, Step, [step.id for step in sorted(steps, key=_contested)])


def put(session: Session, places: Mapping[int, Place]) -> None:
    """Assess steps as {step id: (political sensitivity, feasibility)}, each 0..1. Raises InvalidInput."""
    for step in rows.all_found(session, Step, places):
        sensitivity, feasibility = places[step.id]
        rows.set_fields(session, step, _UPDATED, {"sensitivity": sensitivity, "feasibility": feasibility})
    session.flush()


def delete(session: Session, step_ids: Iterable[int]) -> None:
    """Delete steps. Raises InvalidInput."""
    rows.remove(session, Step, step_ids)


def _contested(step: Step) -> tuple[bool, float, bool, float]:
    sensitivity, feasibility = step.sensitivity, step.feasibility
    return sensitivity is None, sensitivity or 0.0, feasibility is None, -(feasibility or 0.0)
