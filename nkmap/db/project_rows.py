"""All rows of a project as plain values, out of one database and into a fresh one."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.connection import connect
from nkmap.db.schema import create_tables
from nkmap.db.tables import TABLES, Base

Row = dict[str, Any]
Rows = dict[str, list[Row]]


def all_rows(session: Session) -> Rows:
    """Return every row of every table, those referred to first."""
    return {
        table.name: [dict(row) for row in session.execute(select(table).order_by(table.c.id)).mappings()]
        for table in Base.metadata.sorted_tables
    }


def write_rows(path: Path, rows: Rows) -> None:
    """Make a new database at `path` with these rows and nothing else: no undo log, no free pages."""
    engine = connect(path)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            create_tables(connection)
            for table, found in rows.items():
                if found:
                    connection.execute(TABLES[table].insert(), found)
    finally:
        engine.dispose()


@cache
def references(table: str) -> Mapping[str, tuple[str, bool]]:
    """Return, by column, which table it refers to, and whether its row goes with the other one."""
    found = {}
    for column in TABLES[table].columns:
        for key in column.foreign_keys:
            found[column.name] = (key.column.table.name, key.ondelete == "CASCADE")
    return found
