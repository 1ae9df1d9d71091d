"""Reads the list of names, one stakeholder in full, and the kinds."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from nkmap.db.queries.looks import COLOUR, REACH, SYMBOL
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Placement, Stakeholder, StakeholderKind, StakeholderName
from nkmap.errors import InvalidInput


class NameRow(NamedTuple):
    """A stakeholder in the list of names, and whether it has a place on the map that is asked about.

    `placement_id` may be known without a place: the stakeholder was taken off the map.
    """

    id: int
    name: str
    short_name: str
    code: str
    kind: str | None
    symbol: str
    colour: str
    parent_id: int | None
    placement_id: int | None
    placed: bool
    position: int

    @property
    def label(self) -> str:
        """What a short text says of it: the short name where there is one."""
        return self.short_name or self.name


class StakeholderRow(NamedTuple):
    """A stakeholder in full. `symbol`, `colour` are its own, empty where its kind's stand.

    `legitimacy`, `urgency` None = not assessed; `names` by language (BCP 47 tag); `do_not_export`: in no
    picture, table or report for any audience.
    """

    id: int
    name: str
    short_name: str
    code: str
    kind_id: int | None
    kind: str | None
    parent_id: int | None
    parent: str | None
    region: str
    note: str
    colour: str
    symbol: str
    legitimacy: bool | None
    urgency: bool | None
    sensitivity: str
    do_not_export: bool
    names: dict[str, str]


class KindRow(NamedTuple):
    """A kind of stakeholder with its shape and colour."""

    id: int
    name: str
    symbol: str
    colour: str


def sensitivities(session: Session) -> dict[int, str]:
    """Return who may see each stakeholder, by id: one of `scales.SENSITIVITY`, or NEVER."""
    rows: Any = session.execute(select(Stakeholder.id, REACH))
    return dict(rows.all())


def name_list(
    session: Session, map_id: int | None = None, ids: Collection[int] | None = None
) -> list[NameRow]:
    """Return all stakeholders, or those of some ids, in their order, with their placement on a map in the
    working round."""
    placed_here = and_(
        Placement.stakeholder_id == Stakeholder.id,
        Placement.map_id == map_id,
        Placement.round_id == working_round(session),
    )
    query = (
        select(
            Stakeholder.id,
            Stakeholder.name,
            Stakeholder.short_name,
            func.coalesce(Stakeholder.code, ""),
            StakeholderKind.name,
            SYMBOL,
            COLOUR,
            Stakeholder.parent_id,
            Placement.id,
            Placement.x.is_not(None),
            Stakeholder.position,
        )
        .outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
        .outerjoin(Placement, placed_here)
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    if ids is not None:
        query = query.where(Stakeholder.id.in_(ids))
    return [NameRow(*row) for row in session.execute(query)]


def whose(session: Session, placement_ids: Collection[int]) -> set[int]:
    """Return the stakeholders that these placements are of."""
    query = select(Placement.stakeholder_id).where(Placement.id.in_(placement_ids))
    return {id_ for id_ in session.scalars(query) if id_ is not None}


def stakeholder(session: Session, stakeholder_id: int) -> StakeholderRow:
    """Return one stakeholder. Raises InvalidInput when it is not there."""
    row = session.get(Stakeholder, stakeholder_id)
    if row is None:
        raise InvalidInput("This stakeholder is not in the project any more. Choose another one.")
    kind = session.scalar(select(StakeholderKind.name).where(StakeholderKind.id == row.kind_id))
    parent = session.scalar(select(Stakeholder.name).where(Stakeholder.id == row.parent_id))
    names = select(StakeholderName.language, StakeholderName.name).filter_by(stakeholder_id=row.id)
    return StakeholderRow(
        id=row.id,
        name=row.name,
        short_name=row.short_name,
        code=row.code or "",
        kind_id=row.kind_id,
        kind=kind,
        parent_id=row.parent_id,
        parent=parent,
        region=row.region,
        note=row.note,
        colour=row.colour,
        symbol=row.symbol,
        legitimacy=_answer(row.legitimacy),
        urgency=_answer(row.urgency),
        sensitivity=row.sensitivity,
        do_not_export=bool(row.do_not_export),
        names={name.language: name.name for name in session.execute(names)},
    )


def claims_of(session: Session, stakeholder_ids: Collection[int]) -> list[tuple[bool | None, bool | None]]:
    """Return whether the claims of these are legitimate and urgent; None = not assessed."""
    query = select(Stakeholder.legitimacy, Stakeholder.urgency).where(Stakeholder.id.in_(stakeholder_ids))
    return [(_answer(legitimacy), _answer(urgency)) for legitimacy, urgency in session.execute(query)]


def leave_of(session: Session, stakeholder_ids: Collection[int]) -> list[tuple[str, bool]]:
    """Return who may see these, one of `scales.SENSITIVITY`, and whether they are never to be exported."""
    query = select(Stakeholder.sensitivity, Stakeholder.do_not_export)
    found = session.execute(query.where(Stakeholder.id.in_(stakeholder_ids)))
    return [(sensitivity, bool(never)) for sensitivity, never in found]


def name_and_label(session: Session, stakeholder_id: int, language: str | None = None) -> tuple[str, str]:
    """Return the name of a stakeholder, and what stands for it on a grid: the name in a language where it is
    known, else the short name. Both are empty when it is not there."""
    named = and_(StakeholderName.stakeholder_id == Stakeholder.id, StakeholderName.language == language)
    query = select(Stakeholder.name, Stakeholder.short_name, StakeholderName.name.label("translated"))
    found = session.execute(query.outerjoin(StakeholderName, named).where(Stakeholder.id == stakeholder_id))
    row = found.first()
    return (row.name, row.translated or row.short_name or row.name) if row else ("", "")


def kinds(session: Session) -> list[KindRow]:
    """Return the kinds of stakeholders in their order."""
    query = select(StakeholderKind.id, StakeholderKind.name, StakeholderKind.symbol, StakeholderKind.colour)
    rows = session.execute(query.order_by(StakeholderKind.position, StakeholderKind.id))
    return [KindRow(*row) for row in rows]


def _answer(flag: int | None) -> bool | None:
    return None if flag is None else bool(flag)
