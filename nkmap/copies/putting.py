"""Puts what copies have become into a project: a new one, or the open one as one undo step.

For a window: `changes` counts what would happen, for the preview, and `put` makes it happen inside one
`document.edit`. Rows that are there keep their ids and uids.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.orm import Session

from nkmap.copies.linked import ORDER, Ids, unlinked
from nkmap.copies.merged import Merged
from nkmap.copies.same_rows import unique_columns
from nkmap.db.project_rows import Row, Rows, references
from nkmap.db.tables import TABLES

_NAMES = ("name", "reference", "code")  # unique texts


class Changes(NamedTuple):
    """What a merge does to a project, by table: new rows, new values by id, and ids of rows that go.

    A row that would go along with one that goes is put in again with its id: it is in `removed` and `added`.
    """

    added: Mapping[str, list[Row]]
    changed: Mapping[str, Mapping[int, Row]]
    removed: Mapping[str, set[int]]

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many rows are added, changed and removed, {"added": {table: n} …}, without zeros."""
        return {
            what: {table: len(rows) for table, rows in found.items() if rows}
            for what, found in zip(self._fields, self, strict=True)
        }


def put_all(session: Session, merged: Merged) -> None:
    """Fill an empty database with a merged project."""
    put(session, Changes(unlinked(merged.linked), {}, {}))


def changes(current: Rows, merged: Merged) -> Changes:
    """Return what makes the current rows of a project, which was among the copies, the merged ones."""
    ids = {table: _kept(table, current[table], merged) for table in ORDER}
    last = {table: max((row["id"] for row in current[table]), default=0) for table in ORDER}
    wanted = unlinked(merged.linked, ids, last)
    changed = {table: _changed(current[table], wanted[table]) for table in ORDER}
    gone = _gone(current, ids, changed)
    added, updated = {}, {}
    for table in ORDER:
        there = {row["id"]: row["uid"] for row in current[table]}
        staying = there.keys() - gone[table]
        added[table] = [
            row | {"uid": there.get(row["id"], row["uid"])}
            for row in wanted[table]
            if row["id"] not in staying
        ]
        updated[table] = {id_: values for id_, values in changed[table].items() if id_ in staying}
    return Changes(added, updated, gone)


def _kept(table: str, current: Iterable[Row], merged: Merged) -> dict[str, int]:
    """Return the ids of the rows that stay, by the uid of what they have become."""
    kept: dict[str, int] = {}
    for row in current:
        final = merged.same[table].get(row["uid"])  # none for the part of a whole that was not taken
        if final is not None:
            kept.setdefault(final, row["id"])
    return kept


def _changed(current: Iterable[Row], wanted: Iterable[Row]) -> dict[int, Row]:
    """Return the new values of rows that are there, by id; who they are stays."""
    there = {row["id"]: row for row in current}
    found = {}
    for row in wanted:
        before = there.get(row["id"], row)
        values = {column: value for column, value in row.items() if value != before[column]}
        values.pop("uid", None)
        if values:
            found[row["id"]] = values
    return found


def _gone(current: Rows, ids: Ids, changed: Mapping[str, Mapping[int, Row]]) -> dict[str, set[int]]:
    """Return the rows that are taken out, some of them to be put in again.

    Taken out are rows that became another one, those that are to stand where another one still stands, and
    all that belong to such a row.
    """
    gone: dict[str, set[int]] = {table: set() for table in ORDER}
    for table in ORDER:
        kept, owners = set(ids[table].values()), _owners(table)
        keys = {column for columns in unique_columns(table) for column in columns} - set(_NAMES)
        for row in current[table]:
            if (
                row["id"] not in kept
                or keys & changed[table].get(row["id"], {}).keys()
                or any(row[column] in gone[other] for column, other in owners.items())
            ):
                gone[table].add(row["id"])
    return gone


def _owners(table: str) -> dict[str, str]:
    """Return by column the other table whose rows take a row of this one along when they go."""
    return {column: other for column, (other, cascades) in references(table).items() if cascades}


def put(session: Session, made: Changes) -> None:
    """Make these changes inside one edit of the project whose rows they were made for."""
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for table in reversed(ORDER):
        _delete(session, table, made.removed.get(table, set()))
    for table in ORDER:
        changed = made.changed.get(table, {})
        _make_room(session, table, changed)
        if made.added[table]:
            connection.execute(insert(TABLES[table]), made.added[table])
        _update(session, table, changed)
    session.expire_all()


def _delete(session: Session, table: str, ids: Set[int]) -> None:
    if ids:
        statement = delete(TABLES[table]).where(TABLES[table].c.id == bindparam("gone"))
        session.connection().execute(statement, [{"gone": id_} for id_ in sorted(ids)])


def _make_room(session: Session, table: str, changed: Mapping[int, Row]) -> None:
    """Take unique texts off the rows that get another one: another row may get the one that they had."""
    columns = TABLES[table].c
    for name in _NAMES:
        rows = [{"row": id_} for id_, values in changed.items() if name in values]
        if rows and any(name in unique for unique in unique_columns(table)):
            room = {name: None if columns[name].nullable else columns["uid"]}
            statement = update(TABLES[table]).where(columns.id == bindparam("row")).values(room)
            session.connection().execute(statement, rows)


def _update(session: Session, table: str, changed: Mapping[int, Row]) -> None:
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for id_, values in changed.items():
        alike[tuple(values)].append({"row": id_, **values})
    for rows in alike.values():
        statement = update(TABLES[table]).where(TABLES[table].c.id == bindparam("row"))
        session.connection().execute(statement, rows)
