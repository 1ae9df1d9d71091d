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
from nkmap.copies.naming import ground
from nkmap.db.queries.comparing import only_places
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.rounds import Movement, by_distance, movement
from nkmap.geometry import Place
from nkmap.map_content import MapContent, Marks, Token

CAME, GONE = "+", "−"  # before the name of a token that only one of the two maps has

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

    Who has come is marked CAME and who has gone GONE, in the name; the ids of these are as in `movements`.
    `label` is said in place of a round's name. On other axes nobody can be said to have moved, come or gone.
    """
    content = only_places(after, label)
    if not is_comparable(before, after):
        return content
    starts, ends = _starts(before, known), {token.stakeholder_id for token in after.tokens}
    tokens = [_with_trail(token, starts.get(token.stakeholder_id)) for token in content.tokens]
    gone = [token for token in only_places(before, label).tokens if _id(token, known) not in ends]
    tokens += [
        replace(_marked(token, GONE), stakeholder_id=_id(token, known), placement_id=-token.placement_id)
        for token in gone
    ]
    return replace(content, tokens=tuple(tokens), layers=content.layers | {"trail"})


def is_comparable(before: MapContent, after: MapContent) -> bool:
    """Return whether a place means the same on both maps, and neither is being placed blindly."""
    is_blind = before.is_blind or after.is_blind
    return not is_blind and ground(before.grid) == ground(after.grid)


def _with_trail(token: Token, start: Place | None) -> Token:
    if start is None:
        return _marked(token, CAME)
    return replace(token, marks=Marks(trail=(start,))) if start != (token.x, token.y) else token


def _marked(token: Token, mark: str) -> Token:
    short_name = f"{mark} {token.short_name}" if token.short_name else ""
    return replace(token, name=f"{mark} {token.name}", short_name=short_name)


def movements(before: MapContent, after: MapContent, known: People) -> list[Movement]:
    """Return who moved, came, left and stayed, in that order, those who moved farthest first.

    The ids are those of the later project; who is not in it has the negative id of the earlier one.
    """
    starts = _starts(before, known) if is_comparable(before, after) else {}
    ends = {token.stakeholder_id: (token.x, token.y) for token in after.tokens}
    labels = {_id(token, known): token.label for token in before.tokens}
    labels |= {token.stakeholder_id: token.label for token in after.tokens}
    grid = after.grid
    lengths = tuple(axis.maximum - axis.minimum for axis in (grid.x, grid.y))
    moved = (
        movement(id_, labels[id_], starts.get(id_), ends.get(id_), lengths)
        for id_ in starts.keys() | ends.keys()
    )
    return sorted(moved, key=by_distance)


def _starts(before: MapContent, known: People) -> dict[int, Place]:
    """Return where everybody stood in the earlier project, by the id that `movements` gives them."""
    return {_id(token, known): (token.x, token.y) for token in before.tokens}


def _id(token: Token, known: People) -> int:
    return known.get(token.stakeholder_id, -token.stakeholder_id)
