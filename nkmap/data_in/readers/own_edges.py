"""Edges as tables: relations or, in graphs and drawings of our own, relations and levers with their uids."""

import re
from collections.abc import Collection, Mapping, Sequence

from nkmap.data_in.found import Table
from nkmap.data_in.readers.records import Column, Record, table_of

_OURS = re.compile(r"(relation|lever)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_UID = {"id": Column("id", "id")}
_LEVER = {
    "source": Column("holder", "holder"),
    "target": Column("target", "target"),
    "map": Column("map", "map"),
}
_KIND = "lever"  # said in the place of the kind of a relation
_CAPTION = "label"


def edge_tables(name: str, columns: Mapping[str, Column], records: Sequence[Record]) -> tuple[Table, ...]:
    """Return edges (with `id`, `source` and `target`) as a table of relations, and one of levers if any."""
    captions = {key for key, column in columns.items() if column.heading == _CAPTION} | {_CAPTION}
    parts: dict[str, list[Record]] = {"relation": [], _KIND: [], "": []}
    for record in records:
        ours = _OURS.fullmatch(str(record.values.get("id")))
        parts[ours[1] if ours else ""].append(_ours(record, ours[2], captions) if ours else record)
    tables = (
        table_of(name, "relations", {**columns, **_UID}, parts["relation"]),
        table_of("Levers", "leverage", {**columns, **_UID, **_LEVER}, parts[_KIND]),
        table_of(name, "relations", columns, parts[""]),
    )
    return tuple(table for table in tables if table.rows)


def _ours(record: Record, uid: str, captions: Collection[str]) -> Record:
    """Return an edge with the uid of its row, without what we said of it only for people who look at it."""
    said = record.values.items()
    kept = {key: value for key, value in said if key not in captions and value != _KIND}
    return Record(record.line, {**kept, "id": uid})
