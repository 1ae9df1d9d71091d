"""Writes down the statements that make the tables, for resources/schema.sql: `make schema`."""

from functools import cache
from pathlib import Path

from sqlalchemy import CheckConstraint, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from nkmap.db.schema import END
from nkmap.db.tables import Base
from nkmap.db.tables.base import limits
from nkmap.db.version import APPLICATION_ID, USER_VERSION

SCHEMA = Path(__file__).resolve().parents[1] / "resources" / "schema.sql"


def main() -> None:
    """Write the file."""
    SCHEMA.write_text(schema_text(), encoding="utf-8")


@cache
def schema_text() -> str:
    """Return the statements for the tables as they are defined, each with an `END`."""
    statements = [f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {USER_VERSION}"]
    tables = Base.metadata.sorted_tables
    for table in tables:
        _add_limits(table)
    statements += [_compiled(CreateTable(table)) for table in tables]
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda i: str(i.name))]
    statements += [_compiled(CreateIndex(index)) for index in indexes]
    return "".join(statement + END for statement in statements)


def _add_limits(table: Table) -> None:
    """Turn the limits that the columns of a table declare into CHECK constraints."""
    for column in list(table.columns):
        for condition, kind in limits(column):
            table.append_constraint(CheckConstraint(condition, name=f"{column.name}_{kind}"))


def _compiled(statement: CreateTable | CreateIndex) -> str:
    return str(statement.compile(dialect=sqlite.dialect())).strip()


if __name__ == "__main__":
    main()
