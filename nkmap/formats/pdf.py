"""Vector PDFs, all text as text: a picture has a page for the map and one for each page of names."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from nkmap.drawing.page import Page
from nkmap.formats.pages import Pages

_MILLIMETRES = 25.4  # in an inch

_DATE = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_PRODUCER = re.compile(rb"/Producer \((?:\\.|[^\\)])*\)", re.DOTALL)  # Qt with its version
_LETTERS_OF_GLYPHS = re.compile(rb"\[((?:<[0-9A-F]{4,}> ?)+)\]")  # in a font's table for reading text out
_LETTER = re.compile(rb"<([0-9A-F]+)>")
# Radicals, and forms of Arabic and Chinese letters: Qt names a glyph by the first letter that looks like it.
_DOUBLES = ("\u2e80", "\u2fdf"), ("\uf900", "\ufaff"), ("\ufb50", "\ufdff"), ("\ufe70", "\ufeff")


Paint = Callable[[QPainter], None]


def pdf_bytes(picture: Pages) -> bytes:
    """Return the bytes of a picture as a PDF file."""
    return pdf_of_pages(_pages(picture), picture.page, picture.title)


def pdf_in_turns(picture: Pages) -> Iterator[bytes]:
    """Yield nothing after each page, and then the bytes of `pdf_bytes`."""
    return pages_in_turns(_pages(picture), picture.page, picture.title)


def _pages(picture: Pages) -> list[Paint]:
    theme, numbers = picture.theme.with_black_text(), range(picture.page_count)
    return [partial(picture.paint, number=number, theme=theme) for number in numbers]


def pdf_of_pages(pages: Sequence[Paint], page: Page, title: str) -> bytes:
    """Return the bytes of a PDF file, the same ones for the same pages: without dates and user.

    Each of `pages` paints one, in pixels of `page`.
    """
    *_, data = pages_in_turns(pages, page, title)
    return data


def pages_in_turns(pages: Sequence[Paint], page: Page, title: str) -> Iterator[bytes]:
    """Yield nothing after each page, and then the bytes of `pdf_of_pages`: a window goes on in between.

    It is painted twice: what Qt gives for the outlines of letters of a size (the edges round names) depends
    in the last digits on whether that size was ever painted before. Fonts stand in the file in the order of
    a hash table, which is another one in every process unless it is told not to be.
    """
    for _once in _painted(pages, page, title):
        yield b""
    again = _painted(pages, page, title)
    while not (data := next(again)):
        yield b""
    yield _put_right(data)


@contextmanager
def _fixed_order() -> Iterator[None]:
    """Let Qt's hash tables have the same order in every process."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _painted(pages: Sequence[Paint], page: Page, title: str) -> Iterator[bytes]:
    """Yield nothing after each page, and then the file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, page, title)
    painter = QPainter(writer)
    try:
        for number, paint in enumerate(pages):
            with _fixed_order():
                if number:
                    writer.newPage()
                paint(painter)
            yield b""
    finally:
        with _fixed_order():
            painter.end()
    yield bytes(buffer.data().data())


def _writer(buffer: QBuffer, page: Page, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(round(page.dots_per_inch))
    writer.setPageLayout(page_layout(page))
    writer.setTitle(title)
    writer.setDocumentXmpMetadata(QByteArray(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"))
    writer.setDocumentId(QUuid())
    return writer


def page_layout(page: Page) -> QPageLayout:
    """Return paper of the size of a page, without margins: the page has its own."""
    size = QSizeF(page.width, page.height) / page.dots_per_inch * _MILLIMETRES
    paper = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF())


def _put_right(pdf: bytes) -> bytes:
    """Take out dates and library, let glyphs tell their usual letters; all bytes keep their places."""
    pdf = _DATE.sub(lambda found: b" " * len(found[0]), pdf)
    pdf = _PRODUCER.sub(lambda found: b"/Producer (nkmap)".ljust(len(found[0])), pdf)
    return _LETTERS_OF_GLYPHS.sub(lambda found: _with_usual_letters(found[0]), pdf)


def _with_usual_letters(table: bytes) -> bytes:
    usual = b"".join(b"<" + _usual(bytes.fromhex(code.decode())) + b">" for code in _LETTER.findall(table))
    return b"[" + usual.ljust(len(table) - 2) + b"]" if len(usual) <= len(table) - 2 else table


def _usual(code: bytes) -> bytes:
    """Return the letters of a glyph, as UTF-16 in hexadecimal digits."""
    letters = code.decode("utf-16-be")
    if letters == "\t":
        letters = " "
    elif any(low <= letters <= high for low, high in _DOUBLES):
        usual = unicodedata.normalize("NFKC", letters)
        # pdftotext takes the two letters of an Arabic ligature from left to right, as glyphs stand.
        letters = usual[::-1] if len(usual) <= 2 else letters
    return letters.encode("utf-16-be").hex().upper().encode()
