"""Reads the rounds: the one that is worked in, those that were named, and who moved between two."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.grids import axis_ends
from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Placement, Round, Stakeholder
from nkmap.geometry import Place


class RoundRow(NamedTuple):
    """A named round."""

    id: int
    label: str
    date: str


class Movement(NamedTuple):
    """Where a stakeholder stood in two rounds, in axis units, None = not on the map then.

    `distance` is the way between in shares of the axes (1 = from end to end of one), None without both.
    """

    stakeholder_id: int
    label: str
    start: Place | None
    end: Place | None
    distance: float | None


_WORKING = select(Round.id).where(Round.working == 1)  # made once: every edit asks


def working_round(session: Session) -> int:
    """Return the id of the one round in which places may change."""
    return session.execute(_WORKING).scalar_one()


def round_list(session: Session) -> list[RoundRow]:
    """Return the named rounds, the oldest first."""
    query = select(Round.id, Round.label, Round.date).where(Round.working == 0)
    return [RoundRow(*row) for row in session.execute(query.order_by(Round.position, Round.id))]


def movements(session: Session, map_id: int, from_round: int, to_round: int) -> list[Movement]:
    """Return how stakeholders moved on a map between two rounds, who moved farthest first.

    Those who came, left or stayed follow in that order, each by name.
    """
    start, end = aliased(Placement), aliased(Placement)

    def at(placement: Any, round_id: int) -> Any:
        on_map = (placement.map_id == map_id) & (placement.round_id == round_id)
        return on_map & (placement.stakeholder_id == Stakeholder.id)

    query = (
        select(Stakeholder.id, label_of(Stakeholder), start.x, start.y, end.x, end.y)
        .outerjoin(start, at(start, from_round))
        .outerjoin(end, at(end, to_round))
        .where(start.x.is_not(None) | end.x.is_not(None))
    )
    ends = axis_ends(session, map_id)
    lengths = tuple(high - low for low, high in (ends["x"], ends["y"]))
    rows: Any = session.execute(query)
    moved = (
        movement(id_, label, place_or_none(*places[:2]), place_or_none(*places[2:]), lengths)
        for id_, label, *places in rows
    )
    return sorted(moved, key=by_distance)


def movement(
    stakeholder_id: int, label: str, start: Place | None, end: Place | None, lengths: Sequence[float]
) -> Movement:
    """Return how far it is from a place to another one; `lengths` are those of the axes, in their units."""
    distance = None
    if start is not None and end is not None:
        distance = math.hypot((end[0] - start[0]) / lengths[0], (end[1] - start[1]) / lengths[1])
    return Movement(stakeholder_id, label, start, end, distance)


def place_or_none(x: float | None, y: float | None) -> Place | None:
    """Return a place in axis units, None where it is not assessed."""
    return None if x is None or y is None else (x, y)


def by_distance(movement: Movement) -> tuple[int, float, str]:
    """Return the key of an order: moved, came or left, stayed."""
    if movement.distance is None:
        return 1, 0.0, movement.label
    return (0 if movement.distance else 2), -movement.distance, movement.label
