"""A document that was read: its paragraphs as plain text, and what it says of itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nkmap.commands.texts import clean_line, clean_note
from nkmap.db.tables import NAME_LENGTH, NOTE_LENGTH
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


def checked(read: ReadDocument) -> ReadDocument:
    """Return a document cleaned as it may be kept, without empty paragraphs. Raises UnreadableDocument."""
    paragraphs = tuple(_cleaned(read.paragraphs))
    if not paragraphs:
        raise UnreadableDocument("There is no text in this document.")
    if len(paragraphs) > MOST_PARAGRAPHS:
        raise UnreadableDocument(
            "This document has more than {0:,} paragraphs. Add the part of it that is needed.",
            MOST_PARAGRAPHS,
        )
    for number, paragraph in enumerate(paragraphs, start=1):
        if len(paragraph.text) > NOTE_LENGTH:
            raise UnreadableDocument(
                "Paragraph {0} has more than {1:,} characters. Put empty lines between the paragraphs of the "
                "document, and add it again.",
                number,
                NOTE_LENGTH,
            )
    title, author = (clean_line(text)[:NAME_LENGTH] for text in (read.title, read.author))
    return replace(read, paragraphs=paragraphs, title=title, author=author)


def _cleaned(paragraphs: Iterable[Paragraph]) -> Iterable[Paragraph]:
    for paragraph in paragraphs:
        text = clean_note(paragraph.text)
        if text:
            yield replace(paragraph, text=text)
