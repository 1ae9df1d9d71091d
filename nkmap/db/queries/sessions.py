"""Reads what was put aside in the newest meeting."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import WorkshopSession


def newest_session(session: Session) -> WorkshopSession | None:
    """Return the row of the meeting that was added last, None before the first one. For commands."""
    return session.scalar(select(WorkshopSession).order_by(WorkshopSession.id.desc()).limit(1))


def topics_for_later(session: Session) -> list[str]:
    """Return the topics of the parking lot, in the order in which they came up."""
    meeting = newest_session(session)
    lines = meeting.parking_lot.splitlines() if meeting else []
    return [line.strip() for line in lines if line.strip()]
