"""The columns of a table as the window lists them, in words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.data_in.choices import ColumnChoice, TableChoice
from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Scale, Table
from nkmap.ui.importing.column_facts import ColumnFacts
from nkmap.ui.importing.field_words import field_words
from nkmap.ui.said import said

WITH_VALUES = ("stakeholders", "placements", "estimates")


class ColumnRow(NamedTuple):
    """A column: what stands in it, what it is and why, its scale and the map of its values, its words.

    A text that is None means that the column needs none. `unclear` says how many words stand for nothing yet.
    """

    heading: str
    cells: str
    holds: str
    reason: str
    scale: str | None
    map: str
    words: str | None
    unclear: str


def column_rows(table: Table, choice: TableChoice, facts: list[ColumnFacts]) -> list[ColumnRow]:
    """Return the columns of a table in their order."""
    headings = (heading_words(table, number) for number in range(len(table.headings)))
    columns = zip(headings, choice.columns, facts, strict=True)
    return [_row(choice.holds, *column) for column in columns]


def heading_words(table: Table, column: int) -> str:
    """Return what heads a column, or which one it is."""
    made_up = QCoreApplication.translate("Importing", "Column {0}").format(column + 1)
    return table.headings[column] or made_up


def _row(holds: str | None, heading: str, choice: ColumnChoice, facts: ColumnFacts) -> ColumnRow:
    translate = QCoreApplication.translate
    missing = len(words_missing(holds, choice, facts))
    needed = holds is not None and choice.holds is not None
    return ColumnRow(
        heading=heading,
        cells=" · ".join(facts.first) or translate("Importing", "empty"),
        holds=field_words(holds or "", choice.holds, choice.language) if holds else "",
        reason=said(choice.reason) if holds else "",
        scale=scale_words(choice.scale) if needed and has_scale(holds, choice) else None,
        map=choice.map or "",
        words=_words_of(choice, facts) if needed and has_words(holds, choice, facts) else None,
        unclear=translate("Importing", "%n unclear", "", missing) if missing else "",
    )


def has_scale(holds: str | None, choice: ColumnChoice) -> bool:
    """Return whether the numbers of a column are read on a scale."""
    return _cells(holds, choice) == "number"


def has_words(holds: str | None, choice: ColumnChoice, facts: ColumnFacts) -> bool:
    """Return whether words of a column stand for something one by one."""
    cells = _cells(holds, choice)
    return cells == "word" or (cells in ("number", "flag") and bool(facts.words or choice.words))


def is_on_map(holds: str | None, choice: ColumnChoice) -> bool:
    """Return whether a column holds values on a map, which may be another one than that of the table."""
    return holds in WITH_VALUES and _cells(holds, choice) == "number"


def words_missing(holds: str | None, choice: ColumnChoice, facts: ColumnFacts) -> list[str]:
    """Return the words of a column that stand for nothing yet: rows with them are refused."""
    if holds is None or not has_words(holds, choice, facts):
        return []
    field = fields_of(holds)[choice.holds or ""]
    if field.cells == "flag" or (field.cells == "word" and not field.words):
        return []  # yes and no are understood; kinds are made as they are named
    return [word for word in facts.words if word not in choice.words and word not in field.words]


def scale_words(scale: Scale | None) -> str:
    """Return a scale as it is shown and typed: “1 to 5”."""
    if scale is None:
        return QCoreApplication.translate("Importing", "as they are")
    pattern = QCoreApplication.translate("Importing", "{0} to {1}")
    return pattern.format(f"{scale.low:g}", f"{scale.high:g}")


def words_in(choice: ColumnChoice, facts: ColumnFacts) -> tuple[str, ...]:
    """Return what stands for something in a column: its words, and numbers that are codes."""
    return tuple(dict.fromkeys((*facts.words, *choice.words)))


def _words_of(choice: ColumnChoice, facts: ColumnFacts) -> str:
    return QCoreApplication.translate("Importing", "%n word(s)", "", len(words_in(choice, facts)))


def _cells(holds: str | None, choice: ColumnChoice) -> str:
    field = fields_of(holds).get(choice.holds or "") if holds else None
    return field.cells if field else ""
