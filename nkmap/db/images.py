"""Database files as bytes: opened in memory, so that the file itself is never touched."""

import sqlite3

WRITE_VERSION, READ_VERSION = 18, 19  # places in the header; 2 = write-ahead log, 1 = rollback journal
ROLLBACK = b"\1\1"


def in_memory(data: bytes) -> sqlite3.Connection:
    """Open the bytes of a database file. Raises sqlite3.Error.

    A file in write-ahead mode does not open from memory until its header says otherwise.
    """
    if data[WRITE_VERSION : READ_VERSION + 1] != ROLLBACK:
        data = data[:WRITE_VERSION] + ROLLBACK + data[READ_VERSION + 1 :]
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA temp_store = 2")  # nothing of a project in the system's temporary folder
    connection.deserialize(data)
    return connection


def sound(connection: sqlite3.Connection) -> bool:
    """Return whether the structure of the database is whole. Raises sqlite3.Error."""
    # A stranger's CHECK is a stranger's expression; our own limits are applied while rows are copied.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]


def row_counts(connection: sqlite3.Connection, tables: list[str]) -> dict[str, int]:
    """Return the number of rows of each table. Raises sqlite3.Error."""
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
