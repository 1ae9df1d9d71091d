"""Reads tables in JSON: objects in a list, lists by column, lists of lists, an object on each line."""

import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from nkmap.data_in.content import Content
from nkmap.data_in.found import Found, Row, Table
from nkmap.data_in.readers.dividing import Tables, tables_of
from nkmap.data_in.readers.encodings import decoded
from nkmap.data_in.readers.flattening import Flattened, cell_of_json
from nkmap.errors import Sentence, UnusableFile, listed

_MOST_DIGITS = 15  # that a number keeps exactly
MOST_NAMED = 8  # of the parts that are left out
_SUFFIXES = (".json", ".jsonl", ".ndjson")

Numbered = list[tuple[int, Any]]  # lines of a file or, where it has none, places in a list; from 1


def is_json(content: Content) -> bool:
    """Return whether a file is JSON: by its content, or, where that is damaged, by its name."""
    if not content.start.startswith(("{", "[")):
        return content.suffix in _SUFFIXES
    return content.suffix in _SUFFIXES or content.json is not None or _is_json(content.start.split("\n")[0])


def read_json(data: bytes, name: str) -> Found:
    """Return the tables of a JSON file. Raises UnusableFile."""
    text, _, notes = decoded(data, None)
    title = PurePath(name).stem
    tables, said = _of_lines(text, title) if _has_lines(text) else _of_value(_parsed(text, 1), title)
    if not tables:
        raise UnusableFile("There is no table in this JSON: no list of objects, and no list of lists.")
    return Found("json", tuple(tables), (*notes, *said))


def _has_lines(text: str) -> bool:
    """Return whether each line is a value of its own (JSON Lines)."""
    lines = [line for line in text[:65_536].split("\n")[:3] if line.strip()]
    return len(lines) > 1 and all(map(_is_json, lines[:2]))


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _parsed(text: str, line: int) -> Any:
    try:
        return json.loads(text, parse_int=_whole, parse_constant=_nothing)
    except json.JSONDecodeError as error:
        raise UnusableFile(
            "Line {0} is no JSON: it is damaged or cut off.", line + error.lineno - 1
        ) from error
    except RecursionError as error:
        raise UnusableFile("The parts of this JSON stand in one another too deeply to be a table.") from error


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


def _nothing(_constant: str) -> None:
    """Read NaN and Infinity, which are no JSON, as what they stand for in tables: no value."""


def _of_lines(text: str, title: str) -> Tables:
    lines = [(line, _parsed(one, line)) for line, one in enumerate(text.split("\n"), start=1) if one.strip()]
    return _of_rows(lines, title)


def _of_value(value: Any, title: str) -> Tables:
    if not isinstance(value, dict):
        return _of_rows(_numbered(value), title)
    if isinstance(value.get("columns"), list) and isinstance(value.get("data"), list):
        return _of_rows([(0, value["columns"]), *_numbered(value["data"])], title)
    if _are_columns(value):
        rows = zip(*value.values(), strict=True)
        return _of_rows(_numbered([dict(zip(value, row, strict=True)) for row in rows]), title)
    if value and all(isinstance(one, dict) for one in value.values()):
        return _of_rows(_numbered([{"id": key} | one for key, one in value.items()]), title)
    return _of_parts(value)


def _numbered(value: Any) -> Numbered:
    return list(enumerate(value, start=1)) if isinstance(value, list) else []


def _are_columns(value: dict[str, Any]) -> bool:
    """Return whether an object has a list of plain values for every column, all of them as long."""
    columns = list(value.values())
    if not columns or not all(isinstance(column, list) for column in columns):
        return False
    is_plain = not any(isinstance(one, dict | list) for column in columns for one in column)
    return is_plain and len({len(column) for column in columns}) == 1


def _of_parts(value: dict[str, Any]) -> Tables:
    """Return the tables that the parts of an object are, each under its own name."""
    tables: list[Table] = []
    notes: list[Sentence] = []
    left_out = []
    for key, part in value.items():
        found, said = _of_rows(_numbered(part), key)
        tables, notes = tables + found, notes + said
        if not found:
            left_out.append(key)
    if left_out:
        notes.append(Sentence("Parts that are no tables were left out: {0}.", listed(left_out[:MOST_NAMED])))
    return tables, notes


def _of_rows(rows: Numbered, title: str) -> Tables:
    kinds = {type(row) for _, row in rows if row is not None}
    if kinds == {dict}:
        return _of_objects(rows, title)
    if kinds == {list}:
        cells = (Row(line, tuple(map(cell_of_json, row))) for line, row in rows if row is not None)
        return tables_of(cells, title, {}, is_sheet=False)
    return [], []


def _of_objects(rows: Numbered, title: str) -> Tables:
    flattened = Flattened()
    kept = [(line, flattened.row(one)) for line, one in rows if one]
    headings = tuple(flattened.headings)
    cells = tuple(Row(line, tuple(map(row.get, range(len(headings))))) for line, row in kept)
    return [Table(title, headings, cells)], list(_notes(flattened, title))


def _notes(flattened: Flattened, title: str) -> Iterator[Sentence]:
    if flattened.has_parts:
        yield Sentence("{0}: parts of objects within objects have columns of their own (“a.b”).", title)
    if flattened.has_deeper:
        yield Sentence("{0}: what stands still deeper was kept as text.", title)
