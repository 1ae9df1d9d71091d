"""The meeting that is held: the newest one, which is made where there was none."""

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.queries.sessions import newest_session
from nkmap.db.tables import WorkshopSession


def held_meeting(session: Session) -> WorkshopSession:
    """Return the row of the newest meeting."""
    return newest_session(session) or rows.make(session, WorkshopSession)
