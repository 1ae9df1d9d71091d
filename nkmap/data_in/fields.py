"""The fields that a column of somebody else's table may be, as data."""

from typing import NamedTuple

HOLDS = ("stakeholders", "relations", "placements", "leverage", "estimates", "evidence")


class Field(NamedTuple):
    """A field: in which tables it may stand, what its cells are, and how other people head its column.

    `cells`: "name" (of a stakeholder), "text", "number", "word" (one of `words`), "flag" or "list" (several
    in a cell). `spellings` are compared without case, spaces and signs.
    """

    id: str
    holds: tuple[str, ...]
    cells: str
    spellings: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
