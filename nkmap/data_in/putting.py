"""Writes what was planned into a project, in pieces, inside one edit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, insert, update
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session

from nkmap.commands import maps
from nkmap.data_in.plan import Plan
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput
from nkmap.templates import Say

CHUNK = 2000  # rows: about 30 ms


def put(session: Session, plan: Plan, say: Say = str) -> Iterator[int]:
    """Write a plan, yielding how many rows are done after each piece; for use inside of one edit.

    `say` puts the words of new maps into the language of whoever asks. Raises InvalidInput where the project
    is not the one that was planned for any more; what was written until then goes with the edit.
    """
    done = 0
    for row in plan.new_rows.get("map", ()):
        if maps.add(session, row["template"], row["question"], say=say) != row["id"]:
            raise InvalidInput("The project changed since this was planned. Look at it again, then import.")
        done += 1
    for table, rows in plan.new_rows.items():
        for chunk in _chunks(rows if table != "map" else []):
            _insert(session, table, chunk)
            done += len(chunk)
            yield done
    for table, changes in plan.changes.items():
        for chunk in _alike(changes):
            _update(session, table, chunk)
            done += len(chunk)
            yield done
    session.expire_all()


def rows_of(plan: Plan) -> int:
    """Return how many rows `put` writes."""
    written = (plan.new_rows, plan.changes)
    return sum(len(rows) for tables in written for rows in tables.values())


def _chunks(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]


def _insert(session: Session, table: str, rows: list[dict[str, Any]]) -> None:
    """Insert rows, which have all columns: as they are, past what SQLAlchemy does for each of them."""
    statement = insert(TABLES[table]).compile(dialect=dialect(), column_keys=list(rows[0]))
    values = itemgetter(*statement.positiontup or ())
    session.connection().exec_driver_sql(str(statement), list(map(values, rows)))


def _alike(changes: Mapping[int, dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield changes of the same columns together, each with the id of its row."""
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for id_, values in changes.items():
        by_columns[tuple(sorted(values))].append({"row_id": id_, **values})
    for rows in by_columns.values():
        yield from _chunks(rows)


def _update(session: Session, table: str, rows: list[dict[str, Any]]) -> None:
    changed = TABLES[table]
    columns = rows[0].keys() - {"row_id"}
    statement = update(changed).where(changed.c.id == bindparam("row_id"))
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    named = [{"row_id": row["row_id"], **{f"new_{name}": row[name] for name in columns}} for row in rows]
    session.connection().execute(statement.values(**values), named)
