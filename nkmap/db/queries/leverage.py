"""Reads the leverage log with its names, and the list of instruments."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Instrument, LeverageEntry, LeverageIntermediary, Map, Stakeholder


class EntryRow(NamedTuple):
    """A leverage entry. Ordinals 0..4, `p_shift` 0..1; None = not assessed.

    `target`, `holder`, `via` are the texts of labels. `instrument` None = still to be named, see `note`.
    `kind` is the entry's own, or else the instrument's; None = not sorted yet. `question` is the map's.
    """

    id: int
    map_id: int
    question: str
    target_id: int
    target: str
    holder_id: int | None
    holder: str | None
    instrument_id: int | None
    instrument: str | None
    kind: str | None
    own_kind: str | None
    instrument_kind: str | None
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
    assessed_by: str
    assessed_on: str
    sensitivity: str
    via_ids: tuple[int, ...]
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


# What is judged, and so may be not assessed. The form of a backfiring belongs to its risk.
JUDGED = (
    "kind",
    "susceptibility",
    "willingness",
    "power_base",
    "stage",
    "size",
    "credibility",
    "cost_to_holder",
    "compliance_cost",
    "substitutes",
    "backfire_risk",
    "population_harm",
    "time_to_effect",
    "expected_shift",
    "p_shift",
    "confidence",
)


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


def needs_caution(backfire_risk: int | None, population_harm: int | None) -> bool:
    """Return whether an entry carries the caution flag; what is not assessed raises none."""
    return (backfire_risk or 0) >= 3 or (population_harm or 0) >= 2


def net_incentive(entry: EntryRow) -> float | None:
    """Return size × credibility / 4 − compliance cost, -4..4: a sorting aid (methods.md, section 3).

    None unless all three are assessed: nothing is imputed.
    """
    if entry.size is None or entry.credibility is None or entry.compliance_cost is None:
        return None
    return entry.size * entry.credibility / 4 - entry.compliance_cost


def coverage(entry: EntryRow) -> int:
    """Return how many of the `JUDGED` fields of an entry are assessed."""
    return sum(getattr(entry, name) is not None for name in JUDGED)


def is_to_sort(entry: EntryRow) -> bool:
    """Return whether an entry waits to be sorted: its lever not named, no kind, or no word on the target."""
    return entry.instrument_id is None or entry.kind is None or entry.susceptibility is None


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
