"""Reads what the layers that are switched on for a map say of its tokens; of the others, nothing."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from nkmap.db.tables import (
    GridAxis,
    Group,
    GroupEstimate,
    LeverageEntry,
    Map,
    MapLayer,
    Placement,
    PositionHistory,
    Round,
    Stakeholder,
)
from nkmap.leverage.entries import OPEN
from nkmap.map_content import AimedLever, Estimate, Marks

Place = tuple[float, float]
Fields = Mapping[int, dict[str, Any]]  # fields of Marks by stakeholder


# Made once: every selection asks.
_LEAST_MARK = select(func.min(Placement.most_influential)).where(
    Placement.id.in_(bindparam("ids", expanding=True))
)


def layers_of(session: Session, map_id: int) -> frozenset[str]:
    """Return the layers that are switched on for a map."""
    return frozenset(session.scalars(select(MapLayer.layer).where(MapLayer.map_id == map_id)))


def are_most_influential(session: Session, placement_ids: Collection[int]) -> bool:
    """Return whether all of these placements are marked as most influential; not if there are none."""
    return bool(session.scalar(_LEAST_MARK, {"ids": list(placement_ids)}))


def marks(session: Session, map_id: int, layers: Iterable[str], round_id: int) -> dict[int, Marks]:
    """Return, by stakeholder, what these layers show in a round, where they show anything."""
    found: dict[int, Marks] = {}
    for layer in sorted(_READ.keys() & set(layers)):
        for stakeholder_id, fields in _READ[layer](session, map_id, round_id).items():
            found[stakeholder_id] = replace(found.get(stakeholder_id, Marks()), **fields)
    return found


def _badges(session: Session, map_id: int, _round_id: int) -> Fields:
    entry = LeverageEntry
    query = select(entry.target_id, entry.sensitivity, entry.susceptibility).where(entry.map_id == map_id)
    levers: dict[int, list[AimedLever]] = defaultdict(list)
    for target, sensitivity, susceptibility in session.execute(query.order_by(entry.id)):
        levers[target].append(AimedLever(sensitivity, susceptibility in OPEN))
    return {target: {"levers": tuple(aimed)} for target, aimed in levers.items()}


def _sizes(session: Session, map_id: int, round_id: int) -> Fields:
    """Of a map on which the size of tokens means nothing, there is nothing to show."""
    query = select(GridAxis.id).where(GridAxis.map_id == map_id, GridAxis.dimension == "size")
    if session.scalar(query) is None:
        return {}
    rows = _placed(session, map_id, round_id, Placement.size_value)
    return {id_: {"has_size": True, "size": size} for id_, size in rows}


def _halos(session: Session, map_id: int, round_id: int) -> Fields:
    rows = _placed(session, map_id, round_id, Placement.most_influential)
    return {id_: {"is_most_influential": True} for id_, is_marked in rows if is_marked}


def _confidence(session: Session, map_id: int, round_id: int) -> Fields:
    return {
        id_: {"confidence": word}
        for id_, word in _placed(session, map_id, round_id, Placement.confidence)
        if word
    }


def _trends(session: Session, map_id: int, round_id: int) -> Fields:
    rows = _placed(session, map_id, round_id, Placement.trend_x, Placement.trend_y)
    return {id_: {"trend": (x, y)} for id_, x, y in rows if x is not None}


def _placed(session: Session, map_id: int, round_id: int, *columns: Any) -> Any:
    query = select(Placement.stakeholder_id, *columns).where(Placement.map_id == map_id)
    query = query.where(Placement.round_id == round_id)
    return session.execute(query.where(Placement.stakeholder_id.is_not(None)))


def _trails(session: Session, map_id: int, round_id: int) -> Fields:
    """Earlier rounds where there are some; otherwise where the token was first put, if it has moved."""
    now = {
        id_: (x, y)
        for id_, x, y in _placed(session, map_id, round_id, Placement.x, Placement.y)
        if x is not None
    }
    earlier = _places_of_rounds(session, map_id, round_id)
    first = _first_places(session, map_id, round_id)
    trails = {id_: earlier.get(id_) or first.get(id_, []) for id_ in now}
    stops = {
        id_: tuple(a for a, b in pairwise([*trail, now[id_]]) if a != b) for id_, trail in trails.items()
    }
    return {id_: {"trail": trail} for id_, trail in stops.items() if trail}


def _places_of_rounds(session: Session, map_id: int, round_id: int) -> dict[int, list[Place]]:
    """The places in the named rounds before this one; before the working round come all."""
    shown = select(Round.working, Round.position).where(Round.id == round_id).subquery()
    query = (
        select(Placement.stakeholder_id, Placement.x, Placement.y)
        .join(Round, Placement.round_id == Round.id)
        .where(Placement.map_id == map_id, Placement.x.is_not(None), Round.working == 0)
        .where((shown.c.working == 1) | (Round.position < shown.c.position))
        .where(Placement.stakeholder_id.is_not(None))
        .order_by(Round.position, Round.id)
    )
    places: dict[int, list[Place]] = defaultdict(list)
    rows: Any = session.execute(query)
    for stakeholder_id, x, y in rows:
        places[stakeholder_id].append((x, y))
    return places


def _first_places(session: Session, map_id: int, round_id: int) -> dict[int, list[Place]]:
    history = PositionHistory
    query = (
        select(Placement.stakeholder_id, history.to_x, history.to_y)
        .join(Placement, history.placement_id == Placement.id)
        .where(Placement.map_id == map_id, Placement.round_id == round_id, history.round_id == round_id)
        .where(history.to_x.is_not(None), Placement.stakeholder_id.is_not(None))
        .order_by(history.id.desc())
    )
    rows: Any = session.execute(query)  # the newest first, so that the first one stays
    return {stakeholder_id: [(x, y)] for stakeholder_id, x, y in rows}


def _estimates(session: Session, map_id: int, round_id: int) -> Fields:
    """What groups say of those on whom they have not agreed: an agreed place speaks for itself."""
    seen = GroupEstimate
    agreed = (
        select(Placement.id)
        .where(Placement.map_id == map_id, Placement.round_id == round_id, Placement.x.is_not(None))
        .where(Placement.stakeholder_id == seen.stakeholder_id, Placement.outcome == "agreed")
    )
    query = (
        select(
            seen.stakeholder_id,
            Group.name,
            seen.x,
            seen.y,
            seen.confidence,
            seen.rationale,
        )
        .join(Group, seen.group_id == Group.id)
        .where(seen.map_id == map_id, seen.round_id == round_id)
        .where(seen.x.is_not(None), seen.stakeholder_id.is_not(None), ~agreed.exists())
        .where(select(Map.blind).where(Map.id == map_id).scalar_subquery() == 0)
        .order_by(Group.position, Group.id)
    )
    found: dict[int, list[Estimate]] = defaultdict(list)
    rows: Any = session.execute(query)
    for stakeholder_id, group, x, y, confidence, why in rows:
        found[stakeholder_id].append(Estimate(group, x, y, confidence, bool(why)))
    return {id_: {"estimates": tuple(estimates)} for id_, estimates in found.items()}


def _parents(session: Session, _map_id: int, _round_id: int) -> Fields:
    query = select(Stakeholder.id, Stakeholder.parent_id).where(Stakeholder.parent_id.is_not(None))
    return {id_: {"parent_id": parent} for id_, parent in session.execute(query)}


def _votes(session: Session, map_id: int, _round_id: int) -> Fields:
    from nkmap.db.queries.polls import revealed_dots

    return {id_: {"votes": dots} for id_, dots in revealed_dots(session, map_id).items()}


_READ: dict[str, Callable[[Session, int, int], Fields]] = {
    "badge": _badges,
    "size": _sizes,
    "halo": _halos,
    "confidence": _confidence,
    "trail": _trails,
    "trend": _trends,
    "estimates": _estimates,
    "parents": _parents,
    "votes": _votes,
}
