"""A map drawn for other tools: where its parts, words, tokens and names lie. Sizes of text are estimated.

No font of this computer is asked, so that the same map gives the same file everywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nkmap.data_out.drawn_areas import Area, areas_of
from nkmap.data_out.drawn_texts import LINE, Words, text_size
from nkmap.drawing.fan import fan_out
from nkmap.geometry import Face, make_face
from nkmap.labels import Box, LabelRequest, Obstacle, place_labels
from nkmap.map_content import Axis, MapContent, Token

_NEAR = 0.25  # of a token: nearer ones would hide each other
_SPREAD = 0.55  # of a token, by which they step aside
_NAME_AIR = 4.0  # units round the words of the grid that names keep clear of
_ABOVE = {"columns": 0.5, "rings": 0.5, "plane": 0.5}  # lines between title and grid; else there are words
_BELOW = 2.5  # lines under the grid

# Of the size of a token: every shape covers about the same area.
SHAPE_SIZES = {
    "square": (0.9, 0.9),
    "hexagon": (1.1, 0.95),
    "octagon": (0.98, 0.98),
    "diamond": (1.3, 1.3),
    "pill": (1.22, 0.73),
    "shield": (0.92, 1.02),
}


class Paper(NamedTuple):
    """What is drawn on: its size and that of all that is on it, in units of the tool."""

    width: float
    height: float
    margin: float
    title: float  # font sizes
    words: float
    names: float
    token: float


class Spot(NamedTuple):
    """A token with its centre and size. `name_box` is None where there is no room for its name."""

    token: Token
    x: float
    y: float
    width: float
    height: float
    name_box: Box | None

    @property
    def box(self) -> Box:
        """The rectangle of the token."""
        across, down = self.width / 2, self.height / 2
        return Box(self.x - across, self.y - down, self.x + across, self.y + down)


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map laid out: y runs down from the top of the paper. `words` are those outside of areas."""

    paper: Paper
    face: Box
    areas: tuple[Area, ...]
    words: tuple[Words, ...]
    spots: tuple[Spot, ...]


def draw_map(content: MapContent, paper: Paper) -> DrawnMap:
    """Return a map laid out on paper."""
    box = _face_box(content, paper)
    width, height = box.right - box.left, box.bottom - box.top
    face = make_face(content.grid, box.left, box.top, width, height, paper.token)
    spots = _spots(content.tokens, face, paper)
    areas, area_words = areas_of(content, face, paper.words, [spot.box for spot in spots])
    words = (*_title(content, paper, box), *_axis_words(content, paper, box), *area_words)
    taken = [area.name_box for area in areas if area.name and area.name_box]
    taken += [one.box for one in words]
    return DrawnMap(paper, box, areas, words, _with_names(spots, box, taken, paper))


def _face_box(content: MapContent, paper: Paper) -> Box:
    grid, line = content.grid, paper.words * LINE
    left = paper.margin
    if grid.layout == "quadrants":
        ends = (text_size(word, paper.words)[0] for word in (grid.y.low_word, grid.y.high_word))
        left += max(ends) + paper.words / 2
    top = paper.margin + paper.title * LINE + _ABOVE.get(grid.layout, 1.5) * line
    return Box(left, top, paper.width - paper.margin, paper.height - paper.margin - _BELOW * line)


def _title(content: MapContent, paper: Paper, face: Box) -> list[Words]:
    said = " — ".join(part for part in (content.question, content.round) if part)
    box = Box(face.left, paper.margin, face.right, paper.margin + paper.title * LINE)
    return [Words("title", said, box, paper.title, is_strong=True)] if said else []


def _axis_words(content: MapContent, paper: Paper, face: Box) -> list[Words]:
    """Return names and words of the axes that mean something to the eye; of rings and wedges, none."""
    layout, found = content.grid.layout, list[Words]()
    if layout in ("quadrants", "columns"):
        found += _along_x(content.grid.x, paper, face)
    if layout == "quadrants":
        found += _along_y(content.grid.y, paper, face)
    return [one for one in found if one.text]


def _along_x(axis: Axis, paper: Paper, face: Box) -> list[Words]:
    line, third = paper.words * LINE, (face.right - face.left) / 3
    words = [axis.low_word, axis.middle_word, axis.high_word]
    found = []
    for number, align in enumerate(("left", "center", "right")):
        left = face.left + number * third
        box = Box(left, face.bottom + line / 4, left + third, face.bottom + 1.25 * line)
        found.append(
            Words(f"x-{number}", words[-1 - number if axis.flipped else number], box, paper.words, align)
        )
    below = Box(face.left, face.bottom + 1.25 * line, face.right, face.bottom + 2.25 * line)
    return [*found, Words("x-name", axis.name, below, paper.words, "center", is_strong=True)]


def _along_y(axis: Axis, paper: Paper, face: Box) -> list[Words]:
    """Return the words of the ends at the left of the grid, and the name above it."""
    line, right = paper.words * LINE, face.left - paper.words / 2
    above = Box(face.left, face.top - 1.25 * line, face.right, face.top - 0.25 * line)
    ends = ((axis.high_word, face.top), (axis.low_word, face.bottom - line))
    found = [
        Words(f"y-{number}", word, Box(paper.margin, top, right, top + line), paper.words, "right")
        for number, (word, top) in enumerate(ends)
    ]
    return [*found, Words("y-name", axis.name, above, paper.words, "left", is_strong=True)]


def _spots(tokens: Sequence[Token], face: Face, paper: Paper) -> list[Spot]:
    """Return the tokens at their places, or a step aside where others lie; without names."""
    true = {token.placement_id: face.point(token.x, token.y) for token in tokens}
    shown = fan_out(true, _SPREAD * paper.token, face, _NEAR * paper.token)
    return [
        Spot(token, *shown[token.placement_id], *token_size(token, paper.token), None) for token in tokens
    ]


def _with_names(spots: Sequence[Spot], box: Box, taken: Sequence[Box], paper: Paper) -> tuple[Spot, ...]:
    """Return the tokens with the places of their names, which keep clear of what is taken."""
    obstacles = [Obstacle(_widened(one)) for one in taken]
    places = place_labels([_request(spot, paper) for spot in spots], obstacles, box)
    return tuple(spot._replace(name_box=places[spot.token.placement_id].box) for spot in spots)


def token_size(token: Token, size: float) -> tuple[float, float]:
    """Return width and height of a token of this size, as its shape has them."""
    across, down = SHAPE_SIZES.get(token.symbol, (1.0, 1.0))
    return across * size, down * size


def _request(spot: Spot, paper: Paper) -> LabelRequest:
    token, radius = spot.token, max(spot.width, spot.height) / 2
    shape = text_size(token.label, paper.names)
    priority = -1.0 if token.influence is None else token.influence
    return LabelRequest(token.placement_id, spot.x, spot.y, radius, (shape,), priority, core=radius)


def _widened(box: Box) -> Box:
    return Box(box.left - _NAME_AIR, box.top - _NAME_AIR, box.right + _NAME_AIR, box.bottom + _NAME_AIR)
