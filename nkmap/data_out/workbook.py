"""The nkmap workbook (XLSX): drops onto a Kumu map, and comes back into nkmap."""

import re
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from nkmap.data_out.all_sheets import all_sheets
from nkmap.data_out.choices import OutChoices
from nkmap.data_out.sheets import Cell, Sheet
from nkmap.redaction.project import Outside

if TYPE_CHECKING:
    from xlsxwriter import Workbook

SKIPPED = " (ignore)"  # Kumu reads no sheet of such a name

# A text is a text: never a formula, a number or a link, whatever it looks like.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_SAME_DAY = datetime(2000, 1, 1)  # of every workbook: when it was made is nobody's business
_LONGEST = 32_767  # of a cell, counted as UTF-16 does
_CUT = " … [cut: the JSON form has all of it]"
_BREAK = re.compile(r"\r\n?")
_NOT_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NARROWEST, _WIDEST = 8, 48  # of a column, in digits
_HEAD = {"bold": True, "bottom": 1, "valign": "top"}
_BODY = {"text_wrap": True, "valign": "top"}
_AHEAD = 200  # rows that say how wide a column is


def workbook(outside: Outside, choices: OutChoices) -> bytes:
    """Return the bytes of the workbook, the same for the same project."""
    from xlsxwriter import Workbook

    written = BytesIO()
    book = Workbook(written, _OPTIONS)
    book.set_properties({"created": _SAME_DAY})
    for sheet in all_sheets(outside, choices):
        _add(book, sheet)
    book.close()
    return written.getvalue()


def _add(book: "Workbook", sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name + SKIPPED * sheet.is_ours)
    head, body = book.add_format(_HEAD), book.add_format(_BODY)
    for column, heading in enumerate(sheet.headings):
        page.set_column(column, column, _width(sheet, column))
        page.write_string(0, column, as_text(heading), head)
        if heading in sheet.comments:
            page.write_comment(0, column, as_text(sheet.comments[heading]), {"author": ""})
    for line, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row):
            _write(page, line, column, value, body)
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.headings) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write(page: Any, line: int, column: int, value: Cell, form: Any) -> None:
    if isinstance(value, str) and value:
        page.write_string(line, column, as_text(value), form)
    elif isinstance(value, int | float):
        page.write_number(line, column, value, form)


def as_text(text: str) -> str:
    """Return a text that a cell can hold: other breaks become line breaks, control characters "�"."""
    kept = _NOT_IN_XML.sub("�", _BREAK.sub("\n", text))
    if _length(kept) <= _LONGEST:
        return kept
    room = (_LONGEST - len(_CUT)) * 2
    return kept.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + _CUT


def _length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _width(sheet: Sheet, column: int) -> int:
    """Return the width at which most cells of a column stand on one line."""
    shown = (row[column] for row in sheet.rows[:_AHEAD])
    lengths = [max(map(len, value.split("\n"))) for value in shown if isinstance(value, str)]
    return min(max([_NARROWEST, len(sheet.headings[column]) + 4, *lengths]), _WIDEST)
