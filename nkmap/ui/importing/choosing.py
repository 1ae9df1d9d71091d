"""Other choices, made from those there are: one change at a time, plain values in and out."""

from dataclasses import replace
from typing import Any

from nkmap.data_in.choices import Choices, ColumnChoice
from nkmap.data_in.fields import REPEATED
from nkmap.data_in.found import Found, Row, Table
from nkmap.errors import Sentence

BY_HAND = Sentence("You chose this.")
MOVED_AWAY = Sentence("Left out: another column holds this now.")


def with_table(choices: Choices, table: int, **changed: Any) -> Choices:
    """Return the choices with other values of the `TableChoice` of a table, by its number."""
    tables = list(choices.tables)
    tables[table] = replace(tables[table], **changed)
    return Choices(tuple(tables))


def with_column(choices: Choices, table: int, column: int, choice: ColumnChoice) -> Choices:
    """Return the choices with another one for a column, by its number."""
    columns = list(choices.tables[table].columns)
    columns[column] = choice
    return with_table(choices, table, columns=tuple(columns))


def with_field(choices: Choices, table: int, column: int, choice: ColumnChoice) -> tuple[Choices, int | None]:
    """Return the choices with another field for a column, and the column that held this field till now.

    What a table can hold but once moves: the earlier column is left out.
    """
    earlier = next(
        (
            number
            for number, other in enumerate(choices.tables[table].columns)
            if number != column and _are_the_same(other, choice)
        ),
        None,
    )
    if earlier is not None:
        choices = with_column(choices, table, earlier, ColumnChoice(None, MOVED_AWAY))
    return with_column(choices, table, column, choice), earlier


def _are_the_same(one: ColumnChoice, other: ColumnChoice) -> bool:
    if one.holds is None or (one.holds, one.map) != (other.holds, other.map):
        return False
    return one.language == other.language if one.holds == "name_in" else one.holds not in REPEATED


def kept(before: tuple[Found, Choices] | None, found: Found, proposed: Choices) -> Choices:
    """Return what is proposed for a file that was read anew; tables that look as before keep choices."""
    if before is None:
        return proposed
    earlier = {
        (table.name, table.headings): choice
        for table, choice in zip(before[0].tables, before[1].tables, strict=True)
    }
    pairs = zip(found.tables, proposed.tables, strict=True)
    return Choices(tuple(earlier.get((table.name, table.headings), choice) for table, choice in pairs))


def only_column(table: Table, column: int) -> Table:
    """Return a table with just one of its columns."""
    rows = tuple(Row(row.line, row.cells[column : column + 1]) for row in table.rows)
    return replace(table, headings=(table.headings[column],), rows=rows, maps={}, scales={}, is_matrix=False)
