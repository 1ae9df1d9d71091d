"""What becomes of each column: proposed from a file, changed by the person, followed by the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nkmap.data_in.found import Scale
from nkmap.errors import Sentence

# What a word of the file stands for: a word of ours, a number on our scale, or (None) not assessed.
Word = str | float | None


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column: which field it holds (`fields.FIELDS`; None: left out), and why that was proposed.

    Numbers are read on `scale`, from its low to its high end; None where the field needs none. `words` says
    for each word of the column, as it stands there, what it means; a word that is missing there is refused
    row by row. `language` is that of a name in another language. `map` is the question of the map of a value;
    None: the map of the table.
    """

    holds: str | None
    reason: Sentence
    scale: Scale | None = None
    words: Mapping[str, Word] = field(default_factory=dict)
    language: str = ""
    map: str | None = None


@dataclass(frozen=True, slots=True)
class TableChoice:
    """One table: what it holds (`fields.HOLDS`; None: left out), and its columns from left to right.

    Values go to the map `map_id`, or, where it is None, to a new map with the question of the table. With
    `makes_ends`, ends of relations that are nowhere are added as stakeholders. `same` says for rows, by line,
    who they are about: a stakeholder of the project by its id, the one of an earlier row by its name, or None
    for one of their own. Lines that are not there follow the usual rule: the same uid, then the same name.
    """

    holds: str | None
    columns: tuple[ColumnChoice, ...]
    map_id: int | None = None
    makes_ends: bool = False
    same: Mapping[int, int | str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choices:
    """What becomes of each table, in the order of `Found.tables`."""

    tables: tuple[TableChoice, ...]
