"""Reads workbooks that are one XML file, as Office 2003 wrote them and many programs still do (.xls)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from nkmap.data_in import limits
from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Reading, Row, Table
from nkmap.data_in.numbers import cell_of, number_in
from nkmap.data_in.readers.dividing import GAP, tables_of
from nkmap.data_in.readers.merged_cells import Corner, filled_down
from nkmap.data_in.readers.workbooks import cell_of_value
from nkmap.data_in.readers.xml_tree import root_name, xml_root
from nkmap.errors import Sentence

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_SS = f"{{{_NAMESPACE}}}"


def is_xml_workbook(content: Content) -> bool:
    """Return whether a file is a workbook in a single XML file."""
    return root_name(content) == "Workbook" and _NAMESPACE in content.start


def read_xml_workbook(data: bytes, _name: str, reading: Reading) -> Found:
    """Return the tables of all sheets; line numbers are the rows of the sheet. Raises UnusableFile."""
    tables: list[Table] = []
    notes: list[Sentence] = []
    for sheet in xml_root(data).iter(f"{_SS}Worksheet"):
        merged: list[tuple[Corner, Corner]] = []
        rows = list(_rows(sheet, merged))
        name = sheet.get(f"{_SS}Name", "")
        found, said = tables_of(filled_down(rows, merged), name, reading.headings, is_sheet=True)
        tables, notes = tables + found, notes + said
    return Found("workbook", tuple(tables), tuple(notes), Reading(headings=reading.headings))


def _rows(sheet: _Element, merged: list[tuple[Corner, Corner]]) -> Iterator[Row]:
    """Yield the rows of a sheet, and blank ones where it leaves some out; add what is merged downwards."""
    line = 0
    for row in sheet.iter(f"{_SS}Row"):
        last, line = line, _number(row, "Index", line + 1)
        limits.check_rows(line - last)
        yield from (Row(blank, ()) for blank in range(last + 1, min(line, last + 1 + GAP)))
        yield Row(line, tuple(_cells(row, line, merged)))


def _cells(row: _Element, line: int, merged: list[tuple[Corner, Corner]]) -> list[Cell]:
    cells: list[Cell] = []
    for cell in row.iter(f"{_SS}Cell"):
        column = _number(cell, "Index", len(cells) + 1) - 1
        across, down = _number(cell, "MergeAcross", 0), _number(cell, "MergeDown", 0)
        limits.check_columns(column + across + 1)
        cells += [None] * (column - len(cells))
        if down:
            merged.append(((line - 1, column), (line - 1 + down, column)))
        cells += [_value(cell.find(f"{_SS}Data")), *[None] * across]
    return cells


def _number(element: _Element, name: str, otherwise: int) -> int:
    said = element.get(_SS + name, "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 8 else otherwise


def _value(data: _Element | None) -> Cell:
    if data is None:
        return None
    text, kind = "".join(map(str, data.itertext())).strip(), data.get(f"{_SS}Type")
    if kind == "Number":
        number = number_in(text, ".")
        return cell_of(text) if number is None else cell_of_value(number)
    if kind == "DateTime":
        return _day(text)
    if kind == "Boolean":
        return text == "1"
    return None if kind == "Error" else cell_of(text)


def _day(text: str) -> Cell:
    try:
        return cell_of_value(datetime.fromisoformat(text))
    except ValueError:
        return cell_of(text)
