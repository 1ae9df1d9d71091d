"""Reads the sources, and the passages that are cited for a row."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import TABLES, Evidence, Source


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage of a source; paraphrase and quotation may both be empty."""

    id: int
    title: str
    locator: str
    paraphrase: str
    quotation: str


def passages_for(session: Session, subject: str, subject_id: int) -> list[PassageRow]:
    """Return what is cited for a row, in its order; `subject` is a column such as "entry_id"."""
    query = (
        select(Evidence.id, Source.title, Evidence.locator, Evidence.paraphrase, Evidence.quotation)
        .join(Source, Evidence.source_id == Source.id)
        .where(TABLES["evidence"].columns[subject] == subject_id)
        .order_by(Evidence.id)
    )
    return [PassageRow(*row) for row in session.execute(query)]


def source_titles(session: Session) -> list[str]:
    """Return the titles of all sources, in alphabetical order."""
    return sorted(session.scalars(select(Source.title)), key=str.casefold)
