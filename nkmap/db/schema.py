"""The statements that make an empty database a project of the current format."""

from functools import cache

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from nkmap.db.tables import Base
from nkmap.db.version import APPLICATION_ID, USER_VERSION


def create_tables(connection: Connection) -> None:
    """Make an empty database a project of the current format."""
    for statement in schema_statements():
        connection.exec_driver_sql(statement)


@cache
def schema_statements() -> tuple[str, ...]:
    """Return the statements that do.

    Compiled once: every draft, every opening and every reading of a foreign file asks for them.
    """
    dialect = sqlite.dialect()
    tables = Base.metadata.sorted_tables
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda i: str(i.name))]
    return (
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"PRAGMA user_version = {USER_VERSION}",
        *(str(CreateTable(table).compile(dialect=dialect)) for table in tables),
        *(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes),
    )
