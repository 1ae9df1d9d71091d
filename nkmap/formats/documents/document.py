"""A document that was read: its paragraphs as plain text, and what it says of itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from nkmap.commands.texts import clean_line, clean_note
from nkmap.db.tables import NAME_LENGTH
from nkmap.errors import Sentence, UnreadableDocument

MOST_PARAGRAPHS = 20_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, and the page it begins on where the document has pages."""

    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Paragraphs in their order, the first one is number 1; `remark` says what should be looked at."""

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    author: str = ""
    remark: Sentence | None = None


def kept(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Return paragraphs cleaned as they may be kept, without empty ones.

    No more are taken than it needs to see that there are too many.
    """
    cleaned = (replace(paragraph, text=clean_note(paragraph.text)) for paragraph in paragraphs)
    return tuple(islice((paragraph for paragraph in cleaned if paragraph.text), MOST_PARAGRAPHS + 1))


def checked(read: ReadDocument) -> ReadDocument:
    """Return a document as it may be kept. Raises UnreadableDocument."""
    if not read.paragraphs:
        raise UnreadableDocument("There is no text in this document.")
    if len(read.paragraphs) > MOST_PARAGRAPHS:
        raise UnreadableDocument(
            "This document has more than {0:,} paragraphs. Add the part of it that is needed.",
            MOST_PARAGRAPHS,
        )
    title, author = (clean_line(text)[:NAME_LENGTH] for text in (read.title, read.author))
    return replace(read, title=title, author=author)
