"""Divides paragraphs that are too long to be kept, at the ends of their lines or sentences."""

import re
from collections.abc import Iterator
from dataclasses import replace

from nkmap.db.tables import NOTE_LENGTH
from nkmap.errors import Sentence
from nkmap.formats.documents.document import Paragraph, ReadDocument

PART = 5_000  # characters of a part at most: one to two pages
_ENDS = tuple(map(re.compile, (r"\n|[.!?。？！…][\"'”’»)\]]*\s+", r"\s+")))  # the best ones first


def with_short_paragraphs(read: ReadDocument) -> ReadDocument:
    """Return a document without paragraphs of more than NOTE_LENGTH characters; its remark says of any."""
    long = [number for number, one in enumerate(read.paragraphs, start=1) if len(one.text) > NOTE_LENGTH]
    if not long:
        return read
    said = Sentence(
        "Paragraph {0} is longer than {1:,} characters. Such paragraphs were divided at the ends of lines or "
        "sentences, and each part has a number of its own.",
        long[0],
        NOTE_LENGTH,
    )
    remark = Sentence("{0} {1}", read.remark, said) if read.remark else said
    parts = tuple(part for one in read.paragraphs for part in _parts(one))
    return replace(read, paragraphs=parts, remark=remark)


def _parts(paragraph: Paragraph) -> Iterator[Paragraph]:
    text, start = paragraph.text, 0
    if len(text) <= NOTE_LENGTH:
        yield paragraph
        return
    while start < len(text):
        end = _end(text, start)
        if part := text[start:end].strip():
            yield Paragraph(part, paragraph.page)
        start = end


def _end(text: str, start: int) -> int:
    """Return where a part that begins at `start` ends: behind a line, a sentence or a word if it can."""
    most = start + PART
    if most >= len(text):
        return len(text)
    found = ([match.end() for match in end.finditer(text, start, most)] for end in _ENDS)
    return next((ends[-1] for ends in found if ends), most)
