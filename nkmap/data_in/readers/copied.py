"""Reads what was copied in another program: the tables of its HTML, or text with tabs between cells."""

import re
from dataclasses import replace

from nkmap.data_in.found import Found, Reading
from nkmap.data_in.readers.delimiters import likely_delimiter, said_delimiter
from nkmap.data_in.readers.html_tables import html_tables
from nkmap.data_in.readers.text_tables import text_tables

FORMAT, NAME = "copied", "Clipboard"
_LINES = re.compile(r"[\r\n]+")
_LOOKED_AT = 20  # lines


def copied_tables(text: str, html: str, reading: Reading) -> Found | None:
    """Return the tables that were copied; None for plain lines, and for a table of one column.

    Lines with commas are plain ones, as names have commas too, unless there are several in each of them.
    Raises UnusableFile beyond the limits.
    """
    found = html_tables(html, NAME, reading) if html else None
    if found and _is_wide(found):
        return replace(found, format=FORMAT)
    delimiter = _delimiter(text)
    if delimiter is None:
        return None
    found = text_tables(text, NAME, replace(reading, delimiter=delimiter))
    return replace(found, format=FORMAT) if _is_wide(found) else None


def _delimiter(text: str) -> str | None:
    lines = [line for line in _LINES.split(text.strip("\r\n"))[:_LOOKED_AT] if line.strip()]
    if "\t" in text:
        return "\t"
    delimiter = said_delimiter(text) or likely_delimiter(text)
    counts = {line.count(delimiter) for line in lines}
    if len(lines) < 2 or (min(counts) < 2 if delimiter == "," else len(counts) > 1 or counts == {0}):
        return None
    return delimiter if delimiter != ":" else None


def _is_wide(found: Found) -> bool:
    return any(len(table.headings) > 1 for table in found.tables)
