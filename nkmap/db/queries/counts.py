"""Reads what a project is about and how much is in it."""

from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import (
    Evidence,
    GroupEstimate,
    Instrument,
    LeverageEntry,
    Map,
    Placement,
    Project,
    Relation,
    Row,
    Source,
    Stakeholder,
    Step,
    Strategy,
)

_COUNTED: dict[str, type[Row]] = {
    "stakeholders": Stakeholder,
    "maps": Map,
    "placements": Placement,
    "group_estimates": GroupEstimate,
    "instruments": Instrument,
    "leverage_entries": LeverageEntry,
    "relations": Relation,
    "strategies": Strategy,
    "steps": Step,
    "sources": Source,
    "evidence": Evidence,
}


class ProjectRow(NamedTuple):
    """The project as a whole; `language` is a BCP 47 tag, `uid` stays with it across files."""

    uid: str
    title: str
    description: str
    language: str
    as_of: str
    disclaimer: str


def project(session: Session) -> ProjectRow:
    """Return what the project is about."""
    columns = (
        Project.uid,
        Project.title,
        Project.description,
        Project.language,
        Project.as_of,
        Project.disclaimer,
    )
    return ProjectRow(*session.execute(select(*columns)).one())


def counts(session: Session) -> dict[str, int]:
    """Return the number of rows of each kind; places and estimates are those of the working round."""
    round_id = working_round(session)
    return {name: _count(session, row_class, round_id) for name, row_class in _COUNTED.items()}


def _count(session: Session, row_class: type[Row], round_id: int) -> int:
    query = select(func.count()).select_from(row_class)
    if row_class is Placement or row_class is GroupEstimate:
        # Without a place = not assessed, which is not counted.
        query = query.where(row_class.round_id == round_id, row_class.x.is_not(None))
    return session.execute(query).scalar_one()
