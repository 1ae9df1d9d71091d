"""What layers draw under the tokens: lines to the whole, views, trails, trends; and what names avoid."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Protocol

from PySide6.QtGui import QPainter

from nkmap.drawing import communities, estimates, parents, relations, trails, trends
from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot, boxes_at_tokens
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_extent
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle
from nkmap.labels.requests import HARD
from nkmap.map_content import Token


class _Layer(Protocol):
    """What the module of a layer offers. Its marks are a list of whatever it makes itself, each of which has
    the `stakeholder_id` of whom it tells.
    """

    def marks(self, spots: Sequence[Spot], face: Face, page: Page, language: str, /) -> Any: ...

    def obstacles(self, marks: Any, page: Page, /) -> list[Obstacle]: ...

    def paint(self, painter: QPainter, marks: Any, page: Page, theme: Theme, /) -> None: ...


# In the order of painting.
UNDER_TOKENS: dict[str, _Layer] = {
    "communities": communities,
    "relations": relations,
    "parents": parents,
    "estimates": estimates,
    "trail": trails,
    "trend": trends,
}

_POINT_EVERY = 8.0  # px


def spots_of(tokens: Sequence[Token], shown: Mapping[int, Point], page: Page) -> list[Spot]:
    """Return tokens with the pixels, by placement id, at which they are shown."""
    return [Spot(token, *shown[token.placement_id], token_extent(token, page)) for token in tokens]


def layer_marks(
    spots: Sequence[Spot], face: Face, page: Page, language: str, unagreed: Sequence[Token] = ()
) -> dict[str, Any]:
    """Return, by layer, what is drawn under the tokens; layers without anything are left out.

    Those for whom no place is agreed are seen in the views of groups only.
    """
    nowhere = [Spot(token, *face.point(token.x, token.y), extent=0.0) for token in unagreed]
    seen = {"estimates": [*spots, *nowhere]}
    layers = UNDER_TOKENS.items()
    made = {name: layer.marks(seen.get(name, spots), face, page, language) for name, layer in layers}
    return {name: marks for name, marks in made.items() if marks}


def layer_obstacles(spots: Sequence[Spot], marks: Mapping[str, Any], page: Page) -> list[Obstacle]:
    """Return what names avoid: badges and chips always, lines where that costs little."""
    found = [Obstacle(box) for box in boxes_at_tokens(spots, page)]
    for name, made in marks.items():
        found += UNDER_TOKENS[name].obstacles(made, page)
    return found


def with_captions(
    marks: Mapping[str, Any], taken: Sequence[Box], face: Face, page: Page, language: str
) -> dict[str, Any]:
    """Return the marks with the names of groups where the names of tokens, and all else taken, leave room."""
    views = estimates.captioned(marks.get("estimates", ()), taken, face, page, language)
    return {**marks, "estimates": views} if views else dict(marks)


def letters_to_explain(marks: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the letters in views whose group is not named beside them, with its name."""
    return estimates.unexplained(marks.get("estimates", ()))


def boxes_in_face(spots: Sequence[Spot], obstacles: Sequence[Obstacle]) -> list[Box]:
    """Return what words inside the face give way to: tokens, what stands fast beside them, and lines."""
    tokens = [Box(s.x - s.extent, s.y - s.extent, s.x + s.extent, s.y + s.extent) for s in spots]
    fast = [obstacle.box for obstacle in obstacles if obstacle.weight == HARD]
    return tokens + fast + [Box(x, y, x, y) for obstacle in obstacles for x, y in _along(obstacle.path)]


def _along(path: Sequence[Point]) -> Iterator[Point]:
    """Yield points of a line so near to one another that no line of text fits between them."""
    for (x, y), (to_x, to_y) in pairwise(path):
        steps = math.ceil(math.hypot(to_x - x, to_y - y) / _POINT_EVERY)
        for step in range(steps):
            yield x + (to_x - x) * step / steps, y + (to_y - y) * step / steps


def paint_layers(painter: QPainter, marks: Mapping[str, Any], page: Page, theme: Theme) -> None:
    """Paint what is under the tokens."""
    for name, made in marks.items():
        painter.save()
        UNDER_TOKENS[name].paint(painter, made, page, theme)
        painter.restore()
