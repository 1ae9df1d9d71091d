"""Reads passages of sources, and what each is evidence for."""

import re
from typing import Any, NamedTuple

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import TABLES, Evidence, Source
from nkmap.db.tables.evidence import SUBJECTS

LAST = 1_000_000  # in place of the number of a passage that has none

_COLUMNS = TABLES["evidence"].columns


class PassageRow(NamedTuple):
    """A passage of a source; paraphrase and quotation may both be empty."""

    id: int
    title: str
    locator: str
    paraphrase: str
    quotation: str
    side: str = "supports"


class Passage(NamedTuple):
    """A passage, its source, and the one row that it supports or contests.

    `subject` is a column such as "entry_id", `subject_id` the row in the table that it refers to. `reference`
    is the short mark of the source. `paragraph` to `ends` are null where the locator alone tells where.
    """

    id: int
    subject: str
    subject_id: int
    source_id: int
    reference: str
    title: str
    author: str
    date: str
    publisher: str
    link: str
    accessed: str
    sensitivity: str
    do_not_export: bool
    locator: str
    side: str
    paraphrase: str
    quotation: str
    paragraph: int | None
    starts: int | None
    last_paragraph: int | None
    ends: int | None


def passages_for(session: Session, subject: str, subject_id: int) -> list[PassageRow]:
    """Return what is cited for a row, in its order; `subject` is a column such as "entry_id"."""
    query = (
        select(
            Evidence.id,
            Source.title,
            Evidence.locator,
            Evidence.paraphrase,
            Evidence.quotation,
            Evidence.side,
        )
        .join(Source, Evidence.source_id == Source.id)
        .where(_COLUMNS[subject] == subject_id)
        .order_by(Evidence.id)
    )
    return [PassageRow(*row) for row in session.execute(query)]


def all_passages(session: Session) -> tuple[Passage, ...]:
    """Return every passage of the project, in the order in which they were cited."""
    return _read(session, _passages())


def passages_of(session: Session, source_id: int) -> tuple[Passage, ...]:
    """Return what is cited of a source, by its place: paragraphs, or the numbers that locators begin with."""
    found = _read(session, _passages().where(Evidence.source_id == source_id))
    return tuple(sorted(found, key=_place))


def passage(session: Session, evidence_id: int) -> Passage | None:
    """Return one passage; None when it is not there (any more)."""
    found = _read(session, _passages().where(Evidence.id == evidence_id))
    return found[0] if found else None


def source_titles(session: Session) -> list[str]:
    """Return the titles of all sources, in alphabetical order."""
    return sorted(session.scalars(select(Source.title)), key=str.casefold)


def _place(row: Passage) -> tuple[int, int, int]:
    number = re.search(r"\d{1,6}", row.locator)
    return row.paragraph or (int(number[0]) if number else LAST), row.starts or 0, row.id


def _passages() -> Select[Any]:
    """Return the query for the fields of Passage, in their order."""
    subject = case(*((_COLUMNS[column].is_not(None), column) for column in SUBJECTS))
    return (
        select(
            Evidence.id,
            subject,
            func.coalesce(*(_COLUMNS[column] for column in SUBJECTS)),
            Source.id,
            Source.reference,
            Source.title,
            Source.author,
            Source.date,
            Source.publisher,
            Source.link,
            Source.accessed,
            Source.sensitivity,
            Source.do_not_export == 1,
            Evidence.locator,
            Evidence.side,
            Evidence.paraphrase,
            Evidence.quotation,
            Evidence.paragraph,
            Evidence.starts,
            Evidence.last_paragraph,
            Evidence.ends,
        )
        .join(Source, Evidence.source_id == Source.id)
        .order_by(Evidence.id)
    )


def _read(session: Session, query: Select[Any]) -> tuple[Passage, ...]:
    return tuple(Passage(*row) for row in session.execute(query))
