"""What may be decided about a merge, and what it gives: plain values for a file, a project and a window.

`Choices` may be changed and the merge made again as often as one likes: nothing is written by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from nkmap.copies.linked import Linked
from nkmap.errors import Sentence
from nkmap.geometry import Place

Key = tuple[str, str, str]  # table, uid of the merged row, field

ESTIMATES, ROUNDS = "estimates", "rounds"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person has decided; without a decision the stated rules hold.

    `places`: what becomes of places that differ, ESTIMATES of a group named after each copy or ROUNDS named
    after it. `taken` names for a conflict, or for a place, the copy whose value counts; the texts of those in
    `both` are put one below the other. `apart` are uids of rows that are joined with nobody by name (names of
    kinds, instruments, groups, sources and the like are unique, so those get a number then); `same` are pairs
    of uids of stakeholders that are one although their names differ.
    """

    places: str = ESTIMATES
    taken: Mapping[Key, str] = field(default_factory=dict)
    both: frozenset[Key] = frozenset()
    apart: frozenset[str] = frozenset()
    same: frozenset[tuple[str, str]] = frozenset()


class Conflict(NamedTuple):
    """A field that is filled differently; `values` by copy, a reference as the name of the other row.

    `taken` is the value of the merged row. `can_be_both`: it is a text that may be put together of all.
    """

    table: str
    uid: str
    name: str
    field: str
    values: Mapping[str, Any]
    taken: Any
    can_be_both: bool = False

    @property
    def key(self) -> Key:
        """Under which a choice is kept."""
        return self.table, self.uid, self.field


class PlacesApart(NamedTuple):
    """A stakeholder (or lever, or step) that copies place differently on a map, in axis units.

    `taken` is the agreed place, None while it is open: then each copy's place is an estimate, or a round.
    """

    uid: str  # of the placement
    name: str
    map: str
    round: str
    places: Mapping[str, Place]
    words: Mapping[str, str]  # the same, in the words of the axes
    taken: Place | None

    @property
    def key(self) -> Key:
        """Under which a choice is kept: the copy whose place is agreed."""
        return "placement", self.uid, "place"


class Joined(NamedTuple):
    """Rows of different uids that became one, since they have the same name; `names` by copy."""

    table: str
    uid: str
    uids: tuple[str, ...]
    name: str
    names: Mapping[str, str]


class Near(NamedTuple):
    """Two stakeholders with names that look alike and that stay two, unless `Choices.same` has the pair."""

    uids: tuple[str, str]
    names: tuple[str, str]


@dataclass(frozen=True)
class Merged:
    """The rows of all copies as one project, and all that has to be said of it.

    `same` tells by table and uid which row of the result a row of a copy has become; left out are the parts
    of a grid or a source's text where another copy's was taken as a whole. `counts` are rows by table.
    """

    linked: Linked
    same: Mapping[str, Mapping[str, str]]
    conflicts: tuple[Conflict, ...]
    places: tuple[PlacesApart, ...]
    joined: tuple[Joined, ...]
    near: tuple[Near, ...]
    estimates: int
    rounds: int
    counts: Mapping[str, int]
    notes: tuple[Sentence, ...]
