"""Rows from a stranger's file into a database of ours: every value checked, every loss reported in words."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import Connection, Table, create_engine

from nkmap.db.cleaning import EMPTIED, NOTHING, Cleaned, Rule, Unusable, Value, leads_astray, rules_of
from nkmap.db.findings import Finding
from nkmap.db.invariants import mend
from nkmap.db.schema import create_tables
from nkmap.db.tables import Base
from nkmap.db.untrusted import Untrusted
from nkmap.errors import Sentence

LEFT_OUT = Sentence("the row was left out")
MISFIT = Sentence("contradicts the row itself or another row")

MOST_NOTES = 12


class RowsToCheck(Protocol):
    """What gives the rows of a stranger's file: a database, or another form of a project."""

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Give the rows of one of our tables, in the columns that the file has."""

    def check_time(self) -> None:
        """Raise Damaged when reading has taken far too long."""


@dataclass(slots=True)
class Report:
    """What was changed or left out on the way."""

    findings: list[Finding] = field(default_factory=list)

    def notes(self) -> list[Sentence]:
        """Return a sentence per table and fault, without any of the project's own words."""
        counted = Counter((found.table, found.column, found.fault, found.outcome) for found in self.findings)
        notes = [_sentence(*what, count) for what, count in counted.items()]
        more = len(notes) - MOST_NOTES
        return [*notes[:MOST_NOTES], Sentence("And {0} more kinds of repairs.", more)] if more > 0 else notes


class _Copying:
    """Copies table by table, those referred to first."""

    def __init__(self, source: RowsToCheck, connection: Connection) -> None:
        self.source = source
        self.connection = connection
        self.report = Report()
        self.kept: dict[str, set[int]] = {}

    def copy(self, table: Table) -> None:
        rules = rules_of(table)
        cleaned = (self._clean(table.name, rules, found) for found in self.source.rows(table.name))
        rows = [row for row in cleaned if row is not None]
        if rows:
            self.connection.exec_driver_sql(_insert(table), rows)
        self.kept[table.name] = self._ids(table)
        for row in rows if len(self.kept[table.name]) < len(rows) else ():
            if row[_id_place(rules)] not in self.kept[table.name]:
                self._insert_without_conflict(table, rules, row)
        self.kept[table.name] = self._ids(table)
        for rule in rules:
            if rule.refers_to == table.name:
                self._loosen(table, rule.column)

    def _clean(self, table: str, rules: list[Rule], found: dict[str, Any]) -> tuple[Value, ...] | None:
        """Return the values of a row in our order, or None when it has to be left out."""
        values: list[Value] = []
        row_id = found.get("id")
        for rule in rules:
            value = found.get(rule.column)
            if rule.column in found and rule.fits(value) and self._leads_somewhere(rule, value):
                values.append(value)
                continue
            try:
                mended = self._mended(rule, found)
            except Unusable as unusable:
                self._note(table, row_id, rule.column, unusable.fault, LEFT_OUT)
                continue
            if mended.fault:
                self._note(table, row_id, rule.column, mended.fault, mended.outcome)
            values.append(mended.value)
        return tuple(values) if len(values) == len(rules) else None

    def _leads_somewhere(self, rule: Rule, value: Value) -> bool:
        """Return whether a reference refers to a row that was kept; rows of its own table come later."""
        return value is None or rule.refers_to is None or value in self.kept.get(rule.refers_to, (value,))

    def _mended(self, rule: Rule, found: dict[str, Any]) -> Cleaned:
        if rule.column not in found:  # an older format had no such column
            return rule.stand_in(NOTHING)
        cleaned = rule.clean(found[rule.column])
        if self._leads_somewhere(rule, cleaned.value):
            return cleaned
        return rule.stand_in(Sentence("refers to something missing"))

    def _insert_without_conflict(self, table: Table, rules: list[Rule], row: tuple[Value, ...]) -> None:
        """Keep a row that contradicts itself or another one by giving up as few of its values as possible."""
        self.source.check_time()
        row_id = row[_id_place(rules)]
        for place, rule in enumerate(rules):
            changed = _given_up(rules, row, {place})
            if changed != row and self._inserted(table, changed):
                self._note(table.name, row_id, rule.column, MISFIT, EMPTIED)
                return
        everything = {place for place, rule in enumerate(rules) if rule.nullable}
        if self._inserted(table, _given_up(rules, row, everything)):
            self._note(table.name, row_id, Sentence("several columns"), MISFIT, EMPTIED)
        else:
            self._note(table.name, row_id, "id", MISFIT, LEFT_OUT)

    def _inserted(self, table: Table, row: tuple[Value, ...]) -> bool:
        return self.connection.exec_driver_sql(_insert(table), row).rowcount == 1

    def _loosen(self, table: Table, column: str) -> None:
        """Clear references inside a table that lead nowhere, or in a circle."""
        parents: dict[int, int] = dict(
            self.connection.exec_driver_sql(
                f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" IS NOT NULL'
            ).all()
        )
        for row_id in [row_id for row_id in parents if leads_astray(row_id, parents, self.kept[table.name])]:
            del parents[row_id]
            update = f'UPDATE "{table.name}" SET "{column}" = NULL WHERE id = ?'
            self.connection.exec_driver_sql(update, (row_id,))
            self._note(table.name, row_id, column, Sentence("leads nowhere or in a circle"), EMPTIED)

    def _ids(self, table: Table) -> set[int]:
        return set(self.connection.exec_driver_sql(f'SELECT id FROM "{table.name}"').scalars())

    def _note(self, table: str, row_id: Any, column: str, fault: Sentence, outcome: Sentence) -> None:
        self.report.findings.append(Finding(table, row_id, column, fault, outcome))


def insert_rows(source: RowsToCheck, connection: Connection) -> Report:
    """Insert the rows of a stranger's file into the empty tables behind `connection`.

    Raises Damaged when the file cannot be read to its end; the caller rolls back.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    copying = _Copying(source, connection)
    for table in Base.metadata.sorted_tables:
        copying.copy(table)
    copying.report.findings += mend(connection)
    return copying.report


@contextmanager
def copied_in_memory(source: Untrusted) -> Iterator[tuple[Connection, Report]]:
    """Give a database in memory with what `insert_rows` makes of a file. Raises Damaged."""
    engine = create_engine("sqlite://", hide_parameters=True)
    try:
        with engine.begin() as connection:
            create_tables(connection)
            yield connection, insert_rows(source, connection)
    finally:
        engine.dispose()


def _insert(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    places = ", ".join("?" for _ in table.columns)
    return f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({places})'


def _id_place(rules: list[Rule]) -> int:
    return next(place for place, rule in enumerate(rules) if rule.column == "id")


def _given_up(rules: list[Rule], row: tuple[Value, ...], places: set[int]) -> tuple[Value, ...]:
    values = list(row)
    for place in places:
        try:
            values[place] = rules[place].stand_in(NOTHING).value
        except Unusable:
            continue
    return tuple(values)


def _sentence(table: str, column: str, fault: Sentence, outcome: Sentence, count: int) -> Sentence:
    rows = Sentence("1 row") if count == 1 else Sentence("{0} rows", count)
    return Sentence("Table “{0}”: “{1}” {2} in {3}; {4}.", table, column, fault, rows, outcome)
