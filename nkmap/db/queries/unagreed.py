"""Reads stakeholders whom groups have placed on a map and for whom no place is agreed."""

from collections.abc import Mapping
from dataclasses import replace
from statistics import median
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from nkmap.db.queries.looks import COLOUR, SYMBOL
from nkmap.db.tables import Stakeholder, StakeholderKind, StakeholderName
from nkmap.map_content import Marks, Token


def unagreed(session: Session, marked: Mapping[int, Marks], language: str | None) -> tuple[Token, ...]:
    """Return a token for each of these stakeholders, {id: marks}, that has estimates: at their median.

    They are in nobody's way: the id of their placement is that of the stakeholder, negative.
    """
    ids = [id_ for id_, marks in marked.items() if marks.estimates]
    if not ids:
        return ()
    named = and_(StakeholderName.stakeholder_id == Stakeholder.id, StakeholderName.language == language)
    query = (
        select(
            Stakeholder.id,
            Stakeholder.name,
            Stakeholder.short_name,
            Stakeholder.code,
            StakeholderKind.name.label("kind"),
            SYMBOL.label("symbol"),
            COLOUR.label("colour"),
            Stakeholder.sensitivity,
            StakeholderName.name.label("translated"),
        )
        .outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
        .outerjoin(StakeholderName, named)
        .where(Stakeholder.id.in_(ids))
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    return tuple(_token(row, marked[row.id]) for row in session.execute(query))


def _token(row: Any, marks: Marks) -> Token:
    token = Token(
        placement_id=-row.id,
        stakeholder_id=row.id,
        name=row.name,
        short_name=row.short_name,
        code=row.code or "",
        kind=row.kind,
        symbol=row.symbol,
        colour=row.colour,
        x=median(estimate.x for estimate in marks.estimates),
        y=median(estimate.y for estimate in marks.estimates),
        influence=None,
        sensitivity=row.sensitivity,
        marks=Marks(estimates=marks.estimates),
    )
    if row.translated is None or row.translated == row.name:
        return token
    return replace(token, name=row.translated, short_name="")
