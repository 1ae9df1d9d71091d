"""Reads what reports tell in full: strategies, steps, all names, and who must never leave the project."""

from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from nkmap.db.tables import (
    Instrument,
    LeverageEntry,
    Source,
    Stakeholder,
    StakeholderKind,
    StakeholderName,
    Step,
    Strategy,
    StrategyActor,
    StrategyEntry,
    StrategyInstrument,
)


@dataclass(frozen=True, slots=True)
class NameTold:
    """A stakeholder by its names; `label` is what stands on a map. `do_not_export`: it never leaves."""

    id: int
    name: str
    label: str
    code: str
    kind: str | None
    region: str
    sensitivity: str
    do_not_export: bool


@dataclass(frozen=True, slots=True)
class StrategyTold:
    """A strategy with those who act in it (ids), and the levers that it uses by name.

    `entry_ids` are levers of the log that it names itself; `effect` None = not assessed.
    """

    id: int
    name: str
    approach: str
    outcome: str
    effect: str | None
    actors: tuple[int, ...]
    levers: tuple[str, ...]
    entry_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StepTold:
    """A step; sensitivity and feasibility 0..1, None = not assessed."""

    id: int
    name: str
    strategy: str
    sensitivity: float | None
    feasibility: float | None
    audience: str
    owner: str
    due: str
    status: str | None


def names_told(session: Session, language: str | None = None) -> dict[int, NameTold]:
    """Return all stakeholders by id, in their order, named in a language where a name in it is known."""
    named = and_(StakeholderName.stakeholder_id == Stakeholder.id, StakeholderName.language == language)
    query = (
        select(Stakeholder, StakeholderKind.name, StakeholderName.name)
        .outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
        .outerjoin(StakeholderName, named)
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    return {row.id: _name(row, kind, translated) for row, kind, translated in session.execute(query)}


def _name(row: Stakeholder, kind: str | None, translated: str | None) -> NameTold:
    other = translated if translated and translated != row.name else None
    return NameTold(
        id=row.id,
        name=other or row.name,
        label=other or row.short_name or row.name,
        code=row.code or "",
        kind=kind,
        region=row.region,
        sensitivity=row.sensitivity,
        do_not_export=bool(row.do_not_export),
    )


def strategies_told(session: Session) -> list[StrategyTold]:
    """Return all strategies in their order."""
    query = select(Strategy).order_by(Strategy.position, Strategy.id)
    return [_strategy(session, row) for row in session.scalars(query)]


def _strategy(session: Session, row: Strategy) -> StrategyTold:
    actors = select(StrategyActor.stakeholder_id).where(StrategyActor.strategy_id == row.id)
    levers = select(Instrument.name).join(
        StrategyInstrument, StrategyInstrument.instrument_id == Instrument.id
    )
    levers = levers.where(StrategyInstrument.strategy_id == row.id)
    entries = (
        select(LeverageEntry.id)
        .join(StrategyEntry, StrategyEntry.entry_id == LeverageEntry.id)
        .where(StrategyEntry.strategy_id == row.id)
        .order_by(LeverageEntry.position, LeverageEntry.id)
    )
    return StrategyTold(
        row.id,
        row.name,
        row.approach,
        row.outcome,
        row.effect,
        tuple(session.scalars(actors.order_by(StrategyActor.position, StrategyActor.id))),
        tuple(session.scalars(levers.order_by(StrategyInstrument.position, StrategyInstrument.id))),
        tuple(session.scalars(entries)),
    )


def steps_told(session: Session) -> list[StepTold]:
    """Return all steps in their order."""
    query = select(Step, Strategy.name).outerjoin(Strategy, Step.strategy_id == Strategy.id)
    return [
        StepTold(
            row.id,
            row.name,
            strategy or "",
            row.sensitivity,
            row.feasibility,
            row.audience,
            row.owner,
            row.due,
            row.status,
        )
        for row, strategy in session.execute(query.order_by(Step.position, Step.id))
    ]


def locator_schemes(session: Session) -> dict[int, str]:
    """Return by source how its passages are counted: "paragraph", "page", or other words; often empty."""
    query = select(Source.id, Source.locator_scheme)
    return {row.id: row.locator_scheme for row in session.execute(query)}
