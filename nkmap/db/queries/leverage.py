"""Reads the leverage log with its names, and the list of instruments."""

from collections import defaultdict
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.tables import Instrument, LeverageEntry, LeverageIntermediary, Stakeholder


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A leverage entry. Ordinals 0..4, `p_shift` 0..1; None = not assessed.

    `target`, `holder`, `via` are the texts of labels. `instrument` None = still to be named, see `note`.
    `kind` is the entry's own, or else the instrument's; None = not sorted yet.
    """

    id: int
    map_id: int
    target_id: int
    target: str
    holder_id: int | None
    holder: str | None
    instrument_id: int | None
    instrument: str | None
    kind: str | None
    susceptibility: str | None
    willingness: int | None
    stage: str | None
    demand: str
    condition: str
    verification: str
    power_base: str | None
    size: int | None
    credibility: int | None
    cost_to_holder: int | None
    compliance_cost: int | None
    substitutes: int | None
    backfire_risk: int | None
    backfire_form: str | None
    population_harm: int | None
    window_from: str | None
    window_to: str | None
    time_to_effect: str | None
    expected_shift: float | None
    p_shift: float | None
    linked_issue: str
    legal_basis: str
    note: str
    dissent: str
    confidence: str | None
    sensitivity: str
    via: tuple[str, ...]
    caution: bool


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """An instrument with the number of leverage entries that use it; kind None = not sorted yet."""

    id: int
    name: str
    kind: str | None
    note: str
    entries: int


# `kind` falls back on the instrument's and is asked for by itself.
_OWN_COLUMNS = [
    column
    for column in LeverageEntry.__table__.columns
    if column.name in {field.name for field in fields(EntryRow)} - {"kind"}
]


def entries(session: Session, map_id: int | None = None) -> list[EntryRow]:
    """Return the entries of one map, or of all maps, in the order in which they were logged."""
    return _entries(session, *_on_map(map_id))


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


def needs_caution(backfire_risk: int | None, population_harm: int | None) -> bool:
    """Return whether an entry carries the caution flag; what is not assessed raises none."""
    return (backfire_risk or 0) >= 3 or (population_harm or 0) >= 2


def _on_map(map_id: int | None) -> list[ColumnElement[bool]]:
    return [] if map_id is None else [LeverageEntry.map_id == map_id]


def _entries(session: Session, *conditions: ColumnElement[bool]) -> list[EntryRow]:
    target, holder = aliased(Stakeholder), aliased(Stakeholder)
    query = (
        select(
            *_OWN_COLUMNS,
            _label(target).label("target"),
            _label(holder).label("holder"),
            Instrument.name.label("instrument"),
            func.coalesce(LeverageEntry.kind, Instrument.kind).label("kind"),
        )
        .join(target, LeverageEntry.target_id == target.id)
        .outerjoin(holder, LeverageEntry.holder_id == holder.id)
        .outerjoin(Instrument, LeverageEntry.instrument_id == Instrument.id)
        .where(*conditions)
        .order_by(LeverageEntry.position, LeverageEntry.id)
    )
    via = _intermediaries(session)
    return [
        EntryRow(
            **row,
            via=tuple(via[row["id"]]),
            caution=needs_caution(row["backfire_risk"], row["population_harm"]),
        )
        for row in session.execute(query).mappings()
    ]


def _intermediaries(session: Session) -> dict[int, list[str]]:
    query = (
        select(LeverageIntermediary.entry_id, _label(Stakeholder))
        .join(Stakeholder, LeverageIntermediary.stakeholder_id == Stakeholder.id)
        .order_by(LeverageIntermediary.position)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for entry_id, name in session.execute(query):
        names[entry_id].append(name)
    return names


def _label(stakeholder: Any) -> ColumnElement[str]:
    """Return what a label of the map says: the short name where there is one."""
    return func.coalesce(func.nullif(stakeholder.short_name, ""), stakeholder.name)
