"""What an import would do, row by row, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from nkmap.errors import Sentence

COUNTED = ("stakeholders", "relations", "placements", "leverage_entries", "others")


class Refused(NamedTuple):
    """A row that is not taken, with its table and its line in the file."""

    table: str
    line: int
    reason: Sentence


class Duplicate(NamedTuple):
    """A row whose name is, or looks like, one that is there: in the project (`known_id`) or on another line.

    `is_same`: taken for the same stakeholder; else it stays one of its own.
    """

    table: str
    line: int
    name: str
    other: str  # the name it is like
    known_id: int | None
    is_same: bool


class Line(NamedTuple):
    """What becomes of one row: "added", "changed" or "unchanged", and of what it speaks."""

    table: str
    line: int
    what: str
    words: Sentence


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be added and changed, by `COUNTED`, and all that has to be said of it.

    `new_rows` are ready to be inserted, by table of the database, with their ids, those referred to first;
    `changes` are the new values of rows that are there, by table and id. Every row of the file is in `lines`,
    in `refused`, or counted in a note.
    """

    added: Mapping[str, int]
    changed: Mapping[str, int]
    lines: tuple[Line, ...] = ()
    refused: tuple[Refused, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    missing_values: int = 0  # empty cells, and words for "not known", in columns that were taken
    notes: tuple[Sentence, ...] = ()
    new_rows: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    changes: Mapping[str, Mapping[int, dict[str, Any]]] = field(default_factory=dict)
