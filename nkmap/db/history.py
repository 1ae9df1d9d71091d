"""The undo log: temporary triggers write the reverse of every change while it is made.

Three tables live only in the working copy and are never published: `undo_step` (one row an edit), `undo_row`
(the statements that take it back, or make it again once it is undone) and `edit_count`.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, Table

from nkmap.db.tables import TABLES

PRIVATE_TABLES = ("undo_step", "undo_row", "edit_count")

_NEXT = """SELECT undone, id, label FROM undo_step WHERE id IN (
    (SELECT max(id) FROM undo_step WHERE NOT undone), (SELECT min(id) FROM undo_step WHERE undone))"""

SCHEMA = (
    """CREATE TABLE IF NOT EXISTS undo_step (
        id INTEGER PRIMARY KEY, label TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE IF NOT EXISTS undo_row (
        id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
        statement TEXT NOT NULL) STRICT""",
    "CREATE INDEX IF NOT EXISTS ix_undo_row_step ON undo_row (step_id)",
    """CREATE TABLE IF NOT EXISTS edit_count (
        id INTEGER PRIMARY KEY CHECK (id = 1), edits INTEGER NOT NULL) STRICT""",
    "INSERT OR IGNORE INTO edit_count VALUES (1, 0)",
)

# Which step the triggers write for; lives in the connection, as they do.
_CURRENT_STEP = (
    "CREATE TEMPORARY TABLE undo_current (step_id INTEGER)",
    "INSERT INTO undo_current VALUES (NULL)",
)


class Step(NamedTuple):
    """One edit as the Undo menu shows it."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit, undo or redo touched: row ids by table. `everything` asks views to read all anew.

    `moved` says where placements are now, in axis units, that an edit took from one place to another.
    """

    rows: dict[str, frozenset[int]] = field(default_factory=dict)
    everything: bool = False
    moved: dict[int, tuple[float, float]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Return whether a row of one of the tables changed."""
        return self.everything or any(table in self.rows for table in tables)

    @property
    def is_move(self) -> bool:
        """Whether placements moved and nothing else changed: `moved` is all there is to know."""
        is_of_places = not self.everything and self.rows.keys() == {"placement", "position_history"}
        return is_of_places and self.moved.keys() == self.ids("placement")

    def ids(self, table: str) -> frozenset[int]:
        """Return the ids of the changed rows of a table."""
        return self.rows.get(table, frozenset())


def install(connection: Connection) -> None:
    """Create the log's tables where they are missing."""
    for statement in SCHEMA:
        connection.exec_driver_sql(statement)


def listen(connection: Connection) -> None:
    """Create the triggers, which live in this connection. They have to be there before a step begins."""
    # By the driver's own cursor: what the toolkit notes around each of them would take half as long again.
    cursor = connection.connection.cursor()
    for statement in (*_CURRENT_STEP, *_all_triggers()):
        cursor.execute(statement)


def begin_step(connection: Connection, label: str) -> Step:
    """Start the log of a new edit. What had been undone can no longer be made again."""
    connection.exec_driver_sql(
        "DELETE FROM undo_row WHERE step_id IN (SELECT id FROM undo_step WHERE undone)"
    )
    connection.exec_driver_sql("DELETE FROM undo_step WHERE undone")
    inserted = connection.exec_driver_sql("INSERT INTO undo_step (label) VALUES (?)", (label,))
    step = Step(inserted.lastrowid, label)
    _write_for(connection, step.id)
    return step


def continue_step(connection: Connection, step: Step) -> int:
    """Let an edit be part of an earlier step; return the id of the last log row so far."""
    _write_for(connection, step.id)
    return int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM undo_row").scalar_one())


def end_step(connection: Connection, step: Step, after: int = 0) -> Change:
    """Close the log of an edit and return what it touched in log rows later than `after`.

    An edit that changed nothing leaves no step behind.
    """
    change = _touched(connection, step, after)
    if not change.rows and not after:
        connection.exec_driver_sql("DELETE FROM undo_step WHERE id = ?", (step.id,))
    if change.rows:
        connection.exec_driver_sql("UPDATE edit_count SET edits = edits + 1")
    _write_for(connection, None)
    return change


def replay(connection: Connection, step: Step, *, undone: bool) -> Change:
    """Take a step back, or make it again; the triggers record the way in the other direction."""
    rows = connection.exec_driver_sql(
        "SELECT id, row_id, statement FROM undo_row WHERE step_id = ? ORDER BY id DESC", (step.id,)
    ).all()
    after = max((row.id for row in rows), default=0)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _write_for(connection, step.id)
    for row in rows:
        # The id is a parameter, so that the driver prepares a DELETE with all its cascades only once.
        is_insert = row.statement.startswith("INSERT")
        connection.exec_driver_sql(row.statement, () if is_insert else (row.row_id,))
    connection.exec_driver_sql("DELETE FROM undo_row WHERE step_id = ? AND id <= ?", (step.id, after))
    connection.exec_driver_sql("UPDATE undo_step SET undone = ? WHERE id = ?", (int(undone), step.id))
    return end_step(connection, step, after)


def forget(connection: Connection, *, untouched: bool) -> None:
    """Empty the log: what is there now is where undo starts. `untouched` also says that nobody edited yet."""
    connection.exec_driver_sql("DELETE FROM undo_row")
    connection.exec_driver_sql("DELETE FROM undo_step")
    if untouched:
        connection.exec_driver_sql("UPDATE edit_count SET edits = 0")


def undoable(connection: Connection) -> Step | None:
    """Return the step that Undo takes back next."""
    return _step(connection, "SELECT id, label FROM undo_step WHERE NOT undone ORDER BY id DESC LIMIT 1")


def redoable(connection: Connection) -> Step | None:
    """Return the step that Redo makes again next."""
    return _step(connection, "SELECT id, label FROM undo_step WHERE undone ORDER BY id LIMIT 1")


def next_steps(connection: Connection) -> tuple[Step | None, Step | None]:
    """Return the steps that Undo and Redo act on next, asked for at once."""
    found = {undone: Step(id_, label) for undone, id_, label in connection.exec_driver_sql(_NEXT)}
    return found.get(0), found.get(1)


def edits(connection: Connection) -> int:
    """Return how many edits, undos and redos this working copy has seen."""
    return int(connection.exec_driver_sql("SELECT edits FROM edit_count").scalar_one())


def start_at(connection: Connection, seen: int) -> None:
    """Let the count go on from `seen`: the working copy takes the place of another one."""
    connection.exec_driver_sql("UPDATE edit_count SET edits = ?", (seen,))


def _step(connection: Connection, query: str) -> Step | None:
    row = connection.exec_driver_sql(query).first()
    return Step(row.id, row.label) if row else None


def _write_for(connection: Connection, step_id: int | None) -> None:
    connection.exec_driver_sql("UPDATE undo_current SET step_id = ?", (step_id,))


def _touched(connection: Connection, step: Step, after: int) -> Change:
    rows: dict[str, set[int]] = defaultdict(set)
    query = "SELECT table_name, row_id FROM undo_row WHERE step_id = ? AND id > ?"
    for table_name, row_id in connection.exec_driver_sql(query, (step.id, after)):
        rows[table_name].add(row_id)
    return Change({table: frozenset(ids) for table, ids in rows.items()})


@cache
def _all_triggers() -> tuple[str, ...]:
    return tuple(statement for table in TABLES.values() for statement in _triggers(table))


def _triggers(table: Table) -> list[str]:
    name, columns = table.name, [column.name for column in table.columns]
    assignments = "|| ', ' ||".join(f"""'"{column}" = ' || quote(OLD."{column}")""" for column in columns)
    values = "|| ', ' ||".join(f'quote(OLD."{column}")' for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    reverse = {
        "insert": ("NEW", f"""'DELETE FROM "{name}" WHERE id = ?'"""),
        "update": ("OLD", f"""'UPDATE "{name}" SET ' || {assignments} || ' WHERE id = ?'"""),
        "delete": ("OLD", f"""'INSERT INTO "{name}" ({names}) VALUES (' || {values} || ')'"""),
    }
    return [
        f"""CREATE TEMPORARY TRIGGER "log_{operation}_{name}" AFTER {operation.upper()} ON "{name}" BEGIN
            INSERT INTO undo_row (step_id, table_name, row_id, statement)
            VALUES ((SELECT step_id FROM undo_current), '{name}', {row}.id, {statement}); END"""
        for operation, (row, statement) in reverse.items()
    ]
