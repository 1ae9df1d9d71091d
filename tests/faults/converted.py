"""What a converted older file has to hold: the rows of the released one; and what is kept of the original."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import next_format

from nkmap.db.project_rows import Rows, all_rows
from nkmap.db.tables import TABLES

ALL_RELEASED = sorted((Path(__file__).parents[1] / "db" / "released").glob("*.nkmap"))
RELEASED = ALL_RELEASED[-1]  # of the present format


def digests_of(rows: Rows) -> dict[str, str]:
    """Return a digest of the rows of each table."""
    return {table: sha256(json.dumps(found).encode()).hexdigest() for table, found in sorted(rows.items())}


def stored_rows(path: Path) -> Rows:
    """Return the rows of a file as they stand in it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")]
            for table in TABLES
        }


def kept(private):
    """Return the bytes of the originals that are kept."""
    return [path.read_bytes() for path in (private / "snapshots").glob("*/*-migration.nkmap")]


def assert_is_converted(project, *, added=0):
    """The rows are those of the released file; `added` new names behind them, None: one or none."""
    known = json.loads(RELEASED.with_suffix(".json").read_text(encoding="ascii"))
    wanted, found = stored_rows(RELEASED), project.store.read(all_rows)
    new = found["stakeholder"][len(wanted["stakeholder"]) :]
    assert [row["name"] for row in new] == ["Somebody new"] * (len(new) if added is None else added)
    found["stakeholder"] = found["stakeholder"][: len(wanted["stakeholder"])]
    assert {table: len(rows) for table, rows in found.items()} == {
        table: len(rows) for table, rows in wanted.items()
    }
    digests = digests_of(found)
    assert {table for table in TABLES if digests[table] != known[table]} == {next_format.SPLIT}
    spellings = [
        sorted((row["stakeholder_id"], row["name"]) for row in rows[next_format.SPLIT])
        for rows in (found, wanted)
    ]
    assert spellings[0] == spellings[1] != []
