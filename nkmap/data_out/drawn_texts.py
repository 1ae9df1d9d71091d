"""Words on a drawn map, and about how much room a text takes where no font can be asked."""

import unicodedata
from typing import NamedTuple

from nkmap.labels import Box

LINE = 1.35  # of the font size: height of a line with its air
_WIDE, _NARROW = 1.0, 0.56  # of the font size: an East Asian letter, and an average one of other scripts


class Words(NamedTuple):
    """A line of text in its box. `align` is "left", "center" or "right"; `key` tells it from others."""

    key: str
    text: str
    box: Box
    size: float
    align: str = "left"
    is_strong: bool = False


def text_size(text: str, size: float) -> tuple[float, float]:
    """Return about how wide a line of text is, and how high, in the unit of its font size."""
    return sum(map(_width, text)) * size, LINE * size


def _width(character: str) -> float:
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _NARROW
