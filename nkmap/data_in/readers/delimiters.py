"""Finds what stands between the cells of a text table."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

# The first of those that divide a text equally well: what stands inside of cells comes last.
DELIMITERS = ("\t", ";", "|", "^", "~", ",", ":")
_LOOKED_AT = 200  # lines
_SAID = re.compile(r'\ufeff?"?sep=(.)"?[ \t]*(\r\n|\r|\n)', re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, without a second copy of it."""
    return (match[0] for match in _LINE.finditer(text))


def said_delimiter(text: str) -> str | None:
    """Return the delimiter that the first line names as Excel does: “sep=;”."""
    said = _SAID.match(text)
    return said[1] if said else None


def likely_delimiter(text: str) -> str:
    """Return what divides most lines into the same number of cells; a comma where nothing does."""
    sample = list(islice(lines_of(text), _LOOKED_AT))
    scores = {delimiter: _score(sample, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best] > 0 else ","


def _score(sample: list[str], delimiter: str) -> float:
    """Return the share of lines with the most frequent number of cells; 0 where that is one cell."""
    try:
        rows = [row for row in csv.reader(sample, delimiter=delimiter) if any(map(str.strip, row))]
    except csv.Error:
        return 0.0
    widths = Counter(len(row) for row in rows)
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda found: (found[1], found[0]))
    if width < 2:
        return 0.0
    return count / len(rows)
