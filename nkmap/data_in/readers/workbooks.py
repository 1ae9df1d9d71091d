"""Reads workbooks (XLSX, XLS, XLSB, ODS): the tables of every sheet, formulas by their kept values."""

import datetime
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Reading, Row, Table
from nkmap.data_in.numbers import cell_of
from nkmap.data_in.readers.dividing import tables_of
from nkmap.data_in.readers.known_sheets import is_skipped, known_tables
from nkmap.data_in.readers.merged_cells import filled_down
from nkmap.data_in.readers.packed import names_in
from nkmap.data_in.readers.sheet_parts import checked_errors
from nkmap.errors import Sentence, UnusableFile

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # files of Office before 2007, and protected ones
_ERRORS = frozenset({"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"})
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")


def is_workbook(content: Content) -> bool:
    """Return whether a file is a workbook, or packed as those of Office were that ended in .xls."""
    if content.data.startswith(_OLE):
        return True
    names = names_in(content.data)
    return any(part in names for part in _PARTS)


def read_workbook(data: bytes, _name: str, reading: Reading) -> Found:
    """Return the tables of all sheets; line numbers are the rows of the sheet. Raises UnusableFile."""
    wrong = _check_ole(data) if data.startswith(_OLE) else checked_errors(data)
    tables: list[Table] = []
    notes: list[Sentence] = []
    with _opened(data) as workbook:
        names = workbook.sheet_names
        for sheet in workbook.sheets_metadata:
            if is_skipped(sheet.name, names):
                notes.append(Sentence("The sheet “{0}” was left out, as its name asks for.", sheet.name))
                continue
            found, said = _sheet_tables(workbook, sheet, reading)
            tables, notes = tables + found, notes + said
    tables, said = known_tables(tables, names)
    notes += said
    if wrong:
        notes.append(Sentence("Cells with an error of their formula were read as empty: {0:,}.", wrong))
    return Found("workbook", tuple(tables), tuple(notes), Reading(headings=reading.headings))


def _check_ole(data: bytes) -> int:
    """Refuse what is packed as workbooks were before 2007 and is none; the errors in it cannot be counted."""
    if _PROTECTED in data:
        raise _protected()
    if not any(stream in data for stream in _STREAMS):
        raise UnusableFile("This is no workbook. Save the table as Excel or CSV, and import that.")
    return 0


def _opened(data: bytes) -> Any:
    import python_calamine

    try:
        return python_calamine.load_workbook(BytesIO(data))
    except python_calamine.PasswordError as error:
        raise _protected() from error
    except Exception as error:  # a damaged file fails anywhere in the library
        raise _damaged() from error


def _sheet_tables(workbook: Any, sheet: Any, reading: Reading) -> tuple[list[Table], list[Sentence]]:
    try:
        cells = workbook.get_sheet_by_name(sheet.name)
        merged = cells.merged_cell_ranges or []
        raw = _rows(cells.to_python(skip_empty_area=False)) if cells.start else iter(())
    except Exception as error:
        raise _damaged() from error
    filled = filled_down(raw, merged)
    tables, notes = tables_of(filled, sheet.name, reading.headings, is_sheet=True)
    if tables and str(sheet.visible) != "SheetVisibleEnum.Visible":
        notes.insert(0, Sentence("The sheet “{0}” is hidden in the workbook. It was read too.", sheet.name))
    if tables and any(last > first for (first, _), (last, _) in merged):
        notes.append(
            Sentence(
                "{0}: what stands in cells merged over several rows counts for each of them.", sheet.name
            )
        )
    return tables, notes


def _rows(rows: list[list[Any]]) -> Iterator[Row]:
    for line, cells in enumerate(rows, start=1):
        yield Row(line, tuple(map(cell_of_value, cells)))


def cell_of_value(value: Any) -> Cell:
    """Return a value of a workbook as a cell: dates as text, no errors, whole numbers without a fraction."""
    if isinstance(value, str):
        return None if value in _ERRORS else cell_of(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else _finite(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", "minutes").removesuffix(" 00:00")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return value if isinstance(value, bool | int) else str(value)


def _finite(value: float) -> float | None:
    return value if abs(value) < float("inf") else None


def _damaged() -> UnusableFile:
    return UnusableFile("It is damaged. Save it again in the program that it comes from.")


def _protected() -> UnusableFile:
    return UnusableFile("It is protected by a password. Save it without, and import that.")
