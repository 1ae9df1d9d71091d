"""What follows from deciding that a row is the same as a stakeholder of the project or an earlier row."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from nkmap.data_in.choices import Choices, TableChoice
from nkmap.data_in.found import Found, Row, Table
from nkmap.data_in.plan import Duplicate
from nkmap.ui.importing.choosing import with_table


def with_decided(choices: Choices, found: Found, decided: Collection[Duplicate]) -> Choices:
    """Return the choices with all that was decided on rows that look like others."""
    for number, table in enumerate(found.tables):
        pairs = [pair for pair in decided if pair.table == table.name]
        same = dict(choices.tables[number].same)
        for pair in pairs:
            same.pop(pair.line, None)
            if not pair.is_same or pair.known_id is not None:  # else the row has that name by now
                same[pair.line] = pair.known_id if pair.is_same else None
        if pairs:
            choices = with_table(choices, number, same=same)
    return choices


def merged(found: Found, choices: Choices, decided: Iterable[Duplicate]) -> Found:
    """Return the tables with the names of earlier rows on rows that are the same: these complete them."""
    others = {
        (pair.table, pair.line): pair.other for pair in decided if pair.is_same and pair.known_id is None
    }
    if not others:
        return found
    both = zip(found.tables, choices.tables, strict=True)
    return replace(found, tables=tuple(_renamed(table, choice, others) for table, choice in both))


def _renamed(table: Table, choice: TableChoice, others: dict[tuple[str, int], str]) -> Table:
    column = next((place for place, its in enumerate(choice.columns) if its.holds == "name"), None)
    if column is None:
        return table
    rows = (
        Row(row.line, (*row.cells[:column], others[table.name, row.line], *row.cells[column + 1 :]))
        if (table.name, row.line) in others
        else row
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))
