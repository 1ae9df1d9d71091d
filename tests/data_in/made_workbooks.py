"""Workbooks that tests write themselves, each with something that is messy in it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter
from made_xls import xls
from odf import table as odf
from odf.opendocument import OpenDocumentSpreadsheet
from odf.text import P


def titles(book) -> None:
    """Titles above the headings, empty columns, a remark below, dates, flags, errors and formulas."""
    sheet = book.add_worksheet("Actors")
    sheet.merge_range("B1:F1", "Actors of the harbour")
    sheet.write("B2", "as of May")
    sheet.write_row("B4", ["Name", "Type", "Influence", "Since", "Public", "Share", "Code"])
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for row, name in enumerate(("Harbour Office", "River Guides"), start=4):
        sheet.write_row(row, 1, [name, "government", row / 8])
        sheet.write_datetime(row, 4, date(2023, 5, row), day)
        sheet.write_boolean(row, 5, row == 4)
        sheet.write_string(row, 7, f"00{row}")
    sheet.write_formula("G5", "=1/4", None, 0.25)
    sheet.write_formula("G6", "=1/0", None, "#DIV/0!")
    sheet.write("B9", "Source: interviews")


def several(book) -> None:
    """Two tables on a sheet, a hidden sheet, one to be ignored, one that is empty."""
    sheet = book.add_worksheet("Map")
    for row, cells in enumerate(
        (["Label", "Type"], ["Harbour Office", "government"], ["River Guides", "club"])
    ):
        sheet.write_row(row, 0, cells)
    sheet.write("A6", "Ties between them")
    sheet.write_row("A9", ["From", "To", "Strength"])
    sheet.write_row("A10", ["Harbour Office", "River Guides", 2])
    book.add_worksheet("Empty")
    ignored = book.add_worksheet("Notes (Ignore)")
    ignored.write("A1", "Name")
    hidden = book.add_worksheet("Old")
    hidden.write_row("A1", ["Name", "Influence"])
    hidden.write_row("A2", ["Fish Market", "7"])
    hidden.hide()


def merged(book) -> None:
    """Cells merged over several rows, and headings in two rows."""
    sheet = book.add_worksheet("Groups")
    sheet.merge_range("A1:A2", "Group")
    sheet.merge_range("B1:B2", "Name")
    sheet.merge_range("C1:D1", "Scores")
    sheet.write_row("C2", ["Influence", "Stance"])
    sheet.merge_range("A3:A4", "government")
    sheet.write_row("B3", ["Harbour Office", 4, 1])
    sheet.write_row("B4", ["Port Police", 3, -1])
    sheet.write_row("A5", ["business", "River Guides", 2, 0])


def ours(book) -> None:
    """The sheets of our own workbook."""
    _sheet(
        book, "Elements", ["ID", "Label", "Type", "Influence"], ["a1", "Harbour Office", "government", 0.5]
    )
    _sheet(book, "Connections", ["ID", "From", "To", "Type"], ["r1", "a1", "a2", "informs"])
    _sheet(book, "Positions (ignore)", ["Map", "Round", "ID", "X", "Y"], ["Who?", "first", "a1", 0.1, 0.5])
    _sheet(book, "Leverage (ignore)", ["Map", "Target", "Kind", "Backfire risk"], ["Who?", "a1", "aid", 2])
    _sheet(book, "Log (ignore)", ["Map", "X"], ["Who?", 1])


def far_away(book) -> None:
    """One cell in the first corner, and one in the last that there is."""
    sheet = book.add_worksheet("Far")
    sheet.write("A1", "Name")
    sheet.write("XFD9", "x")  # it is moved when the file is there: the library would write all rows


def formatted_to_the_end(book) -> None:
    """Cells that are only painted, down to the last row and column."""
    _sheet(book, "Painted", ["Name", "Influence"], ["Harbour Office", 4])
    red = book.add_format({"bg_color": "red"})
    book.worksheets()[0].write_blank("XFD9", None, red)
    book.worksheets()[0].set_column("A:XFD", 9, red)


def too_wide(book) -> None:
    """More columns than are taken."""
    _sheet(book, "Wide", [f"Column {number}" for number in range(201)], list(range(201)))


XLSX: dict[str, Callable] = {
    made.__name__ + ".xlsx": made
    for made in (titles, several, merged, ours, far_away, formatted_to_the_end, too_wide)
}
MADE = (*XLSX, "old.xls", "sheets.ods", "workbook_called.csv", "half.xlsx", "locked.xlsx")


def make(name: str, folder: Path) -> Path:
    """Write one of the workbooks into a folder."""
    path = folder / name
    if name in XLSX:
        with xlsxwriter.Workbook(str(path)) as book:
            XLSX[name](book)
        if XLSX[name] in (far_away, formatted_to_the_end):
            _move_to_the_last_row(path)
    elif name == "old.xls":
        rows = [["Akteure"], [], ["Name", "Einfluß", "Staat"], ["Müller 한", 0.5, True], ["Amt", 4, False]]
        path.write_bytes(xls("Workbook", "Actors", rows))
    elif name == "locked.xlsx":  # as Office packs what has a password
        path.write_bytes(xls("EncryptedPackage", "Actors", [["Name"]]))
    elif name == "sheets.ods":
        _ods().save(str(path))
    else:
        path.write_bytes(_of_titles(folder)[: None if name == "workbook_called.csv" else 3000])
    return path


def _move_to_the_last_row(path: Path) -> None:
    """Move what stands in the ninth row of the sheet down as far as a sheet goes."""
    with ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'"XFD9"', b'"XFD1048576"').replace(
        b'<row r="9"', b'<row r="1048576"'
    )
    with ZipFile(path, "w", ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)


def _of_titles(folder: Path) -> bytes:
    with TemporaryDirectory(dir=folder) as apart:
        return make("titles.xlsx", Path(apart)).read_bytes()


def _ods() -> OpenDocumentSpreadsheet:
    """Repeated rows, blank ones without end, and a date."""
    document = OpenDocumentSpreadsheet()
    table = odf.Table(name="Akteure")
    document.spreadsheet.addElement(table)
    _ods_row(table, 1, "Liste")
    _ods_row(table, 3)
    _ods_row(table, 1, "Name", "Influence", "Since")
    _ods_row(table, 1, "Harbour Office", 0.5, date(2023, 5, 4))
    _ods_row(table, 2, "River Guides", 3)
    _ods_row(table, 1_000_000)
    return document


def _ods_row(table, times: int, *values: str | float | date) -> None:
    row = odf.TableRow(numberrowsrepeated=times)
    table.addElement(row)
    for value in values:
        if isinstance(value, date):
            cell = odf.TableCell(valuetype="date", datevalue=value.isoformat())
        elif isinstance(value, str):
            cell = odf.TableCell(valuetype="string")
        else:
            cell = odf.TableCell(valuetype="float", value=value)
        cell.addElement(P(text=str(value)))
        row.addElement(cell)


def _sheet(book, name: str, *rows: list) -> None:
    sheet = book.add_worksheet(name)
    for place, row in enumerate(rows):
        sheet.write_row(place, 0, row)
