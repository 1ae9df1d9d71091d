"""Reads CSV, TSV and their relatives: text with any delimiter, quoting, encoding and decimal sign."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, pairwise
from pathlib import PurePath
from typing import Literal

from nkmap.data_in import limits
from nkmap.data_in.content import Content, marked_encoding
from nkmap.data_in.found import Found, Reading, Row
from nkmap.data_in.numbers import cell_of, decimal_of, is_doubtful
from nkmap.data_in.readers.delimiters import likely_delimiter, lines_of, said_delimiter
from nkmap.data_in.readers.dividing import tables_of
from nkmap.data_in.readers.encodings import decoded
from nkmap.errors import Sentence, UnusableFile
from nkmap.formats.pasted_names import without_markers

MOST_LINES = 200  # of a cell
_START = 65_536  # bytes that show whether it is text
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 2_000  # rows that show the decimal sign
_BULLETS = 200  # lines that show whether they are a list
_COMMENT = "#"

Lines = list[tuple[int, list[str]]]


def is_text(content: Content) -> bool:
    """Return whether a file is text: no byte is empty, but in the wide encodings, and few are no letters."""
    if marked_encoding(content.data) is not None:
        return True
    start = content.data[:_START]
    return b"\0" not in content.data and len(_CONTROL.findall(start)) * 100 <= len(start)


def read_text(data: bytes, name: str, reading: Reading) -> Found:
    """Return the tables of a text; line numbers are those of the file, of the first line of a row.

    A cell is a number only where nothing is lost by it (`numbers.cell_of`). Raises UnusableFile.
    """
    text, encoding, notes = decoded(data, reading.encoding)
    found = text_tables(text, PurePath(name).stem, reading)
    taken = replace(found.reading, encoding=encoding)
    return replace(found, notes=(*notes, *found.notes), reading=taken)


def text_tables(text: str, name: str, reading: Reading) -> Found:
    """Return the tables of a text that is in letters already. Raises UnusableFile."""
    if _is_list_with_bullets(text):  # one on each line, commas or not
        text, likely = without_markers(text), "\t"
    else:
        likely = said_delimiter(text) or likely_delimiter(text)
    delimiter = reading.delimiter or likely
    lines, notes = _lines(text, delimiter)
    lines, said = _without_comments(lines)
    decimal = reading.decimal or decimal_of(cell.strip() for _, cells in lines[:_SAMPLE] for cell in cells)
    rows = (Row(line, tuple([cell_of(cell, decimal) for cell in cells])) for line, cells in lines)
    tables, others = tables_of(rows, name, reading.headings, is_sheet=False)
    notes += [*said, *others, *_doubt(lines, decimal)]
    return Found("csv", tuple(tables), tuple(notes), Reading(None, delimiter, decimal, reading.headings))


def _is_list_with_bullets(text: str) -> bool:
    """Return whether bullets or numbers stand in front of all lines but a title; tabs make it a table."""
    start = [line for line in islice(lines_of(text), _BULLETS) if line.strip()]
    marked = sum(without_markers(line) != line for line in start)
    return marked > 1 and marked >= len(start) - 1 and not any("\t" in line for line in start)


def _lines(text: str, delimiter: str) -> tuple[Lines, list[Sentence]]:
    """Return the cells of all lines. Where a quotation mark is not closed in time, such marks are letters."""
    skipped = 1 if said_delimiter(text) else 0
    try:
        lines = list(_read(text, delimiter, skipped, csv.QUOTE_MINIMAL))
        if not _is_open(text, lines, delimiter):
            return lines, []
    except csv.Error:
        pass  # a cell that goes on for ever
    note = Sentence("A quotation mark is never closed. Such marks were read as letters.")
    try:
        return list(_read(text, delimiter, skipped, csv.QUOTE_NONE)), [note]
    except csv.Error as error:
        raise UnusableFile("A cell of it is too long to be read.") from error


def _read(text: str, delimiter: str, skipped: int, quoting: Literal[0, 3]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(lines_of(text), delimiter=delimiter, quoting=quoting)
    line, count = 1, 0
    for cells in reader:
        count += any(cells)
        limits.check_rows(count)
        if line > skipped:
            yield line, cells
        line = reader.line_num + 1


def _is_open(text: str, lines: Lines, delimiter: str) -> bool:
    """Return whether the last row ends within quotation marks, or one has more lines than a cell may have."""
    if any(later - earlier > MOST_LINES for (earlier, _), (later, _) in pairwise(lines)):
        return True
    last = islice(lines_of(text), lines[-1][0] - 1, None) if lines else ()
    try:
        list(csv.reader(last, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False


def _without_comments(lines: Lines) -> tuple[Lines, list[Sentence]]:
    """Return lines without the comments in front of the first row."""
    first = next((place for place, (_, cells) in enumerate(lines) if not _is_comment(cells)), len(lines))
    comments = sum(any(cells) for _, cells in lines[:first])
    if not comments:
        return lines, []
    return lines[first:], [Sentence("Lines of comment in front of the table were left out: {0:,}.", comments)]


def _is_comment(cells: list[str]) -> bool:
    return not any(cells) or cells[0].lstrip().startswith(_COMMENT)


def _doubt(lines: Iterable[tuple[int, list[str]]], decimal: str | None) -> list[Sentence]:
    if decimal is not None:
        return []
    cells = ((line, cell.strip()) for line, cells in lines for cell in cells if "," in cell or "." in cell)
    found = next(((line, cell) for line, cell in cells if is_doubtful(cell)), None)
    if found is None:
        return []
    return [
        Sentence(
            "Line {0}: “{1}” may have a decimal sign in it, or one between thousands. Choose which.",
            *found,
        )
    ]
