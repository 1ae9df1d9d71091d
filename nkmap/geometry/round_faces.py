"""Wedges and rings: a distance from the centre and a direction instead of two straight axes."""

import math
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nkmap.geometry.faces import Face, Place, Point
from nkmap.geometry.scale import share_of, value_at

_WIDEST = 1.6  # rings are this much wider than high at most: wider ones no longer look like rings
_NEAREST = 2.0  # rooms between the centre of the wedges and the nearest token: closer, all wedges meet
_PASSES = 60  # of a group finding its way inside; most need two or three
_TOUCH = 0.01  # px


@dataclass(frozen=True, slots=True)
class RoundFace(Face):
    """What wedges and rings share: moves are made in pixels, since straight lines change both values."""

    @property
    @abstractmethod
    def centre(self) -> Point:
        """The pixel from which distances are measured."""

    def moved(self, place: Place, dx: float, dy: float) -> Place:
        pixel_x, pixel_y = self.point(*place)
        return self.place(pixel_x + dx, pixel_y + dy)

    @abstractmethod
    def within(self, pixel_x: float, pixel_y: float) -> Point:
        """Return the pixel nearest to another one at which a token lies inside the outline."""

    def block_offset(self, starts: Sequence[Point], dx: float, dy: float) -> Point:
        """Bring back the group by who is farthest outside, until nobody is: so it slides along the rim."""
        for _ in range(_PASSES):
            back_x, back_y = max(
                (self._back(x + dx, y + dy) for x, y in starts), key=lambda b: math.hypot(*b)
            )
            if math.hypot(back_x, back_y) <= _TOUCH:
                break
            dx, dy = dx + back_x, dy + back_y
        return dx, dy

    def _back(self, pixel_x: float, pixel_y: float) -> Point:
        x, y = self.within(pixel_x, pixel_y)
        return x - pixel_x, y - pixel_y

    def stepped(self, places: Mapping[int, Place], across: float, up: float) -> dict[int, Place]:
        starts = [self.point(*place) for place in places.values()]
        dx, dy = self.block_offset(starts, across * self.width, -up * self.height)
        if math.hypot(dx, dy) <= _TOUCH:
            return {}
        return {key: self.moved(place, dx, dy) for key, place in places.items()}


@dataclass(frozen=True, slots=True)
class WedgeFace(RoundFace):
    """A half-disc: x goes round from one end of the base line to the other, y from the centre outwards.

    Its base line runs half a token below the centre, so that the outermost tokens lie inside.
    """

    @property
    def centre(self) -> Point:
        return self.left + self.width / 2, self.bottom - self.room

    @property
    def radius(self) -> float:
        """The radius of the outline in pixels."""
        return min(self.width / 2, self.height - self.room)

    @property
    def nearest(self) -> float:
        """How far from the centre the least y lies, in pixels."""
        return min(_NEAREST * self.room, self.radius / 3)

    def angle(self, x: float) -> float:
        """Return the direction of a value of x: 0 is right, π is left."""
        share = share_of(self.x_axis, x)
        return math.pi * (share if self.x_axis.flipped else 1 - share)

    def rim(self, angle: float, distance: float) -> Point:
        """Return the pixel in a direction, `distance` pixels from the centre."""
        x, y = self.centre
        return x + distance * math.cos(angle), y - distance * math.sin(angle)

    def point(self, x: float, y: float) -> Point:
        far = self.radius - self.room
        return self.rim(self.angle(x), self.nearest + share_of(self.y_axis, y) * (far - self.nearest))

    def place(self, pixel_x: float, pixel_y: float) -> Place:
        dx, dy = pixel_x - self.centre[0], max(0.0, self.centre[1] - pixel_y)
        turn = math.atan2(dy, dx) / math.pi
        length = self.radius - self.room - self.nearest
        out = (math.hypot(dx, dy) - self.nearest) / length
        return value_at(self.x_axis, turn if self.x_axis.flipped else 1 - turn), value_at(self.y_axis, out)

    def within(self, pixel_x: float, pixel_y: float) -> Point:
        """The middle, where no place is, counts as inside: or it would be in the way of a group."""
        x, y = self.centre
        dx, dy = pixel_x - x, max(0.0, y - pixel_y)
        shrink = min(1.0, (self.radius - self.room) / max(math.hypot(dx, dy), 1.0))
        return x + shrink * dx, y - shrink * dy

    def contains(self, pixel_x: float, pixel_y: float) -> bool:
        dx, dy = pixel_x - self.centre[0], max(0.0, self.centre[1] - pixel_y)
        return math.hypot(dx, dy) <= self.radius and pixel_y <= self.bottom


@dataclass(frozen=True, slots=True)
class RingFace(RoundFace):
    """Rings about a centre, wider than high where there is room: x goes outwards, y round from the top."""

    @property
    def centre(self) -> Point:
        return self.left + self.width / 2, self.top + self.height / 2

    @property
    def radii(self) -> tuple[float, float]:
        """Half the width and half the height of the outline in pixels."""
        return min(self.width, _WIDEST * self.height) / 2, min(self.height, _WIDEST * self.width) / 2

    def ring(self, x: float) -> tuple[float, float]:
        """Return half the width and half the height, in pixels, of the ring on which x has this value."""
        share = share_of(self.x_axis, x)
        return share * (self.radii[0] - self.room), share * (self.radii[1] - self.room)

    def point(self, x: float, y: float) -> Point:
        turn = 2 * math.pi * share_of(self.y_axis, y)
        across, up = self.ring(x)
        return self.centre[0] + across * math.sin(turn), self.centre[1] - up * math.cos(turn)

    def place(self, pixel_x: float, pixel_y: float) -> Place:
        across, up = self.ring(self.x_axis.maximum)
        right, above = (pixel_x - self.centre[0]) / across, (self.centre[1] - pixel_y) / up
        turn = math.atan2(right, above) / (2 * math.pi) % 1.0
        return value_at(self.x_axis, math.hypot(right, above)), value_at(self.y_axis, turn)

    def within(self, pixel_x: float, pixel_y: float) -> Point:
        return self.point(*self.place(pixel_x, pixel_y))

    def contains(self, pixel_x: float, pixel_y: float) -> bool:
        across, up = self.radii
        return math.hypot((pixel_x - self.centre[0]) / across, (pixel_y - self.centre[1]) / up) <= 1
