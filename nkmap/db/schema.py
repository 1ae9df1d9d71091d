"""The statements that make an empty database a project of the current format."""

from functools import cache

from sqlalchemy import Connection

from nkmap.resources import resource

END = ";\n"


def create_tables(connection: Connection) -> None:
    """Make an empty database a project of the current format."""
    for statement in schema_statements():
        connection.exec_driver_sql(statement)


@cache
def schema_statements() -> tuple[str, ...]:
    """Return the statements that do, as `make schema` wrote them down.

    Every opening needs them: to make them from the tables took a tenth of it.
    """
    return tuple(resource("schema.sql").read_text(encoding="utf-8").removesuffix(END).split(END))
