"""Going back to an earlier state of a project with few changes, so that the way forward stays short."""

from typing import Any

from sqlalchemy import Connection, Table

from nkmap.db.copying import Report, copied_in_memory
from nkmap.db.tables import Base
from nkmap.db.untrusted import Untrusted

Rows = dict[int, tuple[Any, ...]]


def put_back(source: Untrusted, connection: Connection) -> Report:
    """Make the rows behind `connection` those of a file; rows that are alike already stay untouched.

    Raises Damaged when the file cannot be read to its end; the caller rolls back.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    with copied_in_memory(source) as (earlier, report):
        for table in Base.metadata.sorted_tables:
            _align(connection, table, _rows(earlier, table))
    return report


def _align(connection: Connection, table: Table, wanted: Rows) -> None:
    """Make a table equal to `wanted`. Parents come first, so what a deletion takes along comes back."""
    present = _rows(connection, table)
    _delete(connection, table, [row_id for row_id in present if row_id not in wanted])
    for row_id, row in wanted.items():
        if row_id in present and present[row_id] != row:
            connection.exec_driver_sql(_update(table), (*row, row_id))
    # Rows that wait for each other's names or codes could not be changed in place.
    while differing := [i for i, row in _rows(connection, table).items() if row != wanted[i]]:
        _delete(connection, table, differing)
    present = _rows(connection, table)
    missing = [row for row_id, row in wanted.items() if row_id not in present]
    if missing:
        places = ", ".join("?" for _ in table.columns)
        connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({_names(table)}) VALUES ({places})', missing)


def _rows(connection: Connection, table: Table) -> Rows:
    found = connection.exec_driver_sql(f'SELECT id, {_names(table)} FROM "{table.name}"')
    return {row_id: tuple(row) for row_id, *row in found}


def _delete(connection: Connection, table: Table, row_ids: list[int]) -> None:
    for row_id in row_ids:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id = ?', (row_id,))


def _update(table: Table) -> str:
    assignments = ", ".join(f'"{column.name}" = ?' for column in table.columns)
    return f'UPDATE OR IGNORE "{table.name}" SET {assignments} WHERE id = ?'


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)
