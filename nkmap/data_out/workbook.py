"""The nkmap workbook (XLSX): drops onto a Kumu map, and comes back into nkmap."""

import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from math import ceil
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
_UIDS = ("ID", "From", "To", "Subject")  # headings of columns that nobody reads: narrow and grey
_NARROWEST, _OF_UIDS, _WIDEST = 8, 10, 48  # of a column, in digits
_AHEAD = 200  # rows that say how wide a column is
_LINE, _MOST_LINES = 15, 12  # points of a line of text, lines of a row that are seen
_LEFT, _RIGHT = {"align": "left", "indent": 1}, {"align": "right", "indent": 1}
_HEAD = {"bold": True, "bottom": 1, "valign": "top"}
_TEXT = {"text_wrap": True, "valign": "top"} | _LEFT
_NUMBER = {"valign": "top"} | _RIGHT
_UID = {"font_color": "#808080", "valign": "top"} | _LEFT
_A3 = 8
_FIRST_WIDE = "\u1100"


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
    _add_headings(page, sheet, book.add_format(_HEAD | _LEFT), book.add_format(_HEAD | _RIGHT))
    text, uid, number = (book.add_format(look) for look in (_TEXT, _UID, _NUMBER))
    widths = [_width(sheet, column) for column in range(len(sheet.headings))]
    for column, width in enumerate(widths):
        page.set_column(column, column, width)
    texts = [uid if heading in _UIDS else text for heading in sheet.headings]
    for line, row in enumerate(sheet.rows, 1):
        page.set_row(line, _LINE * _lines(row, widths))
        for column, value in enumerate(row):
            if isinstance(value, str) and value:
                page.write_string(line, column, as_text(value), texts[column])
            elif isinstance(value, int | float):
                page.write_number(line, column, value, number)
    _set_up_page(page, sheet)


def _add_headings(page: Any, sheet: Sheet, left: Any, right: Any) -> None:
    """Write the headings, those of numbers above them at the right."""
    for column, heading in enumerate(sheet.headings):
        is_number = any(isinstance(row[column], int | float) for row in sheet.rows)
        page.write_string(0, column, as_text(heading), right if is_number else left)
        if heading in sheet.comments:
            page.write_comment(0, column, as_text(sheet.comments[heading]), {"author": ""})


def _set_up_page(page: Any, sheet: Sheet) -> None:
    page.freeze_panes(1, 2 if sheet.headings[1] == "Label" else 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.headings) - 1)
    page.set_paper(_A3)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


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
    if sheet.headings[column] in _UIDS:
        return _OF_UIDS
    shown = (row[column] for row in sheet.rows[:_AHEAD])
    lengths = [max(map(_digits, value.split("\n"))) for value in shown if isinstance(value, str)]
    return min(max([_NARROWEST, len(sheet.headings[column]) + 4, *lengths]), _WIDEST)


def _lines(row: tuple[Cell, ...], widths: Sequence[int]) -> int:
    """Return how many lines a row needs, as far as they are to be seen. Not every program finds out."""
    needed = [
        sum(ceil(max(1, _digits(part)) / width) for part in value.split("\n"))
        for value, width in zip(row, widths, strict=True)
        if isinstance(value, str) and width > _OF_UIDS
    ]
    return min(max([1, *needed]), _MOST_LINES)


def _digits(text: str) -> int:
    """Return how wide a text is, in digits: letters of East Asia are twice as wide."""
    return len(text) if text.isascii() else sum(1 + (letter >= _FIRST_WIDE) for letter in text)
