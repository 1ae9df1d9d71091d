"""What holds for every place: it stops at the ends of the axes, and changes in the working round only."""

import math
from collections.abc import Iterable, Mapping
from typing import TypeVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.queries.grids import axis_ends
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GroupEstimate, Map, Placement
from nkmap.errors import InvalidInput, ReadOnly
from nkmap.geometry import Place, clip

K = TypeVar("K")
P = TypeVar("P", Placement, GroupEstimate)

# Made once: every move asks.
_BLIND = select(Map.id).where(Map.id.in_(bindparam("map_ids", expanding=True)), Map.blind == 1).limit(1)
_ESTIMATED = select(GroupEstimate.stakeholder_id, GroupEstimate.map_id, GroupEstimate.round_id).where(
    GroupEstimate.stakeholder_id.in_(bindparam("stakeholder_ids", expanding=True)),
    GroupEstimate.x.is_not(None),
)


def stopped_at_ends(session: Session, map_id: int, places: Mapping[K, Place]) -> dict[K, Place]:
    """Return the places, in axis units, with values beyond an axis of the map put at its end.

    Raises InvalidInput for what is not a number, and for a map that is not there.
    """
    ends = axis_ends(session, map_id)
    if not ends:
        raise InvalidInput("This map is not in the project any more, so nothing was changed. Choose another.")
    if not all(math.isfinite(value) for place in places.values() for value in place):
        raise InvalidInput("A place must be two numbers on the axes of the map, so nothing was changed.")
    return {key: (clip(x, *ends["x"]), clip(y, *ends["y"])) for key, (x, y) in places.items()}


def changeable(session: Session, row_class: type[P], ids: Iterable[int]) -> list[P]:
    """Return placements or estimates of the working round.

    Raises ReadOnly for those of an earlier round, InvalidInput when one is missing.
    """
    found = rows.all_found(session, row_class, ids)
    round_id = working_round(session)
    if any(row.round_id != round_id for row in found):
        raise earlier_round()
    return found


def earlier_round() -> ReadOnly:
    """Return what is said where somebody tries to change an earlier round."""
    return ReadOnly("An earlier round cannot be changed. Go back to now, and make the change there.")


def refuse_while_blind(session: Session, map_ids: Iterable[int]) -> None:
    """Raise InvalidInput while groups place blindly on one of the maps: nobody sees what would be moved."""
    if session.scalar(_BLIND, {"map_ids": list(map_ids)}) is not None:
        raise InvalidInput("Groups are placing blindly here, so nothing is moved. Reveal their places first.")


def note_agreed(session: Session, placements: Iterable[Placement]) -> None:
    """Record as agreed what gets a place after groups gave theirs, unless they agreed to differ."""
    open_ = {row.stakeholder_id: row for row in placements if row.outcome is None}
    for stakeholder_id, map_id, round_id in session.execute(_ESTIMATED, {"stakeholder_ids": list(open_)}):
        row = open_[stakeholder_id]
        if (row.map_id, row.round_id) == (map_id, round_id):
            row.outcome = "agreed"
