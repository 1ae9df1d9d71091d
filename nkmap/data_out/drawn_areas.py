"""The parts of a grid on a drawn map: quadrants, columns, wedges or rings, each with its outline and name."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from nkmap.data_out.drawn_texts import Words, text_size
from nkmap.drawing.cell_words import Span, cell_spans, shown_name
from nkmap.geometry import Face, RingFace, StraightFace, WedgeFace
from nkmap.labels import Box
from nkmap.map_content import MapContent

Point = tuple[float, float]

_DEGREES = 6  # between two points of an arc
_SIDES = {"left": ("left", "right"), "right": ("left", "right")}  # a name in the middle stays there


class Area(NamedTuple):
    """A part of the grid. `outline` is "box", "ellipse" or "polygon", whose `points` are given then.

    `tint` is one of the theme's, or empty. `name_box` is where the name stands inside, `align` and `valign`
    say in which corner; None where it stands beside, among the words of the map.
    """

    key: str
    name: str
    outline: str
    box: Box
    tint: str = ""
    points: tuple[Point, ...] = ()
    name_box: Box | None = None
    align: str = "center"
    valign: str = "top"


def areas_of(
    content: MapContent, face: Face, size: float, taken: Sequence[Box]
) -> tuple[tuple[Area, ...], list[Words]]:
    """Return the parts of a map's grid, the hindmost first, and names that stand outside of them.

    `size` is that of the names' font; a name inside gives way to the boxes that are taken, if it can.
    """
    outlines = _OUTLINES[content.grid.layout](content, face)
    areas = tuple(_named(area, size, taken) for area in outlines)
    if not isinstance(face, WedgeFace):
        return areas, []
    spans = cell_spans(content.grid, content.layers)
    names = (_wedge_name(number, span, face, size) for number, span in enumerate(spans) if span.name)
    return areas, list(names)


def _quadrants(content: MapContent, face: Face) -> tuple[Area, ...]:
    """Return the cells, each with its outer corner."""
    assert isinstance(face, StraightFace)
    x_line, y_line = face.x_axis.mid_line, face.y_axis.mid_line
    x = face.left + face.width / 2 if x_line is None else face.x.pixel(x_line)
    y = face.top + face.height / 2 if y_line is None else face.y.pixel(y_line)
    names = {(cell.column, cell.row): shown_name(cell, content.layers) for cell in content.grid.cells}
    found = []
    for row, column in ((1, 0), (1, 1), (0, 0), (0, 1)):
        at_right, at_top = (column > 0) != face.x_axis.flipped, row > 0
        left, right = (x, face.right) if at_right else (face.left, x)
        top, bottom = (face.top, y) if at_top else (y, face.bottom)
        tint = f"{('low', 'high')[column]}_{('low', 'high')[row]}"
        corner = "right" if at_right else "left", "top" if at_top else "bottom"
        box, name = Box(left, top, right, bottom), names.get((column, row), "")
        found.append(Area(f"{column}-{row}", name, "box", box, tint, (), None, *corner))
    return tuple(found)


def _columns(content: MapContent, face: Face) -> tuple[Area, ...]:
    assert isinstance(face, StraightFace)
    found = []
    for number, span in enumerate(cell_spans(content.grid, content.layers)):
        left, right = sorted(_side(face, value) for value in (span.low, span.high))
        found.append(Area(f"{number}-0", span.name, "box", Box(left, face.top, right, face.bottom)))
    return tuple(found)


def _side(face: StraightFace, value: float) -> float:
    """Return the pixel of a border; the outermost columns reach to the edges of the face."""
    low, high = (face.right, face.left) if face.x_axis.flipped else (face.left, face.right)
    ends = {face.x_axis.minimum: low, face.x_axis.maximum: high}
    return ends.get(value, face.x.pixel(value))


def _rings(content: MapContent, face: Face) -> tuple[Area, ...]:
    """Return the rings as discs, the outermost first, each with its name at its top."""
    assert isinstance(face, RingFace)
    (x, y), spans = face.centre, cell_spans(content.grid, content.layers)
    found = []
    for number, span in reversed(list(enumerate(spans))):
        across, down = face.radii if number == len(spans) - 1 else face.ring(span.high)
        box = Box(x - across, y - down, x + across, y + down)
        found.append(Area(f"{number}-0", span.name, "ellipse", box))
    return tuple(found)


def _wedges(content: MapContent, face: Face) -> tuple[Area, ...]:
    assert isinstance(face, WedgeFace)
    found = []
    for number, span in enumerate(cell_spans(content.grid, content.layers)):
        points = (face.centre, *(face.rim(angle, face.radius) for angle in _arc(face, span)))
        xs, ys = zip(*points, strict=True)
        box = Box(min(xs), min(ys), max(xs), max(ys))
        found.append(Area(f"{number}-0", span.name, "polygon", box, "", points))
    return tuple(found)


def _arc(face: WedgeFace, span: Span) -> list[float]:
    start, end = face.angle(span.low), face.angle(span.high)
    count = max(2, math.ceil(abs(end - start) / math.radians(_DEGREES)))
    return [start + (end - start) * number / count for number in range(count + 1)]


def _wedge_name(number: int, span: Span, face: WedgeFace, size: float) -> Words:
    """Return the name of a wedge, outside of its rim; one beside the base line stands under that."""
    (width, height), angle = text_size(span.name, size), face.angle((span.low + span.high) / 2)
    is_last = number in (0, len(face.x_axis.bands) - 1)
    x, y = face.rim(angle, face.radius + height / 2)
    middle = face.bottom + height / 2 if is_last else y - height / 2
    left = min(max(x + (math.cos(angle) - 1) * width / 2, face.left), face.right - width)
    box = Box(left, middle - height / 2, left + width, middle + height / 2)
    return Words(f"cell-{number}", span.name, box, size, "center")


def _plane(_content: MapContent, face: Face) -> tuple[Area, ...]:
    return (Area("0-0", "", "box", Box(face.left, face.top, face.right, face.bottom)),)


def _named(area: Area, size: float, taken: Sequence[Box]) -> Area:
    """Return a part with a place for its name: in its own corner, or the first other one that is free."""
    if area.outline == "polygon":
        return area
    across = (area.align, *(side for side in _SIDES.get(area.align, ()) if side != area.align))
    down = ("top", "bottom") if area.valign == "top" else ("bottom", "top")
    corners = [(align, valign) for valign in down for align in across]
    boxes = {corner: _corner(area.box, area.name, size, *corner) for corner in corners}
    free = (corner for corner in corners if not any(boxes[corner].overlaps(box) for box in taken))
    align, valign = next(free, corners[0])
    return area._replace(name_box=boxes[align, valign], align=align, valign=valign)


def _corner(box: Box, name: str, size: float, align: str, valign: str) -> Box:
    """Return where a name lies in a corner of its box, or in the middle of one of its sides."""
    width, height = text_size(name, size)
    air = size / 2
    spare = box.right - box.left - width - 2 * air
    left = box.left + air + {"left": 0.0, "center": 0.5, "right": 1.0}[align] * spare
    top = box.top + air if valign == "top" else box.bottom - air - height
    return Box(left, top, left + width, top + height)


_OUTLINES: dict[str, Callable[[MapContent, Face], tuple[Area, ...]]] = {
    "quadrants": _quadrants,
    "columns": _columns,
    "rings": _rings,
    "wedges": _wedges,
    "plane": _plane,
}
