"""Keeps sources: their references, and the text of those whose passages are to be found again."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.fields import checked
from nkmap.db.queries.source_texts import Stretch, place_of_words, words_of
from nkmap.db.tables import TABLES, Evidence, Source, SourceParagraph, new_uid
from nkmap.errors import InvalidInput

_UPDATED = set(TABLES["source"].columns.keys()) - {"id", "uid"}


def add(session: Session, reference: str, title: str, **values: Any) -> int:
    """Add a source and return its id; any other detail of the reference may follow.

    `reference` is the short mark by which it is cited. Raises InvalidInput, also when the mark is taken.
    """
    if _with_mark(session, reference) is not None:
        raise _mark_taken()
    return rows.make(session, Source, reference=reference, title=title, **values).id


def update(session: Session, source_id: int, **values: Any) -> None:
    """Set details of the reference of a source. Raises InvalidInput, also when the mark is taken."""
    source = rows.found(session, Source, source_id)
    if "reference" in values and _with_mark(session, values["reference"]) not in (None, source_id):
        raise _mark_taken()
    rows.update(session, source, _UPDATED, values)


def delete(session: Session, source_ids: Iterable[int]) -> None:
    """Delete sources with their texts and all that is cited of them. Raises InvalidInput."""
    rows.remove(session, Source, source_ids)


def attach(session: Session, source_id: int, paragraphs: Iterable[tuple[str, int | None]]) -> None:
    """Keep the text of a source, in place of one that it has: paragraphs with their pages, the first is 1.

    Marked passages are looked for in the new text; of those that are not in it only the locator stays.
    Raises InvalidInput.
    """
    rows.found(session, Source, source_id)
    marked = _marked_words(session, source_id)
    text = TABLES["source_paragraph"].columns["text"]
    kept = [(checked(text, words), page) for words, page in paragraphs]
    _replace(session, source_id, kept)
    for passage, words in marked:
        _mark(passage, place_of_words([words_ for words_, _page in kept], words, near=passage.paragraph))
    session.flush()


def remove_text(session: Session, source_id: int) -> None:
    """Take the text of a source out of the project; its reference and what is cited of it stay.

    Raises InvalidInput when the source is not there.
    """
    rows.found(session, Source, source_id)
    for passage, _words in _marked_words(session, source_id):
        _mark(passage, None)
    _replace(session, source_id, [])
    session.flush()


def _with_mark(session: Session, reference: str) -> int | None:
    return rows.find_named(session, Source, reference, column="reference")


def _mark_taken() -> InvalidInput:
    return InvalidInput("Another source has this mark already. Choose a different one.")


def _marked_words(session: Session, source_id: int) -> list[tuple[Evidence, str]]:
    """Return the passages of a source that are marked in its text, with the words that are marked."""
    query = select(Evidence).where(Evidence.source_id == source_id, Evidence.paragraph.is_not(None))
    numbered = select(SourceParagraph.number, SourceParagraph.text)
    texts = {row.number: row.text for row in session.execute(numbered.filter_by(source_id=source_id))}
    return [(row, words_of(texts, _stretch(row))) for row in session.scalars(query)]


def _stretch(passage: Evidence) -> Stretch:
    first, last = passage.paragraph or 0, passage.last_paragraph or passage.paragraph or 0
    return Stretch(first, passage.starts or 0, last, passage.ends)


def _mark(passage: Evidence, place: Stretch | None) -> None:
    passage.paragraph = place.first if place else None
    passage.starts = place.starts if place else None
    passage.last_paragraph = place.last if place else None
    passage.ends = place.ends if place else None


def _replace(session: Session, source_id: int, paragraphs: list[tuple[str, int | None]]) -> None:
    session.execute(delete_rows(SourceParagraph).where(SourceParagraph.source_id == source_id))
    numbered = [
        {"uid": new_uid(), "source_id": source_id, "number": number, "page": page, "text": text}
        for number, (text, page) in enumerate(paragraphs, start=1)
    ]
    if numbered:
        session.execute(insert(SourceParagraph), numbered)
