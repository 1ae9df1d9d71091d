"""The one connection to a working copy: every setting made by hand and read back."""

import sqlite3
import sys
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from nkmap.errors import StorageFailed

# Why these: see `docs/architecture.md`, "Storage". Values are what SQLite answers when asked.
SETTINGS: dict[str, int | str] = {
    "page_size": 1024,  # many small tables: an empty project is 150 KB instead of 600
    "locking_mode": "exclusive",  # before the log is used: else a file for shared memory appears
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: flushed before an edit is acknowledged
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cache_size": -65_536,  # KB: all of a large project, which publishing reads while the window waits
    "recursive_triggers": 1,
    "temp_store": 2,  # memory: nothing of a project in the system's temporary folder
}
if sys.platform == "darwin":
    SETTINGS["fullfsync"] = 1


def connect(path: Path) -> Engine:
    """Return an engine with exactly one connection to the database at `path`, made when missing.

    The connection's transactions are ours: every one starts with BEGIN IMMEDIATE.
    """
    # The URL constructor, because a name with `?` or `%20` in a string address opens another file.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=0,
        hide_parameters=True,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )
    engine.dialect, engine._compiled_cache = _compiling().dialect, _compiling()._compiled_cache
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _compiling() -> Engine:
    """Return the engine with which all others share what they compiled.

    Left alone, each would compile every statement again, and mappers keep what they compiled for each.
    """
    engine = create_engine("sqlite://", hide_parameters=True)
    engine.connect().close()  # what the library can do is asked at the first connection
    return engine


def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
    for name, wanted in SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {wanted}")
    for name, wanted in SETTINGS.items():
        row = connection.execute(f"PRAGMA {name}").fetchone()
        # A library built without memory mapping does not answer at all, which is as good as 0.
        if row is not None and row[0] != wanted:
            raise StorageFailed(
                "The database on this computer does not accept a safety setting ({0}). Nothing was "
                "opened; please report this with the version of your system.",
                name,
            )


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
