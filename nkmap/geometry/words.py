"""A place in words, never in decimals: which bands of the axes it lies in, and what is said for them."""

import math

from nkmap.geometry.faces import Face, Place
from nkmap.geometry.scale import clip
from nkmap.map_content import Axis, Grid

Bands = tuple[int, int]  # numbers of the bands of x and y, from the low ends; 0 where an axis has none

STICK = 3.0  # px past the border of a band before words that are being said change


def words_on(axis: Axis, value: float) -> str:
    """Return the words for a value on one axis, or nothing where the axis has no bands."""
    return axis.bands[band_number(axis, value)].words if axis.bands else ""


def place_words(grid: Grid, x: float, y: float) -> str:
    """Return a place in words: "against, strong influence"."""
    return ", ".join(words for words in (words_on(grid.x, x), words_on(grid.y, y)) if words)


def band_words(face: Face, bands: Bands) -> str:
    """Return the words for a place in these bands."""
    axes = zip((face.x_axis, face.y_axis), bands, strict=True)
    return ", ".join(axis.bands[number].words for axis, number in axes if axis.bands)


def band_number(axis: Axis, value: float) -> int:
    """Return which band a value lies in, counted from the low end; a border belongs to the band below."""
    inside = (number for number, band in enumerate(axis.bands) if value <= band.upper)
    return next(inside, max(0, len(axis.bands) - 1))


def band_span(axis: Axis, number: int) -> tuple[float, float]:
    """Return the ends of a band in axis units; those of the axis where it has no bands."""
    low = axis.bands[number - 1].upper if number else axis.minimum
    high = axis.bands[number].upper if number < len(axis.bands) - 1 else axis.maximum
    return low, high


def bands_at(face: Face, place: Place, held: Bands | None = None) -> Bands:
    """Return the bands of a place; one that was held before stays until STICK pixels past its border."""
    found = band_number(face.x_axis, place[0]), band_number(face.y_axis, place[1])
    if held is None:
        return found
    in_x = clip(place[0], *band_span(face.x_axis, held[0])), place[1]
    in_y = place[0], clip(place[1], *band_span(face.y_axis, held[1]))
    at = face.point(*place)
    return (
        held[0] if math.dist(face.point(*in_x), at) <= STICK else found[0],
        held[1] if math.dist(face.point(*in_y), at) <= STICK else found[1],
    )
