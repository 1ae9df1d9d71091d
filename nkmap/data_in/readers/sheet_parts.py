"""Looks at the parts of a packed workbook before a library does: how far cells reach, which are errors."""

import re

from nkmap.data_in.readers.packed import checked_parts
from nkmap.errors import UnusableFile

MOST_PLACES = 6_000_000  # cells of a sheet up to its last row and column, empty ones too
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_VALUE = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^>/]*>')
_ERROR = re.compile(rb'<c [^>]*t="e"[^>]*>|value-type="error"')
_A = ord("A") - 1


def checked_errors(data: bytes) -> int:
    """Return how many cells hold an error of their formula, in a workbook that may be parsed.

    Raises UnusableFile beyond the limits.
    """
    errors = 0
    for name, content in checked_parts(data):
        if _SHEET.fullmatch(name):
            _check_places(content)
        if name.lower().endswith(".xml"):
            errors += sum(1 for _ in _ERROR.finditer(content))
    return errors


def _check_places(content: bytes) -> None:
    """Refuse a sheet whose cells are so far apart that a library would fill the memory with those between."""
    columns, last = set[bytes](), 0
    for match in _VALUE.finditer(content):
        columns.add(match[1])
        last = max(last, int(match[2]))
    width = max(map(_number, columns), default=0)
    if width * last > MOST_PLACES:
        raise UnusableFile(
            "A sheet goes on to row {0:,}, with {1:,} columns. Delete what stands far away from its tables.",
            last,
            width,
        )


def _number(letters: bytes) -> int:
    """Return the number of a column, 1 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - _A
    return number
