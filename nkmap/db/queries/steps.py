"""Reads the steps of strategies."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import Step


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of a strategy as a list shows it."""

    id: int
    name: str


def step_list(session: Session) -> list[StepRow]:
    """Return all steps in their order."""
    query = select(Step.id, Step.name).order_by(Step.position, Step.id)
    return [StepRow(*row) for row in session.execute(query)]
