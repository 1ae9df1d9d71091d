"""Reads a map as it would look afterwards, with a trail from where targets stand today."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from nkmap.db.queries.comparing import only_places
from nkmap.db.queries.maps import map_content
from nkmap.geometry.scale import value_at
from nkmap.leverage.after import Ghost
from nkmap.map_content import Axis, Grid, MapContent, Marks, Token, moved_to


def after_places(
    session: Session,
    map_id: int,
    ghosts: Iterable[Ghost],
    left_out: Iterable[int] = (),
    language: str | None = None,
) -> MapContent:
    """Return a map with the targets of an after-map where they would stand, and a trail from today's place.

    Who is supposed to be `left_out` (stakeholder ids) is not there. Raises InvalidInput as `map_content`.
    """
    content = only_places(map_content(session, map_id, language), "")
    by_id, gone = {ghost.stakeholder_id: ghost for ghost in ghosts}, set(left_out)
    staying = [token for token in content.tokens if token.stakeholder_id not in gone]
    tokens = tuple(_afterwards(token, by_id, content.grid) for token in staying)
    return replace(content, tokens=tokens, layers=content.layers | {"trail"})


def _afterwards(token: Token, ghosts: Mapping[int, Ghost], grid: Grid) -> Token:
    ghost = ghosts.get(token.stakeholder_id)
    if ghost is None:
        return token
    today, after = (_at(token, stance, grid) for stance in (ghost.before, ghost.after))
    moved = moved_to(token, after, grid)
    return replace(moved, marks=Marks(trail=(today,))) if today != after else moved


def _at(token: Token, stance: float, grid: Grid) -> tuple[float, float]:
    """Return the place of a token with another stance -1..1, in axis units."""
    x, y = (_value(axis, stance, old) for axis, old in ((grid.x, token.x), (grid.y, token.y)))
    return x, y


def _value(axis: Axis, stance: float, old: float) -> float:
    return value_at(axis, (stance + 1) / 2) if axis.quantity == "stance" else old
