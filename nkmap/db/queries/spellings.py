"""Reads every spelling under which a stakeholder is found."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import Stakeholder, StakeholderAlias, StakeholderName


def spellings(session: Session) -> dict[int, list[str]]:
    """Return name, short name, code, names in other languages and aliases of all, by id, in their order."""
    found: dict[int, list[str]] = defaultdict(list)
    stakeholders = select(Stakeholder).order_by(Stakeholder.position, Stakeholder.id)
    for row in session.scalars(stakeholders):
        found[row.id] = [text for text in (row.name, row.short_name, row.code) if text]
    for table in (StakeholderName, StakeholderAlias):
        for stakeholder_id, name in session.execute(select(table.stakeholder_id, table.name)):
            found[stakeholder_id].append(name)
    return dict(found)


def names_in_use(session: Session) -> list[tuple[int, str]]:
    """Return what stakeholders are called, by id: names first, in their order, then short and other names."""
    order = (Stakeholder.position, Stakeholder.id)
    queries = (
        select(Stakeholder.id, Stakeholder.name).order_by(*order),
        select(Stakeholder.id, Stakeholder.short_name).where(Stakeholder.short_name != "").order_by(*order),
        *(select(table.stakeholder_id, table.name) for table in (StakeholderName, StakeholderAlias)),
    )
    return [(id_, name) for query in queries for id_, name in session.execute(query)]
