"""Counts what is cited for rows of one kind."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import TABLES


def evidence_counts(session: Session, subject: str) -> dict[int, int]:
    """Return the number of passages by the row they are about; `subject` is a column such as "step_id"."""
    column = TABLES["evidence"].columns[subject]
    query = select(column, func.count()).where(column.is_not(None)).group_by(column)
    found: Any = session.execute(query)
    return dict(found.all())
