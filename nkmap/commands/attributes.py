"""Keeps the project's own questions about its stakeholders, and what is known of each."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.texts import clean_line
from nkmap.db.tables import Attribute, AttributeValue, Stakeholder
from nkmap.errors import InvalidInput

_UPDATED = ("name", "note")


def add(session: Session, name: str, note: str = "") -> int:
    """Add an attribute after the last one and return its id. Raises InvalidInput, also for a known name."""
    if rows.find_named(session, Attribute, name) is not None:
        raise _name_taken()
    position = rows.next_position(session, Attribute)
    return rows.make(session, Attribute, name=name, note=note, position=position).id


def update(session: Session, attribute_id: int, **values: Any) -> None:
    """Set name or note of an attribute. Raises InvalidInput, also for the name of another one."""
    attribute = rows.found(session, Attribute, attribute_id)
    if rows.find_named(session, Attribute, values.get("name") or "") not in (None, attribute_id):
        raise _name_taken()
    rows.update(session, attribute, _UPDATED, values)


def move_to(session: Session, attribute_id: int, position: int) -> None:
    """Put an attribute at a place in their order, 0 = first. Raises InvalidInput."""
    rows.move_to(session, Attribute, attribute_id, position)


def set_value(
    session: Session,
    attribute_id: int,
    stakeholder_ids: Iterable[int],
    value: str,
    source_id: int | None = None,
    locator: str = "",
) -> None:
    """Record one answer for many stakeholders, and where it is said; an empty one means not known.

    Raises InvalidInput.
    """
    rows.found(session, Attribute, attribute_id)
    chosen = [row.id for row in rows.all_found(session, Stakeholder, stakeholder_ids)]
    of_them = AttributeValue.stakeholder_id.in_(chosen)
    session.execute(delete_rows(AttributeValue).where(AttributeValue.attribute_id == attribute_id, of_them))
    if clean_line(value):
        said = {"attribute_id": attribute_id, "value": value, "source_id": source_id, "locator": locator}
        rows.make_many(session, AttributeValue, ({"stakeholder_id": id_, **said} for id_ in chosen))


def delete(session: Session, attribute_ids: Iterable[int]) -> None:
    """Delete attributes with all their answers. Raises InvalidInput."""
    rows.remove(session, Attribute, attribute_ids)


def _name_taken() -> InvalidInput:
    return InvalidInput("Another attribute has this name already. Choose a different one.")
