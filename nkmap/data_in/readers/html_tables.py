"""Reads the tables of an HTML page: cells with several lines, and cells over several rows or columns."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from nkmap.data_in import limits
from nkmap.data_in.content import Content, marked_encoding
from nkmap.data_in.found import Found, Reading, Row, Table
from nkmap.data_in.numbers import cell_of, decimal_of
from nkmap.data_in.readers.dividing import tables_of
from nkmap.data_in.readers.encodings import decoded
from nkmap.data_in.readers.merged_cells import Corner, filled_down
from nkmap.data_in.readers.xml_tree import root_name
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PAGES = frozenset({"html", "head", "body", "table", "meta", "style", "div"})  # the first element
_CHARSET = re.compile(rb"""<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page says its encoding
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_BREAKS = frozenset({"br", "p", "div", "li"})
_LINE = "\v"  # stands for a line break until spaces are put in order


def is_html(content: Content) -> bool:
    """Return whether a file is a web page, as many programs write it and call it .xls."""
    return root_name(content).lower() in _PAGES


def read_html(data: bytes, name: str, reading: Reading) -> Found:
    """Return the tables of a page; nothing is fetched. Raises UnusableFile."""
    text, encoding, notes = _decoded(data, reading.encoding)
    found = html_tables(text, PurePath(name).stem, reading)
    if not found.tables:
        raise UnusableFile("There is no table on this page.")
    taken = replace(found.reading, encoding=encoding)
    return replace(found, notes=(*notes, *found.notes), reading=taken)


def html_tables(html: str, name: str, reading: Reading) -> Found:
    """Return the tables of a page that is in letters already. Raises UnusableFile."""
    tables: list[Table] = []
    notes: list[Sentence] = []
    pages = [_Grid(table) for table in _elements(html)]
    decimal = reading.decimal or decimal_of(
        cell for page in pages for _, cells in page.rows for cell in cells
    )
    for page in pages:
        title = f"{name} ({len(tables) + 1})" if tables else name
        found, said = tables_of(page.filled(decimal), title, reading.headings, is_sheet=True)
        tables, notes = tables + found, notes + said
    return Found("html", tuple(tables), tuple(notes), Reading(None, None, decimal, reading.headings))


def _decoded(data: bytes, encoding: str | None) -> tuple[str, str, list[Sentence]]:
    said = _CHARSET.search(data[:_HEAD])
    if encoding is None and said and not marked_encoding(data):
        try:
            name = said[1].decode("ascii")
            return data.decode(name), name, []
        except (UnicodeError, LookupError):
            pass  # the page is wrong about itself: it is read as any other text
    return decoded(data, encoding)


def _elements(html: str) -> Iterator["HtmlElement"]:
    """Yield the tables that have no other tables inside: those outside only arrange the page."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    if not html.strip():
        return
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = document_fromstring(html.encode("utf-8", errors="replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnusableFile("This page is damaged.") from error
    for table in page.iter("table"):
        if table.find(".//table") is None:
            yield table


class _Grid:
    """The cells of a table in their rows and columns, with the ranges that cells cover."""

    def __init__(self, table: "HtmlElement") -> None:
        self.rows: list[tuple[int, list[str]]] = []
        self._covered: list[tuple[Corner, Corner]] = []
        self._taken: dict[int, int] = {}  # by column: the last row that a cell from above reaches into
        for place, row in enumerate(table.iter("tr")):
            limits.check_rows(place)
            self.rows.append((place + 1, self._cells(row, place)))

    def filled(self, decimal: str | None) -> Iterator[Row]:
        """Yield the rows; what stands in a cell over several rows stands in each of them."""
        rows = (Row(line, tuple([cell_of(cell, decimal) for cell in cells])) for line, cells in self.rows)
        return filled_down(rows, self._covered)

    def _cells(self, row: "HtmlElement", place: int) -> list[str]:
        cells: list[str] = []
        for cell in row.iterchildren("td", "th"):
            self._skip(cells, place)
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            limits.check_columns(len(cells) + across)
            for column in range(len(cells), len(cells) + across):
                self._taken[column] = place + down - 1
            if down > 1:
                self._covered.append(((place, len(cells)), (place + down - 1, len(cells))))
            cells += [_text(cell), *[""] * (across - 1)]
        self._skip(cells, place)
        return cells

    def _skip(self, cells: list[str], place: int) -> None:
        """Leave room for the cells that reach into this row from above."""
        while self._taken.get(len(cells), -1) >= place:
            cells.append("")


def _span(cell: "HtmlElement", name: str) -> int:
    said = cell.get(name, "")
    return (
        min(max(int(said), 1), limits.MOST_ROWS) if said.isascii() and said.isdigit() and len(said) < 7 else 1
    )


def _text(cell: "HtmlElement") -> str:
    """Return the text of a cell with its line breaks."""
    from lxml.etree import iterwalk

    pieces: list[str] = []
    for event, element in iterwalk(cell, events=("start", "end")):
        if event == "start":
            breaks = element is not cell and element.tag in _BREAKS
            pieces += [_LINE if breaks else "", element.text or ""]
        elif element is not cell:
            pieces.append(element.tail or "")
    text = _SPACES.sub(" ", "".join(pieces))
    return "\n".join(line.strip() for line in text.split(_LINE)).strip()
