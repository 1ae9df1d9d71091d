"""The arithmetic of the figures of the network, for one stakeholder: what its numbers are made of."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from nkmap.leverage.steps import Tie

Neighbours = Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Between:
    """A pair of others, and the share 0..1 of the shortest ways between them that lead through somebody."""

    pair: tuple[int, int]
    share: float


@dataclass(frozen=True, slots=True)
class NetworkTerms:
    """What the figures of a stakeholder are made of; `others` are all in the network but itself.

    `related` are those with whom it has a relation. `between` holds the pairs that it stands between, the
    largest shares first, of `pairs` that there are. `away` says how many are how many relations away.
    `inside` and `outside` count its community's relations (each pair once) and those that lead out.
    """

    others: int
    related: tuple[int, ...]
    pairs: int
    between: tuple[Between, ...]
    away: Mapping[int, int]
    community: tuple[int, ...]
    inside: int
    outside: int

    @property
    def betweenness(self) -> float:
        """Σ shares / pairs; 0 where there is no pair."""
        return sum(one.share for one in self.between) / self.pairs if self.pairs else 0.0

    @property
    def closeness(self) -> float:
        """Reached / Σ relations away × reached / others; 0 where nobody is reached."""
        reached, relations = sum(self.away.values()), sum(far * count for far, count in self.away.items())
        return reached / relations * reached / self.others if reached else 0.0


def network_terms(
    stakeholder_id: int, people: Collection[int], ties: Iterable[Tie], community: Mapping[int, int]
) -> NetworkTerms:
    """Return the terms of one of `people`; `community` holds the number of each who is in one.

    Every pair that is tied counts once, whatever kind, strength and direction. A few tenths of a second for
    300 stakeholders.
    """
    neighbours = _neighbours(people, ties)
    others = len(neighbours) - 1
    number = community.get(stakeholder_id)
    members = frozenset(id_ for id_ in people if number is not None and community.get(id_) == number)
    ends = [(a, b) for a, beside in neighbours.items() if a in members for b in beside]
    inside = sum(1 for _, b in ends if b in members) // 2
    return NetworkTerms(
        others,
        tuple(sorted(neighbours[stakeholder_id])),
        others * (others - 1) // 2,
        _between(stakeholder_id, neighbours),
        dict(sorted(Counter(filter(None, _ways_from(stakeholder_id, neighbours)[0].values())).items())),
        tuple(sorted(members)),
        inside,
        sum(1 for _, b in ends if b not in members),
    )


def _neighbours(people: Collection[int], ties: Iterable[Tie]) -> Neighbours:
    found: dict[int, set[int]] = {id_: set() for id_ in sorted(people)}
    for tie in ties:
        if tie.from_id in found and tie.to_id in found:
            found[tie.from_id].add(tie.to_id)
            found[tie.to_id].add(tie.from_id)
    return {id_: frozenset(beside) for id_, beside in found.items()}


def _ways_from(start: int, neighbours: Neighbours) -> tuple[dict[int, int], dict[int, int]]:
    """Return how many relations away each who can be reached is, and how many shortest ways lead there."""
    away, ways, waiting = {start: 0}, Counter({start: 1}), deque([start])
    while waiting:
        here = waiting.popleft()
        for beside in neighbours[here]:
            if beside not in away:
                away[beside] = away[here] + 1
                waiting.append(beside)
            if away[beside] == away[here] + 1:
                ways[beside] += ways[here]
    return away, ways


def _between(through: int, neighbours: Neighbours) -> tuple[Between, ...]:
    """Return the pairs of whose shortest ways some lead through somebody: ways to it times ways from it."""
    away, ways = _ways_from(through, neighbours)
    reached = [id_ for id_ in sorted(away) if id_ != through]
    found = []
    for number, start in enumerate(reached):
        far, all_ways = _ways_from(start, neighbours)
        for end in reached[number + 1 :]:
            if away[start] + away[end] == far[end]:
                found.append(Between((start, end), ways[start] * ways[end] / all_ways[end]))
    return tuple(sorted(found, key=lambda one: (-one.share, one.pair)))
