"""Reads the text of a PDF: lines are joined to paragraphs, each with the page it begins on."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from nkmap.errors import Sentence, UnreadableDocument
from nkmap.formats.documents.document import Paragraph, ReadDocument, kept
from nkmap.formats.documents.plain_text import blocks

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 5_000
# A line that ends a sentence and is this much shorter than the longest one ends a paragraph.
SHORT = 0.8
_SENTENCE_END = re.compile(r"[.!?:;。？！…][\"'”’»)\]]*$")


def read_pdf(data: bytes) -> ReadDocument:
    """Return the paragraphs. Raises UnreadableDocument for what is encrypted, scanned or damaged."""
    try:
        return _read(_opened(data))
    except UnreadableDocument:
        raise
    except Exception as error:  # a damaged file fails anywhere in the library, and never in one way
        raise UnreadableDocument("This is no PDF, or it is damaged. Save it again as PDF.") from error


def _opened(data: bytes) -> "PdfReader":
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    reader = PdfReader(BytesIO(data))
    try:
        is_locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        is_locked = True
    if is_locked:
        raise UnreadableDocument(
            "This PDF is encrypted. Open it in a PDF program, save it without a password, and add that."
        )
    if len(reader.pages) > MOST_PAGES:
        raise UnreadableDocument(
            "This PDF has more than {0:,} pages. Add the part of it that is needed.", MOST_PAGES
        )
    return reader


def _read(reader: "PdfReader") -> ReadDocument:
    pages = [page.extract_text() for page in reader.pages]
    empty = sum(not text.strip() for text in pages)
    if empty == len(pages):
        raise UnreadableDocument(
            "There is no text in this PDF: its pages are pictures. Let a program recognise the text (OCR), "
            "or add only the reference and type what you quote."
        )
    paragraphs = kept(
        Paragraph(text, number) for number, page in enumerate(pages, start=1) for text in _paragraphs(page)
    )
    about = reader.metadata
    title, author = (about.title or "", about.author or "") if about else ("", "")
    return ReadDocument(paragraphs, title, author, _remark(empty, len(pages)) if empty else None)


def _remark(empty: int, pages: int) -> Sentence:
    return Sentence("{0} of {1} pages hold no text: they are empty, or pictures.", empty, pages)


def _paragraphs(page: str) -> Iterator[str]:
    for block in blocks(page.splitlines()):
        yield from _joined(block.splitlines())


def _joined(lines: list[str]) -> Iterator[str]:
    longest, text = max(map(len, lines)), ""
    for line in lines:
        text = _continued(text, line)
        if len(line) < SHORT * longest and _SENTENCE_END.search(line):
            yield text
            text = ""
    if text:
        yield text


def _continued(text: str, line: str) -> str:
    """Return a text with its next line; a word that is divided at the end of a line becomes whole."""
    if not text:
        return line
    if text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower():
        return text[:-1] + line
    return f"{text} {line}"
