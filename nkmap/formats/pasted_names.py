"""Reads names out of what was copied elsewhere: a list, a column of a spreadsheet, a table of a web page."""

import csv
import re
from io import StringIO

from nkmap.commands.texts import clean_line, same_name_key

MOST_NAMES = 5000  # of one pasting
# "- ", "• ", "1. ", "2) ", "(3) ", "a) "; the last two signs are what Word uses for bullets in bullets.
_MARKER = re.compile(
    r"^[^\S\n]*(?:[•‣◦▪●○■□☐\uf0b7]|(?:[-–—*·o]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\))(?=\s))[^\S\n]*",
    re.MULTILINE,
)


def names_in(text: str, html: str = "") -> list[str]:
    """Return the names in a clipboard's text, each once, in their order.

    A table in its HTML goes before the text. A name is a line, or the first cell of a row; bullets and
    numbering, empty lines and spellings of a name that came before are left out.
    """
    found: dict[str, str] = {}
    for cell in _first_cells_of_table(html) or _first_cells_of_lines(text):
        name = clean_line(without_markers(cell))
        if name:
            found.setdefault(same_name_key(name), name)
    return list(found.values())


def without_markers(text: str) -> str:
    """Return lines without the bullets and the numbering in front of them."""
    return _MARKER.sub("", text)


def names_in_line(text: str) -> list[str]:
    """Return the names that were typed in one line with semicolons between them, each once."""
    return names_in(text.replace("；", ";").replace(";", "\n"))


def _first_cells_of_table(html: str) -> list[str]:
    if not html:
        return []
    from nkmap.formats.copied_table import first_cells  # with a parser that nothing else needs

    return first_cells(html)


def _first_cells_of_lines(text: str) -> list[str]:
    """Return the first cell of each line; spreadsheets put cells with line breaks between quotation marks."""
    lines = without_markers(text.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        return [row[0] for row in csv.reader(StringIO(lines), delimiter="\t", strict=True) if row]
    except csv.Error:  # quotation marks that belong to the names
        return [line.split("\t")[0] for line in lines.split("\n")]
