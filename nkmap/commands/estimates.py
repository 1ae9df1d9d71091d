"""Records where a group or participant sees a stakeholder; never averaged into the agreed placement."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.places import changeable, ground
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Group, GroupEstimate, Map, Placement, Stakeholder
from nkmap.errors import InvalidInput
from nkmap.geometry import Place

_ASSESSED = ("size_value", "salience", "confidence", "rationale", "reported_by")


def estimate(session: Session, map_id: int, group_name: str, places: Mapping[int, Place]) -> list[int]:
    """Record where a group sees stakeholders, {stakeholder id: (x, y)} in axis units; return the ids.

    A group is known by its name and made when it is new; estimating a stakeholder again moves the first
    estimate. Raises InvalidInput for what is not a number and for rows that are not there.
    """
    inside = ground(session, map_id).stopped(places)
    rows.all_found(session, Stakeholder, inside)
    where = {
        "map_id": map_id,
        "round_id": working_round(session),
        "group_id": _find_or_add_group(session, group_name),
    }
    query = select(GroupEstimate).filter_by(**where).where(GroupEstimate.stakeholder_id.in_(inside))
    known = {row.stakeholder_id: row for row in session.scalars(query)}
    estimates = [known.get(id_) or GroupEstimate(**where, stakeholder_id=id_) for id_ in inside]
    for row, (x, y) in zip(estimates, inside.values(), strict=True):
        row.x, row.y = x, y
    session.add_all(estimates)
    session.flush()
    return [row.id for row in estimates]


def assess(session: Session, estimate_id: int, **values: Any) -> None:
    """Set size_value, salience (0..1), confidence, rationale or reported_by; None = not assessed.

    Raises InvalidInput; ReadOnly for an estimate of an earlier round.
    """
    (row,) = changeable(session, GroupEstimate, [estimate_id])
    rows.update(session, row, _ASSESSED, values)


def hide(session: Session, map_id: int) -> None:
    """Let groups estimate blindly: no estimate of the map is shown before `reveal`. Raises InvalidInput."""
    _set_blind(session, map_id, True)


def reveal(session: Session, map_id: int) -> None:
    """Show all estimates of a map. Raises InvalidInput."""
    _set_blind(session, map_id, False)


def _set_blind(session: Session, map_id: int, blind: bool) -> None:
    rows.update(session, rows.found(session, Map, map_id), ("blind",), {"blind": int(blind)})


def agree_to_differ(session: Session, map_id: int, stakeholder_id: int, reasons: Mapping[int, str]) -> None:
    """Let several views of a stakeholder stay, {estimate id: its reason}, and record that outcome.

    The place stays as it is, or not assessed. Raises InvalidInput for an empty reason and for an estimate
    that is not there; ReadOnly for one of an earlier round.
    """
    for row in changeable(session, GroupEstimate, reasons):
        if not reasons[row.id].strip():
            raise InvalidInput("Whoever agrees to differ says why. Type a reason for each view.")
        rows.update(session, row, ("rationale",), {"rationale": reasons[row.id].strip()})
    rows.found(session, Stakeholder, stakeholder_id)
    where = {"map_id": map_id, "round_id": working_round(session), "stakeholder_id": stakeholder_id}
    placement = session.scalar(select(Placement).filter_by(**where)) or rows.make(session, Placement, **where)
    placement.outcome = "differ"
    session.flush()


def withdraw(session: Session, estimate_ids: Iterable[int]) -> None:
    """Delete estimates; their groups stay. Raises ReadOnly for estimates of an earlier round."""
    rows.remove(session, GroupEstimate, [row.id for row in changeable(session, GroupEstimate, estimate_ids)])


def _find_or_add_group(session: Session, name: str) -> int:
    known = rows.find_named(session, Group, name)
    if known is not None:
        return known
    return rows.make(session, Group, name=name, position=rows.next_position(session, Group)).id
