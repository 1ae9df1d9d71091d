"""Reads the network of relations: who is in it, what connects them, and where they were put by hand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.looks import LOOKS, looks, with_looks
from nkmap.db.queries.relations import ties
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import NetworkPlace, Placement, Stakeholder
from nkmap.geometry import Place
from nkmap.leverage.steps import Tie
from nkmap.scales import RELATION_KINDS


@dataclass(frozen=True, slots=True)
class Person:
    """A stakeholder of the network, with what a token shows of it."""

    stakeholder_id: int
    name: str
    short_name: str
    code: str
    kind: str | None
    symbol: str
    colour: str
    sensitivity: str

    @property
    def label(self) -> str:
        """The text beside the token: the short name where there is one."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class Network:
    """`people` are in the order of the list; `ties` connect them; `by_hand` says where some were put, 0..1
    from the left and from the top."""

    people: tuple[Person, ...]
    ties: tuple[Tie, ...]
    by_hand: Mapping[int, Place]


def network(
    session: Session,
    map_id: int | None = None,
    kinds: Collection[str] = RELATION_KINDS,
    language: str | None = None,
    *,
    with_unrelated: bool = False,
) -> Network:
    """Return the network of relations of these kinds among those on a map now, or among all.

    Who has no such relation is in it only `with_unrelated`. Labels are in a language (BCP 47 tag) where a
    name in it is known, None = the project's own.
    """
    here = _on_map(session, map_id)
    shown = tuple(
        tie for tie in ties(session, kinds) if here is None or (tie.from_id in here and tie.to_id in here)
    )
    related = {id_ for tie in shown for id_ in (tie.from_id, tie.to_id)}
    people = tuple(
        person
        for person in _people(session, language)
        if person.stakeholder_id in related
        or (with_unrelated and (here is None or person.stakeholder_id in here))
    )
    return Network(people, shown, _by_hand(session, {person.stakeholder_id for person in people}))


def _people(session: Session, language: str | None) -> list[Person]:
    query = with_looks(select(*LOOKS).select_from(Stakeholder), language)
    return [Person(**looks(dict(row))) for row in session.execute(query).mappings()]


def _on_map(session: Session, map_id: int | None) -> set[int] | None:
    if map_id is None:
        return None
    query = select(Placement.stakeholder_id).where(Placement.map_id == map_id, Placement.x.is_not(None))
    placed = session.scalars(query.where(Placement.round_id == working_round(session)))
    return {id_ for id_ in placed if id_ is not None}


def _by_hand(session: Session, ids: Collection[int]) -> dict[int, Place]:
    query = select(NetworkPlace.stakeholder_id, NetworkPlace.x, NetworkPlace.y)
    return {id_: (x, y) for id_, x, y in session.execute(query) if id_ in ids}
