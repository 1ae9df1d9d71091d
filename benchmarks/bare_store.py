"""The floor of SQLite: the rows of a move, committed with the settings of a working copy and nothing else."""

import sqlite3
from pathlib import Path
from uuid import uuid4

from benchmarks.measuring import timed
from nkmap.db.connection import SETTINGS
from nkmap.db.store import Store

MOVE = "UPDATE placement SET x = ?, y = ? WHERE id = ?"
HISTORY = """INSERT INTO position_history (uid, placement_id, round_id, from_x, from_y, to_x, to_y, moved_at)
    SELECT ?, id, round_id, ?, ?, x, y, ? FROM placement WHERE id = ?"""


class BareStore:
    """A copy of a working copy."""

    def __init__(self, store: Store, path: Path) -> None:
        path.write_bytes(store.image())
        self._connection = sqlite3.connect(path, isolation_level=None)
        for name, value in SETTINGS.items():
            self._connection.execute(f"PRAGMA {name} = {value}")

    def move(self, placement_id: int, x: float, y: float) -> float:
        """Write a move and return the milliseconds until it is flushed."""
        return timed(lambda: self._commit(placement_id, x, y))

    def _commit(self, placement_id: int, x: float, y: float) -> None:
        ask = self._connection.execute
        ask("BEGIN IMMEDIATE")
        ask(MOVE, (x, y, placement_id))
        ask(HISTORY, (str(uuid4()), 0.0, 0.5, "2007-05-01T10:00:00", placement_id))
        ask("COMMIT")
