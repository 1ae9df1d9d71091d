"""The tables of a file as a list shows them: their names, how many rows, and what they hold."""

from PySide6.QtCore import QCoreApplication

from nkmap.data_in.choices import Choices
from nkmap.data_in.found import Found
from nkmap.ui.importing.field_words import holds_words
from nkmap.ui.sources.two_line_list import Line


def table_lines(found: Found, choices: Choices) -> list[Line]:
    """Return a line for each table, in their order."""
    words = holds_words()
    return [
        Line(table.name, f"{words[choice.holds]}\n{row_words(len(table.rows))}", table.name)
        for table, choice in zip(found.tables, choices.tables, strict=True)
    ]


def row_words(count: int) -> str:
    """Return how many rows a table has."""
    return QCoreApplication.translate("Importing", "%n row(s)", "", count)
