"""Records sources, and which passage of a source supports which row."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.texts import clean_line
from nkmap.db.tables import Evidence, Source
from nkmap.db.tables.evidence import SUBJECTS
from nkmap.errors import InvalidInput


def add_source(session: Session, reference: str, title: str, **values: Any) -> int:
    """Add a source and return its id; author, date, kind, locator_scheme and note may follow.

    `reference` is the short mark by which it is cited. Raises InvalidInput, also when the mark is taken.
    """
    if rows.find_named(session, Source, reference, column="reference") is not None:
        raise InvalidInput("Another source has this mark already. Choose a different one.")
    return rows.make(session, Source, reference=reference, title=title, **values).id


def cite(session: Session, source_id: int, locator: str, **values: Any) -> int:
    """Tie a passage of a source to the one row it supports and return the evidence's id.

    The row is named by one of stakeholder_id, map_id, placement_id, estimate_id, instrument_id, entry_id,
    relation_id, strategy_id, step_id; paraphrase and quotation may follow. Raises InvalidInput.
    """
    return cite_many(session, [{"source_id": source_id, "locator": locator, **values}])[0]


def cite_many(session: Session, passages: Iterable[dict[str, Any]]) -> list[int]:
    """Tie many passages to what they support, each given by the arguments of `cite`; return the ids."""
    cited = list(passages)
    if any(len(passage.keys() & set(SUBJECTS)) != 1 for passage in cited):
        raise InvalidInput("A passage supports exactly one thing. Choose what it is evidence for.")
    return [row.id for row in rows.make_many(session, Evidence, cited)]


def cite_named(session: Session, title: str, locator: str, **values: Any) -> int:
    """Do as `cite`, by the title or the mark of a source; a new one is added under its title as its mark.

    The same passage for the same row again is no second evidence. Raises InvalidInput.
    """
    known = rows.find_named(session, Source, title, column="reference")
    known = known or rows.find_named(session, Source, title, column="title")
    source_id = known or add_source(session, title, title)
    same = select(Evidence.id).filter_by(source_id=source_id, locator=clean_line(locator), **values)
    found = session.scalar(same.limit(1))
    return found or cite(session, source_id, locator, **values)
