"""Reads the list of what happens next."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.looks import REACH, label_of
from nkmap.db.tables import Action, Instrument, LeverageEntry, Stakeholder


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action; empty texts and None are not settled yet. `lever` is the name of the entry's instrument.

    `sensitivity` is the stakeholder's, NEVER included, `lever_sensitivity` the entry's: of
    `scales.SENSITIVITY`.
    """

    id: int
    stakeholder_id: int | None
    stakeholder: str
    sensitivity: str
    wanted: str
    entry_id: int | None
    lever: str
    owner: str
    due: str
    status: str | None
    lever_sensitivity: str


def action_list(session: Session) -> list[ActionRow]:
    """Return all actions in their order."""
    query = (
        select(
            Action.id,
            Action.stakeholder_id,
            func.coalesce(label_of(Stakeholder), ""),
            func.coalesce(REACH, "shareable"),
            Action.wanted,
            Action.entry_id,
            func.coalesce(Instrument.name, LeverageEntry.note, ""),
            Action.owner,
            Action.due,
            Action.status,
            func.coalesce(LeverageEntry.sensitivity, "shareable"),
        )
        .outerjoin(Stakeholder, Action.stakeholder_id == Stakeholder.id)
        .outerjoin(LeverageEntry, Action.entry_id == LeverageEntry.id)
        .outerjoin(Instrument, LeverageEntry.instrument_id == Instrument.id)
        .order_by(Action.position, Action.id)
    )
    return [ActionRow(*row) for row in session.execute(query)]
