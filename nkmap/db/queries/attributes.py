"""Reads the project's own attributes of stakeholders, and what is known of each."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import Attribute, AttributeValue, Source


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


class Answer(NamedTuple):
    """What is known, and the passage that says so: the title of its source, empty where none is named."""

    value: str
    source: str
    locator: str


def answers(session: Session) -> dict[int, dict[int, Answer]]:
    """Return what is known as {stakeholder id: {attribute id: answer}}."""
    found: dict[int, dict[int, Answer]] = {}
    said = func.coalesce(Source.title, ""), AttributeValue.locator
    query = select(
        AttributeValue.stakeholder_id, AttributeValue.attribute_id, AttributeValue.value, *said
    ).outerjoin(Source, AttributeValue.source_id == Source.id)
    for stakeholder_id, attribute_id, *answer in session.execute(query):
        found.setdefault(stakeholder_id, {})[attribute_id] = Answer(*answer)
    return found


def known_values(session: Session, attribute_id: int) -> list[str]:
    """Return the values that an attribute has so far, in alphabetical order."""
    query = select(AttributeValue.value).where(AttributeValue.attribute_id == attribute_id).distinct()
    return sorted(session.scalars(query), key=str.casefold)
