"""Reads what connects stakeholders: all relations, or those of one as seen from there."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Relation, Stakeholder
from nkmap.leverage.steps import Tie
from nkmap.scales import RELATION_KINDS


class RelationRow(NamedTuple):
    """A relation as seen from one of its ends. `strength` 0..4, None = not assessed.

    `other` is the text of the other end's label; `goes_out` False: the relation comes from there.
    """

    id: int
    other_id: int
    other: str
    kind: str
    strength: int | None
    directed: bool
    goes_out: bool
    note: str


def ties(session: Session, kinds: Collection[str] = RELATION_KINDS) -> list[Tie]:
    """Return all relations of these kinds, in the order they were made."""
    columns = (Relation.id, Relation.from_id, Relation.to_id, Relation.kind, Relation.strength)
    query = select(*columns, Relation.directed).where(Relation.kind.in_(kinds)).order_by(Relation.id)
    return [Tie(*row[:-1], directed=bool(row.directed)) for row in session.execute(query)]


def relations_of(session: Session, stakeholder_id: int) -> list[RelationRow]:
    """Return the relations of a stakeholder, first those that go out, in the order they were made."""
    other = aliased(Stakeholder)
    goes_out = Relation.from_id == stakeholder_id
    query = (
        select(
            Relation.id,
            other.id.label("other_id"),
            label_of(other).label("other"),
            Relation.kind,
            Relation.strength,
            Relation.directed,
            goes_out.label("goes_out"),
            Relation.note,
        )
        .join(other, or_(Relation.from_id == other.id, Relation.to_id == other.id))
        .where(or_(goes_out, Relation.to_id == stakeholder_id), other.id != stakeholder_id)
        .order_by(goes_out.desc(), Relation.id)
    )
    rows = session.execute(query).mappings()
    return [
        RelationRow(**{**row, "directed": bool(row["directed"]), "goes_out": bool(row["goes_out"])})
        for row in rows
    ]
