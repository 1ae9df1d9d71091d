"""Lists what is claimed, with how much supports and contests it; and how much of a map is covered."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.claims import Claim, claims_of
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import working_round
from nkmap.db.queries.strategies import entries_of_strategies
from nkmap.db.tables import LeverageEntry, Map, Placement, Relation, Stakeholder, Step, Strategy

# What may be claimed, in the order in which it is listed; the first four count for the coverage.
COVERED = ("placement_id", "entry_id", "relation_id", "strategy_id")
CLAIMED = ("stakeholder_id", *COVERED, "step_id")


class Weighed(NamedTuple):
    """How sure the group is of something, and who says so; None = not assessed."""

    confidence: str | None = None
    reported_by: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with the numbers of passages that support and contest it; `subject` is a column of evidence."""

    subject: str
    claim: Claim
    weighed: Weighed
    supporting: int
    contesting: int

    @property
    def is_contested(self) -> bool:
        """Whether a passage speaks against it."""
        return self.contesting > 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of the claims of a map, how many have at least one passage that supports them, in all and by kind."""

    map_id: int
    question: str
    supported: int
    total: int
    by_subject: tuple[tuple[str, int, int], ...]  # subject, supported, total

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nothing is claimed."""
        return self.supported / self.total if self.total else None


def claim_list(
    session: Session, map_id: int | None = None, subjects: Collection[str] = COVERED
) -> list[ClaimRow]:
    """Return the claims of one map, or of all, in the order of `CLAIMED`.

    On a map are its placements with a place, its entries, relations between two who have a place on it,
    strategies that use one of its entries or their instruments, and with these their steps. While groups
    place blindly, nobody has a place on their map.
    """
    sides = _sides(session)
    return [
        row
        for subject in CLAIMED
        if subject in subjects
        for row in _rows(session, subject, _ids(session, subject, map_id), sides)
    ]


def coverage(session: Session) -> list[Coverage]:
    """Return for each map, in their order, how many of its claims have evidence that supports them."""
    return [_coverage(row.id, row.question, claim_list(session, row.id)) for row in map_list(session)]


def _coverage(map_id: int, question: str, claims: Sequence[ClaimRow]) -> Coverage:
    total = Counter(row.subject for row in claims)
    supported = Counter(row.subject for row in claims if row.supporting)
    by_subject = tuple((subject, supported[subject], total[subject]) for subject in COVERED)
    return Coverage(map_id, question, supported.total(), total.total(), by_subject)


def _rows(
    session: Session, subject: str, ids: Collection[int], sides: Counter[tuple[str, int, str]]
) -> Iterable[ClaimRow]:
    weighed = _weighed(session, subject, ids)
    for claim in claims_of(session, subject, ids):
        supporting, contesting = (sides[subject, claim.id, side] for side in ("supports", "contests"))
        yield ClaimRow(subject, claim, weighed.get(claim.id, Weighed()), supporting, contesting)


def _sides(session: Session) -> Counter[tuple[str, int, str]]:
    return Counter((row.subject, row.subject_id, row.side) for row in all_passages(session))


def _weighed(session: Session, subject: str, ids: Collection[int]) -> dict[int, Weighed]:
    if subject == "placement_id":
        placed = select(Placement.id, Placement.confidence, Placement.reported_by)
        return {id_: Weighed(*row) for id_, *row in session.execute(placed.where(Placement.id.in_(ids)))}
    if subject == "entry_id":
        logged = select(LeverageEntry.id, LeverageEntry.confidence).where(LeverageEntry.id.in_(ids))
        return {id_: Weighed(confidence) for id_, confidence in session.execute(logged)}
    return {}


def _ids(session: Session, subject: str, map_id: int | None) -> Collection[int]:
    if map_id is not None and subject in ("strategy_id", "step_id"):
        strategies = entries_of_strategies(session, map_id).keys()
        if subject == "strategy_id":
            return strategies
        return session.scalars(select(Step.id).where(Step.strategy_id.in_(strategies))).all()
    return session.scalars(_query(session, subject, map_id)).all()


def _query(session: Session, subject: str, map_id: int | None) -> Any:
    blind = Placement.map_id.in_(select(Map.id).where(Map.blind == 1))
    placed = (Placement.round_id == working_round(session)) & Placement.x.is_not(None) & ~blind
    on_map = placed if map_id is None else placed & (Placement.map_id == map_id)
    names = select(Placement.stakeholder_id).where(on_map, Placement.stakeholder_id.is_not(None))
    if subject == "placement_id":
        return select(Placement.id).where(on_map, Placement.stakeholder_id.is_not(None))
    if subject == "entry_id":
        logged = select(LeverageEntry.id)
        return logged if map_id is None else logged.where(LeverageEntry.map_id == map_id)
    if subject == "relation_id":
        drawn = select(Relation.id)
        return (
            drawn if map_id is None else drawn.where(Relation.from_id.in_(names), Relation.to_id.in_(names))
        )
    if subject == "stakeholder_id":
        named = select(Stakeholder.id)
        return named if map_id is None else named.where(Stakeholder.id.in_(names))
    return select(Strategy.id if subject == "strategy_id" else Step.id)
