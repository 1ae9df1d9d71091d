"""The choice among the places of all labels at once: who clashes with whom as bits, greedy, then repaired."""

import heapq
import math
from collections.abc import Iterator, Sequence
from itertools import accumulate

from nkmap.labels.candidates import HIDDEN, Candidate
from nkmap.labels.clashes import ClashFinder

_OVER_LABEL = 100.0  # cost of a clash while labels still look for their places
_PASSES = 8  # of repair; most pictures settle after three
_NOWHERE = -1
Precedence = tuple[float, int]


class Board:
    """Labels with their candidates, at most one chosen each.

    Every candidate owns one bit; those of a label are consecutive. `_taken` has the bits of the chosen
    ones, so the clashes of a choice are one AND and one bit count.
    """

    def __init__(self, precedence: Sequence[Precedence], candidates: Sequence[Sequence[Candidate]]) -> None:
        """Take, per label, who goes first when room is short (smaller first) and its places by cost."""
        self._precedence = precedence
        self._candidates = candidates
        self._first_bit = [0, *accumulate(len(places) for places in candidates)]
        self._owner = [label for label, places in enumerate(candidates) for _ in places]
        self._clashes: list[list[int]] = []
        self._chosen = [_NOWHERE] * len(candidates)
        self._taken = 0

    def choice(self, label: int) -> Candidate | None:
        """Return where a label stands, None if nowhere."""
        return None if (k := self._chosen[label]) == _NOWHERE else self._candidates[label][k]

    def find_clashes(self) -> Iterator[None]:
        """Work out for each candidate which candidates of other labels it, or its leader, runs into."""
        finder = ClashFinder([place for places in self._candidates for place in places])
        yield
        for first, places in zip(self._first_bit, self._candidates, strict=False):
            others = ~(((1 << len(places)) - 1) << first)
            self._clashes.append([finder.clashes(bit) & others for bit in range(first, first + len(places))])
            yield

    def start(self, wanted: Sequence[int | None]) -> Iterator[None]:
        """Put labels where they were; the others choose in turn, those with the most rivals first."""
        newcomers = []
        for label, number in enumerate(wanted):
            at = [place.number for place in self._candidates[label]]
            if number in at:
                self._put(label, at.index(number))
            elif number != HIDDEN:
                newcomers.append(label)
        yield
        rivals = {label: sum(s.bit_count() for s in self._clashes[label]) for label in newcomers}
        for label in sorted(newcomers, key=lambda label: (-rivals[label], label)):
            self._put(label, self._best(label))
            yield

    def repair(self) -> Iterator[None]:
        """Let every label choose again, knowing all others, until nothing changes.

        One that stands free never gives that up, or a good picture would come apart when solved again.
        """
        for _ in range(_PASSES):
            before = self._taken
            for label, chosen in enumerate(self._chosen):
                if chosen != _NOWHERE:
                    clashes = self._clashes[label][chosen] & self._taken
                    self._put(label, self._best(label) if clashes else self._free_place(label, self._taken))
            yield
            if self._taken == before:
                return

    def insert_all(self) -> Iterator[None]:
        """Take one label of each clashing pair away, then bring back all there is room for."""
        kept = 0
        order = sorted(range(len(self._chosen)), key=self._precedence.__getitem__)
        for label in order:
            if (k := self._chosen[label]) != _NOWHERE and not self._clashes[label][k] & kept:
                kept |= self._bit(label, k)
            else:
                self._put(label, _NOWHERE)
        yield
        waiting = [(self._precedence[label], label) for label in order if self._chosen[label] == _NOWHERE]
        while waiting:
            _, label = heapq.heappop(waiting)
            for loser in self._insert(label):
                heapq.heappush(waiting, (self._precedence[loser], loser))
            yield

    def _insert(self, label: int) -> list[int]:
        """Give a label without a place the best one there is; return those it pushed off the picture."""
        moves = self._cheapest_moves(label)
        for mover, place in moves:
            self._put(mover, place)
        return [] if moves else self._evict_for(label)

    def _cheapest_moves(self, label: int) -> list[tuple[int, int]]:
        """Return the moves after which a label stands free: its own, and of those in its way if they can."""
        best_cost, best = math.inf, []
        for k, place in enumerate(self._candidates[label]):
            if place.cost >= best_cost:
                break
            in_the_way = self._labels_in(self._clashes[label][k] & self._taken)
            if len(in_the_way) > 2:
                continue
            cost, moves = self._make_way(label, k, in_the_way)
            if cost < best_cost:
                best_cost, best = cost, moves
        return best

    def _make_way(self, label: int, k: int, in_the_way: Sequence[int]) -> tuple[float, list[tuple[int, int]]]:
        """Return cost and moves of choosing candidate k while all in the way go to free places."""
        cost = self._candidates[label][k].cost
        moves = [(label, k)]
        taken = self._taken | self._bit(label, k)
        for other in in_the_way:
            taken ^= self._bit(other, self._chosen[other])
        for other in in_the_way:
            home = self._free_place(other, taken)
            if home == _NOWHERE:
                return math.inf, []
            places = self._candidates[other]
            cost += places[home].cost - places[self._chosen[other]].cost
            taken |= self._bit(other, home)
            moves.append((other, home))
        return cost, moves

    def _evict_for(self, label: int) -> list[int]:
        """Put a label where only labels of lower priority are in the way, the fewest; return those."""
        options = []
        for k, place in enumerate(self._candidates[label]):
            in_the_way = self._labels_in(self._clashes[label][k] & self._taken)
            if all(self._precedence[other][0] > self._precedence[label][0] for other in in_the_way):
                options.append((len(in_the_way), place.cost, k, in_the_way))
        if not options:
            return []
        _, _, best, losers = min(options)
        for loser in losers:
            self._put(loser, _NOWHERE)
        self._put(label, best)
        return losers

    def _best(self, label: int) -> int:
        """Return the cheapest candidate, clashes counted."""
        best_cost, best = math.inf, _NOWHERE
        for k, (place, clashes) in enumerate(zip(self._candidates[label], self._clashes[label], strict=True)):
            if place.cost >= best_cost:
                break
            cost = place.cost + _OVER_LABEL * (clashes & self._taken).bit_count()
            if cost < best_cost:
                best_cost, best = cost, k
        return best

    def _free_place(self, label: int, taken: int) -> int:
        """Return the cheapest candidate that clashes with nothing taken."""
        for k, clashes in enumerate(self._clashes[label]):
            if not clashes & taken:
                return k
        return _NOWHERE

    def _labels_in(self, bits: int) -> list[int]:
        labels = []
        while bits:
            lowest = bits & -bits
            labels.append(self._owner[lowest.bit_length() - 1])
            bits ^= lowest
        return labels

    def _put(self, label: int, k: int) -> None:
        if self._chosen[label] != _NOWHERE:
            self._taken ^= self._bit(label, self._chosen[label])
        if k != _NOWHERE:
            self._taken |= self._bit(label, k)
        self._chosen[label] = k

    def _bit(self, label: int, k: int) -> int:
        return 1 << (self._first_bit[label] + k)
