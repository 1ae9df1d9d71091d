"""Reads which round is the working one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import Round


def working_round(session: Session) -> int:
    """Return the id of the one round in which places may change."""
    return session.execute(select(Round.id).where(Round.working == 1)).scalar_one()
