"""Place the labels of all tokens: every label beside its token, no text on another, nothing jumps."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from nkmap.labels.board import Board
from nkmap.labels.candidates import HIDDEN, LOCKED, Candidate, clash, leader_to_locked
from nkmap.labels.requests import Box, LabelRequest, Leader, Obstacle
from nkmap.labels.surroundings import OVER_TOKEN, Surroundings

__all__ = [
    "Box",
    "LabelPlace",
    "LabelRequest",
    "Obstacle",
    "Solving",
    "Surroundings",
    "finished",
    "free_place",
    "place_labels",
    "solving",
    "surroundings",
]

_Answer = TypeVar("_Answer")


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


Solving = Generator[None, None, dict[int, LabelPlace]]  # may rest at every step, returns the places by key


def place_labels(
    requests: Sequence[LabelRequest],
    obstacles: Iterable[Obstacle],
    face: Box,
    previous: Mapping[int, int] | None = None,
    page: Box | None = None,
) -> dict[int, LabelPlace]:
    """Return the place of every label by key, the same for any order of requests.

    All lengths are pixels of one picture. `face` is the grid, `page` what no label ever leaves (without
    it: the face). `previous` maps keys to the `candidate` of an earlier answer; those labels stay unless
    another place is clearly better. No two boxes overlap, nor a box and a hard obstacle, except where
    labels locked by hand do so. Raises ValueError if two requests have the same key.
    """
    return finished(solving(requests, obstacles, face, previous, page))


def solving(
    requests: Sequence[LabelRequest],
    obstacles: Iterable[Obstacle],
    face: Box,
    previous: Mapping[int, int] | None = None,
    page: Box | None = None,
) -> Solving:
    """Do what `place_labels` does in steps of a few milliseconds, so that a caller can rest in between."""
    ordered = sorted(requests, key=lambda request: request.key)
    if len({request.key for request in ordered}) != len(ordered):
        raise ValueError("two label requests have the same key")
    around, before = surroundings(ordered, obstacles, face, page), previous or {}
    free = [request for request in ordered if not around.locked_box(request)]
    candidates = []
    for request in free:
        candidates.append(around.candidates(request, before.get(request.key)))
        yield
    board = Board([_precedence(request) for request in free], candidates)
    yield from board.find_clashes()
    yield from board.start([before.get(request.key) for request in free])
    yield from board.repair()
    yield from board.insert_all()
    yield from board.repair()  # some come closer where others have left room
    chosen = {request.key: board.choice(n) for n, request in enumerate(free)}
    return {request.key: _place(request, chosen.get(request.key), around) for request in ordered}


def finished(steps: Generator[None, None, _Answer]) -> _Answer:
    """Run an answer that comes in steps to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def surroundings(
    requests: Iterable[LabelRequest], obstacles: Iterable[Obstacle], face: Box, page: Box | None = None
) -> Surroundings:
    """Return what labels keep clear of: the obstacles, the tokens of these requests, and locked labels."""
    around = Surroundings(obstacles, face, page or face)
    for request in requests:
        around.add_token(request)
    return around


def free_place(request: LabelRequest, around: Surroundings, taken: Sequence[Box]) -> LabelPlace | None:
    """Return the best place for one label that meets none of the boxes taken; None if there is none.

    For the moments between two answers for all: the other labels stay where they are.
    """
    for place in around.candidates(request):
        if place.cost >= OVER_TOKEN:
            break
        if not any(clash(place, box) for box in taken):
            return _place(request, place, around)
    return None


def _place(request: LabelRequest, chosen: Candidate | None, around: Surroundings) -> LabelPlace:
    if box := around.locked_box(request):
        return LabelPlace(request.key, box, request.locked_shape, LOCKED, leader_to_locked(request, box))
    if chosen is None:
        return LabelPlace(request.key, None, 0, HIDDEN, None)
    return LabelPlace(request.key, chosen.box, chosen.shape, chosen.number, chosen.leader)


def _precedence(request: LabelRequest) -> tuple[float, int]:
    """Return a key that sorts those first who keep their label when there is no room for all."""
    return -request.priority, request.key
