"""Tables of ways of working: strategies, who acts, what they use, and the ordered steps."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from nkmap.db.tables.base import STRICT, Line, Name, Note, Position, Ratio, Row, choice, reference
from nkmap.scales import EFFECTS, STEP_STATUS


class Strategy(Row):
    """An approach with its outcome so far; effect null = not assessed."""

    __tablename__ = "strategy"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    approach: Mapped[Note]
    outcome: Mapped[Note]
    effect: Mapped[str | None] = choice(EFFECTS)
    position: Mapped[Position]


class StrategyActor(Row):
    """A stakeholder who acts in a strategy."""

    __tablename__ = "strategy_actor"
    __table_args__ = (UniqueConstraint("strategy_id", "stakeholder_id"), STRICT)

    strategy_id: Mapped[int] = reference("strategy", gone="CASCADE")
    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    position: Mapped[Position]


class StrategyInstrument(Row):
    """An instrument that a strategy uses."""

    __tablename__ = "strategy_instrument"
    __table_args__ = (UniqueConstraint("strategy_id", "instrument_id"), STRICT)

    strategy_id: Mapped[int] = reference("strategy", gone="CASCADE")
    instrument_id: Mapped[int] = reference("instrument", gone="CASCADE")
    position: Mapped[Position]


class StrategyEntry(Row):
    """A leverage entry that a strategy uses."""

    __tablename__ = "strategy_entry"
    __table_args__ = (UniqueConstraint("strategy_id", "entry_id"), STRICT)

    strategy_id: Mapped[int] = reference("strategy", gone="CASCADE")
    entry_id: Mapped[int] = reference("leverage_entry", gone="CASCADE")


class Step(Row):
    """A step of a strategy; sensitivity and feasibility 0..1, null = not assessed."""

    __tablename__ = "step"

    name: Mapped[Name]
    strategy_id: Mapped[int | None] = reference("strategy", gone="SET NULL")
    sensitivity: Mapped[Ratio | None]
    feasibility: Mapped[Ratio | None]
    audience: Mapped[Line]
    owner: Mapped[Line]
    due: Mapped[Line]
    status: Mapped[str | None] = choice(STEP_STATUS)
    note: Mapped[Note]
    position: Mapped[Position]
