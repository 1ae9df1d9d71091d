"""The label beside a token: its line breaks, its size for the solver, and its painting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QPen

from nkmap.drawing.fonts import is_wide
from nkmap.drawing.leaders import crossing_leaders
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, block_size, paint_casing, paint_lines
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import symbol_of, token_radius
from nkmap.geometry import Face
from nkmap.labels import Box, LabelPlace, LabelRequest, Obstacle, place_labels
from nkmap.map_content import Token

_LINE = 22  # Latin letters in a line, half as many Hangul
LABELS_FOR_ALL = 60  # tokens; on fuller maps only the most influential have their name beside them
_LABELS_OF_MANY = 20
_TWO_LINES_FROM = 17  # letters
_AIR_TO_AXIS = 5.0  # px of the window between the axis lines and a label
_CORE = 0.8  # part of a token, in radii, that no label of a picture covers

Lines = tuple[str, ...]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LabelText:
    """A label in each way it may be broken, with the sizes in pixels. `is_cut`: its end is left out."""

    shapes: tuple[Lines, ...]
    sizes: tuple[tuple[float, float], ...]
    style: Style
    is_cut: bool


def measure_label(label: str, page: Page, language: str = "en") -> LabelText:
    """Return a label broken and measured: one line, from 17 letters also two, above 22 letters only two."""
    style = Style(page.label, "ink", QFont.Weight.Medium, language)
    shapes, is_cut = break_label(" ".join(label.split()))
    return LabelText(shapes, tuple(block_size(lines, style) for lines in shapes), style, is_cut)


def break_label(label: str) -> tuple[tuple[Lines, ...], bool]:
    """Return the ways to set a label, and whether its end had to be left out ("…")."""
    if letters(label) < _TWO_LINES_FROM:
        return ((label,),), False
    one = ((label,),) if letters(label) <= _LINE else ()
    places = [
        place
        for place in _break_places(label)
        if letters(label[:place].rstrip()) <= _LINE and letters(label[place:].lstrip()) <= _LINE
    ]
    if places:
        best = min(places, key=lambda p: max(letters(label[:p].rstrip()), letters(label[p:].lstrip())))
        return (*one, (label[:best].rstrip(), label[best:].lstrip())), False
    if one:
        return one, False
    first, rest = _first_line(label)
    second = _cut(rest)
    return ((first, second),), second != rest


def letters(text: str) -> int:
    """Return the length in Latin letters; an East Asian character counts as two."""
    return sum(2 if is_wide(character) else 1 for character in text)


def label_requests(
    tokens: Sequence[Token], shown: Mapping[int, Point], labels: Mapping[int, LabelText], page: Page
) -> list[LabelRequest]:
    """Return what the solver has to know of tokens shown at pixels, by placement id.

    On full maps only the most influential ask for a label; the others are only in the way.
    """
    wanted = _named(tokens)
    requests = [label_request(t, *shown[t.placement_id], labels[t.placement_id], page) for t in tokens]
    return [r if r.key in wanted else replace(r, shapes=()) for r in requests]


def _named(tokens: Sequence[Token]) -> set[int]:
    ordered = sorted(tokens, key=lambda t: (-(t.influence or 0.0), t.placement_id))
    if len(ordered) > LABELS_FOR_ALL:
        ordered = ordered[:_LABELS_OF_MANY]
    return {token.placement_id for token in ordered}


def label_request(token: Token, x: float, y: float, label: LabelText, page: Page) -> LabelRequest:
    """Return what the solver has to know of the label of a token whose centre is at a pixel."""
    radius = token_radius(symbol_of(token), page.token) + page.outline / 2
    priority = -1.0 if token.influence is None else token.influence
    return LabelRequest(token.placement_id, x, y, radius, label.sizes, priority)


def token_obstacles(requests: Sequence[LabelRequest]) -> list[Obstacle]:
    """Return what keeps names off the middle of tokens, at the price that some go to the roster."""
    cores = ((request, _CORE * request.radius) for request in requests)
    return [Obstacle(Box(r.x - core, r.y - core, r.x + core, r.y + core)) for r, core in cores]


def place_map_labels(
    requests: Sequence[LabelRequest],
    obstacles: Sequence[Obstacle],
    face: Face,
    page: Page,
    previous: Mapping[int, int] | None = None,
) -> dict[int, LabelPlace]:
    """Return the places of all labels on a face, by placement id, in pixels of the page.

    The solver thinks in pixels of the window, where its gaps are at home; so a page is brought to that scale
    and back. No label leaves the face or touches an axis.
    """
    shrink, grow = 1 / page.unit, page.unit
    whole = Box(face.left, face.top, face.right, face.bottom)
    air = _AIR_TO_AXIS * page.unit
    inside = Box(face.left + air, face.top, face.right, face.bottom - air)
    places = place_labels(
        [_scaled_request(request, shrink) for request in requests],
        [_scaled_obstacle(obstacle, shrink) for obstacle in obstacles],
        _scaled_box(whole, shrink),
        previous,
        _scaled_box(inside, shrink),
    )
    return {key: _scaled_place(place, grow) for key, place in places.items()}


def place_uncrossed(
    requests: Sequence[LabelRequest],
    obstacles: Sequence[Obstacle],
    face: Face,
    page: Page,
    previous: Mapping[int, int] | None = None,
) -> dict[int, LabelPlace]:
    """Return the places as `place_map_labels` does, without leaders through tokens, names or one another.

    As long as there are some, the less influential half of those names has to do without a leader, and goes
    where there is no room beside the token; the others get the places.
    """
    while True:
        places = place_map_labels(requests, obstacles, face, page, previous)
        crossing = crossing_leaders(places, requests)
        if not crossing:
            return places
        yielding = set(crossing[len(crossing) // 2 :])
        requests = [replace(r, near_only=True) if r.key in yielding else r for r in requests]


def paint_label(
    painter: QPainter, label: LabelText, place: LabelPlace, token_x: float, page: Page, theme: Theme
) -> None:
    """Paint a label where the solver put it, with its leader line; nothing where there was no room.

    `token_x` is the centre of its token: lines are set flush with the side that looks towards it.
    """
    if place.box is None:
        return
    if place.leader:
        start, end = place.leader
        painter.setPen(QPen(theme.secondary, page.leader))
        painter.drawLine(QPointF(*start), QPointF(*end))
    lines, box = label.shapes[place.shape], place.box
    align = 0.0 if box.left >= token_x else 1.0 if box.right <= token_x else 0.5
    painter.save()
    painter.translate(box.left, box.top)
    paint_casing(painter, lines, label.style, box.right - box.left, align, 2 * page.casing, theme.face)
    paint_lines(painter, lines, label.style, box.right - box.left, align, theme.ink)
    painter.restore()


def _break_places(label: str) -> list[int]:
    """Return the places after which a line may end: spaces, and anywhere in Chinese and Japanese."""
    return [
        place
        for place in range(1, len(label))
        if label[place - 1] == " " or (_breaks_anywhere(label[place - 1]) and _breaks_anywhere(label[place]))
    ]


def _breaks_anywhere(character: str) -> bool:
    return is_wide(character) and not "\uac00" <= character <= "\ud7a3"


def _first_line(label: str) -> tuple[str, str]:
    """Return the fullest first line and the rest; a word too long for a line is parted with a hyphen."""
    fitting = [place for place in _break_places(label) if letters(label[:place].rstrip()) <= _LINE]
    if fitting:
        return label[: fitting[-1]].rstrip(), label[fitting[-1] :].lstrip()
    first = _longest_start(label, _LINE - 1)
    hyphen = "" if is_wide(first[-1]) else "-"
    return first + hyphen, label[len(first) :]


def _cut(text: str) -> str:
    """Return the text, or as many of its words as fit in a line with “…”."""
    if letters(text) <= _LINE:
        return text
    fitting = [place for place in _break_places(text) if letters(text[:place].rstrip()) < _LINE]
    start = text[: fitting[-1]].rstrip() if fitting else _longest_start(text, _LINE - 1)
    return f"{start}…"


def _longest_start(text: str, room: int) -> str:
    return next(text[:end] for end in range(len(text), 0, -1) if letters(text[:end]) <= room)


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
        shapes=tuple((width * factor, height * factor) for width, height in request.shapes),
    )


def _scaled_place(place: LabelPlace, factor: float) -> LabelPlace:
    box = _scaled_box(place.box, factor) if place.box else None
    if place.leader is None:
        return replace(place, box=box)
    (from_x, from_y), (to_x, to_y) = place.leader
    leader = (from_x * factor, from_y * factor), (to_x * factor, to_y * factor)
    return replace(place, box=box, leader=leader)
