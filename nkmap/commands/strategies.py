"""Keeps ways of working: their outcome so far, who acts in them, and the instruments and entries they use."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import (
    Instrument,
    LeverageEntry,
    Stakeholder,
    Strategy,
    StrategyActor,
    StrategyEntry,
    StrategyInstrument,
)
from nkmap.errors import InvalidInput

_UPDATED = ("name", "approach", "outcome", "effect")


def add(session: Session, name: str, **values: Any) -> int:
    """Add a strategy and return its id; approach, outcome and effect (None = not assessed) may follow.

    Raises InvalidInput, also for the name of another strategy.
    """
    if rows.find_named(session, Strategy, name) is not None:
        raise _name_taken()
    position = rows.next_position(session, Strategy)
    return rows.make(session, Strategy, name=name, position=position, **values).id


def update(session: Session, strategy_id: int, **values: Any) -> None:
    """Set name, approach, outcome or effect of a strategy. Raises InvalidInput."""
    strategy = rows.found(session, Strategy, strategy_id)
    if rows.find_named(session, Strategy, values.get("name") or "") not in (None, strategy_id):
        raise _name_taken()
    rows.update(session, strategy, _UPDATED, values)


def set_actors(session: Session, strategy_id: int, stakeholder_ids: Iterable[int]) -> None:
    """Say who acts in a strategy, in this order. Raises InvalidInput."""
    rows.found(session, Strategy, strategy_id)
    actors = rows.all_found(session, Stakeholder, stakeholder_ids)
    rows.relink(session, StrategyActor, {"strategy_id": strategy_id}, "stakeholder_id", actors)


def set_instruments(session: Session, strategy_id: int, instrument_ids: Iterable[int]) -> None:
    """Say which instruments a strategy uses, in this order. Raises InvalidInput."""
    rows.found(session, Strategy, strategy_id)
    instruments = rows.all_found(session, Instrument, instrument_ids)
    rows.relink(session, StrategyInstrument, {"strategy_id": strategy_id}, "instrument_id", instruments)


def set_entries(session: Session, strategy_id: int, entry_ids: Iterable[int]) -> None:
    """Say which leverage entries a strategy uses, of any map, and no others. Raises InvalidInput."""
    rows.found(session, Strategy, strategy_id)
    entries = rows.all_found(session, LeverageEntry, entry_ids)
    session.execute(delete_rows(StrategyEntry).where(StrategyEntry.strategy_id == strategy_id))
    session.add_all(StrategyEntry(strategy_id=strategy_id, entry_id=entry.id) for entry in entries)
    session.flush()


def move_to(session: Session, strategy_id: int, position: int) -> None:
    """Put a strategy at a place in their order, 0 = first. Raises InvalidInput."""
    rows.move_to(session, Strategy, strategy_id, position)


def delete(session: Session, strategy_ids: Iterable[int]) -> None:
    """Delete strategies; their steps, actors, instruments and entries stay. Raises InvalidInput."""
    rows.remove(session, Strategy, strategy_ids)


def _name_taken() -> InvalidInput:
    return InvalidInput("Another strategy has this name already. Choose a different one.")
