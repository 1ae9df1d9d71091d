"""Reads the gaps of the leverage log, for one map or for all, each with what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.assessments import assessments
from nkmap.db.queries.leverage import entries, instruments
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import TABLES, LeverageEntry, Placement, Relation, Strategy
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.gaps import (
    NobodyHolds,
    NobodyReceptive,
    OutOfReach,
    Unproven,
    Window,
    about_to_close,
    nobody_holds,
    nobody_receptive,
    out_of_reach,
    unproven,
    windows,
)


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is missing in the log. Of `unproven` there is one line for each kind of claim that has some."""

    out_of_reach: Sequence[OutOfReach]
    nobody_holds: Sequence[NobodyHolds]
    nobody_receptive: Sequence[NobodyReceptive]
    closing: Sequence[Window]
    unproven: Sequence[Unproven]

    @property
    def count(self) -> int:
        """How many gaps there are; claims without evidence count one by one."""
        listed = sum(len(getattr(self, field.name)) for field in fields(self) if field.name != "unproven")
        return listed + sum(len(claims.ids) for claims in self.unproven)


def gaps(session: Session, day: date, map_id: int | None = None) -> Gaps:
    """Return the gaps of one map, or of all; `day` is today, for the windows that are about to close.

    Of one map, instruments count that are used on it; relations and strategies belong to all maps.
    """
    logged = entries(session, map_id)
    shown = [row.id for row in map_list(session)] if map_id is None else [map_id]
    return Gaps(
        out_of_reach=[gap for id_ in shown for gap in out_of_reach(id_, assessments(session, id_), logged)],
        nobody_holds=nobody_holds(_instruments(session, logged, map_id), logged),
        nobody_receptive=nobody_receptive(logged),
        closing=about_to_close(logged, day),
        unproven=[claims for claims in _unproven(session, map_id) if claims.ids],
    )


def calendar(session: Session, day: date, map_id: int | None = None) -> list[Window]:
    """Return all windows of a map, or of all, as seen on a day: those that close first, then by date."""
    return windows(entries(session, map_id), day)


def _instruments(session: Session, logged: Sequence[EntryRow], map_id: int | None) -> list[tuple[int, str]]:
    used = {entry.instrument_id for entry in logged}
    return [(row.id, row.name) for row in instruments(session) if map_id is None or row.id in used]


def _unproven(session: Session, map_id: int | None) -> list[Unproven]:
    now = (Placement.round_id == working_round(session)) & Placement.x.is_not(None)
    of_map: dict[str, Any] = {
        "entry_id": select(LeverageEntry.id),
        "placement_id": select(Placement.id).where(now, Placement.stakeholder_id.is_not(None)),
    }
    if map_id is not None:
        of_map["entry_id"] = of_map["entry_id"].where(LeverageEntry.map_id == map_id)
        of_map["placement_id"] = of_map["placement_id"].where(Placement.map_id == map_id)
    else:
        of_map |= {"relation_id": select(Relation.id), "strategy_id": select(Strategy.id)}
    claims = {subject: session.scalars(query).all() for subject, query in of_map.items()}
    evidence = TABLES["evidence"].columns
    supporting = evidence["side"] == "supports"
    proven = {
        subject: session.scalars(select(evidence[subject]).where(supporting).distinct()).all()
        for subject in claims
    }
    return unproven(claims, proven)
