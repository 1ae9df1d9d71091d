"""Where labels go on a face: what each token asks for, and what is in the way."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from nkmap.drawing.labels import LabelText
from nkmap.drawing.page import Page
from nkmap.drawing.tokens import token_extent
from nkmap.geometry import Face
from nkmap.labels import Box, LabelPlace, LabelRequest, Obstacle, Solving, Surroundings, finished, solving
from nkmap.labels import surroundings as surroundings_of
from nkmap.labels.candidates import HIDDEN
from nkmap.labels.requests import Leader
from nkmap.map_content import Token

LABELS_FOR_ALL = 60  # tokens; on fuller maps only the most influential have their name beside them
_LABELS_OF_MANY = 20
_FIRST = 2.0  # added to the priority, which is 1 at most, of names that go before all others
_AIR_TO_AXIS = 5.0  # px of the window between the axis lines and a label
CORE = 0.85  # part of a token, in radii, that no name covers

Point = tuple[float, float]


def named_tokens(tokens: Sequence[Token], first: Collection[int] = ()) -> set[int]:
    """Return the placements whose name stands beside them if there is room.

    On full maps those are the most influential and the ones in `first`.
    """
    ordered = by_influence(tokens)
    if len(ordered) > LABELS_FOR_ALL:
        return {token.placement_id for token in ordered[:_LABELS_OF_MANY]} | set(first)
    return {token.placement_id for token in ordered}


def by_influence(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens, the most influential first."""
    return sorted(tokens, key=lambda token: (-(token.influence or 0.0), token.placement_id))


def label_requests(
    tokens: Sequence[Token],
    shown: Mapping[int, Point],
    labels: Mapping[int, LabelText],
    page: Page,
    first: Collection[int] = (),
) -> list[LabelRequest]:
    """Return what the solver has to know of tokens shown at pixels, by placement id.

    Tokens that are not named are only in the way; `labels` need not have theirs. The names of the placements
    in `first` go before all others.
    """
    named = named_tokens(tokens, first)
    return [
        _request(t, shown[t.placement_id], labels[t.placement_id].sizes, page, t.placement_id in first)
        if t.placement_id in named
        else _request(t, shown[t.placement_id], (), page, False)
        for t in tokens
    ]


def _request(
    token: Token, shown: Point, sizes: tuple[Point, ...], page: Page, is_first: bool
) -> LabelRequest:
    priority = (-1.0 if token.influence is None else token.influence) + _FIRST * is_first
    extent = token_extent(token, page)
    return LabelRequest(token.placement_id, *shown, extent, sizes, priority, core=CORE * extent)


def label_surroundings(
    requests: Sequence[LabelRequest], obstacles: Sequence[Obstacle], face: Face, page: Page
) -> Surroundings:
    """Return what a single label keeps clear of in the window, for `nkmap.labels.free_place`."""
    return surroundings_of(requests, obstacles, *_faces(face, page))


def place_on_face(
    requests: Sequence[LabelRequest],
    obstacles: Sequence[Obstacle],
    face: Face,
    page: Page,
    previous: Mapping[int, int] | None = None,
) -> dict[int, LabelPlace]:
    """Return the places of all labels on a face, by placement id, in pixels of the page.

    No label leaves the face or touches an axis.
    """
    return finished(solving_on_face(requests, obstacles, face, page, previous))


def solving_on_face(
    requests: Sequence[LabelRequest],
    obstacles: Sequence[Obstacle],
    face: Face,
    page: Page,
    previous: Mapping[int, int] | None = None,
) -> Solving:
    """Do what `place_on_face` does, in steps.

    The page is scaled to pixels of the window, where the gaps of the solver are at home, and back.
    """
    shrink, grow = 1 / page.unit, page.unit
    whole, inside = _faces(face, page)
    places = yield from solving(
        [_scaled_request(request, shrink) for request in requests],
        [_scaled_obstacle(obstacle, shrink) for obstacle in obstacles],
        _scaled_box(whole, shrink),
        previous,
        _scaled_box(inside, shrink),
    )
    return {key: _scaled_place(place, grow) for key, place in places.items()}


def moved_place(place: LabelPlace, dx: float, dy: float) -> LabelPlace:
    """Return the place beside a token that has moved by these pixels."""
    return replace(place, box=_moved_box(place.box, dx, dy), leader=_moved_leader(place.leader, dx, dy))


def no_place(key: int) -> LabelPlace:
    """Return the place of a label that has none."""
    return LabelPlace(key, None, 0, HIDDEN, None)


def _moved_box(box: Box | None, dx: float, dy: float) -> Box | None:
    return box and Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)


def _moved_leader(leader: Leader | None, dx: float, dy: float) -> Leader | None:
    if leader is None:
        return None
    (from_x, from_y), (to_x, to_y) = leader
    return (from_x + dx, from_y + dy), (to_x + dx, to_y + dy)


def _faces(face: Face, page: Page) -> tuple[Box, Box]:
    """Return the face, and the part of it that labels keep to: a little off the axes."""
    air = _AIR_TO_AXIS * page.unit
    whole = Box(face.left, face.top, face.right, face.bottom)
    return whole, Box(face.left + air, face.top, face.right, face.bottom - air)


def _scaled_box(box: Box, factor: float) -> Box:
    return Box(box.left * factor, box.top * factor, box.right * factor, box.bottom * factor)


def _scaled_obstacle(obstacle: Obstacle, factor: float) -> Obstacle:
    path = tuple((x * factor, y * factor) for x, y in obstacle.path)
    return replace(obstacle, box=_scaled_box(obstacle.box, factor), path=path)


def _scaled_request(request: LabelRequest, factor: float) -> LabelRequest:
    return replace(
        request,
        x=request.x * factor,
        y=request.y * factor,
        radius=request.radius * factor,
        core=request.core * factor,
        shapes=tuple((width * factor, height * factor) for width, height in request.shapes),
    )


def _scaled_place(place: LabelPlace, factor: float) -> LabelPlace:
    box = _scaled_box(place.box, factor) if place.box else None
    if place.leader is None:
        return replace(place, box=box)
    (from_x, from_y), (to_x, to_y) = place.leader
    leader = (from_x * factor, from_y * factor), (to_x * factor, to_y * factor)
    return replace(place, box=box, leader=leader)
