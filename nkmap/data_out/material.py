"""The rows of a project as they may leave in tables, and how these name what they refer to."""

from collections import Counter, defaultdict
from functools import cached_property
from itertools import count
from typing import Any

from nkmap.data_in.headings import ASKED, fields_for, language_of
from nkmap.db.project_rows import Row, Rows, all_rows
from nkmap.db.tables import TABLES
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Outside
from nkmap.redaction.removal import for_nobody

Known = dict[int, Row]


class Material:
    """All rows without those that leave for nobody; hidden names stand in no text of them."""

    def __init__(self, outside: Outside) -> None:
        rows = outside.read(all_rows)
        gone = for_nobody(rows)
        left = {
            table: [row for row in found if row["id"] not in gone[table]] for table, found in rows.items()
        }
        self.rows = _without_names(left, outside.left_out) if outside.left_out.spellings else left

    def ordered(self, table: str) -> list[Row]:
        """Return the rows of a table in the order in which people see them."""
        return sorted(self.rows[table], key=lambda row: (row.get("position", 0), row["id"]))

    @cached_property
    def by_id(self) -> dict[str, Known]:
        """All rows by table and id."""
        return {table: {row["id"]: row for row in found} for table, found in self.rows.items()}

    def of(self, table: str, id_: int | None) -> Row:
        """Return a row that another one refers to; an empty one where that is nobody or was left out."""
        return self.by_id[table].get(id_, {}) if id_ is not None else {}

    def uid(self, table: str, id_: int | None) -> str | None:
        """Return the uid of a row; None where there is none."""
        uid: str | None = self.of(table, id_).get("uid")
        return uid

    def named(self, stakeholder_id: int | None) -> str | None:
        """Return a stakeholder's name, or its uid where several have that name; None for nobody."""
        row = self.of("stakeholder", stakeholder_id)
        if not row:
            return None
        said: str = row["name"] if self._bearers[row["name"]] == 1 else row["uid"]
        return said

    @cached_property
    def map_names(self) -> dict[int, str]:
        """What tables call each map: its question, numbered where another map asks the same."""
        return _told_apart({row["id"]: row["question"] or "Map" for row in self.ordered("map")})

    @cached_property
    def round_names(self) -> dict[int, str | None]:
        """What tables call each round: its label; the one that is worked in has none."""
        named = [row for row in self.ordered("round") if not row["working"]]
        told = _told_apart({row["id"]: row["label"] or "Round" for row in named})
        return {row["id"]: told.get(row["id"]) for row in self.rows["round"]}

    @cached_property
    def questions(self) -> dict[int, str]:
        """What tables and graphs call each question of the project, in their order."""
        return {row["id"]: _heading(row["name"]) for row in self.ordered("attribute")}

    @cached_property
    def working_round(self) -> int:
        """The id of the round that is worked in."""
        found: int = next(row["id"] for row in self.rows["round"] if row["working"])
        return found

    def grouped(self, table: str, column: str) -> dict[int, list[Row]]:
        """Return the rows of a table, in their order, by what a column of theirs refers to."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in self.ordered(table):
            found[row[column]].append(row)
        return found

    @cached_property
    def _bearers(self) -> Counter[str]:
        return Counter(row["name"] for row in self.rows["stakeholder"])


def _heading(question: str) -> str:
    """Return the heading of a question, marked where an import would take it for something else."""
    means_more = fields_for(question, "stakeholders") or language_of(question)
    return f"{question} {ASKED}" if means_more else question


def _told_apart(names: dict[int, str]) -> dict[int, str]:
    """Return the names with “(2)” behind one that stood before."""
    taken: dict[int, str] = {}
    for id_, name in names.items():
        ways = (name if number == 1 else f"{name} ({number})" for number in count(1))
        taken[id_] = next(way for way in ways if way not in taken.values())
    return taken


def _without_names(rows: Rows, hidden: HiddenNames) -> Rows:
    """Return the rows with something else in the place of each hidden name, where people write freely."""
    free = {
        name: [column.name for column in table.columns if "length" in column.info and column.name != "uid"]
        for name, table in TABLES.items()
    }
    return {table: [_said(row, free[table], hidden) for row in found] for table, found in rows.items()}


def _said(row: Row, columns: list[str], hidden: HiddenNames) -> Row:
    said: dict[str, Any] = {
        column: hidden.replaced(row[column]) for column in columns if isinstance(row[column], str)
    }
    return row | said
