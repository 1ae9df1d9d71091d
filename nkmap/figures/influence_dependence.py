"""Actors' strategies, after Godet's MACTOR: who influences whom, indirect ways included."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nkmap.errors import Sentence
from nkmap.figures.convergence import Stances, ambivalence, pairs
from nkmap.figures.relations import Relation, ways
from nkmap.figures.resting import Rest, no_rest
from nkmap.figures.taking_part import LEAST, Refused

FORWARD = ("influence", "authority", "funding")  # from → to; dependence is read the other way round
KINDS = (*FORWARD, "dependence")

Matrix = list[list[int]]


@dataclass(frozen=True, slots=True)
class DependenceTerm:
    """A stakeholder in the plane. The rows go by the order of the terms.

    `direct` 0..4 and `mdii` are its influence on each, `own` the part of MDII that returns to itself;
    `influence` and `dependence` are sums without that. `r` is its relation of forces, `balance` the same
    with a mean of 1, None where all influence returns; `net` says which of two has the upper hand.
    `convergence` and `divergence` go by the stances on all maps; `ambivalence` 0..1, None without a pair.
    """

    id: int
    name: str
    direct: tuple[int, ...]
    mdii: tuple[int, ...]
    own: int
    influence: int
    dependence: int
    r: float
    balance: float | None
    net: tuple[int, ...]
    convergence: tuple[float, ...]
    divergence: tuple[float, ...]
    ambivalence: float | None


@dataclass(frozen=True, slots=True)
class InfluenceDependence:
    """`total` is the sum of all influence; relations without a strength are not used, and counted."""

    total: int
    relations_used: int
    relations_not_assessed: int
    terms: tuple[DependenceTerm, ...]


def influence_dependence(
    names: Mapping[int, str], relations: Iterable[Relation], stances: Stances = (), rest: Rest = no_rest
) -> InfluenceDependence:
    """Return influence and dependence of those among `names` (by id) whom relations connect (methods.md, 4).

    `stances` -1..1 by id, one mapping for each map. Raises Refused for fewer than three, or where none has
    influence.
    """
    chosen = [one for one in relations if one.kind in KINDS and {one.from_id, one.to_id} <= names.keys()]
    known = [one for one in chosen if one.strength is not None]
    connected = {end for one in known for end in (one.from_id, one.to_id)}
    ids = [id_ for id_ in names if id_ in connected]
    if len(ids) < LEAST or not any(one.strength for one in known):
        sentence = Sentence(
            "This needs three names that relations of influence, authority, funding or dependence connect, "
            "with a strength. There are: {0}. Relations without a strength: {1}.",
            len(ids),
            len(chosen) - len(known),
        )
        raise Refused(sentence, "relations")
    direct = direct_influence(ids, known)
    terms = influence_terms(direct, [(id_, names[id_]) for id_ in ids], stances, rest)
    total = sum(term.influence for term in terms)
    return InfluenceDependence(total, len(known), len(chosen) - len(known), terms)


def direct_influence(ids: Sequence[int], relations: Iterable[Relation]) -> Matrix:
    """Return the strongest relation 0..4 from each to each."""
    places = {id_: place for place, id_ in enumerate(ids)}
    direct = [[0] * len(ids) for _ in ids]
    for relation in relations:
        for from_id, to_id, strength in ways([relation]):
            start, end = (from_id, to_id) if relation.kind in FORWARD else (to_id, from_id)
            row, column = places[start], places[end]
            direct[row][column] = max(direct[row][column], strength)
    return direct


def indirect_influence(direct: Matrix, rest: Rest = no_rest) -> Matrix:
    """Return MDII_ij = a_ij + Σ_k min(a_ik, a_kj).

    The lesser of two is the number of strengths 1, 2 … that both reach. So for each strength, whom a row
    reaches and by whom a column is reached are sets, as bits of an integer, and what both hold is counted.
    """
    mdii = [list(row) for row in direct]
    for strength in range(1, max(map(max, direct), default=0) + 1):
        columns = [_reaching(column, strength) for column in zip(*direct, strict=True)]
        for row, reached in zip(mdii, [_reaching(row, strength) for row in direct], strict=True):
            rest()
            if reached:
                row[:] = [
                    sum_ + (reached & column).bit_count() for sum_, column in zip(row, columns, strict=True)
                ]
    return mdii


def _reaching(values: Iterable[int], strength: int) -> int:
    """Return which of the values reach a strength, as the bits of an integer."""
    return sum(1 << place for place, value in enumerate(values) if value >= strength)


def influence_terms(
    direct: Matrix, who: Sequence[tuple[int, str]], stances: Stances = (), rest: Rest = no_rest
) -> tuple[DependenceTerm, ...]:
    """Return the terms of a matrix of direct influence 0..4, whose diagonal is 0, for ids and names.

    At least one of them has influence.
    """
    mdii = indirect_influence(direct, rest)
    own = [row[place] for place, row in enumerate(mdii)]
    influence = [sum(row) - part for row, part in zip(mdii, own, strict=True)]
    dependence = [sum(column) - part for column, part in zip(zip(*mdii, strict=True), own, strict=True)]
    forces = _forces(influence, dependence, own)
    met = pairs([id_ for id_, _name in who], stances)
    return tuple(
        DependenceTerm(
            id=id_,
            name=name,
            direct=tuple(direct[place]),
            mdii=tuple(mdii[place]),
            own=own[place],
            influence=influence[place],
            dependence=dependence[place],
            r=forces[place],
            balance=len(who) * forces[place] / sum(forces) if any(forces) else None,
            net=tuple(there - back[place] for there, back in zip(mdii[place], mdii, strict=True)),
            convergence=tuple(met.convergence[place]),
            divergence=tuple(met.divergence[place]),
            ambivalence=ambivalence(met.convergence[place], met.divergence[place]),
        )
        for place, (id_, name) in enumerate(who)
    )


def _forces(influence: Sequence[int], dependence: Sequence[int], own: Sequence[int]) -> list[float]:
    """Return r_i = (I_i − MDII_ii)/ΣI · I_i/(I_i + D_i), 0 for those whom nothing connects."""
    total = sum(influence)
    return [
        (i - part) / total * i / (i + d) if i else 0.0
        for i, d, part in zip(influence, dependence, own, strict=True)
    ]
