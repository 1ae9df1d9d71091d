"""Words of the cells of a grid: names, other names and advice, as the layers of the map ask for.

Without the names of its cells a grid of columns, wedges or rings means nothing: there they always stand.
"""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtGui import QFont

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, elide, wrap, wrap_name
from nkmap.geometry import edges
from nkmap.map_content import Axis, Cell, Grid


class Span(NamedTuple):
    """A column, wedge or ring: its name, its advice if that is shown, and its ends on the x axis."""

    name: str
    advice: str
    low: float
    high: float


def cell_style(page: Page, language: str) -> Style:
    """Return how the name of a column, wedge or ring is set."""
    return Style(page.end_word, "ink", QFont.Weight.Medium, language)


def advice_style(page: Page, language: str) -> Style:
    """Return how advice is set."""
    return Style(page.advice, "tertiary", language=language)


def shown_name(cell: Cell, layers: Collection[str]) -> str:
    """Return the name of a cell; the other one, where there is one, if its layer is on."""
    return cell.other_name if "other_cell_names" in layers and cell.other_name else cell.name


def shown_advice(cell: Cell, layers: Collection[str]) -> str:
    """Return the advice of a cell if its layer is on."""
    return cell.advice if "advice" in layers else ""


def short_lines(name: str, style: Style, room: float) -> list[str]:
    """Return a name on one line of `room` pixels, or on two, the second cut if it has to be."""
    first, *others = wrap_name(name, style, room) or [""]
    return [first, elide(" ".join(others), style, room)] if others else [first]


def advice_lines(advice: str, style: Style, room: float, most: int) -> list[str]:
    """Return advice on up to `most` lines of `room` pixels, cut after a word if need be; none without."""
    lines = wrap(advice, style, room) if advice else []
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], f"{lines[most - 1].rpartition(' ')[0]}…"]


def cell_spans(grid: Grid, layers: Collection[str] = ()) -> list[Span]:
    """Return every column, wedge or ring, from the low end on."""
    ends = edges(grid.x)
    cells = {cell.column: cell for cell in grid.cells}
    empty = Cell(0, 0, "", "", "")
    spans = []
    for number in range(len(ends) - 1):
        cell = cells.get(number, empty)
        words = shown_name(cell, layers), shown_advice(cell, layers)
        spans.append(Span(*words, ends[number], ends[number + 1]))
    return spans


def inner_edges(axis: Axis) -> list[float]:
    """Return where one column, wedge or ring ends and the next begins, in axis units."""
    return edges(axis)[1:-1]
