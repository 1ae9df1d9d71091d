"""What every face of a grid can do: tell pixels from places, and stop what is moved at its ends."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nkmap.map_content import Axis

Place = tuple[float, float]  # in axis units
Point = tuple[float, float]  # in pixels, y down


@dataclass(frozen=True, slots=True)
class Face(ABC):
    """A grid in a rectangle of pixels. `room` pixels lie between the ends of its axes and its outline.

    So a token at the end of an axis still lies inside, and names may stand anywhere in the rectangle.
    """

    left: float
    top: float
    width: float
    height: float
    x_axis: Axis
    y_axis: Axis
    room: float

    @property
    def right(self) -> float:
        """The pixel of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The pixel of the bottom edge."""
        return self.top + self.height

    @abstractmethod
    def point(self, x: float, y: float) -> Point:
        """Return the pixel of a place given in axis units."""

    @abstractmethod
    def place(self, pixel_x: float, pixel_y: float) -> Place:
        """Return the place, in axis units, under a pixel; for one outside, a place at the edge."""

    @abstractmethod
    def contains(self, pixel_x: float, pixel_y: float) -> bool:
        """Return whether a pixel lies inside the outline of the grid."""

    @abstractmethod
    def moved(self, place: Place, dx: float, dy: float) -> Place:
        """Return the place that lies `dx`, `dy` pixels from another one."""

    @abstractmethod
    def block_offset(self, starts: Sequence[Point], dx: float, dy: float) -> Point:
        """Return the offset, in pixels, that a group at these centres can go: no member leaves the grid."""

    @abstractmethod
    def stepped(self, places: Mapping[int, Place], across: float, up: float) -> dict[int, Place]:
        """Return places a step to the right and up, in shares of width and height, as arrow keys go.

        They stop as one block; nothing is returned where none can move.
        """
