"""The sheets of a workbook as CSV: a folder with a table each, or the stakeholders alone."""

import csv
import io

from nkmap.data_out.all_sheets import all_sheets
from nkmap.data_out.choices import OutChoices
from nkmap.data_out.sheets import Cell, Sheet
from nkmap.redaction.project import Outside

# What a spreadsheet would calculate: after the rules of OWASP, and the wide forms that East Asian ones take.
TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
AS_TEXT = "'"


def csv_tables(outside: Outside, choices: OutChoices) -> dict[str, bytes]:
    """Return every table as a file of its own: “Elements.csv” and so on."""
    return {f"{sheet.name}.csv": _written(sheet, choices) for sheet in all_sheets(outside, choices)}


def csv_stakeholders(outside: Outside, choices: OutChoices) -> bytes:
    """Return the stakeholders with their values on one map."""
    return _written(all_sheets(outside, choices)[0], choices)


def _written(sheet: Sheet, choices: OutChoices) -> bytes:
    """Return a table in UTF-8, marked so that Excel knows it; as data without the mark, cells as they are."""
    say = exactly if choices.as_data else safe
    written = io.StringIO(newline="")
    csv.writer(written).writerows([map(say, row) for row in (sheet.headings, *sheet.rows)])
    return written.getvalue().encode("utf-8" if choices.as_data else "utf-8-sig")


def exactly(cell: Cell) -> str:
    """Return a cell as it is; numbers with all their digits."""
    return "" if cell is None else str(cell)


def safe(cell: Cell) -> str:
    """Return a cell that no spreadsheet calculates: a text that would be has an apostrophe before it."""
    said = exactly(cell)
    return AS_TEXT + said if isinstance(cell, str) and said.startswith(TRIGGERS) else said
