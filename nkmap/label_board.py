"""The game of labels: who clashes with whom, as bits, and the moves that leave no two on one another."""

import heapq
import math
from collections.abc import Iterator, Sequence

from nkmap.label_candidates import HIDDEN, Candidate

_OVER_LABEL = 100.0  # cost of a clash while labels still look for their places
_PASSES = 8  # of repair; most pictures settle after three
_AIR = 2.0  # px kept free left and right of a label, or two names in a row read as one
_FINEST = 2048  # columns and rows that clashes are told apart by; a larger picture uses wider ones
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
        self._first_bit = [0]
        for places in candidates:
            self._first_bit.append(self._first_bit[-1] + len(places))
        self._owner = [label for label, places in enumerate(candidates) for _ in places]
        self._clashes: list[list[int]] = []
        self._chosen = [_NOWHERE] * len(candidates)
        self._taken = 0

    def choice(self, label: int) -> Candidate | None:
        """Return where a label stands, None if nowhere."""
        chosen = self._chosen[label]
        return None if chosen == _NOWHERE else self._candidates[label][chosen]

    def find_clashes(self) -> Iterator[None]:
        """Work out for each candidate which candidates of other labels it overlaps; pause often."""
        everyone = [place for places in self._candidates for place in places]
        columns = _Axis([(place.left - _AIR, place.right + _AIR) for place in everyone])
        yield
        rows = _Axis([(place.top, place.bottom) for place in everyone])
        yield
        bit = 0
        for label, places in enumerate(self._candidates):
            own = ((1 << len(places)) - 1) << self._first_bit[label]
            sets = []
            for _ in places:
                both = columns.meeting(bit) & rows.meeting(bit)
                sets.append(both & ~own)
                bit += 1
            self._clashes.append(sets)
            yield

    def start(self, wanted: Sequence[int | None]) -> Iterator[None]:
        """Put labels where they were; the others choose in turn, those with the most rivals first."""
        newcomers = []
        for label, index in enumerate(wanted):
            at = [place.index for place in self._candidates[label]]
            if index in at:
                self._put(label, at.index(index))
            elif index != HIDDEN:
                newcomers.append(label)
        yield
        rivals = {label: sum(s.bit_count() for s in self._clashes[label]) for label in newcomers}
        for label in sorted(newcomers, key=lambda label: (-rivals[label], label)):
            self._put(label, self._best(label))
            yield

    def repair(self) -> Iterator[None]:
        """Let every label choose again, knowing all others, until nothing changes."""
        for _ in range(_PASSES):
            before = self._taken
            for label, chosen in enumerate(self._chosen):
                if chosen != _NOWHERE:
                    self._put(label, self._best(label))
            yield
            if self._taken == before:
                return

    def insert_all(self) -> Iterator[None]:
        """Take one label of each clashing pair away, then bring back all there is room for."""
        kept = 0
        order = sorted(range(len(self._chosen)), key=self._precedence.__getitem__)
        for label in order:
            chosen = self._chosen[label]
            if chosen != _NOWHERE and self._clashes[label][chosen] & kept:
                self._put(label, _NOWHERE)
            elif chosen != _NOWHERE:
                kept |= self._bit(label, chosen)
        yield
        waiting = [(self._precedence[label], label) for label in order if self._chosen[label] == _NOWHERE]
        while waiting:
            _, label = heapq.heappop(waiting)
            for loser in self._insert(label):
                heapq.heappush(waiting, (self._precedence[loser], loser))
            yield

    def polish(self) -> Iterator[None]:
        """Let labels come closer where others have left room."""
        for _ in range(2):
            for label in range(len(self._chosen)):
                self._put(label, self._best(label, free_only=True))
            yield

    def _insert(self, label: int) -> list[int]:
        """Give a label without a place the best one there is; return those it pushed off the picture."""
        moves = self._cheapest_moves(label)
        if moves:
            for mover, place in moves:
                self._put(mover, place)
            return []
        return self._evict_for(label)

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
        best: tuple[int, float, int] | None = None
        losers: list[int] = []
        for k, place in enumerate(self._candidates[label]):
            in_the_way = self._labels_in(self._clashes[label][k] & self._taken)
            weaker = all(self._precedence[other][0] > self._precedence[label][0] for other in in_the_way)
            if weaker and (best is None or (len(in_the_way), place.cost, k) < best):
                best, losers = (len(in_the_way), place.cost, k), in_the_way
        if best is None:
            return []
        for loser in losers:
            self._put(loser, _NOWHERE)
        self._put(label, best[2])
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


class _Axis:
    """Which intervals of one axis meet, for all at once: sets of bits at each column of the picture."""

    def __init__(self, spans: Sequence[tuple[float, float]]) -> None:
        least = min((low for low, _ in spans), default=0.0)
        most = max((high for _, high in spans), default=0.0)
        step = max(1.0, (most - least) / _FINEST)
        self._low = [math.floor((low - least) / step) for low, _ in spans]
        self._high = [math.ceil((high - least) / step) for _, high in spans]
        columns = max(self._high, default=0) + 1
        self._begun = _running_sets(self._low, columns)
        self._ended = _running_sets(self._high, columns)

    def meeting(self, bit: int) -> int:
        """Return the intervals that share room with this one: begun before its end, not ended by its start."""
        return self._begun[self._high[bit] - 1] ^ self._ended[self._low[bit]]


def _running_sets(columns_of_bits: Sequence[int], columns: int) -> list[int]:
    """Return, for each column, the set of all bits at that column or before."""
    at: list[list[int]] = [[] for _ in range(columns)]
    for bit, column in enumerate(columns_of_bits):
        at[column].append(bit)
    sets, so_far, current = [], bytearray(len(columns_of_bits) // 8 + 1), 0
    for bits in at:
        for bit in bits:
            so_far[bit >> 3] |= 1 << (bit & 7)
        if bits:
            current = int.from_bytes(so_far, "little")
        sets.append(current)
    return sets
