"""Files in which nothing has to be repaired: SQLite copies their rows as a whole, not one by one.

That does not rest on the seal, which is no signature: a stranger can make one. What the copying of single
rows asks of a row is asked here as well, but of SQLite, and only where all tables are ours to the letter.
"""

import sqlite3
from functools import cache

from sqlalchemy import CheckConstraint, Table, Text

from nkmap.db import seal
from nkmap.db.cleaning import LARGEST_ID, leads_astray
from nkmap.db.connection import SETTINGS
from nkmap.db.invariants import are_kept
from nkmap.db.schema import schema_statements
from nkmap.db.tables import TABLES
from nkmap.db.tables.base import limits

Schema = frozenset[tuple[str, str, str, str | None]]

_OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_master"


def has_our_schema(connection: sqlite3.Connection) -> bool:
    """Return whether all tables and indexes are ours to the letter, the seal included.

    If so, whatever SQLite evaluates for them is our own code. Raises sqlite3.Error.
    """
    return frozenset(connection.execute(_OBJECTS)) == _our_schema()


def has_our_tables(connection: sqlite3.Connection) -> bool:
    """Return whether a database has our tables and indexes and nothing else. Raises sqlite3.Error."""
    ours = {entry for entry in _our_schema() if entry[2] != seal.TABLE}
    return frozenset(connection.execute(_OBJECTS)) == ours


def is_faultless(connection: sqlite3.Connection) -> bool:
    """Return whether every row is as our tables demand. Raises sqlite3.Error.

    The schema must be ours and the structure sound: `integrity_check` has then looked at types, nulls and
    unique values already.
    """
    return (
        _is_laid_out_as_ours(connection)
        and all(_keeps_checks(connection, table) for table in TABLES.values())
        and connection.execute("PRAGMA foreign_key_check").fetchone() is None
        and all(_is_readable(connection, table) for table in TABLES.values())
        and not any(_goes_astray(connection, table) for table in TABLES.values())
        and are_kept(lambda statement: connection.execute(statement).fetchone()[0])
    )


def rewritten(connection: sqlite3.Connection) -> bytes:
    """Return a fresh database with the rows, without the seal, as the bytes of a file.

    Raises sqlite3.Error.
    """
    connection.execute(f"DROP TABLE {seal.TABLE}")
    connection.execute("VACUUM")  # page by page anew: nothing comes along that was hidden between the rows
    return connection.serialize()


@cache
def _our_schema() -> Schema:
    connection = sqlite3.connect(":memory:")
    try:
        for statement in (*schema_statements(), seal.SCHEMA):
            connection.execute(statement)
        return frozenset(connection.execute(_OBJECTS))
    finally:
        connection.close()


def _is_laid_out_as_ours(connection: sqlite3.Connection) -> bool:
    """Return whether letters and pages are as we store them: in memory, VACUUM changes neither."""
    ours = {"encoding": "UTF-8", "page_size": SETTINGS["page_size"], "auto_vacuum": 0}
    return all(connection.execute(f"PRAGMA {name}").fetchone() == (value,) for name, value in ours.items())


def _keeps_checks(connection: sqlite3.Connection, table: Table) -> bool:
    checks = [str(rule.sqltext) for rule in table.constraints if isinstance(rule, CheckConstraint)]
    checks += [condition for column in table.columns for condition, _ in limits(column)]
    checks.append(f"id BETWEEN 1 AND {LARGEST_ID}")
    # A check that comes to null is kept, as in the table itself; a list is not as deep as ANDs would be.
    broken = f'SELECT 1 FROM "{table.name}" WHERE 0 IN ({", ".join(checks)}) LIMIT 1'
    return connection.execute(broken).fetchone() is None


def _is_readable(connection: sqlite3.Connection, table: Table) -> bool:
    """Return whether all texts are UTF-8, which SQLite does not ask for; words of a list are."""
    texts = [c.name for c in table.columns if isinstance(c.type, Text) and "choices" not in c.info]
    joined = ", ".join(f'CAST(group_concat("{name}", char(10)) AS BLOB)' for name in texts)
    try:
        for text in connection.execute(f'SELECT {joined} FROM "{table.name}"').fetchone():
            str(text or b"", "utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _goes_astray(connection: sqlite3.Connection, table: Table) -> bool:
    """Return whether rows that refer to others of their table do so in a circle, or too deep."""
    for column in (key.parent.name for key in table.foreign_keys if key.column.table is table):
        referring = f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" IS NOT NULL'
        parents = dict(connection.execute(referring))
        known = set(parents.values())  # the foreign keys were looked at
        if any(leads_astray(row_id, parents, known) for row_id in parents):
            return True
    return False
