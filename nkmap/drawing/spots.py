"""Where tokens are shown, for what is drawn between them."""

import math
from dataclasses import dataclass

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


def between(start: Point, end: Point, after: float, before: float) -> tuple[Point, Point] | None:
    """Return a line without `after` pixels at its start and `before` at its end; None if nothing is left."""
    length = math.dist(start, end)
    if length <= after + before:
        return None
    x, y = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    return (start[0] + x * after, start[1] + y * after), (end[0] - x * before, end[1] - y * before)
