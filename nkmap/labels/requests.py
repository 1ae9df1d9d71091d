"""What the placement of labels is asked: tokens that want one, and what is in the way. In pixels, y down."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

HARD = math.inf  # weight of a text that no label may be written over
OVER_LINE = 15.0  # a label across a trail or a relation

Point = tuple[float, float]
Leader = tuple[Point, Point]


class Rectangle(Protocol):
    """Whatever has four sides."""

    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def bottom(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y down."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Rectangle) -> bool:
        """Tell whether the two share an area; a common edge is none."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: Rectangle) -> bool:
        """Tell whether the other lies inside, edges included."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something a label should not cover: a box or, if `path` has points, a thin line along them.

    `weight` is the price of covering or crossing it once, at least 0; `HARD` forbids it.
    """

    box: Box
    weight: float = HARD
    path: tuple[Point, ...] = ()

    @classmethod
    def line(cls, path: Sequence[Point], weight: float = OVER_LINE) -> "Obstacle":
        """Return a trail, a relation or a line of the grid through two or more points in pixels."""
        xs, ys = [x for x, _ in path], [y for _, y in path]
        return cls(Box(min(xs), min(ys), max(xs), max(ys)), weight, tuple(path))


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A token that wants a label. All lengths in pixels.

    `radius` is half the token's width with its outline, `core` half of its middle, which no label covers.
    `shapes` holds the (width, height) of the text block in one line, then in two. Under overload a higher
    `priority` keeps its label. `locked` is the left top corner of a label set by hand, seen from the centre,
    and `locked_shape` the shape it has.
    """

    key: int
    x: float
    y: float
    radius: float
    shapes: tuple[tuple[float, float], ...]
    priority: float = 0.0
    core: float = 0.0
    locked: Point | None = None
    locked_shape: int = 0
