"""Place the labels of all tokens: every label beside its token, no text on another, nothing jumps."""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from nkmap.label_candidates import (
    HIDDEN,
    LOCKED,
    Box,
    Candidate,
    ClashSets,
    LabelRequest,
    Leader,
    Obstacle,
    Surroundings,
    clash,
    gap_to,
    leader_of,
    reach_of,
)

__all__ = ["Box", "LabelLayout", "LabelPlace", "LabelRequest", "Obstacle", "place_labels"]

_OVER_LABEL = 100.0  # cost of a clash while labels still look for their places
_PASSES = 8  # of repair; most pictures settle after three
_NOWHERE = -1
_Precedence = tuple[float, int]


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Where one label goes, in pixels. No `box` means no room: show the code and the roster instead.

    `shape` is an index into the request's shapes, `candidate` is to be passed back as `previous`.
    """

    key: int
    box: Box | None
    shape: int
    candidate: int
    leader: Leader | None


def place_labels(
    requests: Sequence[LabelRequest],
    obstacles: Sequence[Obstacle],
    face: Box,
    previous: Mapping[int, int] | None = None,
    page: Box | None = None,
) -> dict[int, LabelPlace]:
    """Return the place of every label by key, the same for any order of requests.

    All lengths are pixels of one picture. `face` is the grid, `page` what no label ever leaves (without
    it: the face). `previous` maps keys to the `candidate` of an earlier answer; those labels stay unless
    another place is clearly better. No two boxes overlap, nor a box and a hard obstacle, except where
    labels locked by hand do so.
    """
    layout = LabelLayout(requests, obstacles, face, previous, page)
    for _ in layout.solve():
        pass
    return layout.places()


class LabelLayout:
    """The labels of one picture: solved as a whole, then adjusted while single tokens are dragged."""

    def __init__(
        self,
        requests: Sequence[LabelRequest],
        obstacles: Sequence[Obstacle],
        face: Box,
        previous: Mapping[int, int] | None = None,
        page: Box | None = None,
    ) -> None:
        """Take what `place_labels` takes; nothing is placed before `solve` has run to its end."""
        self._requests = {request.key: request for request in sorted(requests, key=lambda r: r.key)}
        if len(self._requests) != len(requests):
            raise ValueError("two label requests have the same key")
        self._previous = dict(previous or {})
        self._surroundings = Surroundings(obstacles, face, page or face)
        for request in self._requests.values():
            self._surroundings.add_token(request)
        self._chosen: dict[int, Candidate] = {}

    def solve(self) -> Iterator[None]:
        """Place all labels, step by step: a caller may pause between steps, but not move a token.

        Labels placed before stay where they are unless that is clearly worse.
        """
        free = [request for request in self._requests.values() if not self._surroundings.locked_box(request)]
        candidates = []
        for request in free:
            candidates.append(self._surroundings.candidates(request, self._previous.get(request.key)))
            yield
        board = _Board([_precedence(request) for request in free], candidates)
        yield from board.find_clashes()
        yield from board.start([self._previous.get(request.key) for request in free])
        yield from board.repair()
        yield from board.insert_all()
        yield from board.repair()  # some come closer where others have left room
        for n, request in enumerate(free):
            self._choose(request.key, board.choice(n))

    def places(self) -> dict[int, LabelPlace]:
        """Return where every label is now, by key."""
        return {key: self._place(request) for key, request in self._requests.items()}

    def move(self, request: LabelRequest) -> dict[int, LabelPlace]:
        """Put a known token elsewhere and return the labels that change, its own always among them.

        Only labels that the token or its label now hits look for a new place, and hidden ones nearby.
        """
        before = dict(self._chosen)
        self._surroundings.remove_token(self._requests[request.key])
        self._surroundings.add_token(request)
        self._requests[request.key] = request
        self._chosen.pop(request.key, None)
        waiting = sorted(_precedence(r) for r in self._disturbed_by(request, before.get(request.key)))
        while waiting:
            _, key = heapq.heappop(waiting)
            for loser in self._choose_again(key, before.get(key)):
                heapq.heappush(waiting, _precedence(self._requests[loser]))
        changed = {key for key in self._requests if self._chosen.get(key) != before.get(key)}
        return {key: self._place(self._requests[key]) for key in sorted(changed | {request.key})}

    def _disturbed_by(self, new: LabelRequest, vacated: Candidate | None) -> Iterator[LabelRequest]:
        """Yield the labels that have to look for a place after a token has moved: now it is `new`."""
        locked = self._surroundings.locked_box(new)
        for key, request in self._requests.items():
            chosen = self._chosen.get(key)
            if chosen is None:
                has_room = request is new or (vacated and reach_of(request).overlaps(vacated.box))
                if has_room and not self._surroundings.locked_box(request):
                    yield request
            elif gap_to(chosen, new) < 0 or (locked and locked.overlaps(chosen.box)):
                yield request

    def _choose_again(self, key: int, current: Candidate | None) -> list[int]:
        """Give a label its best place beside or over weaker labels; return those, now without a place."""
        request = self._requests[key]
        self._chosen.pop(key, None)
        reach = reach_of(request)
        rivals = [(k, c) for k, c in self._chosen.items() if reach.overlaps(c.box)]
        best_cost, best, losers = math.inf, None, []
        for place in self._surroundings.candidates(request, current.number if current else None):
            if place.cost >= best_cost:
                break
            hit = [k for k, rival in rivals if clash(place, rival)]
            cost = place.cost + _OVER_LABEL * len(hit)
            if cost < best_cost and all(self._requests[k].priority < request.priority for k in hit):
                best_cost, best, losers = cost, place, hit
        self._choose(key, best)
        for loser in losers:
            self._choose(loser, None)
        return losers

    def _choose(self, key: int, place: Candidate | None) -> None:
        self._chosen.pop(key, None)
        if place:
            self._chosen[key] = place
        self._previous[key] = place.number if place else HIDDEN

    def _place(self, request: LabelRequest) -> LabelPlace:
        if box := self._surroundings.locked_box(request):
            return LabelPlace(request.key, box, request.locked_shape, LOCKED, leader_of(request, box, LOCKED))
        chosen = self._chosen.get(request.key)
        if chosen is None:
            return LabelPlace(request.key, None, 0, HIDDEN, None)
        leader = leader_of(request, chosen.box, chosen.number)
        return LabelPlace(request.key, chosen.box, chosen.shape, chosen.number, leader)


def _precedence(request: LabelRequest) -> tuple[float, int]:
    """Return a key that sorts those first who keep their label when there is no room for all."""
    return -request.priority, request.key


class _Board:
    """Labels with their candidates, at most one chosen each.

    Every candidate owns one bit; those of a label are consecutive. `_taken` has the bits of the chosen
    ones, so the clashes of a choice are one AND and one bit count.
    """

    def __init__(self, precedence: Sequence[_Precedence], candidates: Sequence[Sequence[Candidate]]) -> None:
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
        """Work out for each candidate which candidates of other labels it overlaps."""
        everyone = [place for places in self._candidates for place in places]
        across = ClashSets(everyone, across=True)
        yield
        down = ClashSets(everyone, across=False)
        yield
        for first, places in zip(self._first_bit, self._candidates, strict=False):
            others = ~(((1 << len(places)) - 1) << first)
            bits = range(first, first + len(places))
            self._clashes.append([across.meeting(bit) & down.meeting(bit) & others for bit in bits])
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
