"""A made-up next format, 1.1, and what a file of 1.0 was like before it.

The tables of 1.1 are those of today. So it is the file that is changed: a column and a table had another
name, strengths of relations were in per cent, and other spellings stood with the stakeholder.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from nkmap.db import migrations, schema, strangers
from nkmap.db.images import in_memory
from nkmap.db.migrations import Row, Rows, Step
from nkmap.db.seal import add_placeholder, put_seal
from nkmap.db.version import USER_VERSION

NEXT = USER_VERSION + 1
SPLIT = "stakeholder_alias"

BEFORE = (
    "PRAGMA ignore_check_constraints = ON",
    "ALTER TABLE stakeholder RENAME COLUMN note TO remark",
    "ALTER TABLE session RENAME TO workshop",
    "UPDATE relation SET strength = strength * 25",
    "ALTER TABLE stakeholder ADD COLUMN spellings TEXT NOT NULL DEFAULT ''",
    f"UPDATE stakeholder SET spellings = coalesce((SELECT group_concat(name, char(10)) FROM {SPLIT}"
    " WHERE stakeholder_id = stakeholder.id), '')",
    f"DROP TABLE {SPLIT}",
    "DROP TABLE seal",
)


def as_it_was(released: bytes) -> bytes:
    """Return a file of today's format as one of the format before the made-up next one, sealed."""
    with closing(in_memory(released)) as connection:
        for statement in BEFORE:
            connection.execute(statement)
        placeholder = add_placeholder(connection)
        connection.execute("VACUUM")
        return put_seal(connection.serialize(), placeholder)


def convert(older: Rows) -> Rows:
    """Be the step that leads to the made-up format."""

    def rows(table: str) -> Iterator[Row]:
        if table == SPLIT:
            yield from _spellings(older)
        for row in older("workshop" if table == "session" else table):
            if table == "stakeholder":
                row["note"] = row.pop("remark")
            if table == "relation" and isinstance(row["strength"], int):
                row["strength"] //= 25
            yield row

    return rows


def _spellings(older: Rows) -> Iterator[Row]:
    """Give each spelling a row, whose uid is the same wherever the file is converted."""
    number = 0
    for row in older("stakeholder"):
        for name in str(row["spellings"]).splitlines():
            number += 1
            uid = uuid5(NAMESPACE_OID, f"{row['uid']} {name}")
            yield {"id": number, "uid": str(uid), "stakeholder_id": row["id"], "name": name}


def install(replace: Any, way: Callable[[Rows], Rows] = convert) -> None:
    """Make this program the one that writes the next format: `setattr`, or a test's `monkeypatch.setattr`."""
    for name, module in list(sys.modules.items()):
        if name.startswith("nkmap.") and hasattr(module, "USER_VERSION"):
            replace(module, "USER_VERSION", NEXT)
    replace(migrations, "STEPS", {NEXT: Step(way)})
    written = tuple(
        statement.replace(f"user_version = {USER_VERSION}", f"user_version = {NEXT}")
        for statement in schema.schema_statements()
    )
    replace(schema, "schema_statements", lambda: written)


def filled(into: str, source: str, path: str) -> dict[str, Any]:
    """Do as `strangers.filled` in a confined process of the next program."""
    install(setattr)
    return strangers.filled(into, source, path)
