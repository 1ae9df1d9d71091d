"""A database from a stranger, in memory: bounded in time and size, only read, with no schema but ours."""

import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from nkmap.db import seal
from nkmap.db.faultless import has_our_schema, is_faultless, rewritten
from nkmap.db.images import in_memory, sound
from nkmap.db.tables import TABLES
from nkmap.errors import Damaged, Sentence, quoted

# After SQLite's advice for untrusted files; our longest row has five notes of 100,000 characters.
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 10_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 10,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
MOST_TEXT = 1_000_000_000  # bytes, of one column: as many as the largest file has
MOST_OBJECTS = 200
PRAGMAS = ("integrity_check", "ignore_check_constraints", "table_xinfo")
BATCH = 1000

TOO_LONG = Sentence("reading it takes far too long")
SECONDS = 5.0
SECONDS_PER_MB = 1.0  # copying takes a fifth of that; a small file that computes without end gets 5 s

# `CREATE INDEX name ON table (columns)`: no expression and no condition that would be a stranger's code.
_PLAIN_INDEX = re.compile(r'CREATE INDEX "?\w+"? ON "?\w+"? ?\( ?"?\w+"?(, ?"?\w+"?)* ?\)')


class Untrusted:
    """The tables of a stranger's file that we know. Everything here raises Damaged and nothing else."""

    def __init__(self, data: bytes, path: Path, *, newer: bool, older: bool, whole: bool = True) -> None:
        """Open and check the bytes; `newer` and `older` say how the format compares with ours.

        Where it need not be `whole`, a broken structure and missing tables are no reason to refuse it.
        """
        self._path = path
        self._tables: list[str] = []
        self._give_up = time.monotonic() + SECONDS + SECONDS_PER_MB * len(data) / 1e6
        with self._damage(), ExitStack() as on_failure:
            self._connection = on_failure.enter_context(closing(in_memory(data)))
            self._bound()
            self._check_schema(any_table=newer or older)
            self.columns = self._known_columns()
            if whole and not older:
                self._check_complete()
            if whole and not sound(self._connection):
                raise self.damaged(Sentence("its structure is broken"))
            on_failure.pop_all()

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()

    def stored_seal(self) -> str | None:
        """Return the digits of the seal; None when the file has none."""
        if seal.TABLE not in self._tables:
            return None
        with self._damage():
            return seal.stored_seal(self._connection)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Give the rows of one of our tables, in the columns that the file has."""
        columns = self.columns.get(table, [])
        if not columns:
            return
        names = ", ".join(f'"{column}"' for column in columns)
        with self._damage():
            cursor = self._connection.execute(f'SELECT {names} FROM "{table}"')
            while batch := cursor.fetchmany(BATCH):
                self.check_time()
                for row in batch:
                    yield dict(zip(columns, row, strict=True))

    def image(self) -> bytes | None:
        """Return all rows as the bytes of a fresh database of ours; None where something is to be repaired.

        After the bytes were given, only `close` is left.
        """
        with self._damage():
            if not has_our_schema(self._connection):
                return None
            self._unbound()
            if is_faultless(self._connection):
                return rewritten(self._connection)
            self._bound()
            return None

    def check_time(self) -> None:
        """Raise Damaged when the file has taken longer than a project of its size can take."""
        if self._late():
            raise self.damaged(TOO_LONG)

    def damaged(self, why: Sentence) -> Damaged:
        """Return the error that says so."""
        return damaged(self._path, why)

    def _late(self) -> bool:
        return time.monotonic() > self._give_up

    @contextmanager
    def _damage(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError) as error:
            raise self.damaged(TOO_LONG if self._late() else Sentence("it cannot be read")) from error

    def _bound(self) -> None:
        self._connection.text_factory = _text
        for limit, value in LIMITS.items():
            self._connection.setlimit(limit, value)
        self._connection.set_progress_handler(self._late, 10_000)
        self._connection.set_authorizer(self._authorize)

    def _unbound(self) -> None:
        """Lift what keeps a stranger's schema from running: this one is ours. The time stays bounded."""
        self._connection.set_authorizer(None)
        self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_TEXT)
        self._connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # what VACUUM writes to

    def _check_schema(self, *, any_table: bool) -> None:
        query = f"SELECT type, name, rootpage, sql FROM sqlite_master LIMIT {MOST_OBJECTS + 1}"
        objects = self._connection.execute(query).fetchall()
        if len(objects) > MOST_OBJECTS:
            raise self._foreign(Sentence("too many tables"))
        if len({rootpage for _, _, rootpage, _ in objects}) != len(objects):
            raise self._foreign(Sentence("two tables in one place, or one in none"))
        known = {*TABLES, seal.TABLE}
        for kind, name, _rootpage, sql in objects:
            if kind not in ("table", "index"):
                raise self._foreign(Sentence("a {0}", kind))
            if kind == "index" and sql is not None and not _PLAIN_INDEX.fullmatch(sql):
                raise self._foreign(Sentence("an index that computes"))
            if kind == "table" and not any_table and name not in known:
                raise self._foreign(Sentence("an unknown table"))
            if kind == "table" and not sql.startswith("CREATE TABLE"):
                raise self._foreign(Sentence("a virtual table"))
        self._tables = [name for kind, name, _, _ in objects if kind == "table"]

    def _known_columns(self) -> dict[str, list[str]]:
        known: dict[str, list[str]] = {}
        for table in self._tables:
            name = table.replace('"', '""')
            columns = self._connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
            if any(hidden for *_, hidden in columns):
                raise self._foreign(Sentence("a column that computes"))
            if readable := self._readable(table, [column[1] for column in columns]):
                known[table] = readable
        return known

    def _readable(self, table: str, columns: list[str]) -> list[str]:
        """Return which columns of a table are read."""
        ours = TABLES[table].columns if table in TABLES else ()
        return [column.name for column in ours if column.name in columns]

    def _check_complete(self) -> None:
        for name, table in TABLES.items():
            if len(self.columns.get(name, ())) != len(table.columns):
                raise self.damaged(Sentence("a part of it is missing"))

    def _authorize(self, action: int, first: str | None, *_rest: str | None) -> int:
        allowed = (
            action == sqlite3.SQLITE_SELECT
            or (action == sqlite3.SQLITE_READ and first in {*self._tables, "sqlite_master"})
            or (action == sqlite3.SQLITE_PRAGMA and first in PRAGMAS)
        )
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    def _foreign(self, what: Sentence) -> Damaged:
        return self.damaged(Sentence("it holds {0}, which a project never does", what))


def damaged(path: Path, why: Sentence) -> Damaged:
    """Return the error that says that the file at `path` is damaged, and how that was noticed."""
    return Damaged(
        "{0} is damaged ({1}), so it was not opened. Nothing in it was changed. Open an earlier "
        "copy of the file, or ask for it to be sent again.",
        quoted(path),
        why,
    )


def _text(raw: bytes) -> str:
    # Broken characters are kept recognisable, to be repaired and reported value by value.
    return raw.decode(errors="surrogateescape")
