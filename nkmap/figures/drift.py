"""Influence drift: where stances would settle if all only listened to one another, and who moved whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nkmap.errors import Sentence
from nkmap.figures.outlook import weighted_mean
from nkmap.figures.relations import Relation, ways
from nkmap.figures.resting import Rest, no_rest
from nkmap.figures.taking_part import Actor, Refused, clouts_of, positions_of

KINDS = ("influence", "information")  # the relations along which stances drift
MOST_SUSCEPTIBLE = 0.95


class Contribution(NamedTuple):
    """Who moved somebody, by how many points of 100."""

    id: int
    name: str
    points: float


@dataclass(frozen=True, slots=True)
class DriftTerm:
    """A stakeholder's positions 0..100 and its susceptibility 0..0.95; `contributions` add up to the move."""

    id: int
    name: str
    start: float
    end: float
    susceptibility: float
    contributions: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """The outlook 0..100 before and after; how many relations were used, and how many have no strength."""

    outlook_before: float
    outlook_after: float
    relations_used: int
    relations_not_assessed: int
    terms: tuple[DriftTerm, ...]


def drift(
    actors: Sequence[Actor],
    relations: Iterable[Relation],
    susceptibility: Mapping[int, float] | None = None,
    rest: Rest = no_rest,
) -> Drift:
    """Return where stances settle (Friedkin & Johnsen 1990; methods.md, 4).

    `susceptibility` 0..0.95 by id replaces 1 − salience. Raises Refused where nobody influences another one.
    """
    places = {actor.id: place for place, actor in enumerate(actors)}
    inner = [one for one in relations if one.kind in KINDS and {one.from_id, one.to_id} <= places.keys()]
    attention = _attention(actors, places, inner)
    if not any(map(any, attention)):
        sentence = Sentence(
            "Nobody here influences another one: log relations of influence or information, with a strength."
        )
        raise Refused(sentence, "relations")
    open_to = [
        _susceptibility(actor, susceptibility or {}) if any(row) else 0.0
        for actor, row in zip(actors, attention, strict=True)
    ]
    terms = _terms(actors, open_to, total_influence(attention, open_to, rest), rest)
    clouts = clouts_of(actors)
    return Drift(
        outlook_before=weighted_mean(positions_of(actors), clouts),
        outlook_after=weighted_mean([term.end for term in terms], clouts),
        relations_used=sum(one.strength is not None for one in inner),
        relations_not_assessed=sum(one.strength is None for one in inner),
        terms=terms,
    )


def total_influence(
    attention: Sequence[Sequence[float]], open_to: Sequence[float], rest: Rest = no_rest
) -> list[list[float]]:
    """Return V = (I − LA)⁻¹(I − L): how much of everybody's first stance is in everybody's last.

    `attention` A has rows that add up to 1 (or to 0), `open_to` is the diagonal of L, each below 1. By
    elimination in place, so that contributions add up to the last digit: as a column of I − LA is done with,
    that of I − L takes its room. In every row the diagonal outweighs the rest, so no rows need to be
    exchanged.
    """
    import numpy  # the same sums in the same order as without it, a hundred times as fast for 300 names

    openness = numpy.array(open_to)
    rows = numpy.eye(len(open_to)) - openness[:, None] * numpy.array(attention)
    for pivot, row in enumerate(rows):
        rest()
        divisor, factors = row[pivot], rows[:, pivot].copy()
        factors[pivot] = 0.0
        rows[:, pivot] = 0.0
        row[pivot] = 1 - openness[pivot]
        row /= divisor
        rows -= factors[:, None] * row
    found: list[list[float]] = rows.tolist()
    return found


def _attention(
    actors: Sequence[Actor], places: Mapping[int, int], relations: Iterable[Relation]
) -> list[list[float]]:
    """Return A: to whom everybody listens, by strength × power; rows add up to 1, or to 0 for nobody."""
    attention = [[0.0] * len(actors) for _ in actors]
    for from_id, to_id, strength in ways(relations):
        attention[places[to_id]][places[from_id]] += strength * actors[places[from_id]].power
    return [[value / sum(row) for value in row] if any(row) else row for row in attention]


def _susceptibility(actor: Actor, own: Mapping[int, float]) -> float:
    return max(0.0, min(MOST_SUSCEPTIBLE, own.get(actor.id, 1 - actor.salience)))


def _terms(
    actors: Sequence[Actor], open_to: Sequence[float], influence: Sequence[Sequence[float]], rest: Rest
) -> tuple[DriftTerm, ...]:
    positions, terms = positions_of(actors), []
    for actor, start, own, row in zip(actors, positions, open_to, influence, strict=True):
        rest()
        parts = [
            Contribution(other.id, other.name, share * (x - start))
            for other, x, share in zip(actors, positions, row, strict=True)
            if share and other is not actor
        ]
        parts.sort(key=lambda part: (-abs(part.points), part.name, part.id))
        end = max(0.0, min(100.0, start + sum(part.points for part in parts)))
        terms.append(DriftTerm(actor.id, actor.name, start, end, own, tuple(parts)))
    return tuple(terms)
