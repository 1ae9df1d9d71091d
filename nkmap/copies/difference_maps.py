"""A map of two projects as one picture of the difference, in the shape of two rounds compared.

`maps_in_both` lists the maps that can be shown. For one of them the window takes `maps_of` either project and
passes both on, with `people`: `difference_map` is what a canvas shows, `movements` the table beside it
(`ui.rounds.movements_table`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy.orm import Session

from nkmap.copies.linked import Copy
from nkmap.db.queries.comparing import only_places
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.rounds import Movement, by_distance, movement
from nkmap.geometry import Place
from nkmap.map_content import Grid, MapContent, Marks, Token

People = Mapping[int, int]  # ids of the later project by those of the earlier one
Same = Mapping[str, Mapping[str, str]]  # as `Comparison` has it


class MapInBoth(NamedTuple):
    """A map that both projects have, with its id in either."""

    question: str
    before: int
    after: int


def maps_of(session: Session, language: str | None = None) -> dict[int, MapContent]:
    """Return all maps of a project by id, now, with place, kind and name of everybody on them."""
    return {row.id: map_content(session, row.id, language, ()) for row in map_list(session)}


def maps_in_both(before: Copy, after: Copy, same: Same) -> list[MapInBoth]:
    """Return the maps that can be compared, in the order of the later project."""
    questions = {row["id"]: (row["position"], row["question"]) for row in after.rows["map"]}
    pairs = sorted((questions[new], old, new) for old, new in _pairs("map", before, after, same))
    return [MapInBoth(question, old, new) for (_, question), old, new in pairs]


def people(before: Copy, after: Copy, same: Same) -> People:
    """Return the stakeholders whom both projects have."""
    return dict(_pairs("stakeholder", before, after, same))


def _pairs(table: str, before: Copy, after: Copy, same: Same) -> Iterator[tuple[int, int]]:
    later = {same[table][row["uid"]]: row["id"] for row in after.rows[table]}
    for row in before.rows[table]:
        if (final := same[table][row["uid"]]) in later:
            yield row["id"], later[final]


def difference_map(before: MapContent, after: MapContent, known: People, label: str) -> MapContent:
    """Return a map of the later project with a trail from where those who moved stood in the earlier one.

    `label` is said in place of a round's name. On other axes nobody can be said to have moved.
    """
    starts = _starts(before, after, known)
    content = only_places(after, label)
    tokens = tuple(_with_trail(token, starts.get(token.stakeholder_id)) for token in content.tokens)
    return replace(content, tokens=tokens, layers=content.layers | {"trail"})


def _with_trail(token: Token, start: Place | None) -> Token:
    return replace(token, marks=Marks(trail=(start,))) if start not in (None, (token.x, token.y)) else token


def movements(before: MapContent, after: MapContent, known: People) -> list[Movement]:
    """Return who moved, came, left and stayed, in that order, those who moved farthest first.

    The ids are those of the later project; who is not in it has the negative id of the earlier one.
    """
    starts = _starts(before, after, known)
    ends = {token.stakeholder_id: (token.x, token.y) for token in after.tokens}
    labels = {known.get(token.stakeholder_id, -token.stakeholder_id): token.label for token in before.tokens}
    labels |= {token.stakeholder_id: token.label for token in after.tokens}
    grid = after.grid
    lengths = tuple(axis.maximum - axis.minimum for axis in (grid.x, grid.y))
    moved = (
        movement(id_, labels[id_], starts.get(id_), ends.get(id_), lengths)
        for id_ in starts.keys() | ends.keys()
    )
    return sorted(moved, key=by_distance)


def _starts(before: MapContent, after: MapContent, known: People) -> dict[int, Place]:
    """Return where everybody stood in the earlier project, by the id that `movements` gives them."""
    if _ground(before.grid) != _ground(after.grid):
        return {}
    return {
        known.get(token.stakeholder_id, -token.stakeholder_id): (token.x, token.y) for token in before.tokens
    }


def _ground(grid: Grid) -> tuple[object, ...]:
    """Return what must be the same for a place to mean the same."""
    return grid.layout, *((axis.quantity, axis.minimum, axis.maximum) for axis in (grid.x, grid.y))
