"""Sheets for placing as a PDF file, put in place whole."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.drawing.page import SHEETS
from nkmap.drawing.placing_sheet import paint_sheet, placing_sheets
from nkmap.drawing.theme import load_theme
from nkmap.errors import Sentence, quoted
from nkmap.formats.pdf import pdf_of_pages
from nkmap.formats.picture_files import KEPT
from nkmap.map_content import MapContent

PAPERS = ("A4", "A3")


def sheets_pdf(content: MapContent, names: Sequence[str], paper: str) -> bytes:
    """Return a PDF of the sheets on which one group places these names; `paper` is one of PAPERS."""
    page = replace(SHEETS[paper], tints=False)
    theme = load_theme("light").with_black_text()
    sheets = placing_sheets(content, names, page)
    pages = [partial(paint_sheet, sheet=sheet, theme=theme) for sheet in sheets]
    return pdf_of_pages(pages, page, content.question)


def save_sheets(content: MapContent, names: Sequence[str], paper: str, path: Path) -> None:
    """Write the sheets; an existing file is replaced. Raises InvalidInput, StorageFailed."""
    data = sheets_pdf(content, names, paper)
    refuse_special(path)
    with disk_errors(Sentence("The sheets {0} were not written", quoted(path)), KEPT):
        write_whole(path, data, mode=EVERYBODY)
