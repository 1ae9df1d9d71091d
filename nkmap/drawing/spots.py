"""Where tokens are shown, for what is drawn between them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nkmap.drawing.page import Page
from nkmap.drawing.token_marks import badge_box
from nkmap.drawing.tokens import token_size
from nkmap.drawing.vote_chips import chip_box
from nkmap.labels import Box
from nkmap.map_content import Token

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """A token with its centre and its extent, in pixels of the page: 0 where it is not drawn itself."""

    token: Token
    x: float
    y: float
    extent: float

    @property
    def is_shown(self) -> bool:
        """Whether the token is drawn there."""
        return self.extent > 0

    @property
    def centre(self) -> Point:
        """The pixel of the centre."""
        return self.x, self.y


def boxes_at_tokens(spots: Sequence[Spot], page: Page) -> list[Box]:
    """Return the boxes of what stands on tokens and sticks out of them: badges, and chips of votes."""
    sized = [(s.token.marks, s.x, s.y, token_size(s.token, page), page) for s in spots if s.is_shown]
    boxes = [box_of(*one) for one in sized for box_of in (badge_box, chip_box)]
    return [box for box in boxes if box]


def between(start: Point, end: Point, after: float, before: float) -> tuple[Point, Point] | None:
    """Return a line without `after` pixels at its start and `before` at its end; None if nothing is left."""
    length = math.dist(start, end)
    if length <= after + before:
        return None
    x, y = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    return (start[0] + x * after, start[1] + y * after), (end[0] - x * before, end[1] - y * before)
