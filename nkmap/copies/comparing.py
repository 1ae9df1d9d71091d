"""Compares two projects: what was added, removed, moved on a map and filled differently, as plain values.

Rows are matched as for a merge: by uid, then by name. What a map shows of it is in `difference_maps`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from nkmap.copies.fields import fields_of, is_listed, value_of
from nkmap.copies.linked import ORDER, Copy, Linked, Values, follow, linked
from nkmap.copies.matching import matched
from nkmap.copies.naming import Names, ground, words_of_place
from nkmap.db.queries.rounds import movement, place_or_none
from nkmap.geometry import Place
from nkmap.map_content import Grid

# Rows that only say in detail what another row of the list says already, or log it.
_DETAILS = ("grid_axis", "grid_cell", "axis_band", "source_paragraph", "position_history")


class Named(NamedTuple):
    """A row that only one of the two projects has."""

    table: str
    uid: str
    name: str


class Changed(NamedTuple):
    """A field that says something else; a reference as the name of the other row, None = not assessed."""

    table: str
    uid: str
    name: str
    field: str
    old: Any
    new: Any


class Moved(NamedTuple):
    """Who stands elsewhere on a map: in axis units and in the words of the axes; None = not placed.

    `distance` is a share of the axes, as in `db.queries.rounds.movement`; None where that means nothing.
    """

    uid: str  # of the placement
    name: str
    map: str
    round: str
    old: Place | None
    new: Place | None
    old_words: str
    new_words: str
    distance: float | None


class Comparison(NamedTuple):
    """What differs between two projects, in the order of the tables; `same` as in `Merged`."""

    added: tuple[Named, ...]
    removed: tuple[Named, ...]
    changed: tuple[Changed, ...]
    moved: tuple[Moved, ...]
    same: Mapping[str, Mapping[str, str]]

    @property
    def is_nothing(self) -> bool:
        """Whether the two say the same."""
        return not any(self[:4])


def compared(before: Copy, after: Copy) -> Comparison:
    """Return what differs from an earlier project to a later one; their names must differ."""
    same = matched((before, after))
    old, new = _Side(before, same), _Side(after, same)
    return Comparison(
        tuple(new.without(old)),
        tuple(old.without(new)),
        tuple(_changed(old, new)),
        tuple(_moved(old, new)),
        same,
    )


class _Side:
    """One of the two, its rows under the uids that they have in common."""

    def __init__(self, copy: Copy, same: Mapping[str, Mapping[str, str]]) -> None:
        self.rows: Linked = {
            table: {same[table][uid]: follow(table, values, same) for uid, values in found.items()}
            for table, found in linked(copy.rows).items()
        }
        self.grids = {same["map"][uid]: grid for uid, grid in copy.grids.items()}
        self.names = Names(self.rows)

    def without(self, other: "_Side") -> Iterator[Named]:
        """Yield the rows that the other one does not have; of placements `_moved` tells."""
        for table in ORDER:
            for uid, values in self.rows[table].items():
                is_told = table not in (*_DETAILS, "placement")
                if is_told and uid not in other.rows[table] and other.has_ground(values):
                    yield Named(table, uid, self.names.row(table, uid))

    def place(self, uid: str) -> tuple[Place | None, str]:
        """Return where a placement is, also in words."""
        values = self.rows["placement"].get(uid)
        place = place_or_none(values["x"], values["y"]) if values else None
        return place, words_of_place(self.grids.get(values["map_id"]) if values else None, place)

    def has_ground(self, values: Values) -> bool:
        """Return whether the round is there to which a row belongs, if any, and with it the map."""
        if "round_id" not in values:
            return True
        return values["round_id"] in self.rows["round"] and values["map_id"] in self.rows["map"]


def _changed(old: _Side, new: _Side) -> Iterator[Changed]:
    for table in ORDER:
        for uid in new.rows[table]:
            if uid in old.rows[table]:
                yield from _changed_fields(table, uid, old, new)


def _changed_fields(table: str, uid: str, old: _Side, new: _Side) -> Iterator[Changed]:
    for name, columns in fields_of(table).items():
        before, after = (value_of(side.rows[table][uid], columns) for side in (old, new))
        if before != after and is_listed(table, name, {before, after}):
            said = (side.names.value(table, name, value) for side, value in ((old, before), (new, after)))
            yield Changed(table, uid, new.names.row(table, uid), name, *said)


def _moved(old: _Side, new: _Side) -> Iterator[Moved]:
    for uid in old.rows["placement"] | new.rows["placement"]:
        side = new if uid in new.rows["placement"] else old
        values = side.rows["placement"][uid]
        (start, start_words), (end, end_words) = old.place(uid), new.place(uid)
        if start != end and old.has_ground(values) and new.has_ground(values):
            subject = value_of(values, fields_of("placement")["subject"])
            yield Moved(
                uid,
                side.names.value("placement", "subject", subject),
                side.names.row("map", values["map_id"]),
                side.names.row("round", values["round_id"]),
                start,
                end,
                start_words,
                end_words,
                _distance(old.grids.get(values["map_id"]), new.grids.get(values["map_id"]), start, end),
            )


def _distance(
    before: Grid | None, after: Grid | None, start: Place | None, end: Place | None
) -> float | None:
    """Return how far it is between two places, None where the axes are not the same or not known."""
    if before is None or after is None or ground(before) != ground(after):
        return None
    lengths = [axis.maximum - axis.minimum for axis in (after.x, after.y)]
    return movement(0, "", start, end, lengths).distance
