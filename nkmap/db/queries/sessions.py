"""Reads what is recorded of the newest meeting: who, when, its agenda, and what was put aside."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import AgendaStep, WorkshopSession


class MeetingRow(NamedTuple):
    """A meeting. `confidentiality` is one of `scales.SENSITIVITY`, None where nothing was agreed."""

    id: int
    date: str
    place: str
    participants: tuple[str, ...]
    confidentiality: str | None
    note: str


class AgendaRow(NamedTuple):
    """A step of the agenda; `mode` is one of `scales.AGENDA_MODES` or None."""

    id: int
    title: str
    minutes: int
    mode: str | None
    prompt: str
    is_done: bool


def newest_session(session: Session) -> WorkshopSession | None:
    """Return the row of the meeting that was added last, None before the first one. For commands."""
    return session.scalar(select(WorkshopSession).order_by(WorkshopSession.id.desc()).limit(1))


def newest_meeting(session: Session) -> MeetingRow | None:
    """Return the meeting that was added last, None before the first one."""
    held = newest_session(session)
    if held is None:
        return None
    people = tuple(line.strip() for line in held.participants.splitlines() if line.strip())
    return MeetingRow(held.id, held.date, held.place, people, held.confidentiality, held.note)


def agenda(session: Session) -> list[AgendaRow]:
    """Return the steps of the newest meeting in their order."""
    held = newest_session(session)
    step = AgendaStep
    query = select(step.id, step.title, step.minutes, step.mode, step.prompt, step.done)
    query = query.where(step.session_id == (held.id if held else None)).order_by(step.position, step.id)
    return [AgendaRow(*row[:-1], is_done=bool(row[-1])) for row in session.execute(query)]


def topics_for_later(session: Session) -> list[str]:
    """Return the topics of the parking lot, in the order in which they came up."""
    meeting = newest_session(session)
    lines = meeting.parking_lot.splitlines() if meeting else []
    return [line.strip() for line in lines if line.strip()]
