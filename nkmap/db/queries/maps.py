"""Reads which maps there are and what one shows, in the working round."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, func, null, select
from sqlalchemy.orm import Session

from nkmap.db.queries.grids import grid
from nkmap.db.queries.looks import LOOKS, looks, with_looks
from nkmap.db.queries.marks import layers_of, marks
from nkmap.db.queries.rounds import working_round
from nkmap.db.queries.unagreed import unagreed
from nkmap.db.tables import (
    GridAxis,
    Map,
    Placement,
    Project,
    Round,
    Stakeholder,
)
from nkmap.errors import InvalidInput
from nkmap.map_content import NO_MARKS, MapContent, Token, moved_to

_PLACED = Placement.x.is_not(None)


@dataclass(frozen=True, slots=True)
class MapRow:
    """A map as a tab or a list shows it."""

    id: int
    question: str
    frame: str
    template: str
    position: int


def map_list(session: Session) -> list[MapRow]:
    """Return all maps in their order."""
    query = select(Map.id, Map.question, Map.frame, Map.template, Map.position)
    return [MapRow(*row) for row in session.execute(query.order_by(Map.position, Map.id))]


def map_content(
    session: Session,
    map_id: int,
    language: str | None = None,
    layers: Collection[str] | None = None,
    round_id: int | None = None,
) -> MapContent:
    """Return one map, its tokens labelled in a language (BCP 47 tag) where a name in it is known.

    Language None = the project's own; layers None = those that are switched on; round None = the working
    one. While groups place blindly, nobody is on the map. Raises InvalidInput when the map is not there.
    """
    columns = (Map.question, Map.frame, Map.as_of, Map.template, Map.snap, Map.blind, Map.axes_locked)
    shown = session.execute(select(*columns).where(Map.id == map_id)).first()
    if shown is None:
        raise InvalidInput("This map is not in the project any more. Choose another one.")
    project = session.execute(select(Project.language, Project.disclaimer, Project.as_of)).one()
    shown_layers = layers_of(session, map_id) if layers is None else frozenset(layers)
    shown_round = working_round(session) if round_id is None else round_id
    placed, others = _people(session, map_id, language, shown_layers, shown_round)
    everyone = session.execute(select(func.count()).select_from(Stakeholder)).scalar_one()
    return MapContent(
        map_id=map_id,
        question=shown.question,
        frame=shown.frame,
        as_of=shown.as_of or project.as_of,
        template=shown.template,
        grid=grid(session, map_id),
        tokens=() if shown.blind else placed,
        waiting=0 if shown.blind else everyone - len(placed),
        disclaimer=project.disclaimer,
        language=language or project.language,
        layers=shown_layers,
        snaps=bool(shown.snap),
        round=_round_label(session, shown_round),
        is_blind=bool(shown.blind),
        unagreed=() if shown.blind else others,
        axes_locked=bool(shown.axes_locked),
    )


def _people(
    session: Session, map_id: int, language: str | None, layers: Collection[str], round_id: int
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Return who has a place, and who has none but in the eyes of groups."""
    marked = marks(session, map_id, layers, round_id)
    placed = tuple(
        replace(token, marks=marked.pop(token.stakeholder_id, NO_MARKS))
        for token in _tokens(session, map_id, round_id, language, _PLACED)
    )
    return placed, unagreed(session, marked, language)


def tokens(
    session: Session, map_id: int, placement_ids: Iterable[int], language: str | None = None
) -> tuple[Token, ...]:
    """Return the tokens of these placements, leaving out those that have no place on the map (any more)."""
    chosen = Placement.id.in_(list(placement_ids))
    return _tokens(session, map_id, working_round(session), language, chosen, _PLACED)


def tokens_at(
    session: Session, map_id: int, places: Mapping[int, tuple[float, float]], language: str | None = None
) -> tuple[Token, ...]:
    """Return the tokens of these placements of the working round at {placement id: (x, y)}, in axis units,
    wherever they are now."""
    chosen, shown_grid = Placement.id.in_(list(places)), grid(session, map_id)
    found = _tokens(session, map_id, working_round(session), language, chosen)
    return tuple(moved_to(token, places[token.placement_id], shown_grid) for token in found)


def _tokens(
    session: Session, map_id: int, round_id: int, language: str | None, *conditions: ColumnElement[bool]
) -> tuple[Token, ...]:
    query = (
        select(
            Placement.id.label("placement_id"),
            Placement.x,
            Placement.y,
            (Placement.locked == 1).label("is_locked"),
            _influence(session, map_id).label("influence"),
            *LOOKS,
        )
        .select_from(Placement)
        .join(Stakeholder, Placement.stakeholder_id == Stakeholder.id)
        .where(Placement.map_id == map_id, Placement.round_id == round_id)
        .where(*conditions)
    )
    rows = session.execute(with_looks(query, language)).mappings()
    return tuple(Token(**looks(dict(row))) for row in rows)


def _round_label(session: Session, round_id: int) -> str:
    query = select(Round.label).where(Round.id == round_id, Round.working == 0)
    return session.scalar(query) or ""


def _influence(session: Session, map_id: int) -> ColumnElement[Any]:
    """Return the column of a placement that holds influence on this map, null where none does."""
    query = select(GridAxis.dimension).where(GridAxis.map_id == map_id, GridAxis.quantity == "influence")
    holding = set(session.scalars(query))
    for dimension, column in (("y", "y"), ("x", "x"), ("size", "size_value")):
        if dimension in holding:
            return Placement.__table__.columns[column]
    return null()
