"""Names of columns, wedges and rings: without them such a grid means nothing, so they are always there."""

from PySide6.QtGui import QFont

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, elide, wrap
from nkmap.geometry import edges
from nkmap.map_content import Axis, Grid


def cell_style(page: Page, language: str) -> Style:
    """Return how such a name is set."""
    return Style(page.end_word, "ink", QFont.Weight.Medium, language)


def short_lines(name: str, style: Style, room: float) -> list[str]:
    """Return a name on one line of `room` pixels, or on two, the second cut if it has to be."""
    first, *others = wrap(name, style, room) or [""]
    return [first, elide(" ".join(others), style, room)] if others else [first]


def cell_spans(grid: Grid) -> list[tuple[str, float, float]]:
    """Return the name of every column, wedge or ring with its ends on the x axis, from the low end on."""
    ends = edges(grid.x)
    names = {cell.column: cell.name for cell in grid.cells}
    return [(names.get(n, ""), ends[n], ends[n + 1]) for n in range(len(ends) - 1)]


def inner_edges(axis: Axis) -> list[float]:
    """Return where one column, wedge or ring ends and the next begins, in axis units."""
    return edges(axis)[1:-1]
