"""Reads the leverage matrix: the entries of a map or of all, with their targets, instruments and holders."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from nkmap.db.queries.leverage import entries, instruments
from nkmap.db.queries.looks import label_of
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Placement, Stakeholder, StakeholderKind
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.matrix import Matrix, Subject, matrix


def leverage_matrix(
    session: Session,
    map_id: int | None = None,
    across: str = "instrument",
    row_groups: str | None = None,
    column_groups: str | None = None,
    *,
    among: Collection[int] | None = None,
    people: Collection[int] | None = None,
    with_empty: bool = False,
) -> Matrix:
    """Return the matrix of one map, or of all, as `nkmap.leverage.matrix.matrix` says.

    `among` are the ids of the entries to be shown, `people` those of the stakeholders, None = all.
    `with_empty` adds rows and columns without an entry: everybody on the map (on any, for all maps), and
    every instrument, except for those of which all entries are kept back.
    """
    found = [entry for entry in entries(session) if among is None or entry.id in among]
    shown = [entry for entry in found if map_id in (None, entry.map_id)]
    others = _levers(session, found, shown, with_empty) if across == "instrument" else None
    if others is None:
        others = _people(session, map_id, {entry.holder_id for entry in shown}, people, with_empty)
    return matrix(
        shown,
        targets=_people(session, map_id, {entry.target_id for entry in shown}, people, with_empty),
        others=others,
        across=across,
        row_groups=row_groups,
        column_groups=column_groups,
        maps=[row.id for row in map_list(session)],
    )


def _levers(
    session: Session, found: Iterable[EntryRow], shown: Iterable[EntryRow], with_empty: bool
) -> list[Subject]:
    used = {entry.instrument_id for entry in shown}
    known = {entry.instrument_id for entry in found} if with_empty else used
    named = [
        Subject(row.id, row.name, row.kind)
        for row in instruments(session)
        if row.id in known or (with_empty and not row.entries)
    ]
    return named + [Subject(None, "")] * (None in used)


def _people(
    session: Session,
    map_id: int | None,
    used: Collection[int | None],
    people: Collection[int] | None,
    with_empty: bool,
) -> list[Subject]:
    ids = {*used, *(_placed(session, map_id) if with_empty else ())}
    if people is not None:
        ids &= {*people, None}
    query = (
        select(Stakeholder.id, label_of(Stakeholder), StakeholderKind.name)
        .outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    found = [Subject(id_, label, kind) for id_, label, kind in session.execute(query) if id_ in ids]
    return found + [Subject(None, "")] * (None in used)


def _placed(session: Session, map_id: int | None) -> Iterable[int | None]:
    here: list[ColumnElement[Any]] = [] if map_id is None else [Placement.map_id == map_id]
    query = select(Placement.stakeholder_id).where(Placement.x.is_not(None), *here)
    return session.scalars(query.where(Placement.round_id == working_round(session)))
