"""The project as it would be after an import: the rows that are there, with those added and changed."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any

from nkmap.data_in.known import Known
from nkmap.db.tables import TABLES, new_uid

Values = dict[str, Any]

# Where `Known` keeps the rows of a table.
_KEPT = {
    "stakeholder": "stakeholders",
    "stakeholder_kind": "kinds",
    "stakeholder_name": "names",
    "attribute": "attributes",
    "attribute_value": "answers",
    "relation": "relations",
    "round": "rounds",
    "placement": "placements",
    "participant_group": "groups",
    "group_estimate": "estimates",
    "instrument": "instruments",
    "source": "sources",
    "evidence": "evidence",
}


class Draft:
    """Rows by table and id. Whoever adds or sets has checked the values; nothing here is refused.

    `new_rows` have all columns of their table; `changes` hold what is new in rows that are there.
    """

    def __init__(self, known: Known) -> None:
        self.new_rows: dict[str, list[Values]] = defaultdict(list)
        self.changes: dict[str, dict[int, Values]] = defaultdict(dict)
        self.revision = 0  # rises with all that is added or changed
        self._rows: dict[str, dict[int, Values]] = defaultdict(dict)
        self._rows |= {table: _by_id(getattr(known, kept)) for table, kept in _KEPT.items()}
        self._rows["leverage_entry"] = {row["id"]: dict(row) for row in known.entries}
        self._first_ids = known.next_ids
        self._next_ids = dict(known.next_ids)
        self._next_positions = dict(known.next_positions)
        self._originals: dict[tuple[str, int, str], Any] = {}
        self._changed: list[tuple[str, str, Any, Any]] = []

    def rows(self, table: str) -> Mapping[int, Values]:
        """Return the rows of a table by id, as they would be."""
        return self._rows[table]

    def next_id(self, table: str) -> int:
        """Return the id of the next new row, which is taken from now on."""
        id_ = self._next_ids.get(table, 1)
        self._next_ids[table] = id_ + 1
        return id_

    def add(self, table: str, uid: str | None = None, **values: Any) -> int:
        """Add a row at the end of its table and return its id; columns that are not named have defaults."""
        id_ = self.next_id(table)
        row = {**_defaults(table), "id": id_, "uid": uid or new_uid(), **values}
        if "position" in row and "position" not in values:
            row["position"] = self._next_positions.get(table, 0)
            self._next_positions[table] = row["position"] + 1
        self.new_rows[table].append(row)
        self._rows[table][id_] = row
        self._changed.append((table, "", None, row))
        self.revision += 1
        return id_

    def set(self, table: str, id_: int, **values: Any) -> None:
        """Set columns of a row; what is the same already stays unsaid."""
        row, is_new = self._rows[table][id_], self.is_new(table, id_)
        for column, value in values.items():
            if row.get(column) == value:
                continue
            self._changed.append((table, column, row.get(column), value))
            if not is_new:
                self._keep_change(table, id_, column, row.get(column), value)
            row[column] = value
            self.revision += 1

    def _keep_change(self, table: str, id_: int, column: str, before: Any, value: Any) -> None:
        """Keep a change of a row that is there; one that a later row takes back is none."""
        changes, first = self.changes[table].setdefault(id_, {}), (table, id_, column)
        if value == self._originals.setdefault(first, before):
            del changes[column]
            if not changes:
                del self.changes[table][id_]
        else:
            changes[column] = value

    def is_new(self, table: str, id_: int) -> bool:
        """Return whether a row is added by this import."""
        return id_ >= self._first_ids.get(table, 1)

    def take_changed(self) -> list[tuple[str, str, Any, Any]]:
        """Return what was set since it was asked last: table, column, value before and after.

        Of a row that was added: its table, no column, and the row.
        """
        if not self._changed:
            return []
        changed, self._changed = self._changed, []
        return changed


def _by_id(rows: tuple[Any, ...]) -> dict[int, Values]:
    return {row.id: row._asdict() for row in rows}


@cache
def _defaults(table: str) -> Values:
    """Return what a new row holds where nothing is said: the defaults of its columns, else null."""
    columns = [column for column in TABLES[table].columns if column.name not in ("id", "uid")]
    return {column.name: _default(column) for column in columns}


def _default(column: Any) -> Any:
    return column.default.arg if column.default is not None and column.default.is_scalar else None
