"""Reads DOCX: every paragraph of the body in its order, those in tables and boxes too, then the notes."""

from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from typing import Any
from zipfile import BadZipFile, ZipFile

from nkmap.errors import UnreadableDocument
from nkmap.formats.documents.document import Paragraph, ReadDocument, kept

MOST_UNPACKED = 100_000_000  # bytes
MOST_PARTS = 10_000


def read_docx(data: bytes) -> ReadDocument:
    """Return the paragraphs as they are with all changes accepted. Raises UnreadableDocument."""
    import docx

    _check_size(data)
    try:
        document = docx.Document(BytesIO(data))
        paragraphs = kept(map(Paragraph, chain(_texts(document.element.body), _notes(document.part))))
        about = document.core_properties
        return ReadDocument(paragraphs, title=about.title or "", author=about.author or "")
    except Exception as error:  # a damaged file fails anywhere in the library, and never in one way
        raise _no_docx() from error


def _check_size(data: bytes) -> None:
    """Refuse what would unpack without end; no more is ever unpacked than the directory says."""
    try:
        with ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _no_docx() from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise UnreadableDocument(
            "This document is larger than {0} MB when it is unpacked. Save it without its pictures, or add "
            "the part of it that is needed.",
            MOST_UNPACKED // 1_000_000,
        )


def _texts(body: Any) -> Iterator[str]:
    from docx.oxml.ns import qn

    paragraph, text = qn("w:p"), qn("w:t")
    others = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "‑"}
    twice = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a box, for old programs
    for element in body.iter(paragraph):
        if next(element.iterancestors(twice), None) is None:
            own = (
                part
                for part in element.iter(text, *others)
                if next(part.iterancestors(paragraph)) is element and part.getparent().tag != qn("w:tabs")
            )
            yield "".join(part.text or "" if part.tag == text else others[part.tag] for part in own)


def _notes(part: Any) -> Iterator[str]:
    """Yield footnotes, then endnotes; what separates them from the text is none."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    for kind in (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES):
        found = (one.target_part for one in part.rels.values() if one.reltype == kind and not one.is_external)
        for notes in found:
            for note in parse_xml(notes.blob):
                if note.get(qn("w:type")) is None:
                    yield from _texts(note)


def _no_docx() -> UnreadableDocument:
    return UnreadableDocument("This is no DOCX document, or it is damaged. Save it again as DOCX.")
