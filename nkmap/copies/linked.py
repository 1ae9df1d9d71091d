"""A copy's rows as they can be compared with another copy's: known by their uid, referring by uid."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from nkmap.db.project_rows import Row, Rows, references
from nkmap.db.tables import Base
from nkmap.map_content import Grid

Values = dict[str, Any]  # by column, without the uid; a reference holds the uid of the other row
Linked = dict[str, dict[str, Values]]  # by table and uid
Ids = Mapping[str, Mapping[str, int]]  # likewise

ORDER = tuple(table.name for table in Base.metadata.sorted_tables)  # those referred to first
NO_GRIDS: Mapping[str, Grid] = {}


class Copy(NamedTuple):
    """A copy of a project under the name of who made it: a table of the workshop, a colleague, a file.

    `grids` are those of its maps by uid, for places in words; without them places are numbers alone.
    """

    name: str
    rows: Rows
    grids: Mapping[str, Grid] = NO_GRIDS


def linked(rows: Rows) -> Linked:
    """Return rows by uid, their references as uids."""
    uids = {table: {row["id"]: row["uid"] for row in found} for table, found in rows.items()}
    return {
        table: {row["uid"]: _linked_row(table, row, uids) for row in found} for table, found in rows.items()
    }


def _linked_row(table: str, row: Row, uids: Mapping[str, Mapping[int, str]]) -> Values:
    values = {column: value for column, value in row.items() if column != "uid"}
    for column, (other, _cascades) in references(table).items():
        values[column] = None if row[column] is None else uids[other][row[column]]
    return values


def unlinked(linked_rows: Linked, ids: Ids | None = None, last: Mapping[str, int] | None = None) -> Rows:
    """Return rows with ids again, by table, those referred to first.

    `ids` are those that rows have already, by table and uid; all others are counted on from the `last` one of
    their table, in the order of the ids that they had in their copies, and of their uids.
    """
    kept, begin = ids or {}, last or {}
    known = {
        table: _numbered(linked_rows[table], kept.get(table, {}), begin.get(table, 0)) for table in ORDER
    }
    return {
        table: [
            {**_with_ids(table, values, known), "uid": uid, "id": known[table][uid]}
            for uid, values in sorted(linked_rows[table].items(), key=lambda item: known[table][item[0]])
        ]
        for table in ORDER
    }


def _numbered(rows: Mapping[str, Values], ids: Mapping[str, int], last: int) -> dict[str, int]:
    new = sorted((uid for uid in rows if uid not in ids), key=lambda uid: (rows[uid]["id"], uid))
    return {**ids, **{uid: id_ for id_, uid in enumerate(new, last + 1)}}


def _with_ids(table: str, values: Values, ids: Ids) -> Values:
    return values | {
        column: None if values[column] is None else ids[other][values[column]]
        for column, (other, _cascades) in references(table).items()
    }


def follow(table: str, values: Values, same: Mapping[str, Mapping[str, str]]) -> Values:
    """Return values whose references lead to what the other rows have become: {table: {uid: uid}}."""
    return values | {
        column: same[other].get(values[column], values[column])
        for column, (other, _cascades) in references(table).items()
        if other in same and values[column] is not None
    }


def children(linked_rows: Linked, table: str, column: str, uid: str) -> Iterator[tuple[str, Values]]:
    """Yield the rows of a table that refer to a row by this column, with their uids."""
    return ((own, values) for own, values in linked_rows[table].items() if values[column] == uid)
