"""The grid of a map, drawn as its layout asks: its room, its words, and its lines."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtGui import QPainter

from nkmap.drawing import columns, plane, quadrants, rings, wedges
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text, paint_text
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle
from nkmap.map_content import Grid


class _Layout(Protocol):
    """What the module of a layout offers; its `face` is the one that `make_face` makes for that layout."""

    def area(self, grid: Grid, page: Page, outer: Box, language: str, layers: Collection[str], /) -> Box: ...

    def texts(
        self,
        grid: Grid,
        face: Any,
        page: Page,
        language: str,
        layers: Collection[str],
        taken: Sequence[Box],
        /,
    ) -> Iterable[Text]: ...

    def obstacles(self, face: Any, /) -> list[Obstacle]: ...

    def paint(self, painter: QPainter, face: Any, page: Page, theme: Theme, /) -> None: ...


_AIR = 0.4  # at both ends of a text, of its size

_LAYOUTS: dict[str, _Layout] = {
    "quadrants": quadrants,
    "columns": columns,
    "wedges": wedges,
    "rings": rings,
    "plane": plane,
}


def grid_area(
    grid: Grid, page: Page, outer: Box, language: str = "en", layers: Collection[str] = ()
) -> tuple[float, float, float, float]:
    """Return left, top, width and height of the face in `outer`, with room for the words of the grid."""
    area = _LAYOUTS[grid.layout].area(grid, page, outer, language, layers)
    return area.left, area.top, max(area.right - area.left, 1.0), max(area.bottom - area.top, 1.0)


def grid_texts(
    grid: Grid,
    face: Face,
    page: Page,
    language: str = "en",
    layers: Collection[str] = (),
    taken: Sequence[Box] = (),
) -> tuple[Text, ...]:
    """Return the words of the grid in their boxes, those of its cells as the layers ask for.

    The names of columns, wedges and rings are always among them. Words inside the face keep away from
    `taken` boxes as long as there is room.
    """
    texts = _LAYOUTS[grid.layout].texts(grid, face, page, language, layers, taken)
    return tuple(text for text in texts if any(text.lines))


def grid_obstacles(grid: Grid, face: Face, texts: Sequence[Text]) -> tuple[Obstacle, ...]:
    """Return what labels keep clear of: the grid's words always, its lines where that costs little."""
    words = [Obstacle(_with_air(text)) for text in texts]
    return (*words, *_LAYOUTS[grid.layout].obstacles(face))


def _with_air(text: Text) -> Box:
    """Return the box of a text with room at its ends, or a name beside it would read as its next word."""
    box, air = text.box, _AIR * text.style.size
    return Box(box.left - air, box.top, box.right + air, box.bottom)


def paint_grid(
    painter: QPainter, grid: Grid, face: Face, page: Page, theme: Theme, texts: Sequence[Text]
) -> None:
    """Paint the grid, and the texts that `grid_texts` gave."""
    painter.save()
    _LAYOUTS[grid.layout].paint(painter, face, page, theme)
    painter.restore()
    for text in texts:
        paint_text(painter, text, theme)
