"""Counts what goes along when a map is deleted, for the sentence that says so."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GroupEstimate, LeverageEntry, Placement, Row, Scenario


class MapDeletion(NamedTuple):
    """What goes: `places` and `estimates` of the working round, leverage `entries`, `scenarios`."""

    places: int
    estimates: int
    entries: int
    scenarios: int


def goes_with_map(session: Session, map_id: int) -> MapDeletion:
    """Return what deleting a map takes along."""
    now = working_round(session)
    placed = (Placement.map_id == map_id) & (Placement.round_id == now) & Placement.x.is_not(None)
    estimated = (GroupEstimate.map_id == map_id) & (GroupEstimate.round_id == now)
    return MapDeletion(
        places=_count(session, Placement, placed),
        estimates=_count(session, GroupEstimate, estimated),
        entries=_count(session, LeverageEntry, LeverageEntry.map_id == map_id),
        scenarios=_count(session, Scenario, Scenario.map_id == map_id),
    )


def _count(session: Session, row_class: type[Row], condition: ColumnElement[bool]) -> int:
    return session.execute(select(func.count()).select_from(row_class).where(condition)).scalar_one()
