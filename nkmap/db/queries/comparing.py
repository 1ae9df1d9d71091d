"""Reads a map as it was in a round, with where everybody on it stood in another one."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy.orm import Session

from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import movements
from nkmap.map_content import NO_MARKS, WORDS_OF_CELLS, MapContent, Marks


def compared(
    session: Session,
    map_id: int,
    language: str | None = None,
    layers: Collection[str] | None = None,
    *,
    from_round: int,
    to_round: int,
    label: str,
) -> MapContent:
    """Return a map in one round, with a trail from where those who moved stood in the other.

    `label` is said in place of a round's name. Raises InvalidInput as `map_content`.
    """
    content = only_places(map_content(session, map_id, language, layers, to_round), label)
    moved = movements(session, map_id, from_round, to_round)
    starts = {row.stakeholder_id: row.start for row in moved if row.start and row.distance}
    tokens = (
        replace(token, marks=Marks(trail=(start,)) if start else NO_MARKS)
        for token, start in ((token, starts.get(token.stakeholder_id)) for token in content.tokens)
    )
    return replace(content, tokens=tuple(tokens), layers=content.layers | {"trail"})


def only_places(content: MapContent, label: str) -> MapContent:
    """Return a map with place, kind and name of everybody, and nothing that tells of another time."""
    tokens = tuple(replace(token, marks=NO_MARKS) for token in content.tokens)
    layers = content.layers & WORDS_OF_CELLS
    return replace(content, tokens=tokens, layers=layers, round=label, unagreed=())
