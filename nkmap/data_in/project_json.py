"""Reads a whole project back from its JSON form; the file is a stranger's, so every value is checked."""

import json
import re
import time
from collections.abc import Iterator, Mapping
from itertools import count
from math import inf
from pathlib import Path
from typing import Any

from nkmap.db.cleaning import Rule, rules_of
from nkmap.db.opening import copy_row_by_row
from nkmap.db.project_rows import Row, Rows, references
from nkmap.db.tables import TABLES
from nkmap.db.version import USER_VERSION, version_text
from nkmap.errors import CannotOpen, Damaged, NotOurs, Sentence, TooNew, quoted

FORMAT, SUFFIX = "nkmap-project", ".json"
LARGEST = 50_000_000  # bytes
MOST_PARTS = 2_000_000  # rows and lists: empty ones would fill the memory from a small file

_SAID = re.compile(rb'"format"\s*:\s*"nkmap-project"')
_BEGINNING = 1000  # bytes
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,3})")
_HALVES = re.compile("[\ud800-\udfff]")  # of characters: JSON can say what no text holds
_BROKEN = "\udcff"  # by which a broken character is known that has to be repaired
_NOWHERE = -1  # no row has this id: what refers to it is reported as leading nowhere
_LARGEST_ID = 2**53  # as far as whole numbers are exact in every reader of JSON
SECONDS, SECONDS_PER_MB = 30.0, 5.0  # filling a database takes a tenth of that


class ProjectJson:
    """The rows of a project as they stand in its JSON form, with ids, for `fill`."""

    def __init__(self, tables: Rows, path: Path, size: int) -> None:
        self._path = path
        self._seconds = SECONDS + SECONDS_PER_MB * size / 1e6
        self._give_up = inf
        self.notes = _notes(tables)
        self._rows = {table: _numbered(tables.get(table, [])) for table in TABLES}
        self._ids = {
            table: {str(row.get("uid")): row["id"] for row in reversed(rows)}
            for table, rows in self._rows.items()
        }

    def start_clock(self) -> None:
        """Let the time run in which the rows have to be read."""
        self._give_up = time.monotonic() + self._seconds

    def rows(self, table: str) -> Iterator[Row]:
        """Give the rows of a table with ids in their references."""
        ids = {column: self._ids[other] for column, (other, _) in references(table).items()}
        rules = rules_of(TABLES[table])
        for row in self._rows[table]:
            yield {rule.column: _value(rule, row, ids) for rule in rules if _is_to_check(rule, row)}

    def check_time(self) -> None:
        """Raise Damaged when reading has taken far too long."""
        if time.monotonic() > self._give_up:
            raise _damaged(self._path, Sentence("reading it takes far too long"))


def project_from_json(data: bytes, path: Path) -> ProjectJson:
    """Return the project in the bytes of a JSON file; `path` is for its name only.

    Raises CannotOpen for more than 50 MB, NotOurs, TooNew or Damaged.
    """
    refuse_large(len(data), path)
    if data.count(b"{") + data.count(b"[") > MOST_PARTS:
        raise _damaged(path, Sentence("it has more rows than a project has"))
    found = _parsed(data, path)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _not_ours(path)
    _check_version(found.get("version"), path)
    tables = found.get("tables")
    if not isinstance(tables, dict) or not all(map(_is_table, tables.values())):
        raise _damaged(path, Sentence("its tables are no lists of rows"))
    return ProjectJson(tables, path, len(data))


def refuse_large(size: int, path: Path) -> None:
    """Raise CannotOpen for more bytes than are read."""
    if size > LARGEST:
        raise CannotOpen("{0} is larger than 50 MB, so it was not read. Use the project file.", quoted(path))


def is_project_json(path: Path) -> bool:
    """Return whether a file says, where it begins, that it is a whole project in this form."""
    if path.suffix.lower() != SUFFIX:
        return False
    try:
        with path.open("rb") as file:
            return _SAID.search(file.read(_BEGINNING)) is not None
    except OSError:
        return False  # whoever opens it says why


def fill(into: Path, project: ProjectJson) -> list[Sentence]:
    """Create the database `into` with these rows; return what was repaired or left out.

    Raises Damaged when that takes far too long, StorageFailed.
    """
    project.start_clock()
    report = copy_row_by_row(project, into)
    return [*project.notes, *report.notes()]


def _parsed(data: bytes, path: Path) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except RecursionError as error:
        raise _damaged(path, Sentence("it is nested too deeply")) from error
    except ValueError as error:
        raise _not_ours(path) from error


def _refuse(word: str) -> None:
    raise ValueError(word)  # NaN and Infinity are no JSON


def _check_version(version: Any, path: Path) -> None:
    said = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if said is None or int(said[1]) < 1:
        raise _damaged(path, Sentence("it does not say which version of the form it has"))
    if int(said[1]) * 1000 + int(said[2]) > USER_VERSION:
        raise TooNew(
            "{0} was made by a newer nkmap (form {1}) and was not read: this one reads up to {2}.",
            quoted(path),
            said[0],
            version_text(USER_VERSION),
        )


def _is_table(rows: Any) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)


def _notes(tables: Rows) -> list[Sentence]:
    """Return a sentence where something stands in the file that no project has; it is not repeated."""
    unknown = len(set(tables) - set(TABLES))
    for table, rows in tables.items():
        known = {column.name for column in TABLES[table].columns} if table in TABLES else set()
        unknown += len(set().union(*rows) - known) if known else 0
    if unknown > 1:
        return [Sentence("{0} tables or columns that nkmap does not know were left out.", unknown)]
    return [Sentence("A table or column that nkmap does not know was left out.")] if unknown else []


def _numbered(rows: list[Row]) -> list[Row]:
    """Return the rows with an id each: their own, or the next free one where that is missing or taken."""
    taken: set[int] = set()
    for row in rows:
        if _is_id(row.get("id")) and row["id"] not in taken:
            taken.add(row["id"])
        else:
            row["id"] = None
    free = (number for number in count(1) if number not in taken)
    return [row if row["id"] is not None else row | {"id": next(free)} for row in rows]


def _is_id(value: Any) -> bool:
    return type(value) is int and 1 <= value <= _LARGEST_ID


def _is_to_check(rule: Rule, row: Row) -> bool:
    """Return whether a column stands there, or its absence has to be said: nothing usual stands in for it."""
    return rule.column in row or (rule.default is None and not rule.nullable)


def _value(rule: Rule, row: Row, ids: Mapping[str, Mapping[str, int]]) -> Any:
    """Return a value as our column has it: a uid becomes an id, and 1 is the same number as 1.0."""
    value = row.get(rule.column)
    if rule.column in ids:
        return None if value is None else ids[rule.column].get(str(value), _NOWHERE)
    if isinstance(value, dict | list):
        return None
    if isinstance(value, str):
        return _HALVES.sub(_BROKEN, value)
    if rule.kind is float and type(value) is int and abs(value) < _LARGEST_ID:
        return float(value)
    return int(value) if rule.kind is int and type(value) is float and value.is_integer() else value


def _not_ours(path: Path) -> NotOurs:
    return NotOurs(
        "{0} is not a project of nkmap as JSON. Bring in other data with “nkmap import” or by dropping it on "
        "a project.",
        quoted(path),
    )


def _damaged(path: Path, why: Sentence) -> Damaged:
    return Damaged("{0} cannot be used ({1}). Make it again from the project.", quoted(path), why)
