"""Names of groups beside their views: on the first side that is free, or not at all."""

from collections.abc import Iterator, Sequence

from nkmap.drawing.cell_words import short_lines
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, block_size, place_text
from nkmap.geometry import Face, clip
from nkmap.labels import Box

_ROOM = 10.0  # widest line, in letters' heights
_AIR = 0.5  # of the size, beside a name

# Where the text stands: its alignment across and down, and the side of the box it begins at.
_RIGHT, _LEFT, _BELOW, _ABOVE = (0.0, 0.5), (1.0, 0.5), (0.5, 0.0), (0.5, 1.0)
_CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))  # below and above, flush with a side of the box


def captions(
    named: Sequence[tuple[str, Box, bool, Style]], taken: Sequence[Box], face: Face, page: Page
) -> list[Text | None]:
    """Return the names that find room, None for the others.

    Each comes with its box, whether its token is to the right, and how it is set. `taken` are boxes that no
    name may touch, its own among them.
    """
    inside = Box(face.left, face.top, face.right, face.bottom)
    found: list[Text | None] = []
    for name, box, token_is_right, style in named:
        others = [*taken, *(with_air(text) for text in found if text)]
        places = _places(name, box, token_is_right, style, face, page)
        free = (t for t in places if inside.holds(t.box) and not any(t.box.overlaps(o) for o in others))
        found.append(next(free, None))
    return found


def with_air(text: Text) -> Box:
    """Return the box of a text with room at its ends, or a name beside it would read as its next word."""
    box, air = text.box, _AIR * text.style.size
    return Box(box.left - air, box.top, box.right + air, box.bottom)


def _places(
    name: str, box: Box, token_is_right: bool, style: Style, face: Face, page: Page
) -> Iterator[Text]:
    """Yield a name on each side of its box, the side away from the token first."""
    lines = short_lines(name, style, _ROOM * style.size)
    sides = (_LEFT, _BELOW, _ABOVE, _RIGHT) if token_is_right else (_RIGHT, _BELOW, _ABOVE, _LEFT)
    for side in (*sides, *_CORNERS) if any(lines) else ():
        # A token beside the box is larger: under and over it, names keep clear of both.
        gap = page.gap / 2 if side in (_LEFT, _RIGHT) else page.gap
        yield _beside(lines, style, box, side, gap, face)


def _beside(
    lines: Sequence[str], style: Style, box: Box, side: tuple[float, float], gap: float, face: Face
) -> Text:
    """Return the text on one side of a box, moved along that side into the face."""
    align, rise = side
    width, height = block_size(lines, style)
    if side in _CORNERS:
        x = box.right if align else box.left
    else:
        x = {0.0: box.right + gap, 1.0: box.left - gap, 0.5: (box.left + box.right) / 2}[align]
    y = {0.0: box.bottom + gap, 1.0: box.top - gap, 0.5: (box.top + box.bottom) / 2}[rise]
    if align == 0.5:
        x = clip(x, face.left + width / 2 + gap, face.right - width / 2 - gap)
    if rise == 0.5:
        y = clip(y, face.top + height / 2, face.bottom - height / 2)
    return place_text(lines, style, x, y, align, rise)
