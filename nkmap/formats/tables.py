"""A map as a table of its names; rows as text with tabs or commas for spreadsheets, as HTML for documents."""

import csv
import io
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nkmap.db.files import EVERYBODY, Search, disk_errors, refuse_special, unsearched, write_whole
from nkmap.errors import Sentence, quoted
from nkmap.formats.picture_files import KEPT
from nkmap.geometry import words_on
from nkmap.map_content import Axis, MapContent, Token

Row = tuple[str, ...]

_BREAKS = re.compile(r"[\t\r\n]+")  # would begin another cell or row
_FORMULA = ("=", "+", "-", "@")  # a text that begins so would be calculated


def table_rows(content: MapContent) -> list[Row]:
    """Return the headings, then a row for each name: its kind, and its place on each axis, in words too."""
    translate = QCoreApplication.translate
    headings = [translate("Tables", "Name"), translate("Tables", "Kind")]
    for axis, _ in _axes(content):
        headings += [axis.name, translate("Tables", "{0}, in words").format(axis.name)]
    return [tuple(headings), *(_row(token, content) for token in content.tokens)]


def _axes(content: MapContent) -> list[tuple[Axis, str]]:
    """Return the axes that mean something, and the field of a token that is its value on them."""
    return [(axis, field) for axis, field in ((content.grid.x, "x"), (content.grid.y, "y")) if axis.name]


def _row(token: Token, content: MapContent) -> Row:
    cells = [token.name, token.kind or ""]
    for axis, field in _axes(content):
        value: float = getattr(token, field)
        cells += [f"{value:.4g}", words_on(axis, value)]
    return tuple(cells)


def as_tsv(rows: list[Row]) -> str:
    """Return rows as lines with tabs between the cells."""
    return "".join("\t".join(_cell(cell) for cell in row) + "\n" for row in rows)


def as_csv(rows: Iterable[Row]) -> bytes:
    """Return rows as CSV in UTF-8, with the mark at the beginning by which Excel knows that."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows([_cell(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def save_table(rows: Iterable[Row], path: Path, search: Search = unsearched) -> None:
    """Write rows as a CSV file; an existing one is replaced.

    Raises what `search` does, before the file is touched; InvalidInput, StorageFailed.
    """
    data = as_csv(rows)
    refuse_special(path)
    search(data, path)
    with disk_errors(Sentence("The table {0} was not written", quoted(path)), KEPT):
        write_whole(path, data, mode=EVERYBODY)


def _cell(text: str) -> str:
    """Return a text that stays in its cell, and is a text: a name like "=1+1" is not calculated."""
    cell = _BREAKS.sub(" ", text)
    return f"'{cell}" if cell.startswith(_FORMULA) and not _is_number(cell) else cell


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def as_html(rows: list[Row]) -> str:
    """Return rows as an HTML table, the first one as its headings."""
    headings, *others = rows
    lines = [_html_row(headings, "th"), *(_html_row(row, "td") for row in others)]
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'


def _html_row(row: Row, tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row) + "</tr>"
