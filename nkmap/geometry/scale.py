"""Axis values as shares of an axis, and as pixels along one side of the face."""

from dataclasses import dataclass

from nkmap.map_content import Axis


def clip(value: float, low: float, high: float) -> float:
    """Return the value, or the end of low..high that it lies beyond."""
    return max(low, min(high, value))


def share_of(axis: Axis, value: float) -> float:
    """Return how far along its axis a value lies, 0..1; values beyond the ends stop there."""
    span = axis.maximum - axis.minimum
    return (clip(value, axis.minimum, axis.maximum) - axis.minimum) / span


def value_at(axis: Axis, share: float) -> float:
    """Return the axis value at a share of the axis, stopped at the ends, rounded to a millionth."""
    span = axis.maximum - axis.minimum
    return round(axis.minimum + clip(share, 0.0, 1.0) * span, 6)


def edges(axis: Axis) -> list[float]:
    """Return the ends of an axis and the values between its bands: where columns, wedges and rings end."""
    inner = [band.upper for band in axis.bands[:-1] if axis.minimum < band.upper < axis.maximum]
    return [axis.minimum, *inner, axis.maximum]


@dataclass(frozen=True, slots=True)
class Scale:
    """One axis along one side of the face: `low` and `high` are the pixels of its minimum and maximum."""

    axis: Axis
    low: float
    high: float

    def pixel(self, value: float) -> float:
        """Return the pixel of an axis value; values beyond the ends stop there."""
        return self.low + share_of(self.axis, value) * (self.high - self.low)

    def value(self, pixel: float) -> float:
        """Return the axis value under a pixel, stopped at the ends, rounded to a millionth."""
        if self.high == self.low:
            return self.axis.minimum
        return value_at(self.axis, (pixel - self.low) / (self.high - self.low))
