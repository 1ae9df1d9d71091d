"""What a project holds already, as plain values: read once, for the proposal and the plan of an import."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Scale
from nkmap.data_in.known_rows import (
    KnownAnswer,
    KnownAttribute,
    KnownEstimate,
    KnownEvidence,
    KnownGroup,
    KnownInstrument,
    KnownKind,
    KnownName,
    KnownPlacement,
    KnownRelation,
    KnownRound,
    KnownSource,
    KnownStakeholder,
)
from nkmap.db.queries.grids import grid
from nkmap.db.tables import TABLES
from nkmap.map_content import Axis

R = TypeVar("R", bound=tuple[Any, ...])


@dataclass(frozen=True, slots=True)
class KnownMap:
    """A map with its axes by dimension: "x", "y", and "size" where the size of its tokens means something."""

    id: int
    uid: str
    question: str
    blind: int
    template: str
    layout: str
    axes: Mapping[str, Axis]

    def dimension_of(self, field_id: str) -> str | None:
        """Return which axis shows the values of a field: that dimension, or the one of its quantity."""
        if field_id in self.axes:
            return field_id
        return next((name for name, axis in self.axes.items() if axis.quantity == field_id), None)


@dataclass(frozen=True, slots=True)
class Known:
    """A project as an import sees it; all rows in their order.

    `next_ids` and `next_positions` are those of a row that would be added, by table. `entries` are rows of
    leverage_entry by column, and `via` the intermediaries of an entry in their order.
    """

    maps: tuple[KnownMap, ...] = ()
    rounds: tuple[KnownRound, ...] = ()
    kinds: tuple[KnownKind, ...] = ()
    stakeholders: tuple[KnownStakeholder, ...] = ()
    names: tuple[KnownName, ...] = ()
    aliases: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    tags: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    attributes: tuple[KnownAttribute, ...] = ()
    answers: tuple[KnownAnswer, ...] = ()
    relations: tuple[KnownRelation, ...] = ()
    placements: tuple[KnownPlacement, ...] = ()
    groups: tuple[KnownGroup, ...] = ()
    estimates: tuple[KnownEstimate, ...] = ()
    instruments: tuple[KnownInstrument, ...] = ()
    entries: tuple[Mapping[str, Any], ...] = ()
    via: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    sources: tuple[KnownSource, ...] = ()
    evidence: tuple[KnownEvidence, ...] = ()
    next_ids: Mapping[str, int] = field(default_factory=dict)
    next_positions: Mapping[str, int] = field(default_factory=dict)

    @property
    def working_round(self) -> int:
        """The id of the round that is worked in."""
        return next(known.id for known in self.rounds if known.working)


def ends_of(holds: str, field_id: str, shown: KnownMap | None) -> Scale | None:
    """Return the low and the high end of our numbers in a field; None for a field without numbers.

    `shown` is the map of the value; without one, and without that axis, the usual ends count.
    """
    its = fields_of(holds).get(field_id)
    if its is None or its.cells != "number":
        return None
    dimension = shown.dimension_of(field_id) if shown is not None and holds != "leverage" else None
    if shown is not None and dimension in ("x", "y"):
        return Scale(shown.axes[dimension].minimum, shown.axes[dimension].maximum)
    return its.ends or Scale(0, 1)


def known_project(session: Session) -> Known:
    """Return what a project holds, with the places of all rounds."""
    return Known(
        maps=_maps(session),
        rounds=_rows(session, KnownRound, "round"),
        kinds=_rows(session, KnownKind, "stakeholder_kind"),
        stakeholders=_rows(session, KnownStakeholder, "stakeholder"),
        names=_rows(session, KnownName, "stakeholder_name"),
        aliases=_lists(session, "stakeholder_alias", "stakeholder_id", "name"),
        tags=_lists(session, "stakeholder_tag", "stakeholder_id", "tag"),
        attributes=_rows(session, KnownAttribute, "attribute"),
        answers=_rows(session, KnownAnswer, "attribute_value"),
        relations=_rows(session, KnownRelation, "relation"),
        placements=_rows(session, KnownPlacement, "placement"),
        groups=_rows(session, KnownGroup, "participant_group"),
        estimates=_rows(session, KnownEstimate, "group_estimate"),
        instruments=_rows(session, KnownInstrument, "instrument"),
        entries=_entries(session),
        via=_lists(session, "leverage_intermediary", "entry_id", "stakeholder_id"),
        sources=_rows(session, KnownSource, "source"),
        evidence=_rows(session, KnownEvidence, "evidence"),
        next_ids={name: _after_last(session, name, "id", 1) for name in TABLES},
        next_positions={
            name: _after_last(session, name, "position", 0)
            for name, table in TABLES.items()
            if "position" in table.columns
        },
    )


def _rows(session: Session, row_class: type[R], table: str) -> tuple[R, ...]:
    columns = TABLES[table].columns
    wanted: tuple[str, ...] = row_class._fields  # type: ignore[attr-defined]  # of every NamedTuple
    order = [columns[name] for name in ("position", "id") if name in columns]
    query = select(*(columns[name] for name in wanted)).order_by(*order)
    return tuple(map(row_class._make, session.execute(query)))  # type: ignore[attr-defined]


def _lists(session: Session, table: str, owner: str, column: str) -> dict[int, tuple[Any, ...]]:
    """Return the values of a column by the row that they belong to, in their order."""
    columns = TABLES[table].columns
    order = [columns[name] for name in ("position", "id") if name in columns]
    found: dict[int, list[Any]] = defaultdict(list)
    for owner_id, value in session.execute(select(columns[owner], columns[column]).order_by(*order)):
        found[owner_id].append(value)
    return {owner_id: tuple(values) for owner_id, values in found.items()}


def _entries(session: Session) -> tuple[Mapping[str, Any], ...]:
    table = TABLES["leverage_entry"]
    query = select(table).order_by(table.columns.position, table.columns.id)
    return tuple(dict(row) for row in session.execute(query).mappings())


def _maps(session: Session) -> tuple[KnownMap, ...]:
    columns = TABLES["map"].columns
    wanted = [columns[name] for name in ("id", "uid", "question", "blind", "template", "layout")]
    rows = session.execute(select(*wanted).order_by(columns.position, columns.id)).all()
    return tuple(
        KnownMap(row.id, row.uid, row.question, row.blind, row.template, row.layout, _axes(session, row.id))
        for row in rows
    )


def _axes(session: Session, map_id: int) -> dict[str, Axis]:
    its = grid(session, map_id)
    axes = {"x": its.x, "y": its.y, "size": its.size}
    return {dimension: axis for dimension, axis in axes.items() if axis is not None}


def _after_last(session: Session, table: str, column: str, first: int) -> int:
    last = session.execute(select(func.max(TABLES[table].columns[column]))).scalar_one()
    return first if last is None else last + 1
