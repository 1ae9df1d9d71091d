"""Reads the steps of strategies."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.evidence_counts import evidence_counts
from nkmap.db.tables import Step, Strategy


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as a list shows it: political `sensitivity` and `feasibility` 0..1, None = not assessed.

    `strategy` is empty where it belongs to none; `evidence` is the number of passages cited for it.
    """

    id: int
    name: str
    strategy_id: int | None
    strategy: str
    sensitivity: float | None
    feasibility: float | None
    audience: str
    owner: str
    due: str
    status: str | None
    note: str
    evidence: int

    @property
    def is_assessed(self) -> bool:
        """Whether it has a place on a grid of sensitivity and feasibility."""
        return self.sensitivity is not None and self.feasibility is not None


def step_list(session: Session) -> list[StepRow]:
    """Return all steps in their order."""
    assessed = (Step.sensitivity, Step.feasibility)
    told = (Step.audience, Step.owner, Step.due, Step.status, Step.note)
    strategy = func.coalesce(Strategy.name, "").label("strategy")
    query = (
        select(Step.id, Step.name, Step.strategy_id, strategy, *assessed, *told)
        .outerjoin(Strategy, Step.strategy_id == Strategy.id)
        .order_by(Step.position, Step.id)
    )
    proofs = evidence_counts(session, "step_id")
    rows = session.execute(query).mappings()
    return [StepRow(**row, evidence=proofs.get(row["id"], 0)) for row in rows]
