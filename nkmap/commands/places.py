"""What holds for every place: it stops at the ends of the axes, and changes in the working round only."""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GridAxis, GroupEstimate, Map, Placement, Round
from nkmap.errors import InvalidInput, ReadOnly
from nkmap.geometry import Place, clip

K = TypeVar("K")
P = TypeVar("P", Placement, GroupEstimate)

# Made once: every move asks.
_WORKING = select(Round.id).where(Round.working == 1).scalar_subquery()
_GROUND = (
    select(GridAxis.dimension, GridAxis.minimum, GridAxis.maximum, Map.blind, _WORKING)
    .join(Map, Map.id == GridAxis.map_id)
    .where(GridAxis.map_id == bindparam("map_id"))
)
_ESTIMATED = select(GroupEstimate.stakeholder_id, GroupEstimate.map_id, GroupEstimate.round_id).where(
    GroupEstimate.stakeholder_id.in_(bindparam("stakeholder_ids", expanding=True)),
    GroupEstimate.x.is_not(None),
)


class Ground(NamedTuple):
    """What decides whether and how far anything moves on a map now.

    `ends` are those of its axes, by dimension; `round_id` is the round in which places may change.
    """

    ends: dict[str, tuple[float, float]]
    is_blind: bool
    round_id: int

    def stopped(self, places: Mapping[K, Place]) -> dict[K, Place]:
        """Return the places, in axis units, with values beyond an axis put at its end.

        Raises InvalidInput for what is not a number.
        """
        if not all(math.isfinite(value) for place in places.values() for value in place):
            raise InvalidInput("A place must be two numbers on the axes of the map, so nothing was changed.")
        ends = self.ends
        return {key: (clip(x, *ends["x"]), clip(y, *ends["y"])) for key, (x, y) in places.items()}

    def refuse_while_blind(self) -> None:
        """Raise InvalidInput while groups place blindly: nobody sees what would be moved."""
        if self.is_blind:
            raise InvalidInput(
                "Groups are placing blindly here, so nothing is moved. Reveal their places first."
            )


def ground(session: Session, map_id: int) -> Ground:
    """Return what is to be known of a map before anything moves on it. Raises InvalidInput without a map."""
    axes = session.execute(_GROUND, {"map_id": map_id}).all()
    if not axes:
        raise InvalidInput("This map is not in the project any more, so nothing was changed. Choose another.")
    *_, is_blind, round_id = axes[0]
    return Ground({dimension: (low, high) for dimension, low, high, *_ in axes}, bool(is_blind), round_id)


def changeable(session: Session, row_class: type[P], ids: Iterable[int]) -> list[P]:
    """Return placements or estimates of the working round.

    Raises ReadOnly for those of an earlier round, InvalidInput when one is missing.
    """
    found = rows.all_found(session, row_class, ids)
    refuse_earlier(found, working_round(session))
    return found


def refuse_earlier(placed: Iterable[Placement | GroupEstimate], round_id: int) -> None:
    """Raise ReadOnly where one of these belongs to another round than the one that is worked in."""
    if any(row.round_id != round_id for row in placed):
        raise earlier_round()


def earlier_round() -> ReadOnly:
    """Return what is said where somebody tries to change an earlier round."""
    return ReadOnly("An earlier round cannot be changed. Go back to now, and make the change there.")


def note_agreed(session: Session, placements: Iterable[Placement]) -> None:
    """Record as agreed what gets a place after groups gave theirs, unless they agreed to differ."""
    open_ = {row.stakeholder_id: row for row in placements if row.outcome is None}
    for stakeholder_id, map_id, round_id in session.execute(_ESTIMATED, {"stakeholder_ids": list(open_)}):
        row = open_[stakeholder_id]
        if (row.map_id, row.round_id) == (map_id, round_id):
            row.outcome = "agreed"
