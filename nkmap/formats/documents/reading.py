"""Reads a document of any of the kinds that are known, by its ending or by how it begins."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nkmap import confined
from nkmap.confined import plain_sentence, sentence_of
from nkmap.errors import Unfinished, UnreadableDocument, quoted
from nkmap.formats.documents.dividing import with_short_paragraphs
from nkmap.formats.documents.document import Paragraph, ReadDocument, checked, kept
from nkmap.formats.documents.docx import read_docx
from nkmap.formats.documents.html import read_html
from nkmap.formats.documents.markdown import read_markdown
from nkmap.formats.documents.pdf import read_pdf
from nkmap.formats.documents.plain_text import read_plain_text

Reader = Callable[[bytes], ReadDocument]

MOST_BYTES = 20_000_000
SECONDS, MEGABYTES = 30.0, 500  # of the processor: a PDF of a thousand pages takes most of it
READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": read_plain_text,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".docx": read_docx,
        ".pdf": read_pdf,
        ".html": read_html,
        ".htm": read_html,
    }
)
_OTHER_KINDS = frozenset({".doc", ".odt", ".rtf", ".pages", ".epub", ".pptx", ".ppt", ".xlsx", ".xls"})


def read_confined(path: Path) -> ReadDocument:
    """Return what `read_document` does, from a short-lived process with limits: it may be anybody's document.

    Raises UnreadableDocument.
    """
    work = f"{__name__}:plain_document"
    try:
        return _as_document(confined.run(work, str(path), seconds=SECONDS, megabytes=MEGABYTES))
    except Unfinished as error:
        raise UnreadableDocument("{0}: {1}", quoted(path), error.sentence) from error
    except (AttributeError, LookupError, TypeError, ValueError) as error:  # no answer of ours
        raise UnreadableDocument("{0} is damaged. Nothing in it was used.", quoted(path)) from error


def plain_document(path: str) -> dict[str, Any]:
    """Return what is in a document as plain data: the work of the confined process."""
    read = read_document(Path(path))
    return {
        "paragraphs": [[paragraph.text, paragraph.page] for paragraph in read.paragraphs],
        "title": read.title,
        "author": read.author,
        "remark": plain_sentence(read.remark) if read.remark else None,
    }


def _as_document(plain: dict[str, Any]) -> ReadDocument:
    """Return the document of plain data, looked at again: the process may have been taken over."""
    remark = sentence_of(plain["remark"]) if plain["remark"] else None
    paragraphs = kept(
        Paragraph(text, None if page is None else int(page)) for text, page in plain["paragraphs"]
    )
    return checked(ReadDocument(paragraphs, plain["title"], plain["author"], remark))


def read_document(path: Path) -> ReadDocument:
    """Return what is in a document; nothing else is opened or fetched. Raises UnreadableDocument.

    A document of an unknown ending is read by how it begins, otherwise as plain text.
    """
    ending = path.suffix.lower()
    if ending in _OTHER_KINDS:
        raise UnreadableDocument(
            "{0} cannot be read here. Save it as DOCX, PDF, HTML, Markdown or plain text, and add that.",
            quoted(path),
        )
    data = _data(path)
    try:
        return checked(with_short_paragraphs((READERS.get(ending) or _reader_for(data))(data)))
    except UnreadableDocument as error:
        raise UnreadableDocument("{0}: {1}", quoted(path), error.sentence) from error


def _data(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UnreadableDocument("{0} is not there, or it is no file.", quoted(path))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableDocument("{0} cannot be opened for reading.", quoted(path)) from error
    if len(data) > MOST_BYTES:
        raise UnreadableDocument(
            "{0} is larger than {1} MB. Add the part of it that is needed, or only its reference.",
            quoted(path),
            MOST_BYTES // 1_000_000,
        )
    return data


def _reader_for(data: bytes) -> Reader:
    if data.startswith(b"%PDF-"):
        return read_pdf
    return read_docx if data.startswith(b"PK\3\4") else read_plain_text
