"""A place in words, never in decimals."""

from nkmap.map_content import Axis, Grid


def words_on(axis: Axis, value: float) -> str:
    """Return the words for a value on one axis, or nothing where the axis has no bands."""
    for band in axis.bands:
        if value <= band.upper:
            return band.words
    return axis.bands[-1].words if axis.bands else ""


def place_words(grid: Grid, x: float, y: float) -> str:
    """Return a place in words: "against, strong influence"."""
    return ", ".join(words for words in (words_on(grid.x, x), words_on(grid.y, y)) if words)
