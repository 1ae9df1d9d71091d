"""Quadrants and columns: two straight axes, so that differences between places never change in a move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nkmap.geometry.faces import Face, Place, Point
from nkmap.geometry.scale import Scale, clip
from nkmap.map_content import Axis


@dataclass(frozen=True, slots=True)
class StraightFace(Face):
    """x runs along the bottom, from the right if flipped, and y upwards."""

    @property
    def x(self) -> Scale:
        """The scale along the bottom."""
        ends = self.left + self.room, self.right - self.room
        low, high = reversed(ends) if self.x_axis.flipped else ends
        return Scale(self.x_axis, low, high)

    @property
    def y(self) -> Scale:
        """The scale upwards."""
        return Scale(self.y_axis, self.bottom - self.room, self.top + self.room)

    def point(self, x: float, y: float) -> Point:
        return self.x.pixel(x), self.y.pixel(y)

    def place(self, pixel_x: float, pixel_y: float) -> Place:
        return self.x.value(pixel_x), self.y.value(pixel_y)

    def contains(self, pixel_x: float, pixel_y: float) -> bool:
        return self.left <= pixel_x <= self.right and self.top <= pixel_y <= self.bottom

    def moved(self, place: Place, dx: float, dy: float) -> Place:
        """Along an axis on which nothing moved, the value is untouched, however often it was rounded."""
        pixel_x, pixel_y = self.point(*place)
        x, y = self.place(pixel_x + dx, pixel_y + dy)
        return (x if dx else place[0]), (y if dy else place[1])

    def block_offset(self, starts: Sequence[Point], dx: float, dy: float) -> Point:
        xs, ys = [x for x, _ in starts], [y for _, y in starts]
        left, right = self.left + self.room, self.right - self.room
        top, bottom = self.top + self.room, self.bottom - self.room
        return clip(dx, left - min(xs), right - max(xs)), clip(dy, top - min(ys), bottom - max(ys))

    def stepped(self, places: Mapping[int, Place], across: float, up: float) -> dict[int, Place]:
        to_high = -across if self.x_axis.flipped else across
        dx = _along(self.x_axis, [x for x, _ in places.values()], to_high)
        dy = _along(self.y_axis, [y for _, y in places.values()], up)
        if not dx and not dy:
            return {}
        return {key: (round(x + dx, 6), round(y + dy, 6)) for key, (x, y) in places.items()}


def _along(axis: Axis, values: list[float], share: float) -> float:
    step = share * (axis.maximum - axis.minimum)
    return clip(step, axis.minimum - min(values), axis.maximum - max(values))
