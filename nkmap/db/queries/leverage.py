"""Reads the leverage log with its names, and the list of instruments."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Instrument, LeverageEntry, LeverageIntermediary, Map, Stakeholder
from nkmap.leverage.entries import EntryRow, needs_caution


class InstrumentRow(NamedTuple):
    """An instrument with the number of leverage entries that use it; kind None = not sorted yet."""

    id: int
    name: str
    kind: str | None
    note: str
    entries: int


def entries(session: Session, map_id: int | None = None) -> list[EntryRow]:
    """Return the entries of one map, or of all maps, in the order in which they were logged."""
    return _entries(session, *_on_map(map_id))


def entry_ids(session: Session) -> set[int]:
    """Return the ids of all entries."""
    return set(session.connection().scalars(select(LeverageEntry.id)))  # no objects: these may be thousands


def entries_of(session: Session, ids: Collection[int]) -> list[EntryRow]:
    """Return the entries with these ids, in the order in which they were logged."""
    return _entries(session, LeverageEntry.id.in_(ids))


def open_to(session: Session, stakeholder_id: int, map_id: int | None = None) -> list[EntryRow]:
    """Return the entries aimed at a stakeholder, on one map or on all."""
    return _entries(session, LeverageEntry.target_id == stakeholder_id, *_on_map(map_id))


def can_use(session: Session, stakeholder_id: int, map_id: int | None = None) -> list[EntryRow]:
    """Return the entries a stakeholder holds, on one map or on all."""
    return _entries(session, LeverageEntry.holder_id == stakeholder_id, *_on_map(map_id))


def instruments(session: Session) -> list[InstrumentRow]:
    """Return the instruments in their order."""
    query = (
        select(Instrument.id, Instrument.name, Instrument.kind, Instrument.note, func.count(LeverageEntry.id))
        .outerjoin(LeverageEntry, LeverageEntry.instrument_id == Instrument.id)
        .group_by(Instrument.id)
        .order_by(Instrument.position, Instrument.id)
    )
    return [InstrumentRow(*row) for row in session.execute(query)]


def _on_map(map_id: int | None) -> list[ColumnElement[bool]]:
    return [] if map_id is None else [LeverageEntry.map_id == map_id]


def _entries(session: Session, *conditions: ColumnElement[bool]) -> list[EntryRow]:
    target, holder = aliased(Stakeholder), aliased(Stakeholder)
    read = {column.name: column for column in LeverageEntry.__table__.columns} | {
        "question": Map.question,
        "target": label_of(target),
        "holder": label_of(holder),
        "instrument": Instrument.name,
        "kind": func.coalesce(LeverageEntry.kind, Instrument.kind),
        "own_kind": LeverageEntry.kind,
        "instrument_kind": Instrument.kind,
    }
    query = (
        select(*(read[name].label(name) for name in EntryRow._fields if name in read))
        .join(Map, LeverageEntry.map_id == Map.id)
        .join(target, LeverageEntry.target_id == target.id)
        .outerjoin(holder, LeverageEntry.holder_id == holder.id)
        .outerjoin(Instrument, LeverageEntry.instrument_id == Instrument.id)
        .where(*conditions)
        .order_by(LeverageEntry.position, LeverageEntry.id)
    )
    via = _intermediaries(session)
    return [_entry(row, via.get(row.id, ())) for row in session.execute(query)]


def _entry(row: Row[Any], via: Sequence[tuple[int, str]]) -> EntryRow:
    """Return a row of all columns but the last three of an entry as an entry."""
    ids, names = tuple(id_ for id_, _name in via), tuple(name for _id, name in via)
    return EntryRow._make((*row, ids, names, needs_caution(row.backfire_risk, row.population_harm)))


def _intermediaries(session: Session) -> dict[int, list[tuple[int, str]]]:
    query = (
        select(LeverageIntermediary.entry_id, Stakeholder.id, label_of(Stakeholder))
        .join(Stakeholder, LeverageIntermediary.stakeholder_id == Stakeholder.id)
        .order_by(LeverageIntermediary.position)
    )
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for entry_id, stakeholder_id, name in session.execute(query):
        found[entry_id].append((stakeholder_id, name))
    return found
