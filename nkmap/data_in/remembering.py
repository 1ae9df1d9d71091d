"""Remembers on this computer what columns with these headings were taken for; never a name of anybody."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from nkmap.commands.texts import same_name_key
from nkmap.data_in.choices import Choices, ColumnChoice, TableChoice, Word
from nkmap.data_in.clues import has_no_headings
from nkmap.data_in.fields import HOLDS, fields_of
from nkmap.data_in.found import Found, Scale, Table
from nkmap.data_in.headings import heading_key
from nkmap.data_in.values import as_text
from nkmap.db.files import write_whole
from nkmap.private_folder import make_private, private_folder

MOST = 50  # sets of columns that are remembered
_FILE = "imports.json"
_MOST_BYTES = 1_000_000
_MOST_WORDS, _LONGEST_WORD, _LONGEST_HEADING = 40, 30, 100

# Fields whose cells are names.
_NAMES = ("name", "name_in", "short_name", "parent", "from", "to", "target", "holder", "via")

Headings = tuple[str, ...]


class RememberedColumn(NamedTuple):
    """What a column was taken for. No map: its question would be content of a project."""

    holds: str | None
    scale: Scale | None
    words: Mapping[str, Word]
    language: str


class RememberedTable(NamedTuple):
    """What a table was taken for."""

    holds: str
    columns: tuple[RememberedColumn, ...]


Remembered = Mapping[Headings, RememberedTable]


def remembered() -> dict[Headings, RememberedTable]:
    """Return what is remembered, the newest last; what cannot be read is passed over."""
    return {
        headings: table for headings, table in map(_as_table, _stored()) if headings and table is not None
    }


def remember(found: Found, choices: Choices) -> None:
    """Remember what the columns of these tables were taken for, if the disk lets us."""
    known, names = remembered(), _names(found, choices)
    for table, choice in zip(found.tables, choices.tables, strict=False):
        headings = headings_of(table)
        if headings and choice.holds is not None and len(choice.columns) == len(headings):
            known.pop(headings, None)
            known[headings] = _without_content(choice, names)
    newest = list(known.items())[-MOST:]
    text = json.dumps([_as_plain(headings, table) for headings, table in newest], ensure_ascii=False)
    with suppress(OSError):
        make_private(_path().parent)
        write_whole(_path(), text.encode("utf-8"))


def forget() -> None:
    """Forget it all."""
    with suppress(OSError):
        _path().unlink(missing_ok=True)


def headings_of(table: Table) -> Headings:
    """Return what the columns of a table are known by; nothing without headings, or with names on top."""
    if table.is_matrix or has_no_headings(table):
        return ()
    return tuple(heading_key(heading)[:_LONGEST_HEADING] for heading in table.headings)


def _path() -> Path:
    return private_folder(_FILE)


# Writing


def _names(found: Found, choices: Choices) -> frozenset[str]:
    """Return all that stands in columns of names."""
    return frozenset(
        same_name_key(as_text(row.cells[place]))
        for table, choice in zip(found.tables, choices.tables, strict=False)
        for place, column in enumerate(choice.columns)
        if column.holds in _NAMES
        for row in table.rows
        if place < len(row.cells)
    )


def _without_content(choice: TableChoice, names: frozenset[str]) -> RememberedTable:
    holds = choice.holds or ""
    columns = (
        RememberedColumn(column.holds, column.scale, dict(_words(column, holds, names)), column.language)
        for column in choice.columns
    )
    return RememberedTable(holds, tuple(columns))


def _words(column: ColumnChoice, holds: str, names: frozenset[str]) -> Iterator[tuple[str, Word]]:
    """Give the short words that mean something else than themselves; never one that is a name here."""
    field = fields_of(holds).get(column.holds or "")
    if field is None or field.cells not in ("number", "word", "flag"):
        return
    told = (
        (word, meaning)
        for word, meaning in column.words.items()
        if word != meaning and len(word) <= _LONGEST_WORD and same_name_key(word) not in names
    )
    yield from islice(told, _MOST_WORDS)


def _as_plain(headings: Headings, table: RememberedTable) -> dict[str, Any]:
    columns = [column._asdict() for column in table.columns]
    return {"headings": headings, "holds": table.holds, "columns": columns}


# Reading


def _stored() -> list[Any]:
    with suppress(OSError, ValueError, RecursionError):
        data = _path().read_bytes() if _path().stat().st_size <= _MOST_BYTES else b"[]"
        stored = json.loads(data)
        return stored if isinstance(stored, list) else []
    return []


def _as_table(plain: Any) -> tuple[Headings, RememberedTable | None]:
    """Return headings and what their columns were; None where that is not what we wrote."""
    try:
        headings = tuple(str(heading) for heading in plain["headings"])
        columns = tuple(_as_column(plain["holds"], column) for column in plain["columns"])
        is_ours = plain["holds"] in HOLDS and len(columns) == len(headings)
        return headings, RememberedTable(plain["holds"], columns) if is_ours else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return (), None


def _as_column(holds: str, plain: Any) -> RememberedColumn:
    known = plain["holds"] if plain["holds"] in fields_of(holds) else None
    scale = None if plain["scale"] is None else Scale(*map(float, plain["scale"]))
    words = {str(word): meaning for word, meaning in plain["words"].items() if _is_word(meaning)}
    return RememberedColumn(known, scale, words, str(plain["language"]))


def _is_word(meaning: Any) -> bool:
    return meaning is None or (isinstance(meaning, str | int | float) and not isinstance(meaning, bool))
