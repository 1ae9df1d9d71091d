"""Tables of what-if: scenarios, with the levers that they choose and what they suppose."""

from typing import Annotated

from sqlalchemy import REAL, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Flag,
    Name,
    Note,
    Position,
    Ratio,
    Row,
    reference,
)

Stance = Annotated[float, mapped_column(REAL, info={"range": (-1.0, 1.0)})]


class Scenario(Row):
    """An after-map that is kept; `weighted` 1 counts shifts by their probability, 0 in full."""

    __tablename__ = "scenario"
    __table_args__ = (UniqueConstraint("map_id", "name"), STRICT)

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    name: Mapped[Name]
    weighted: Mapped[Flag] = mapped_column(default=1)
    note: Mapped[Note]
    position: Mapped[Position]


class ScenarioEntry(Row):
    """A leverage entry that a scenario chooses."""

    __tablename__ = "scenario_entry"
    __table_args__ = (UniqueConstraint("scenario_id", "entry_id"), STRICT)

    scenario_id: Mapped[int] = reference("scenario", gone="CASCADE")
    entry_id: Mapped[int] = reference("leverage_entry", gone="CASCADE")
    position: Mapped[Position]


class ScenarioStrategy(Row):
    """A strategy that a scenario chooses, with the entries it uses."""

    __tablename__ = "scenario_strategy"
    __table_args__ = (UniqueConstraint("scenario_id", "strategy_id"), STRICT)

    scenario_id: Mapped[int] = reference("scenario", gone="CASCADE")
    strategy_id: Mapped[int] = reference("strategy", gone="CASCADE")
    position: Mapped[Position]


class ScenarioStakeholder(Row):
    """What a scenario supposes of a stakeholder; null = as it was recorded, `left_out` 1 = not there."""

    __tablename__ = "scenario_stakeholder"
    __table_args__ = (UniqueConstraint("scenario_id", "stakeholder_id"), STRICT)

    scenario_id: Mapped[int] = reference("scenario", gone="CASCADE")
    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    stance: Mapped[Stance | None]
    influence: Mapped[Ratio | None]
    salience: Mapped[Ratio | None]
    left_out: Mapped[Flag] = mapped_column(default=0)
