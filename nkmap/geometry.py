"""Where an axis value lies on the face of a grid, and which words are said for it. Pixels here, y down."""

from collections.abc import Iterable
from dataclasses import dataclass

from nkmap.map_content import Axis, Grid


@dataclass(frozen=True, slots=True)
class Scale:
    """One axis along one side of the face: `low` and `high` are the pixels of its minimum and maximum."""

    axis: Axis
    low: float
    high: float

    def pixel(self, value: float) -> float:
        """Return the pixel of an axis value; values beyond the ends stop there."""
        span = self.axis.maximum - self.axis.minimum
        share = (clip(value, self.axis.minimum, self.axis.maximum) - self.axis.minimum) / span
        return self.low + share * (self.high - self.low)

    def value(self, pixel: float) -> float:
        """Return the axis value under a pixel, stopped at the ends, rounded to a hundredth of a percent."""
        if self.high == self.low:
            return self.axis.minimum
        share = clip((pixel - self.low) / (self.high - self.low), 0.0, 1.0)
        span = self.axis.maximum - self.axis.minimum
        return round(self.axis.minimum + share * span, 6)


@dataclass(frozen=True, slots=True)
class Face:
    """The rectangle of the grid. A token at the end of an axis still lies inside it by half its width."""

    left: float
    top: float
    width: float
    height: float
    x: Scale
    y: Scale

    @property
    def right(self) -> float:
        """The pixel of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The pixel of the bottom edge."""
        return self.top + self.height

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel of a place given in axis units."""
        return self.x.pixel(x), self.y.pixel(y)

    def place(self, pixel_x: float, pixel_y: float) -> tuple[float, float]:
        """Return the place, in axis units, under a pixel."""
        return self.x.value(pixel_x), self.y.value(pixel_y)

    def contains(self, pixel_x: float, pixel_y: float) -> bool:
        """Return whether a pixel lies on the face."""
        return self.left <= pixel_x <= self.right and self.top <= pixel_y <= self.bottom


def make_face(grid: Grid, left: float, top: float, width: float, height: float, token: float) -> Face:
    """Return the face of a grid in a rectangle of pixels, for tokens `token` pixels wide."""
    room = min(token / 2, width / 4, height / 4)
    x_ends = (left + room, left + width - room)
    low, high = reversed(x_ends) if grid.x.flipped else x_ends
    return Face(
        left,
        top,
        width,
        height,
        Scale(grid.x, low, high),
        Scale(grid.y, top + height - room, top + room),
    )


def clip(value: float, low: float, high: float) -> float:
    """Return the value, or the end of low..high that it lies beyond."""
    return max(low, min(high, value))


def block_offset(
    starts: Iterable[tuple[float, float]], dx: float, dy: float, face: Face
) -> tuple[float, float]:
    """Return the offset, in pixels, by which a group may move: it stops as one when its first member touches.

    `starts` are the centres of the members before the move.
    """
    points = list(starts)
    left, right = sorted((face.x.low, face.x.high))
    top, bottom = sorted((face.y.low, face.y.high))
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return (
        clip(dx, left - min(xs), right - max(xs)),
        clip(dy, top - min(ys), bottom - max(ys)),
    )


def words_on(axis: Axis, value: float) -> str:
    """Return the words for a value on one axis, or nothing where the axis has no bands."""
    for band in axis.bands:
        if value <= band.upper:
            return band.words
    return axis.bands[-1].words if axis.bands else ""


def place_words(grid: Grid, x: float, y: float) -> str:
    """Return a place in words, never in decimals: "against, strong influence"."""
    return ", ".join(words for words in (words_on(grid.x, x), words_on(grid.y, y)) if words)
