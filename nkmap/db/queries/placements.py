"""Reads what is recorded of a stakeholder's place on a map, and how the place came about."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.rounds import place_or_none, working_round
from nkmap.db.tables import Placement, PositionHistory, Round


class PlacementRow(NamedTuple):
    """An agreed placement in the working round. None = not assessed.

    `x`, `y` in axis units, both None where the token was taken off; `size_value`, `salience` 0..1.
    """

    id: int
    map_id: int
    stakeholder_id: int
    x: float | None
    y: float | None
    size_value: float | None
    salience: float | None
    confidence: str | None
    rationale: str
    reported_by: str | None

    @property
    def place(self) -> tuple[float, float] | None:
        """The place in axis units, None where it is not assessed."""
        return None if self.x is None or self.y is None else (self.x, self.y)


class MoveRow(NamedTuple):
    """One agreed move: when (ISO 8601, local time), from and to in axis units, None = not on the map."""

    moved_at: str
    round: str
    start: tuple[float, float] | None
    end: tuple[float, float] | None


_COLUMNS = (
    Placement.id,
    Placement.map_id,
    Placement.stakeholder_id,
    Placement.x,
    Placement.y,
    Placement.size_value,
    Placement.salience,
    Placement.confidence,
    Placement.rationale,
    Placement.reported_by,
)


def placements_of(session: Session, map_id: int, stakeholder_ids: Iterable[int]) -> dict[int, PlacementRow]:
    """Return by stakeholder what is recorded on a map now, leaving out those who were never on it."""
    ids = list(stakeholder_ids)
    query = select(*_COLUMNS).where(Placement.map_id == map_id, Placement.stakeholder_id.in_(ids))
    query = query.where(Placement.round_id == working_round(session))
    rows = (PlacementRow(**row) for row in session.execute(query).mappings())
    return {row.stakeholder_id: row for row in rows}


def position_history(session: Session, placement_id: int) -> list[MoveRow]:
    """Return the moves of a placement, the newest first."""
    history = PositionHistory
    query = (
        select(history.moved_at, Round.label, history.from_x, history.from_y, history.to_x, history.to_y)
        .join(Round, history.round_id == Round.id)
        .where(history.placement_id == placement_id)
        .order_by(history.id.desc())
    )
    return [
        MoveRow(moved_at, label, place_or_none(from_x, from_y), place_or_none(to_x, to_y))
        for moved_at, label, from_x, from_y, to_x, to_y in session.execute(query)
    ]
