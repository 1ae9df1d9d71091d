"""Reads strategies, and which leverage entries of a map each of them uses."""

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from nkmap.db.tables import LeverageEntry, Strategy, StrategyEntry, StrategyInstrument


@dataclass(frozen=True, slots=True)
class StrategyRow:
    """A strategy as a list shows it; `effect` None = not assessed. `entries` are those it uses on a map."""

    id: int
    name: str
    effect: str | None
    entries: tuple[int, ...]


def strategies_on(session: Session, map_id: int) -> list[StrategyRow]:
    """Return all strategies in their order, with the entries of a map that they use."""
    used = entries_of_strategies(session, map_id)
    query = select(Strategy.id, Strategy.name, Strategy.effect).order_by(Strategy.position, Strategy.id)
    return [StrategyRow(*row, used.get(row.id, ())) for row in session.execute(query)]


def entries_of_strategies(session: Session, map_id: int) -> dict[int, tuple[int, ...]]:
    """Return by strategy the entries of a map that it names, and those that use one of its instruments."""
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
        .where(LeverageEntry.map_id == map_id)
        .order_by(LeverageEntry.position, LeverageEntry.id)
    )
    found: dict[int, tuple[int, ...]] = {}
    for strategy_id, entry_id in session.execute(query):
        found[strategy_id] = (*found.get(strategy_id, ()), entry_id)
    return found
