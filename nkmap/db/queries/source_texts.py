"""Reads the texts of sources: their paragraphs, where passages stand in them, where words are found."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.evidence import Passage, passages_of
from nkmap.db.tables import Source, SourceParagraph

_NUMBERS = re.compile(
    r"\s*(?:paragraphs?|para\.?|¶+|§+)?\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*", re.IGNORECASE
)


class ParagraphRow(NamedTuple):
    """A paragraph of a source, counted from 1; page None: it has none."""

    number: int
    text: str
    page: int | None


class Stretch(NamedTuple):
    """Text from character `starts` of paragraph `first` up to `ends` of paragraph `last`; None = its end."""

    first: int
    starts: int
    last: int
    ends: int | None


class Mark(NamedTuple):
    """A passage, and the stretch of text that it stands for; `whole`: its paragraphs as wholes."""

    passage: Passage
    stretch: Stretch
    whole: bool


class Hit(NamedTuple):
    """Where words were found: characters `starts` up to `ends` of a paragraph."""

    source_id: int
    number: int
    starts: int
    ends: int


def paragraphs(session: Session, source_id: int) -> list[ParagraphRow]:
    """Return the text of a source; empty where only its reference is kept."""
    query = select(SourceParagraph.number, SourceParagraph.text, SourceParagraph.page)
    found = session.execute(query.filter_by(source_id=source_id).order_by(SourceParagraph.number))
    return [ParagraphRow(*row) for row in found]


def marks(session: Session, source_id: int) -> list[Mark]:
    """Return what of a source's text is evidence, in the order of the text.

    A passage without a place of its own marks the paragraphs that its locator names ("9", "3-4"), where the
    locators of the source count paragraphs.
    """
    last = session.scalar(select(func.max(SourceParagraph.number)).filter_by(source_id=source_id)) or 0
    counts = session.scalar(select(Source.locator_scheme).filter_by(id=source_id)) in ("", "paragraph")
    found = [_mark(passage, last, counts=counts) for passage in passages_of(session, source_id)]
    return sorted(filter(None, found), key=lambda mark: (mark.stretch.first, mark.stretch.starts))


def _mark(passage: Passage, last: int, *, counts: bool) -> Mark | None:
    if passage.paragraph is not None and passage.paragraph <= last:
        end = passage.last_paragraph or passage.paragraph
        stretch = Stretch(passage.paragraph, passage.starts or 0, min(end, last), passage.ends)
        return Mark(passage, stretch, whole=False)
    named = _NUMBERS.fullmatch(passage.locator) if counts else None
    first, end = (int(named[1]), int(named[2] or named[1])) if named else (0, 0)
    if not 1 <= first <= end <= last:
        return None
    return Mark(passage, Stretch(first, 0, end, None), whole=True)


def words_marked(session: Session, passages: Iterable[Passage], longest: int) -> dict[int, str]:
    """Return by evidence the words that passages mark in their texts, of each at most so many letters."""
    wanted = {row.id: row.source_id for row in passages}
    found = {}
    for source_id in set(wanted.values()):
        texts = {row.number: row.text for row in paragraphs(session, source_id)}
        for mark in marks(session, source_id) if texts else ():
            if mark.passage.id in wanted:
                found[mark.passage.id] = words_of(texts, mark.stretch)[:longest]
    return found


def search(session: Session, words: str) -> list[Hit]:
    """Return where words stand in the texts of all sources; case and composition of letters do not count."""
    wanted = _folded(words.strip())
    if not wanted:
        return []
    query = select(SourceParagraph.source_id, SourceParagraph.number, SourceParagraph.text).join(
        Source, SourceParagraph.source_id == Source.id
    )
    rows = session.execute(query.order_by(Source.reference, Source.id, SourceParagraph.number))
    return [
        Hit(source_id, number, starts, ends)
        for source_id, number, text in rows
        for starts, ends in found_in(text, wanted)
    ]


def found_in(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where folded words stand in a text, as its characters from and to."""
    folded = _folded(text)
    if wanted not in folded:
        return
    origins = None if len(folded) == len(text) else list(accumulate(len(_folded(one)) for one in text))
    at = folded.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if origins is None:
            yield at, end
        else:  # a letter such as ß is two when case does not count
            yield bisect_right(origins, at), bisect_right(origins, end - 1) + 1
        at = folded.find(wanted, end)


def words_of(texts: Mapping[int, str], stretch: Stretch) -> str:
    """Return the words of a stretch, an empty line between paragraphs; `texts` are these by number."""
    numbers = range(stretch.first, stretch.last + 1)
    parts = [texts.get(number, "") for number in numbers]
    if parts:
        parts[-1] = parts[-1][: stretch.ends]
        parts[0] = parts[0][stretch.starts :]
    return "\n\n".join(parts)


def place_of_words(texts: Sequence[str], words: str, near: int | None) -> Stretch | None:
    """Return where the same words stand in other paragraphs, the nearest to number `near`; None: nowhere."""
    parts = words.split("\n\n")
    starts = [
        (number, text.find(parts[0]) if len(parts) == 1 else text.rfind(parts[0]))
        for number, text in enumerate(texts, start=1)
        if parts[0] and parts[0] in text
    ]
    for number, at in sorted(starts, key=lambda start: abs(start[0] - (near or 1))):
        if _goes_on(texts[number - 1 : number - 1 + len(parts)], parts):
            ends = at + len(parts[0]) if len(parts) == 1 else len(parts[-1])
            return Stretch(number, at, number + len(parts) - 1, ends)
    return None


def _goes_on(texts: Sequence[str], parts: Sequence[str]) -> bool:
    """Return whether words stand in these: up to the end of the first, as a whole, at the beginning."""
    if len(parts) == 1:
        return True
    whole = list(texts[1:-1]) == list(parts[1:-1])
    return (
        len(texts) == len(parts) and texts[0].endswith(parts[0]) and whole and texts[-1].startswith(parts[-1])
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
