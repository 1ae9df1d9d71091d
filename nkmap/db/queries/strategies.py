"""Reads strategies: as they are compared, and which leverage entries of a map each of them uses."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Select, func, or_, select, true
from sqlalchemy.orm import Session

from nkmap.db.queries.evidence_counts import evidence_counts
from nkmap.db.queries.looks import label_of
from nkmap.db.tables import (
    Instrument,
    LeverageEntry,
    Stakeholder,
    Step,
    Strategy,
    StrategyActor,
    StrategyEntry,
    StrategyInstrument,
)

Named = tuple[int, str]  # id and what it is called


@dataclass(frozen=True, slots=True)
class StrategyRow:
    """A strategy as a list shows it; `effect` None = not assessed. `entries` are those it uses on a map."""

    id: int
    name: str
    effect: str | None
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ComparedStrategy:
    """A strategy as it is compared with others; `effect` None = not assessed.

    `actors` and `instruments` are in the order in which they were chosen. `entries` are the leverage entries
    that it names itself, of all maps; `used` are these and those with one of its instruments. `evidence` and
    `steps` are numbers.
    """

    id: int
    name: str
    approach: str
    outcome: str
    effect: str | None
    actors: tuple[Named, ...]
    instruments: tuple[Named, ...]
    entries: tuple[int, ...]
    used: tuple[int, ...]
    evidence: int
    steps: int


def compared_strategies(session: Session) -> list[ComparedStrategy]:
    """Return all strategies in their order, each in full."""
    columns = (Strategy.id, Strategy.name, Strategy.approach, Strategy.outcome, Strategy.effect)
    query = select(*columns).order_by(Strategy.position, Strategy.id)
    actors, instruments = _linked(session, _ACTORS), _linked(session, _INSTRUMENTS)
    proofs, steps = evidence_counts(session, "strategy_id"), _step_counts(session)
    named, used = _named_by_strategy(session), entries_of_strategies(session)
    return [
        ComparedStrategy(
            id=row.id,
            name=row.name,
            approach=row.approach,
            outcome=row.outcome,
            effect=row.effect,
            actors=tuple(actors[row.id]),
            instruments=tuple(instruments[row.id]),
            entries=tuple(named[row.id]),
            used=used.get(row.id, ()),
            evidence=proofs.get(row.id, 0),
            steps=steps.get(row.id, 0),
        )
        for row in session.execute(query)
    ]


def strategies_on(session: Session, map_id: int) -> list[StrategyRow]:
    """Return all strategies in their order, with the entries of a map that they use."""
    used = entries_of_strategies(session, map_id)
    query = select(Strategy.id, Strategy.name, Strategy.effect).order_by(Strategy.position, Strategy.id)
    return [StrategyRow(*row, used.get(row.id, ())) for row in session.execute(query)]


def entries_of_strategies(session: Session, map_id: int | None = None) -> dict[int, tuple[int, ...]]:
    """Return by strategy the entries of a map, or of all, that it names, and those with its instruments."""
    named = select(StrategyEntry.strategy_id).where(
        StrategyEntry.strategy_id == Strategy.id, StrategyEntry.entry_id == LeverageEntry.id
    )
    by_instrument = select(StrategyInstrument.strategy_id).where(
        StrategyInstrument.strategy_id == Strategy.id,
        StrategyInstrument.instrument_id == LeverageEntry.instrument_id,
    )
    query = (
        select(Strategy.id, LeverageEntry.id)
        .join(LeverageEntry, or_(named.exists(), by_instrument.exists()))
        .where(LeverageEntry.map_id == map_id if map_id is not None else true())
        .order_by(LeverageEntry.map_id, LeverageEntry.position, LeverageEntry.id)
    )
    found: dict[int, tuple[int, ...]] = {}
    for strategy_id, entry_id in session.execute(query):
        found[strategy_id] = (*found.get(strategy_id, ()), entry_id)
    return found


_ACTORS = (
    select(StrategyActor.strategy_id, Stakeholder.id, label_of(Stakeholder))
    .join(Stakeholder, StrategyActor.stakeholder_id == Stakeholder.id)
    .order_by(StrategyActor.position, StrategyActor.id)
)
_INSTRUMENTS = (
    select(StrategyInstrument.strategy_id, Instrument.id, Instrument.name)
    .join(Instrument, StrategyInstrument.instrument_id == Instrument.id)
    .order_by(StrategyInstrument.position, StrategyInstrument.id)
)


def _linked(session: Session, query: Select[int, int, str]) -> defaultdict[int, list[Named]]:
    found: defaultdict[int, list[Named]] = defaultdict(list)
    for strategy_id, id_, name in session.execute(query):
        found[strategy_id].append((id_, name))
    return found


def _named_by_strategy(session: Session) -> defaultdict[int, list[int]]:
    query = (
        select(StrategyEntry.strategy_id, LeverageEntry.id)
        .join(LeverageEntry, StrategyEntry.entry_id == LeverageEntry.id)
        .order_by(LeverageEntry.map_id, LeverageEntry.position, LeverageEntry.id)
    )
    found: defaultdict[int, list[int]] = defaultdict(list)
    for strategy_id, entry_id in session.execute(query):
        found[strategy_id].append(entry_id)
    return found


def _step_counts(session: Session) -> dict[int, int]:
    query = select(Step.strategy_id, func.count()).group_by(Step.strategy_id)
    return {id_: count for id_, count in session.execute(query) if id_ is not None}
