"""Names and advice in the corners of quadrants; they give way to tokens as long as a corner is free."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont

from nkmap.drawing.cell_words import advice_lines, advice_style, shown_advice, shown_name
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, elide, place_text
from nkmap.geometry import StraightFace
from nkmap.labels import Box
from nkmap.map_content import Grid

_ADVICE_LINES = 6
_ADVICE_ROOM, _NARROW_ADVICE = 22.0, 13.0  # widest lines of advice, in letters' heights


class _Corner(NamedTuple):
    """A corner of a quadrant's rectangle."""

    at_right: bool
    at_top: bool


def cell_blocks(
    grid: Grid,
    face: StraightFace,
    page: Page,
    language: str,
    layers: Collection[str],
    taken: Sequence[Box],
) -> Iterator[Text]:
    """Yield the words of the quadrants, each in the outer corner of its cell unless a token stands there."""
    is_named = bool({"cell_names", "other_cell_names"} & set(layers))
    for cell in grid.cells:
        name = shown_name(cell, layers) if is_named else ""
        outer = _Corner((cell.column > 0) != grid.x.flipped, cell.row > 0)
        area = _cell_area(face, outer)
        yield from _freest(name, shown_advice(cell, layers), area, outer, page, language, taken)


def _cell_area(face: StraightFace, outer: _Corner) -> Box:
    """Return the rectangle of a quadrant in pixels, without the gap to its edges."""
    x_line, y_line = face.x_axis.mid_line, face.y_axis.mid_line
    x = face.left + face.width / 2 if x_line is None else face.x.pixel(x_line)
    y = face.top + face.height / 2 if y_line is None else face.y.pixel(y_line)
    left, right = (x, face.right) if outer.at_right else (face.left, x)
    top, bottom = (face.top, y) if outer.at_top else (y, face.bottom)
    return Box(left, top, right, bottom)


def _freest(
    name: str, advice: str, area: Box, outer: _Corner, page: Page, language: str, taken: Sequence[Box]
) -> list[Text]:
    """Return the words in the first corner without a token; if all have one, the name alone if that is free.

    Otherwise they stand where they meet the fewest, and tokens lie over them.
    """
    across, up = outer
    corners = (outer, _Corner(not across, up), _Corner(across, not up), _Corner(not across, not up))
    blocks = []
    for said, room in ((advice, _ADVICE_ROOM), (advice, _NARROW_ADVICE), ("", 0.0)):
        for corner in corners:
            block = _block(name, said, area, corner, room, page, language)
            if not _hits(block, taken):
                return block
            blocks.append(block)
    return min(blocks, key=lambda block: _hits(block, taken))


def _hits(block: Sequence[Text], taken: Sequence[Box]) -> int:
    return sum(1 for text in block for box in taken if text.box.overlaps(box))


def _block(
    name: str, advice: str, area: Box, corner: _Corner, most: float, page: Page, language: str
) -> list[Text]:
    """Return the name with the advice under it, set from a corner of the quadrant."""
    room = area.right - area.left - 4 * page.gap
    names = Style(page.cell_name, "tertiary", QFont.Weight.DemiBold, language)
    advices = advice_style(page, language)
    lines = advice_lines(advice, advices, min(room, most * page.advice), _ADVICE_LINES)
    parts = [([elide(name, names, room)], names)] if name else []
    parts += [(lines, advices)] if lines else []
    x = area.right - 2 * page.gap if corner.at_right else area.left + 2 * page.gap
    align = 1.0 if corner.at_right else 0.0
    y = area.top + page.gap if corner.at_top else area.bottom - page.gap
    block = []
    for words, style in parts if corner.at_top else reversed(parts):
        text = place_text(words, style, x, y, align, 0.0 if corner.at_top else 1.0)
        y = text.box.bottom if corner.at_top else text.box.top
        block.append(text)
    return block
