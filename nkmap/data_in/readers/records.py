"""Named values, row by row, become a table: what the formats of nodes, elements and actors have in common."""

from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from typing import NamedTuple

from nkmap.data_in.found import Cell, Row, Table
from nkmap.errors import Sentence

DRAWING = ""  # the field of a column that only says how something is drawn
LAYOUT = ("layout x", "layout y")  # headings
_WHOLE = {"integer", "int", "long", "short", "byte", "biginteger"}
_BROKEN = {"float", "double", "bigdecimal"}
_FLAGS = {"true": True, "1": True, "false": False, "0": False}
_MOST_EXACT = 2.0**53


class Column(NamedTuple):
    """How the values of a name are headed, and the field that their format says they are."""

    heading: str
    field: str | None = None


class Record(NamedTuple):
    """The values of a row by their names, and where it stands in the file."""

    line: int
    values: Mapping[str, Cell]


_PLACE = {heading: Column(heading, DRAWING) for heading in LAYOUT}


def table_of(name: str, holds: str, columns: Mapping[str, Column], records: Sequence[Record]) -> Table:
    """Return records as a table: first the columns that are known, then others under their own names.

    A column without a value in any record is left out.
    """
    columns = {**columns, **_PLACE}
    met = dict.fromkeys(
        key for record in records for key, value in record.values.items() if value is not None
    )
    keys = [key for key in columns if key in met] + [key for key in met if key not in columns]
    known = [columns.get(key, Column(key)) for key in keys]
    return Table(
        name=name,
        headings=tuple(column.heading for column in known),
        rows=tuple(Row(record.line, tuple(record.values.get(key) for key in keys)) for record in records),
        holds=holds,
        fields={place: column.field for place, column in enumerate(known) if column.field is not None},
    )


def number(text: str) -> Cell:
    """Return what is a finite number as one, and any other text as it is."""
    try:
        read = float(text)
    except ValueError:
        return text
    return read if isfinite(read) and "_" not in text else text


def typed(text: str | None, kind: str) -> Cell:
    """Return a text as the type that its format names (“integer”, “double”, “boolean” …); empty is None.

    What is not of that type stays the text that it is.
    """
    if text is None or not text.strip():
        return None
    if kind in _WHOLE or kind in _BROKEN:
        read = number(text)
        if kind in _WHOLE and isinstance(read, float) and read.is_integer() and abs(read) < _MOST_EXACT:
            return int(read)
        return read
    if kind == "boolean":
        return _FLAGS.get(text.strip().lower(), text)
    return text


def notes_on_nodes(nodes: Iterable[Record], unnamed: int = 0) -> tuple[Sentence, ...]:
    """Return what has to be said about nodes: those named by their id, and that places mean nothing."""
    notes = []
    if unnamed:
        notes.append(Sentence("Nodes without a label are named by their id: {0}.", unnamed))
    if any(heading in node.values for node in nodes for heading in LAYOUT):
        notes.append(
            Sentence(
                "“layout x” and “layout y” say where somebody was drawn in a picture: "
                "that is neither influence nor stance."
            )
        )
    return tuple(notes)
