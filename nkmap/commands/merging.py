"""Merges two stakeholders that are one: what was recorded of either is kept, as far as there is room."""

from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from nkmap.commands import locks, rows
from nkmap.commands.texts import same_name_key
from nkmap.db.tables import (
    TABLES,
    Action,
    AttributeValue,
    Dots,
    Evidence,
    GroupEstimate,
    LeverageEntry,
    LeverageIntermediary,
    NetworkPlace,
    Placement,
    PollOption,
    PositionHistory,
    Relation,
    ScenarioStakeholder,
    Stakeholder,
    StakeholderAlias,
    StakeholderName,
    StakeholderTag,
    StrategyActor,
)
from nkmap.errors import InvalidInput
from nkmap.scales import SENSITIVITY

_FILLED = ("kind_id", "region", "colour", "symbol", "legitimacy", "urgency")
# Where somebody may stand once: two of them for the same are one too many.
_ONCE: tuple[tuple[type[Any], tuple[str, ...]], ...] = (
    (Placement, ("map_id", "round_id")),
    (GroupEstimate, ("map_id", "round_id", "group_id")),
    (LeverageIntermediary, ("entry_id",)),
    (StrategyActor, ("strategy_id",)),
    (StakeholderTag, ("tag",)),
    (StakeholderName, ("language",)),
    (PollOption, ("poll_id",)),
    (ScenarioStakeholder, ("scenario_id",)),
    (NetworkPlace, ()),
    (AttributeValue, ("attribute_id",)),
)
_SUPPORTED = {Placement: "placement_id", GroupEstimate: "estimate_id"}


def merge(session: Session, keep_id: int, gone_id: int) -> int:
    """Let one stakeholder take over what was recorded of another, which goes; return what could not move.

    Placements, estimates, entries, relations, evidence, votes and parts move; the names become aliases;
    empty fields and attributes are filled; what keeps more from others' eyes counts. Where both have a place
    on a map, or an estimate of one group, the kept one's stays and the passages about the other's support the
    stakeholder: these are counted, with the relations between the two, which go, and the entries that one
    held on the other, which stay without a holder. Raises InvalidInput, also where the one who would go is
    locked in a place.
    """
    if keep_id == gone_id:
        raise InvalidInput("A stakeholder cannot be merged with itself. Choose two different ones.")
    keep, gone = rows.all_found(session, Stakeholder, (keep_id, gone_id))
    locks.refuse_merging(session, gone_id)
    left = _disconnect(session, keep_id, gone_id) + _take_out_holders(session, keep_id, gone_id)
    _move_parts(session, keep, gone)
    _move_names(session, keep, gone)
    _add_votes(session, keep_id, gone_id)
    left += sum(_move_once(session, row_class, same, keep_id, gone_id) for row_class, same in _ONCE)
    _move_others(session, keep_id, gone_id)
    _fill(keep, gone)
    session.flush()
    session.delete(gone)
    session.flush()
    return left


def _disconnect(session: Session, keep_id: int, gone_id: int) -> int:
    """Delete the relations between the two: nobody is related to itself. Their evidence supports the kept."""
    both = (keep_id, gone_id)
    between = Relation.from_id.in_(both) & Relation.to_id.in_(both)
    relations = session.scalars(select(Relation).where(between)).all()
    for relation in relations:
        _keep_evidence(session, Evidence.relation_id == relation.id, keep_id)
        session.delete(relation)
    session.flush()
    return len(relations)


def _take_out_holders(session: Session, keep_id: int, gone_id: int) -> int:
    """Leave levers of one on the other without a holder: nobody holds one on themselves."""
    both = (keep_id, gone_id)
    between = LeverageEntry.holder_id.in_(both) & LeverageEntry.target_id.in_(both)
    entries = session.scalars(select(LeverageEntry).where(between)).all()
    for entry in entries:
        entry.holder_id = None
    session.flush()
    return len(entries)


def _move_parts(session: Session, keep: Stakeholder, gone: Stakeholder) -> None:
    """Put the parts of one into the other; one that is inside the other comes up first."""
    is_free = keep.parent_id is None and keep.id not in _above(session, gone)
    if is_free or gone.id in _above(session, keep):
        keep.parent_id = gone.parent_id
    session.flush()
    inside = Stakeholder.parent_id == gone.id
    session.execute(update(Stakeholder).where(inside).values(parent_id=keep.id))


def _above(session: Session, stakeholder: Stakeholder) -> list[int]:
    """Return all that a stakeholder is inside of, the nearest first."""
    stored = session.execute(select(Stakeholder.id, Stakeholder.parent_id))
    parents = {row.id: row.parent_id for row in stored}
    found: list[int] = []
    above = stakeholder.parent_id
    while above is not None and above not in found:
        found.append(above)
        above = parents.get(above)
    return found


def _move_names(session: Session, keep: Stakeholder, gone: Stakeholder) -> None:
    """Let every name of the one who goes become an alias, unless the kept one is found under it already."""
    theirs = _names(session, StakeholderName, gone.id) + _names(session, StakeholderAlias, gone.id)
    ours = _names(session, StakeholderName, keep.id) + _names(session, StakeholderAlias, keep.id)
    known = {same_name_key(name) for name in (keep.name, keep.short_name, *ours)}
    taken = {row.language for row in session.scalars(_of(StakeholderName, keep.id))}
    moving = {row.name for row in session.scalars(_of(StakeholderName, gone.id)) if row.language not in taken}
    session.execute(delete(StakeholderAlias).where(StakeholderAlias.stakeholder_id == gone.id))
    for name in (gone.name, gone.short_name, *theirs):
        if name and name not in moving and same_name_key(name) not in known:
            known.add(same_name_key(name))
            rows.make(session, StakeholderAlias, stakeholder_id=keep.id, name=name)


def _add_votes(session: Session, keep_id: int, gone_id: int) -> None:
    """Where both can be voted for in a poll, let the dots of the one who goes count for the kept one."""
    options = {option.poll_id: option.id for option in session.scalars(_of(PollOption, keep_id))}
    for option in session.scalars(_of(PollOption, gone_id)).all():
        if option.poll_id not in options:
            continue
        given = session.scalars(select(Dots).filter_by(option_id=options[option.poll_id]))
        voted = {dots.voter: dots for dots in given}
        for dots in session.scalars(select(Dots).filter_by(option_id=option.id)).all():
            if dots.voter in voted:
                voted[dots.voter].count += dots.count
            else:
                dots.option_id = options[option.poll_id]
    session.flush()


def _of(row_class: type[Any], stakeholder_id: int) -> Any:
    return select(row_class).where(row_class.stakeholder_id == stakeholder_id)


def _names(session: Session, row_class: type[Any], stakeholder_id: int) -> list[str]:
    return [row.name for row in session.scalars(_of(row_class, stakeholder_id))]


def _move_once(
    session: Session, row_class: type[Any], same: tuple[str, ...], keep_id: int, gone_id: int
) -> int:
    """Move rows for which there is room; return how many judgements there was no room for."""
    kept = {_key(row, same): row for row in session.scalars(_of(row_class, keep_id))}
    left = 0
    for row in session.scalars(_of(row_class, gone_id)).all():
        other = kept.get(_key(row, same))
        if other is None:
            row.stakeholder_id = keep_id
        elif row_class in _SUPPORTED and None in (other.x, row.x):
            _fill_judgement(session, other, row, _SUPPORTED[row_class])
        elif row_class in _SUPPORTED:
            left += 1
            _keep_evidence(session, getattr(Evidence, _SUPPORTED[row_class]) == row.id, keep_id)
    session.flush()
    return left


def _key(row: Any, columns: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(row, column) for column in columns)


def _fill_judgement(session: Session, kept: Any, other: Any, supported: str) -> None:
    """Add to one of two judgements, of which at most one has a place, what only the other one says."""
    for column in TABLES[kept.__tablename__].columns:
        if getattr(kept, column.name) in (None, ""):
            setattr(kept, column.name, getattr(other, column.name))
    session.flush()
    _refer(session, Evidence, supported, kept.id, other.id)
    if isinstance(kept, Placement):
        _refer(session, PositionHistory, "placement_id", kept.id, other.id)


def _keep_evidence(session: Session, which: ColumnElement[bool], keep_id: int) -> None:
    """Let passages about a row that goes support the stakeholder."""
    for passage in session.scalars(select(Evidence).where(which)):
        passage.placement_id = passage.estimate_id = passage.relation_id = None
        passage.stakeholder_id = keep_id
    session.flush()


def _move_others(session: Session, keep_id: int, gone_id: int) -> None:
    for row_class, column in (
        (Relation, "from_id"),
        (Relation, "to_id"),
        (LeverageEntry, "target_id"),
        (LeverageEntry, "holder_id"),
        (Evidence, "stakeholder_id"),
        (Action, "stakeholder_id"),
    ):
        _refer(session, row_class, column, keep_id, gone_id)


def _refer(session: Session, row_class: type[Any], column: str, keep_id: int, gone_id: int) -> None:
    refers = getattr(row_class, column) == gone_id
    session.execute(update(row_class).where(refers).values({column: keep_id}))


def _fill(keep: Stakeholder, gone: Stakeholder) -> None:
    for column in _FILLED:
        if getattr(keep, column) in (None, ""):
            setattr(keep, column, getattr(gone, column))
    keep.note = "\n".join(filter(None, (keep.note, gone.note)))
    keep.sensitivity = max(keep.sensitivity, gone.sensitivity, key=SENSITIVITY.index)
    keep.do_not_export = max(keep.do_not_export, gone.do_not_export)
