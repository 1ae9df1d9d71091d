"""How files are made by hand to do harm: each is written over a sound project, past all checks."""

import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

Craft = Callable[[Path], None]

WITNESS = "witnessed"  # a function in SQL: whoever evaluates something of the file calls it


@contextmanager
def editing(path: Path, *, loose: bool = True) -> Iterator[sqlite3.Connection]:
    """Open a file past all checks; tables take anything where they are `loose`."""
    for last in (False, True):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for pragma in ("writable_schema = ON", "ignore_check_constraints = ON", "foreign_keys = OFF"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("PRAGMA synchronous = OFF")
            connection.create_function(WITNESS, -1, lambda *_: 1, deterministic=True)
            if last:
                yield connection
            elif loose:
                connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '')")


def sql(*statements: str, loose: bool = True) -> Craft:
    """Return what runs statements on the file."""

    def craft(path: Path) -> None:
        with editing(path, loose=loose) as connection:
            for statement in statements:
                connection.execute(statement)

    return craft


def instead(table: str, made: str) -> Craft:
    """Return what puts something else in the place of a table."""
    return sql(f"DROP TABLE {table}", made)


def header(*fields: tuple[int, bytes]) -> Craft:
    """Return what overwrites fields of the header."""

    def craft(path: Path) -> None:
        data = bytearray(path.read_bytes())
        for place, value in fields:
            data[place : place + len(value)] = value
        path.write_bytes(data)

    return craft


def rebuilt(*pragmas: str, kept: int = 0) -> Craft:
    """Return what writes all rows anew into a database with other settings; `kept` bytes a page."""

    def craft(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as old:
            statements = list(old.iterdump())
        path.unlink()
        with closing(sqlite3.connect(path, isolation_level=None)) as new:
            for pragma in (*pragmas, "application_id = 0x4E4B4D50", "user_version = 1000"):
                new.execute(f"PRAGMA {pragma}")
        if kept:  # before there is anything, so that SQLite lays out all pages so
            header((20, bytes([kept])), (105, (1024 - kept).to_bytes(2, "big")))(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as new:
            new.execute("PRAGMA foreign_keys = OFF")
            new.executescript("\n".join(statements))

    return craft


def content(data: bytes) -> Craft:
    """Return what puts other bytes in the file's place."""
    return lambda path: path.write_bytes(data) and None


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.nkmap", b"x" * 1000)


def companions(path: Path) -> None:
    """Lay a journal and a log beside the file that would change it if they were read."""
    journal = bytes.fromhex("d9d505f920a163d7") + struct.pack(">5I", 1, 7, 1, 512, 1024)
    path.with_name(path.name + "-journal").write_bytes(journal.ljust(512, b"\0") + bytes(4 + 1024 + 4))
    path.with_name(path.name + "-wal").write_bytes(struct.pack(">IIII", 0x377F0682, 3007000, 1024, 0) * 70)


def without_file(make: Callable[[Path], object]) -> Craft:
    """Return what makes something in the place of the file that is none."""

    def craft(path: Path) -> None:
        path.unlink()
        make(path)

    return craft


def loop(path: Path) -> None:
    other = path.with_name("other.nkmap")
    other.symlink_to(path)
    path.symlink_to(other)


def many_rows(table: str, columns: str, values: str, count: int) -> Craft:
    """Return what adds rows by the thousand; `values` may use the number `i`."""
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n LIMIT {count})"
    return sql(f"INSERT INTO {table} ({columns}) {numbers} SELECT {values} FROM n", loose=False)


def crowded_map(path: Path) -> None:
    """Put 100,000 names on one map."""
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n LIMIT 100000)"
    with editing(path, loose=False) as connection:
        _copies(connection, "stakeholder", numbers, name="'N' || i")
        _copies(
            connection, "placement", numbers, stakeholder_id="i", x="(i % 100) / 100.0", y="(i % 91) / 91.0"
        )


def _copies(connection: sqlite3.Connection, table: str, numbers: str, **changed: str) -> None:
    """Insert copies of the first row, each with a number as its id."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    given = {"id": "i", "uid": f"'{table} ' || i", "code": "NULL", "parent_id": "NULL"} | changed
    values = ", ".join(given.get(name, f'(SELECT "{name}" FROM {table} LIMIT 1)') for name in names)
    connection.execute(f"INSERT INTO {table} {numbers} SELECT {values} FROM n")


def text(column: str, value: str, where: str = "id = 1") -> Craft:
    """Return what puts a value into a column of the stakeholders."""
    return sql(f"UPDATE stakeholder SET {column} = {value} WHERE {where}")
