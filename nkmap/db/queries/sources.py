"""Reads which sources there are, and what of the project rests on each."""

from dataclasses import dataclass
from functools import reduce
from typing import Any

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import TABLES, Evidence, Source, SourceParagraph
from nkmap.db.tables.evidence import SUBJECTS


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source as a list or a reference shows it.

    `paragraphs` 0: only the reference is kept. `passages` are cited of it, for `claims` different things.
    """

    id: int
    reference: str
    title: str
    author: str
    date: str
    kind: str
    publisher: str
    link: str
    accessed: str
    locator_scheme: str
    sensitivity: str
    do_not_export: bool
    note: str
    paragraphs: int
    passages: int
    claims: int


def source_list(session: Session) -> list[SourceRow]:
    """Return all sources in the order of their marks."""
    subjects: Any = (func.coalesce(TABLES["evidence"].columns[name], 0) for name in SUBJECTS)
    claim = reduce(lambda said, id_: said.op("||")("/").op("||")(id_), subjects)
    kept = select(func.count()).select_from(SourceParagraph).where(SourceParagraph.source_id == Source.id)
    cited = select(func.count()).select_from(Evidence).where(Evidence.source_id == Source.id)
    resting = select(func.count(distinct(claim))).where(Evidence.source_id == Source.id)
    query: Any = select(
        Source.id,
        Source.reference,
        Source.title,
        Source.author,
        Source.date,
        Source.kind,
        Source.publisher,
        Source.link,
        Source.accessed,
        Source.locator_scheme,
        Source.sensitivity,
        Source.do_not_export == 1,
        Source.note,
        kept.scalar_subquery(),
        cited.scalar_subquery(),
        resting.scalar_subquery(),
    )
    rows = [SourceRow(*row) for row in session.execute(query)]
    return sorted(rows, key=lambda row: (row.reference.casefold(), row.id))


def free_mark(session: Session, title: str) -> str:
    """Return a mark that no source has yet: the first letter of a title, with a number if need be."""
    taken = {mark.casefold() for mark in session.scalars(select(Source.reference))}
    letter = next((sign.upper() for sign in title if sign.isalnum()), "S")
    tried = [letter, *(f"{letter}{number}" for number in range(2, len(taken) + 3))]
    return next(mark for mark in tried if mark.casefold() not in taken)
