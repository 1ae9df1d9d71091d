"""Place the labels of all tokens: every label beside its token, no text on another, nothing jumps."""

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nkmap.label_candidates import (
    HARD,
    HIDDEN,
    LOCKED,
    OVER_LINE,
    OVER_MID_LINE,
    Box,
    Candidate,
    LabelRequest,
    Leader,
    Obstacle,
    Surroundings,
    covers_token,
    leader_of,
)

__all__ = [
    "HARD",
    "HIDDEN",
    "LOCKED",
    "OVER_LINE",
    "OVER_MID_LINE",
    "Box",
    "LabelLayout",
    "LabelPlace",
    "LabelRequest",
    "Obstacle",
    "place_labels",
]

_OVER_LABEL = 100.0  # cost of a clash while labels still look for their places
_PASSES = 8  # of repair; most pictures settle after three
_AIR = 2.0  # px kept free left and right of a label, or two names in a row read as one
_FINEST = 2048  # columns and rows that clashes are told apart by; a larger picture uses wider ones


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Where one label goes. `box` is in pixels; None means no room: show the code and the roster instead.

    `shape` is an index into the request's shapes, `candidate` is to be passed back as `previous`.
    `leader` leads from the label's edge to 3 px outside the token, for labels far from it only.
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
        """Place all labels. Every step takes a few milliseconds at most, so a caller can pause between."""
        free = [request for request in self._requests.values() if not self._is_locked(request)]
        candidates = []
        for request in free:
            candidates.append(self._surroundings.candidates(request, self._previous.get(request.key)))
            yield
        board = _Board([_precedence(request) for request in free], candidates)
        yield from board.find_clashes()
        wanted = [self._previous.get(request.key) for request in free]
        yield from board.start(wanted)
        yield from board.repair()
        board.clear_losers()
        yield from board.insert_all()
        board.polish()
        self._chosen = {request.key: c for i, request in enumerate(free) if (c := board.choice(i))}

    def places(self) -> dict[int, LabelPlace]:
        """Return where every label is now, by key."""
        return {key: self._place(request) for key, request in self._requests.items()}

    def move(self, request: LabelRequest) -> dict[int, LabelPlace]:
        """Put a known token elsewhere and return the labels that change, its own always among them.

        Only labels that the token or its label now hits look for a new place, and hidden ones nearby.
        """
        old = self._requests[request.key]
        before = dict(self._chosen)
        self._surroundings.remove_token(old)
        self._surroundings.add_token(request)
        self._requests[request.key] = request
        self._chosen.pop(request.key, None)
        ...
        return {}

    def _is_locked(self, request: LabelRequest) -> bool:
        return self._surroundings.locked_box(request) is not None

    def _place(self, request: LabelRequest) -> LabelPlace:
        if box := self._surroundings.locked_box(request):
            return LabelPlace(
                request.key, box, request.locked_shape, LOCKED, leader_of(request, box, LOCKED)
            )
        chosen = self._chosen.get(request.key)
        if chosen is None:
            return LabelPlace(request.key, None, 0, HIDDEN, None)
        leader = leader_of(request, chosen.box, chosen.index)
        return LabelPlace(request.key, chosen.box, chosen.shape, chosen.index, leader)


def _precedence(request: LabelRequest) -> tuple[float, int]:
    """Return a key that sorts those first who keep their label when there is no room for all."""
    return -request.priority, request.key
