"""Keeps the agenda of the newest meeting: its steps, and which of them are done."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.meeting import held_meeting
from nkmap.db.tables import AgendaStep

if TYPE_CHECKING:
    from nkmap.agendas import PlannedStep

_UPDATED = ("title", "minutes", "mode", "prompt", "done")


def plan(session: Session, steps: Iterable["PlannedStep"]) -> list[int]:
    """Give the newest meeting this agenda and no other; return the ids of its steps. Raises InvalidInput."""
    held = held_meeting(session)
    session.execute(delete(AgendaStep).where(AgendaStep.session_id == held.id))
    planned = (
        {
            "session_id": held.id,
            "title": step.title,
            "minutes": step.minutes,
            "mode": step.mode,
            "prompt": step.prompt,
            "position": position,
        }
        for position, step in enumerate(steps)
    )
    return [row.id for row in rows.make_many(session, AgendaStep, planned)]


def add_step(session: Session, title: str, minutes: int = 5, **values: Any) -> int:
    """Put a step at the end of the newest meeting's agenda and return its id. Raises InvalidInput."""
    position = rows.next_position(session, AgendaStep)
    held = {"session_id": held_meeting(session).id, "position": position}
    return rows.make(session, AgendaStep, **held, title=title, minutes=minutes, **values).id


def update_step(session: Session, step_id: int, **values: Any) -> None:
    """Set title, minutes (0..1440), mode, prompt or done (0 or 1) of a step. Raises InvalidInput."""
    rows.update(session, rows.found(session, AgendaStep, step_id), _UPDATED, values)


def move_step(session: Session, step_id: int, position: int) -> None:
    """Put a step at a position of its agenda, counted from 0. Raises InvalidInput."""
    moved = rows.found(session, AgendaStep, step_id)
    query = session.query(AgendaStep).filter_by(session_id=moved.session_id)
    others = [step for step in query.order_by(AgendaStep.position, AgendaStep.id) if step.id != step_id]
    others.insert(max(0, position), moved)
    for number, step in enumerate(others):
        step.position = number
    session.flush()


def remove_step(session: Session, step_id: int) -> None:
    """Take a step off its agenda. Raises InvalidInput."""
    rows.remove(session, AgendaStep, [step_id])
