"""What a merge has to say for itself, in names: conflicts, places, who was joined, what stayed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from nkmap.copies.fields import can_be_both
from nkmap.copies.linked import ORDER, Copy, Linked, Values
from nkmap.copies.merged import Conflict, Joined, Merged, Near, PlacesApart
from nkmap.copies.naming import Names, words_of_place
from nkmap.copies.places import place_of
from nkmap.copies.resolving import Difference
from nkmap.copies.wholes import WHOLES
from nkmap.errors import Sentence
from nkmap.near_names import pairs_alike

# Tables whose rows have a name of their own, by which people know them.
NAMED = (
    "stakeholder",
    "stakeholder_kind",
    "instrument",
    "participant_group",
    "source",
    "attribute",
    "strategy",
    "round",
    "map",
)
_DIFFERENT = Sentence("These are different projects, not copies of one.")
_MISSING = Sentence(
    "Rows that are not in every copy: {0:,}. They stay, for nobody can tell whether they were added in some "
    "copies or deleted in others."
)
_OTHER_AXES = Sentence(
    "Places that were given on other axes than those of the grid that was taken: {0:,}. They are left out."
)
_NEW_CODES = Sentence("Stakeholders with another code, since theirs was taken: {0:,}.")


@dataclass
class Told:
    """What a merge has found so far, in uids."""

    rows: Linked
    same: Mapping[str, Mapping[str, str]]
    differences: list[tuple[str, str, Difference]] = field(default_factory=list)  # with table and uid
    apart: Mapping[str, Mapping[str, Values]] = field(default_factory=dict)  # as `Places` has it
    estimates: int = 0
    rounds: int = 0
    left_out: int = 0
    new_codes: int = 0


def told(found: Told, copies: Sequence[Copy]) -> Merged:
    """Return a merge in names."""
    names, in_order = Names(found.rows), sorted(copies, key=lambda copy: copy.name)
    return Merged(
        linked=found.rows,
        same=found.same,
        conflicts=tuple(_conflict(names, *difference) for difference in found.differences),
        places=tuple(_apart(names, found, uid, in_order) for uid in sorted(found.apart)),
        joined=tuple(joined for table in NAMED for joined in _joined(names, found, table, in_order)),
        near=tuple(_near(found, in_order)),
        estimates=found.estimates,
        rounds=found.rounds,
        counts={table: len(found.rows[table]) for table in ORDER},
        notes=tuple(_notes(found, in_order)),
    )


def _conflict(names: Names, table: str, uid: str, difference: Difference) -> Conflict:
    name, values, taken = difference

    def said(value: Any) -> Any:
        return value[0] if WHOLES.get(table) == name else names.value(table, name, value)

    by_copy = {copy: said(value) for copy, value in values.items()}
    return Conflict(table, uid, names.row(table, uid), name, by_copy, said(taken), can_be_both(table, name))


def _apart(names: Names, found: Told, uid: str, copies: Sequence[Copy]) -> PlacesApart:
    row, placed = found.rows["placement"][uid], found.apart[uid]
    places = {copy: place_of(values) for copy, values in placed.items()}
    grids = {copy.name: _grid(copy, found.same["map"], row["map_id"]) for copy in copies}
    return PlacesApart(
        uid=uid,
        name=names.value(
            "placement", "subject", (row["stakeholder_id"], row["instrument_id"], row["step_id"])
        ),
        map=names.row("map", row["map_id"]),
        round=names.row("round", row["round_id"]),
        places=places,
        words={copy: words_of_place(grids[copy], place) for copy, place in places.items()},
        taken=None if row["x"] is None else place_of(row),
    )


def _grid(copy: Copy, same: Mapping[str, str], map_uid: str) -> Any:
    return next((grid for uid, grid in copy.grids.items() if same[uid] == map_uid), None)


def _joined(names: Names, found: Told, table: str, copies: Sequence[Copy]) -> list[Joined]:
    members = defaultdict(list)
    for uid, final in sorted(found.same[table].items()):
        members[final].append(uid)
    called: dict[str, dict[str, str]] = defaultdict(dict)
    for copy in copies:
        for row in copy.rows[table]:
            called[found.same[table][row["uid"]]][copy.name] = names.of(table, row)
    return [
        Joined(table, final, tuple(uids), names.row(table, final), called[final])
        for final, uids in members.items()
        if len(uids) > 1 and names.row(table, final)  # the round that is worked in has no name
    ]


def _near(found: Told, copies: Sequence[Copy]) -> list[Near]:
    """Return pairs of names that look alike, but not of two that one copy holds: there they are two."""
    rows, same = found.rows["stakeholder"], found.same["stakeholder"]
    held = [{same[row["uid"]] for row in copy.rows["stakeholder"]} for copy in copies]
    uids = sorted(rows)
    near = []
    for pair in _alike(tuple(rows[uid]["name"] for uid in uids)):
        one, other = (uids[number] for number in pair)
        if not any({one, other} <= together for together in held):
            near.append(Near((one, other), (rows[one]["name"], rows[other]["name"])))
    return near


@lru_cache(maxsize=2)
def _alike(names: tuple[str, ...]) -> Sequence[tuple[int, int]]:
    """Return which names look alike, by their numbers; most choices change no name, so this is kept."""
    return pairs_alike(enumerate(names))


def _notes(found: Told, copies: Sequence[Copy]) -> list[Sentence]:
    projects = {row["uid"] for copy in copies for row in copy.rows["project"]}
    counted = (
        (_MISSING, _missing(found, copies)),
        (_OTHER_AXES, found.left_out),
        (_NEW_CODES, found.new_codes),
    )
    return [_DIFFERENT] * (len(projects) > 1) + [Sentence(words, count) for words, count in counted if count]


def _missing(found: Told, copies: Sequence[Copy]) -> int:
    """Return how many merged rows some copy does not have."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for copy in copies:
        for table, same in found.same.items():
            for row in copy.rows[table]:
                if row["uid"] in same:  # the others are parts of a whole of which another was taken
                    holders[table, same[row["uid"]]].add(copy.name)
    return sum(len(held) < len(copies) for held in holders.values())
