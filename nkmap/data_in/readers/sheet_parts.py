"""Looks at the parts of a packed workbook before a library does: how far cells reach, which are errors."""

import re
from collections.abc import Iterator

from nkmap.data_in.readers.packed import checked_parts
from nkmap.errors import UnusableFile

MOST_PLACES = 6_000_000  # cells of a sheet up to its last row and column, empty ones too
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_VALUE = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^>/]*>')
_ERROR = re.compile(rb'<c [^>]*t="e"[^>]*>|value-type="error"')
_MAY_BE_ERROR = (b' t="e"', b'="error"')  # hardly ever there, and looked for in a tenth of the time
_PIECE = 1_000_000  # bytes
_A = ord("A") - 1


def checked_errors(data: bytes) -> int:
    """Return how many cells hold an error of their formula, in a workbook that may be parsed.

    Raises UnusableFile beyond the limits.
    """
    errors = 0
    for name, content in checked_parts(data):
        if _SHEET.fullmatch(name):
            _check_places(content)
        if name.lower().endswith(".xml") and any(mark in content for mark in _MAY_BE_ERROR):
            errors += sum(1 for _ in _ERROR.finditer(content))
    return errors


def _check_places(content: bytes) -> None:
    """Refuse a sheet whose cells are so far apart that a library would fill the memory with those between."""
    columns, last = set[bytes](), 0
    for cells in _cells(content):
        letters, rows = zip(*cells, strict=True)
        columns.update(letters)
        last = max(last, *map(int, set(rows)))
    width = max(map(_number, columns), default=0)
    if width * last > MOST_PLACES:
        raise UnusableFile(
            "A sheet goes on to row {0:,}, with {1:,} columns. Delete what stands far away from its tables.",
            last,
            width,
        )


def _cells(content: bytes) -> Iterator[list[tuple[bytes, bytes]]]:
    """Yield column and row of all cells that hold something, many at once: one by one would take seconds."""
    start = 0
    while start < len(content):
        end = content.find(b"<c ", start + _PIECE)
        cells = _VALUE.findall(content, start, end if end >= 0 else len(content))
        if cells:
            yield cells
        start = end if end >= 0 else len(content)


def _number(letters: bytes) -> int:
    """Return the number of a column, 1 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - _A
    return number
