"""What an import would do, as the window lists it: rows added, changed and refused, and what is noted."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.data_in.found import Cell, Found
from nkmap.data_in.plan import Plan
from nkmap.errors import Sentence
from nkmap.ui.importing.column_facts import cell_words
from nkmap.ui.said import said

ALL, NOTES = "all", "notes"
PAGES = (ALL, "added", "changed", "unchanged", "refused", NOTES)


class OutcomeRow(NamedTuple):
    """A row of the file and what becomes of it; a note of the whole is in no line."""

    what: str  # one of PAGES but ALL
    table: str
    line: int | None
    words: Sentence


def outcome_rows(found: Found, plan: Plan) -> list[OutcomeRow]:
    """Return all rows in the order of the file, notes first; for another thread, where there are many."""
    notes = (*found.notes, *plan.notes)
    rows = [OutcomeRow(line.what, line.table, line.line, line.words) for line in plan.lines]
    rows += [OutcomeRow("refused", one.table, one.line, one.reason) for one in plan.refused]
    places = {table.name: place for place, table in enumerate(found.tables)}
    rows.sort(key=lambda row: (places.get(row.table, -1), row.line or 0))
    return [*(OutcomeRow(NOTES, "", None, note) for note in notes), *rows]


def page_words(counts: Mapping[str, int]) -> dict[str, str]:
    """Return what the chips of the pages say, each with how many rows it has."""
    translate = QCoreApplication.translate
    words = {
        ALL: translate("Importing", "All {0}"),
        "added": translate("Importing", "Added {0}"),
        "changed": translate("Importing", "Changed {0}"),
        "unchanged": translate("Importing", "As they were {0}"),
        "refused": translate("Importing", "Refused {0}"),
        NOTES: translate("Importing", "Notes {0}"),
    }
    return {page: pattern.format(counts.get(page, 0)) for page, pattern in words.items()}


def counted_words(counts: Mapping[str, int]) -> list[str]:
    """Return what is counted, by `plan.COUNTED`: “12 stakeholders”, “30 relations”; zeros are left out."""
    return [_counted(what, number) for what, number in counts.items() if number]


def _counted(what: str, number: int) -> str:
    translate = QCoreApplication.translate
    if what == "stakeholders":
        return translate("Importing", "%n stakeholder(s)", "", number)
    if what == "relations":
        return translate("Importing", "%n relation(s)", "", number)
    if what == "placements":
        return translate("Importing", "%n place(s)", "", number)
    if what == "leverage_entries":
        return translate("Importing", "%n leverage entry(s)", "", number)
    return translate("Importing", "%n other(s)", "", number)


def done_words(plan: Plan) -> str:
    """Return what an import did, for the pill: “12 stakeholders, 30 relations added”."""
    translate = QCoreApplication.translate
    parts = []
    if added := counted_words(plan.added):
        parts.append(translate("Importing", "{0} added").format(", ".join(added)))
    if changed := counted_words(plan.changed):
        parts.append(translate("Importing", "{0} changed").format(", ".join(changed)))
    return "; ".join(parts)


def refused_table(found: Found, plan: Plan) -> list[tuple[str, ...]]:
    """Return the refused rows as they stand in the file, with table, line and reason before them."""
    translate = QCoreApplication.translate
    rows = {(table.name, row.line): row.cells for table in found.tables for row in table.rows}
    widest = max((len(table.headings) for table in found.tables), default=0)
    headings = found.tables[0].headings if len(found.tables) == 1 else ("",) * widest
    first = (
        translate("Importing", "Table"),
        translate("Importing", "Line"),
        translate("Importing", "Why it is refused"),
    )
    refused = [
        (one.table, str(one.line), said(one.reason), *_cells(rows.get((one.table, one.line), ()), widest))
        for one in plan.refused
    ]
    return [(*first, *headings), *refused]


def _cells(cells: tuple[Cell, ...], wide: int) -> list[str]:
    return [cell_words(cell) for cell in cells] + [""] * (wide - len(cells))
