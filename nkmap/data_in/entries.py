"""Goes through the rows of a table: each as the values of its fields, with what cannot be read told."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from nkmap.data_in.account import (
    DIAGONAL,
    EMPTY_ROWS,
    HIDDEN,
    LEFT_OUT_ROWS,
    NO_RELATION,
    SYMMETRIC,
    Account,
)
from nkmap.data_in.choices import ColumnChoice, TableChoice
from nkmap.data_in.fields import REPEATED, Field, fields_of
from nkmap.data_in.found import Cell, Row, Table
from nkmap.data_in.numbers import number_in
from nkmap.data_in.values import Unread, as_text, column_values
from nkmap.errors import Sentence
from nkmap.scales import SENSITIVITY

# Values that stand on a map: in a table of stakeholders each column may name its own.
_ON_MAPS = ("salience", "confidence", "rationale", "size")
STRICTEST = SENSITIVITY[-1]
_MATRIX = Sentence("It is a matrix.")

_Of = tuple[str, str | None]  # a field, and what its values are of
_Cell = tuple[int, Cell, str, Cell]  # of a matrix: its line, the names at the left and on top, what it says


class Repeated(NamedTuple):
    """A value of which a row may have several: `of` is a language, a question, or the question of a map."""

    field_id: str
    of: str
    value: Any


class Entry(NamedTuple):
    """A row with the values that it gives; what is not assessed is not there."""

    line: int
    values: dict[str, Any]
    repeated: list[Repeated]


class _Taken(NamedTuple):
    """A column that is taken: where it stands, its field, and what its values are of."""

    place: int
    field: Field
    of: str | None  # None: a row has one value of this field


def entries(
    table: Table, choice: TableChoice, account: Account, decimal: str | None = None
) -> Iterator[Entry]:
    """Yield the rows that hold something. Values that cannot be read are refused; the row goes on without.

    `decimal` is the decimal sign of the file, where that is known.
    """
    taken = list(_taken(table, choice, account))
    if not taken:
        account.count(LEFT_OUT_ROWS, len(table.rows))
        return
    columns = [_column(table, choice, one, decimal) for one in taken]
    fields = [(one.field.id, one.of) for one in taken]
    ids = [one.field.id for one in taken]
    are_single = all(one.of is None for one in taken) and not any(Unread in map(type, its) for its in columns)
    for row, values in zip(table.rows, zip(*columns, strict=True), strict=True):
        if are_single and None not in values:  # most rows of a list of relations
            yield Entry(row.line, dict(zip(ids, values, strict=True)), [])
            continue
        if not any(row.cells) and not any(map(as_text, row.cells)):
            account.count(EMPTY_ROWS)
            continue
        told = [(of, value) for of, value in zip(fields, values, strict=True) if value is not None]
        account.missing_values += len(fields) - len(told)
        yield _entry(table.name, row.line, told, account)


def _entry(table: str, line: int, told: list[tuple[_Of, Any]], account: Account) -> Entry:
    """Return a row with what is told in it; what cannot be read is refused.

    A word about who may know that cannot be read hides whom it is about: what is shared stays shared.
    """
    entry = Entry(line, {}, [])
    for (field_id, of), value in told:
        if type(value) is Unread:
            account.refuse(table, line, value.reason)
            if field_id == "sensitivity":
                account.count(HIDDEN)
                entry.values[field_id] = STRICTEST
        elif of is None:
            entry.values[field_id] = value
        else:
            entry.repeated.append(Repeated(field_id, of, value))
    return entry


def relations_of(table: Table, choice: TableChoice, account: Account) -> tuple[Table, TableChoice]:
    """Return a matrix as a table of relations: from the name at the left to the name on top."""
    told = _told(table, account)
    is_symmetric = _is_symmetric(told)
    if is_symmetric:
        account.note(SYMMETRIC)
        told = _once(told)
    read = next((column for column in choice.columns if column.holds == "strength"), None)
    columns = (
        ColumnChoice("from", _MATRIX),
        ColumnChoice("to", _MATRIX),
        read or ColumnChoice(None, _MATRIX),
        ColumnChoice("direction" if is_symmetric else None, _MATRIX),
    )
    rows = tuple(Row(line, (start, end, cell, "undirected")) for line, start, end, cell in told)
    made = Table(table.name, ("", "", table.name, ""), rows)
    return made, replace(choice, columns=columns)


def _told(table: Table, account: Account) -> list[_Cell]:
    """Return the cells that say something, with their line and both names."""
    cells = [
        (row.line, row.cells[0], table.headings[place], cell)
        for row in table.rows
        for place, cell in enumerate(row.cells[: len(table.headings)])
        if place > 0
    ]
    told = [cell for cell in cells if as_text(cell[3]) and number_in(cell[3]) != 0]
    between = [cell for cell in told if as_text(cell[1]) != cell[2]]
    account.count(NO_RELATION, len(cells) - len(told))
    account.count(DIAGONAL, len(told) - len(between))
    return between


def _once(cells: list[_Cell]) -> list[_Cell]:
    """Return the cells of a matrix that says everything twice, each pair of names once."""
    pairs = {
        frozenset((as_text(start), end)): (line, start, end, cell)
        for line, start, end, cell in reversed(cells)
    }
    return list(reversed(pairs.values()))


def _is_symmetric(cells: list[_Cell]) -> bool:
    said = {(as_text(start), end): as_text(cell) for _, start, end, cell in cells}
    return bool(said) and all(said.get((end, start)) == cell for (start, end), cell in said.items())


def _taken(table: Table, choice: TableChoice, account: Account) -> Iterator[_Taken]:
    """Yield the columns that are taken; a second one of the same is left out, and that is said."""
    known = fields_of(choice.holds or "")
    seen: set[tuple[str, str | None]] = set()
    for place, column in enumerate(choice.columns[: len(table.headings)]):
        its = known.get(column.holds or "")
        if its is None:
            continue
        of = _of(choice, column, its, table.headings[place])
        if (its.id, of) in seen and its.id != "tags":
            heading = table.headings[place] or str(place + 1)
            account.note(Sentence("Left out, since an earlier column holds the same: “{0}”.", heading))
            continue
        seen.add((its.id, of))
        yield _Taken(place, its, of)


def _of(choice: TableChoice, column: ColumnChoice, its: Field, heading: str) -> str | None:
    if its.id == "name_in":
        return column.language
    if its.id in REPEATED:
        return heading
    is_value = its.cells == "number" or its.id in _ON_MAPS
    return (column.map or "") if choice.holds == "stakeholders" and is_value else None


def _column(table: Table, choice: TableChoice, one: _Taken, decimal: str | None) -> list[Any]:
    cells = [row.cells[one.place] if one.place < len(row.cells) else None for row in table.rows]
    heading = table.headings[one.place]
    return column_values(choice.holds or "", one.field, heading, choice.columns[one.place], cells, decimal)
