"""Convergence and divergence of pairs over the stances on several maps, after Godet, and ambivalence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Stances = Sequence[Mapping[int, float]]  # of each map: stances -1..1 by id


@dataclass(frozen=True, slots=True)
class Pairs:
    """For each pair in the order of the ids, how much they agree and how much they differ, from 0."""

    convergence: list[list[float]]
    divergence: list[list[float]]


def pairs(ids: Sequence[int], stances: Stances) -> Pairs:
    """Return ½Σ(|v_i| + |v_j|) over the maps where the signs agree, and over those where they differ.

    A stance of 0, or one that is not assessed, takes no side.
    """
    places = {id_: place for place, id_ in enumerate(ids)}
    found = Pairs([[0.0] * len(ids) for _ in ids], [[0.0] * len(ids) for _ in ids])
    for by_id in stances:
        taken = [(places[id_], value) for id_, value in by_id.items() if value and id_ in places]
        for i, value in taken:
            for j, other in taken:
                if i != j:
                    matrix = found.convergence if (value > 0) == (other > 0) else found.divergence
                    matrix[i][j] += (abs(value) + abs(other)) / 2
    return found


def ambivalence(convergence: Sequence[float], divergence: Sequence[float]) -> float | None:
    """Return 1 − Σ|C − D|/Σ(C + D) of one row: 0 sides the same way with everybody always, 1 never.

    None for somebody who takes no side with anybody.
    """
    total = sum(convergence) + sum(divergence)
    if not total:
        return None
    apart = sum(abs(c - d) for c, d in zip(convergence, divergence, strict=True))
    return max(0.0, 1 - apart / total)
