"""What a proposal goes by: the columns of a table, and who and what is in the project already."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from nkmap.commands.texts import same_name_key
from nkmap.data_in.fields import REPEATED, Field, fields_of
from nkmap.data_in.found import Table
from nkmap.data_in.known import Known, KnownMap
from nkmap.data_in.looks import Look
from nkmap.errors import Sentence

MOST_COMPARED = 5000  # different texts of a column that are compared with names


class Clues(NamedTuple):
    """Names by which stakeholders are found, their uids, the kinds and maps of the project."""

    names: frozenset[str]
    uids: frozenset[str]
    kinds: tuple[str, ...]
    maps: tuple[KnownMap, ...]
    map_id: int | None = None  # the map in front


class Share(NamedTuple):
    """How many of the different texts of a column are of some sort."""

    part: int
    whole: int

    def is_at_least(self, share: float, least: int = 2) -> bool:
        """Return whether that is so much of them, and so many."""
        return self.part >= least and self.part >= share * self.whole


class Guess(NamedTuple):
    """The field of a column (None: left out), and why; the language of a name in another language."""

    holds: str | None
    reason: Sentence
    language: str = ""


class Columns(NamedTuple):
    """The columns of a table, and what helps to tell what they are."""

    holds: str
    table: Table
    looks: tuple[Look, ...]
    clues: Clues

    def field(self, id_: str) -> Field | None:
        """Return a field, if a table of this sort may have it."""
        return fields_of(self.holds).get(id_)

    def heading(self, place: int) -> str:
        """Return the heading of a column; empty where the file has none, whatever was made up for it."""
        return "" if has_no_headings(self.table) else self.table.headings[place].strip()

    def open(self, guesses: Mapping[int, Guess]) -> list[tuple[int, Look]]:
        """Return the columns of which nothing is said yet, with their places."""
        return [(place, look) for place, look in enumerate(self.looks) if place not in guesses]


Guesses = dict[int, Guess]  # by the place of the column


def has_no_headings(table: Table) -> bool:
    """Return whether the columns are called A, B, C … because the file does not say how."""
    return table.heading_line is None and table.headings[:1] == ("A",)


def is_free(guesses: Mapping[int, Guess], id_: str) -> bool:
    """Return whether a further column may be this field."""
    return id_ in REPEATED or all(guess.holds != id_ for guess in guesses.values())


def clues_of(known: Known, map_id: int | None = None) -> Clues:
    """Return what a project tells about columns; `map_id` is the map in front."""
    spoken = [(one.name, one.short_name, one.code or "") for one in known.stakeholders]
    others = (name.name for name in known.names)
    aliases = (name for names in known.aliases.values() for name in names)
    return Clues(
        names=_keys(name for names in (*spoken, others, aliases) for name in names),
        uids=frozenset(one.uid for one in known.stakeholders),
        kinds=tuple(kind.name for kind in known.kinds),
        maps=known.maps,
        map_id=map_id,
    )


def names_among(look: Look, names: Iterable[str]) -> Share:
    """Return how many of the different texts of a column, of the first 5,000, are among these names."""
    said, keys = list(look.said(MOST_COMPARED)), frozenset(names)
    return Share(sum(same_name_key(text) in keys for text in said), len(said))


def name_keys(look: Look) -> frozenset[str]:
    """Return the texts of a column as names are compared."""
    return _keys(look.said(MOST_COMPARED))


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(same_name_key(name) for name in names if name)
