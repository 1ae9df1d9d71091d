"""The floor of an import: the rows of a plan, by the driver, into the same tables with the same triggers."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from nkmap.data_in.plan import Plan

Statement = tuple[str, list[tuple[Any, ...]]]


def statements(plan: Plan) -> list[Statement]:
    """Return what inserts the new rows of a plan, ready to be handed to the driver."""
    return [(_insert(table, rows[0]), [tuple(row.values()) for row in rows]) for table, rows in _rows(plan)]


def execute(session: Session, wanted: Sequence[Statement]) -> None:
    """Hand them to the driver, all rows of a table at once."""
    driver: Any = session.connection().connection.driver_connection
    for statement, rows in wanted:
        driver.executemany(statement, rows)


def _rows(plan: Plan) -> list[tuple[str, list[dict[str, Any]]]]:
    return [(table, rows) for table, rows in plan.new_rows.items() if table != "map"]


def _insert(table: str, row: dict[str, Any]) -> str:
    columns, places = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    return f'INSERT INTO "{table}" ({columns}) VALUES ({places})'
