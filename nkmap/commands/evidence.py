"""Records which passage of a source supports or contests which row."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.commands import rows, sources
from nkmap.commands.texts import clean_line
from nkmap.db.tables import Evidence, Source, SourceParagraph
from nkmap.db.tables.evidence import SUBJECTS
from nkmap.errors import InvalidInput

_PLACE = ("paragraph", "starts", "last_paragraph", "ends")
_UPDATED = ("locator", "side", "paraphrase", "quotation", *_PLACE)


def cite(session: Session, source_id: int, locator: str, **values: Any) -> int:
    """Tie a passage of a source to the one row it supports and return the evidence's id.

    The row is named by one of stakeholder_id, map_id, placement_id, estimate_id, instrument_id, entry_id,
    relation_id, strategy_id, step_id; side, paraphrase, quotation and the place in the text (paragraph,
    starts, last_paragraph, ends) may follow. Raises InvalidInput.
    """
    return cite_many(session, [{"source_id": source_id, "locator": locator, **values}])[0]


def cite_many(session: Session, passages: Iterable[dict[str, Any]]) -> list[int]:
    """Tie many passages to what they support, each given by the arguments of `cite`; return the ids."""
    cited = list(passages)
    if any(len(passage.keys() & set(SUBJECTS)) != 1 for passage in cited):
        raise InvalidInput("A passage supports exactly one thing. Choose what it is evidence for.")
    for passage in cited:
        _check_place(session, passage["source_id"], passage)
    return [row.id for row in rows.make_many(session, Evidence, cited)]


def cite_named(session: Session, title: str, locator: str, **values: Any) -> int:
    """Do as `cite`, by the title or the mark of a source; a new one is added under its title as its mark.

    The same passage for the same row again is no second evidence. Raises InvalidInput.
    """
    known = rows.find_named(session, Source, title, column="reference")
    known = known or rows.find_named(session, Source, title, column="title")
    source_id = known or sources.add(session, title, title)
    same = select(Evidence.id).filter_by(source_id=source_id, locator=clean_line(locator), **values)
    found = session.scalar(same.limit(1))
    return found or cite(session, source_id, locator, **values)


def update(session: Session, evidence_id: int, **values: Any) -> None:
    """Set locator, side, words or place in the text of a passage. Raises InvalidInput."""
    passage = rows.found(session, Evidence, evidence_id)
    place = {name: values.get(name, getattr(passage, name)) for name in _PLACE}
    _check_place(session, passage.source_id, place)
    rows.update(session, passage, _UPDATED, values)


def delete(session: Session, evidence_ids: Iterable[int]) -> None:
    """Let passages be evidence no more; the sources and their texts stay. Raises InvalidInput."""
    rows.remove(session, Evidence, evidence_ids)


def _check_place(session: Session, source_id: int, passage: Mapping[str, Any]) -> None:
    """Refuse a place in the text that is only partly given, ends before it begins, or is not in the text."""
    place: list[Any] = [passage.get(name) for name in _PLACE]
    if all(value is None for value in place):
        return
    if None in place:
        raise InvalidInput("A passage in the text has a beginning and an end. Select it again.")
    first, starts, last, ends = place
    lengths = select(SourceParagraph.number, func.length(SourceParagraph.text).label("length"))
    inside = lengths.where(SourceParagraph.source_id == source_id, SourceParagraph.number.in_((first, last)))
    found = {row.number: row.length for row in session.execute(inside)}
    is_there = first in found and last in found and starts <= found[first] and ends <= found[last]
    if not is_there or (first, starts) >= (last, ends):
        raise InvalidInput("This passage is not in the text of the source. Select it again.")
