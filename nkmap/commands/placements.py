"""Places stakeholders on a map, moves them, takes them off, and records how sure and how much they care."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.locks import refuse_moving
from nkmap.commands.places import changeable, ground, note_agreed, refuse_earlier
from nkmap.db.tables import Placement, PositionHistory, Stakeholder
from nkmap.errors import InvalidInput
from nkmap.geometry import Place

_ASSESSED = (
    "size_value",
    "salience",
    "confidence",
    "rationale",
    "reported_by",
    "outcome",
    "most_influential",
    "trend_x",
    "trend_y",
    "label_x",
    "label_y",
)
_PAIRS = (("trend_x", "trend_y"), ("label_x", "label_y"))


def place(session: Session, map_id: int, places: Mapping[int, Place]) -> list[int]:
    """Put stakeholders on a map at {stakeholder id: (x, y)}, in axis units; return their placements' ids.

    One that was on the map before gets its placement back, with all that was recorded on it.
    Where groups have given theirs, the place is the one they agree on. Raises InvalidInput for what is not a
    number, for stakeholders that are not there or locked in their place, and while groups place blindly.
    """
    here = ground(session, map_id)
    here.refuse_while_blind()
    inside = here.stopped(places)
    rows.all_found(session, Stakeholder, inside)
    where = {"map_id": map_id, "round_id": here.round_id}
    query = select(Placement).filter_by(**where).where(Placement.stakeholder_id.in_(inside))
    known = {placement.stakeholder_id: placement for placement in session.scalars(query)}
    refuse_moving(known.values())
    placements = [known.get(id_) or Placement(**where, stakeholder_id=id_) for id_ in inside]
    session.add_all(placements)
    session.flush()  # the history needs the ids of new placements
    for placement, (x, y) in zip(placements, inside.values(), strict=True):
        _put(session, placement, x, y)
    note_agreed(session, placements)
    session.flush()
    return [placement.id for placement in placements]


def move(session: Session, places: Mapping[int, Place]) -> None:
    """Move tokens to {placement id: (x, y)}, in axis units, stopped at the ends of the axes.

    Where groups have given theirs, the place is the one they agree on. Raises InvalidInput for what is not a
    number, for locked tokens, and while groups place blindly; ReadOnly for a placement of an earlier round.
    """
    by_map: dict[int, dict[Placement, Place]] = defaultdict(dict)
    for placement in rows.all_found(session, Placement, places):
        by_map[placement.map_id][placement] = places[placement.id]
    grounds = {map_id: ground(session, map_id) for map_id in by_map}
    for map_id, wanted in by_map.items():
        refuse_earlier(wanted, grounds[map_id].round_id)
        refuse_moving(wanted)
        grounds[map_id].refuse_while_blind()
    for map_id, wanted in by_map.items():
        for placement, (x, y) in grounds[map_id].stopped(wanted).items():
            _put(session, placement, x, y)
        note_agreed(session, wanted)
    session.flush()


def take_off(session: Session, placement_ids: Iterable[int]) -> None:
    """Take tokens off their map: the place is emptied, what was recorded about it is kept.

    Raises InvalidInput for locked ones.
    """
    taken = changeable(session, Placement, placement_ids)
    refuse_moving(taken)
    for placement in taken:
        _put(session, placement, None, None)
    session.flush()


def lock(session: Session, placement_ids: Iterable[int], is_locked: bool) -> None:
    """Let tokens stay where they are until they are unlocked, or let them be moved again.

    Raises InvalidInput for one that has no place; ReadOnly for a placement of an earlier round.
    """
    for placement in changeable(session, Placement, placement_ids):
        if is_locked and placement.x is None:
            raise InvalidInput("Only what has a place can be locked there. Place it first.")
        placement.locked = int(is_locked)
    session.flush()


def assess(session: Session, placement_id: int, **values: Any) -> None:
    """Set salience (0..1), confidence, rationale and the like of a placement; None = not assessed.

    Raises InvalidInput; ReadOnly for a placement of an earlier round.
    """
    assess_many(session, {placement_id: values})


def assess_many(session: Session, values: Mapping[int, dict[str, Any]]) -> None:
    """Set fields of many placements, {placement id: {field: value}}, as `assess` does."""
    for placement in changeable(session, Placement, values):
        _check_pairs(placement, values[placement.id])
        rows.set_fields(session, placement, _ASSESSED, values[placement.id])
    session.flush()


def _check_pairs(placement: Placement, values: dict[str, Any]) -> None:
    for pair in _PAIRS:
        ends = [values.get(name, getattr(placement, name)) for name in pair]
        if (ends[0] is None) != (ends[1] is None):
            raise InvalidInput("Both ends of an arrow, or of a label's place, are set together or neither.")


def _put(session: Session, placement: Placement, x: float | None, y: float | None) -> None:
    before = placement.x, placement.y
    if before == (x, y):
        return
    placement.x, placement.y = x, y
    if x is not None and y is not None and None not in before:
        session.info.setdefault("moved", {})[placement.id] = x, y
    _write_history(session, placement, *before)


def _write_history(
    session: Session, placement: Placement, from_x: float | None, from_y: float | None
) -> None:
    row = _last_move(session, placement) if session.info.get("continues") else None
    if row is None:
        row = PositionHistory(
            placement_id=placement.id, round_id=placement.round_id, from_x=from_x, from_y=from_y
        )
        session.add(row)
    row.to_x, row.to_y = placement.x, placement.y
    row.moved_at = datetime.now().isoformat(timespec="seconds")


def _last_move(session: Session, placement: Placement) -> PositionHistory | None:
    query = select(PositionHistory).where(PositionHistory.placement_id == placement.id)
    return session.scalar(query.order_by(PositionHistory.id.desc()).limit(1))
