"""Connects stakeholders, changes what connects them, and disconnects them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Relation
from nkmap.errors import InvalidInput

_UPDATED = ("from_id", "to_id", "kind", "strength", "directed", "note")


def connect(session: Session, from_id: int, to_id: int, kind: str, **values: Any) -> int:
    """Add a relation between two stakeholders and return its id; strength 0..4 (None = not assessed),
    directed and note may follow. Raises InvalidInput, also for a relation of one with itself.
    """
    _check_two_ends(from_id, to_id)
    return rows.make(session, Relation, from_id=from_id, to_id=to_id, kind=kind, **values).id


def update(session: Session, relation_id: int, **values: Any) -> None:
    """Set ends, kind, strength (0..4), directed or note of a relation. Raises InvalidInput."""
    relation = rows.found(session, Relation, relation_id)
    _check_two_ends(values.get("from_id", relation.from_id), values.get("to_id", relation.to_id))
    rows.update(session, relation, _UPDATED, values)


def disconnect(session: Session, relation_ids: Iterable[int]) -> None:
    """Delete relations. Raises InvalidInput."""
    rows.remove(session, Relation, relation_ids)


def _check_two_ends(from_id: int, to_id: int) -> None:
    if from_id == to_id:
        raise InvalidInput("A relation connects two different stakeholders. Choose another one for one end.")
