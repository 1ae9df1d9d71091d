"""Reads stakeholders whom groups have placed on a map and for whom no place is agreed."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.looks import LOOKS, looks, with_looks
from nkmap.db.tables import Stakeholder
from nkmap.map_content import Marks, Token


def unagreed(session: Session, marked: Mapping[int, Marks], language: str | None) -> tuple[Token, ...]:
    """Return a token for each of these stakeholders, {id: marks}, that has estimates: at their median.

    They are in nobody's way: the id of their placement is that of the stakeholder, negative.
    """
    ids = [id_ for id_, marks in marked.items() if marks.estimates]
    if not ids:
        return ()
    query = select(*LOOKS).select_from(Stakeholder).where(Stakeholder.id.in_(ids))
    rows = session.execute(with_looks(query, language)).mappings()
    return tuple(_token(looks(dict(row)), marked[row["stakeholder_id"]]) for row in rows)


def _token(fields: dict[str, Any], marks: Marks) -> Token:
    from statistics import median  # with its fractions; few maps have such a stakeholder

    return Token(
        placement_id=-fields["stakeholder_id"],
        x=median(estimate.x for estimate in marks.estimates),
        y=median(estimate.y for estimate in marks.estimates),
        influence=None,
        marks=Marks(estimates=marks.estimates),
        **fields,
    )
