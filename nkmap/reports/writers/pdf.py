"""A report as a PDF: the pages of its preview, all text as text."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from nkmap.formats.pdf import pages_in_turns
from nkmap.reports.model import Heading, Report
from nkmap.reports.writers.numbering import numbered
from nkmap.reports.writers.pages import Pages, laid_out_in_turns

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

_PROGRAM = "nkmap"


def pdf_bytes(report: Report) -> bytes:
    """Return the bytes of a PDF file, with bookmarks for the headings. Needs a QGuiApplication."""
    *_, make = pdf_in_turns(report)
    assert make is not None
    return make()


def pdf_in_turns(report: Report) -> Iterator[Callable[[], bytes] | None]:
    """Paint page by page: None after each, at last what returns the bytes, in any thread."""
    turns = laid_out_in_turns(report)
    while (pages := next(turns)) is None:
        yield None
    paints = [partial(pages.paint, index=index) for index in range(pages.count)]
    painting = pages_in_turns(paints, pages.page, pages.title)
    while not (painted := next(painting)):
        yield None
    yield partial(_with_bookmarks, painted, pages)


def _with_bookmarks(painted: bytes, pages: Pages) -> bytes:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(painted)), import_outline=False)
    writer.metadata = {"/Title": pages.title, "/Producer": _PROGRAM}
    writer.root_object[NameObject("/Lang")] = TextStringObject(pages.report.language)
    _add_bookmarks(writer, pages)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _add_bookmarks(writer: "PdfWriter", pages: Pages) -> None:
    """Let readers jump to headings, those of level 2 below those of level 1 and so on."""
    above: dict[int, IndirectObject] = {}
    for one in numbered(pages.report):
        if isinstance(one.block, Heading):
            level = one.block.level
            parent = next((above[higher] for higher in range(level - 1, 0, -1) if higher in above), None)
            above = {other: mark for other, mark in above.items() if other < level}
            above[level] = writer.add_outline_item(
                title=one.block.text, page_number=pages.anchors[one.number], parent=parent
            )
