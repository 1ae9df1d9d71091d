"""Reads the project's own attributes of stakeholders, and what is known of each."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import Attribute, AttributeValue


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """An attribute with the number of stakeholders whose answer is known."""

    id: int
    name: str
    note: str
    known: int


def attributes(session: Session) -> list[AttributeRow]:
    """Return all attributes in their order."""
    query = (
        select(Attribute.id, Attribute.name, Attribute.note, func.count(AttributeValue.id))
        .outerjoin(AttributeValue, AttributeValue.attribute_id == Attribute.id)
        .group_by(Attribute.id)
        .order_by(Attribute.position, Attribute.id)
    )
    return [AttributeRow(*row) for row in session.execute(query)]


def answers(session: Session) -> dict[int, dict[int, str]]:
    """Return what is known as {stakeholder id: {attribute id: value}}."""
    found: dict[int, dict[int, str]] = {}
    columns = (AttributeValue.stakeholder_id, AttributeValue.attribute_id, AttributeValue.value)
    for stakeholder_id, attribute_id, value in session.execute(select(*columns)):
        found.setdefault(stakeholder_id, {})[attribute_id] = value
    return found


def known_values(session: Session, attribute_id: int) -> list[str]:
    """Return the values that an attribute has so far, in alphabetical order."""
    query = select(AttributeValue.value).where(AttributeValue.attribute_id == attribute_id).distinct()
    return sorted(session.scalars(query), key=str.casefold)
