"""Reads how a map came about: where everybody stood after each step of the meeting."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.comparing import only_places
from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.maps import map_content, tokens_at
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Placement, PositionHistory
from nkmap.geometry import Place
from nkmap.map_content import MapContent


@dataclass(frozen=True, slots=True)
class Moment:
    """Where everybody stood, in axis units by placement, and since when (ISO 8601, local time).

    `moved_at` is empty for how it began.
    """

    moved_at: str
    places: Mapping[int, Place]


def moments(session: Session, map_id: int) -> list[Moment]:
    """Return how a map was at first and after each step; nothing while groups place blindly.

    What was moved together is one step. Whoever was there before anything was recorded is there at first.
    """
    if is_blind(session, map_id):
        return []
    moves = _moves(session, map_id)
    places = _first_places(session, map_id, moves)
    found = [Moment("", dict(places))]
    for step in _steps(moves):
        for move in step:
            _put(places, move.placement_id, move.to_x, move.to_y)
        found.append(Moment(step[0].moved_at, dict(places)))
    return found


def at_moment(
    session: Session,
    map_id: int,
    language: str | None = None,
    layers: Collection[str] | None = None,
    *,
    moment: Moment,
    label: str,
) -> MapContent:
    """Return a map as it was at a moment, with the names and kinds of now; `label` says when that was.

    Raises InvalidInput as `map_content`.
    """
    content = only_places(map_content(session, map_id, language, layers), label)
    if content.is_blind:
        return content
    tokens = tokens_at(session, map_id, moment.places, language)
    everyone = content.waiting + len(content.tokens)
    return replace(content, tokens=tokens, waiting=everyone - len(tokens))


def _moves(session: Session, map_id: int) -> list[Any]:
    history = PositionHistory
    columns = (history.from_x, history.from_y, history.to_x, history.to_y)
    query = (
        select(history.placement_id, history.moved_at, *columns)
        .join(Placement, history.placement_id == Placement.id)
        .where(Placement.map_id == map_id, Placement.round_id == working_round(session))
        .where(Placement.stakeholder_id.is_not(None))
        .order_by(history.id)
    )
    return list(session.execute(query))


def _first_places(session: Session, map_id: int, moves: Iterable[Any]) -> dict[int, Place]:
    query = select(Placement.id, Placement.x, Placement.y).where(
        Placement.map_id == map_id,
        Placement.round_id == working_round(session),
        Placement.stakeholder_id.is_not(None),
    )
    rows: Any = session.execute(query)
    first = {placement_id: (x, y) for placement_id, x, y in rows}
    seen: set[int] = set()
    for move in moves:
        if move.placement_id not in seen:
            seen.add(move.placement_id)
            first[move.placement_id] = move.from_x, move.from_y
    return {id_: (x, y) for id_, (x, y) in first.items() if x is not None}


def _steps(moves: Iterable[Any]) -> list[list[Any]]:
    """Put moves of different tokens that were written in the same second into one step."""
    steps: list[list[Any]] = []
    for move in moves:
        last = steps[-1] if steps else []
        is_another = all(before.placement_id != move.placement_id for before in last)
        if last and last[0].moved_at == move.moved_at and is_another:
            last.append(move)
        else:
            steps.append([move])
    return steps


def _put(places: dict[int, Place], placement_id: int, x: float | None, y: float | None) -> None:
    if x is None or y is None:
        places.pop(placement_id, None)
    else:
        places[placement_id] = x, y
