"""What painting functions draw, as strokes with their colours: for formats in which a drawing is editable.

The functions of `nkmap.drawing` paint into an SVG, and that is read: so nothing is drawn by two codes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from lxml import etree
from PySide6.QtGui import QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.formats.pictures import USUAL, PictureChoices
from nkmap.formats.svg import svg_bytes

Point = tuple[float, float]
Part = tuple[str, tuple[Point, ...]]  # "M" to a point, "L" a line, "C" a cubic curve, "Z" back

_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?\d+\.?\d*(?:e-?\d+)?")
_HANDLE = 0.5523  # how far the handles of a quarter of a circle reach, of its radius
_STRONG = 600  # weight of letters


class Ink(NamedTuple):
    """A colour, "" for none, and how much it covers, 0..1."""

    colour: str
    opacity: float


class Stroke(NamedTuple):
    """A line, a shape or both, in pixels of the page. `dashes` are lengths of line and pause."""

    parts: tuple[Part, ...]
    fill: Ink
    line: Ink
    width: float
    dashes: tuple[float, ...]

    @property
    def points(self) -> list[Point]:
        """All its points, those of handles among them."""
        return [point for _, points in self.parts for point in points]

    @property
    def is_straight(self) -> bool:
        """Whether it is one straight line."""
        return [step for step, _ in self.parts] == ["M", "L"]


class Words(NamedTuple):
    """A line of text whose baseline begins, or ends if it reads from the right, at a pixel."""

    text: str
    at: Point
    size: float
    is_strong: bool
    colour: str


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A page for the writer of SVG on which a function paints."""

    paint_on: Callable[[QPainter], None]
    page: Page
    theme: Theme
    language: str
    choices: PictureChoices = USUAL
    page_count: int = 1
    left_out: int = 0
    title: str = ""

    def described(self) -> str:
        return ""

    def paint(self, painter: QPainter, _number: int = 0, _theme: Theme | None = None) -> None:
        painter.save()
        self.paint_on(painter)
        painter.restore()


def sketch(
    paint: Callable[[QPainter], None], page: Page, theme: Theme, language: str = "en"
) -> list[Stroke | Words]:
    """Return what a function paints, in its order."""
    root = etree.fromstring(svg_bytes(_Sketch(paint, page, theme, language)))
    return [mark for element in root.iter() if isinstance(element.tag, str) for mark in _read(element)]


def _read(element: Any) -> Iterator[Stroke | Words]:
    """Yield what an element draws."""
    name = etree.QName(element).localname
    if name == "text":
        yield _words(element)
    elif name in _PARTS:
        yield _stroke(element, _PARTS[name](element))


def _words(element: Any) -> Words:
    group = element.getparent()
    at = _placed((float(element.get("x")), float(element.get("y"))), group)
    size = float(element.get("font-size")) * _matrix(group)[3]
    is_strong = int(element.get("font-weight")) >= _STRONG
    return Words(element.text or "", at, size, is_strong, element.get("fill"))


def _stroke(element: Any, parts: Sequence[Part]) -> Stroke:
    group = element.getparent()
    placed = tuple((step, tuple(_placed(point, group) for point in points)) for step, points in parts)
    scale = _matrix(group)[0]
    dashes = tuple(scale * length for length in _numbers(group.get("stroke-dasharray", "")))
    filled = element if element.get("fill") else group
    fill = Ink(_colour(filled.get("fill")), float(group.get("fill-opacity", 1)))
    line = Ink(_colour(group.get("stroke")), float(group.get("stroke-opacity", 1)))
    return Stroke(placed, fill, line, scale * float(group.get("stroke-width", 0)), dashes)


def _colour(value: str) -> str:
    return "" if value == "none" else value


def _numbers(text: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(text)]


def _matrix(group: Any) -> list[float]:
    """Return the transformation of a group; groups are not inside of one another but for the outermost."""
    return _numbers(group.get("transform", "")) or [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]


def _placed(point: Point, group: Any) -> Point:
    (x, y), (a, b, c, d, right, down) = point, _matrix(group)
    return a * x + c * y + right, b * x + d * y + down


def _pairs(numbers: Sequence[float]) -> tuple[Point, ...]:
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def _path(element: Any) -> list[Part]:
    return [(step, _pairs(_numbers(numbers))) for step, numbers in _STEP.findall(element.get("d"))]


def _polyline(element: Any) -> list[Part]:
    first, *others = _pairs(_numbers(element.get("points")))
    return [("M", (first,)), *(("L", (point,)) for point in others)]


def _polygon(element: Any) -> list[Part]:
    return [*_polyline(element), ("Z", ())]


def _rect(element: Any) -> list[Part]:
    x, y, width, height = (float(element.get(name)) for name in ("x", "y", "width", "height"))
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    return [("M", corners[:1]), *(("L", (corner,)) for corner in corners[1:]), ("Z", ())]


def _circle(element: Any) -> list[Part]:
    radii = [element.get(name) or element.get("r") for name in ("rx", "ry")]
    x, y, across, down = map(float, [element.get("cx"), element.get("cy"), *radii])
    turns = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
    parts: list[Part] = [("M", ((x + across, y),))]
    for (right, below), (to_right, to_below) in pairwise(turns):
        start, end = (x + across * right, y + down * below), (x + across * to_right, y + down * to_below)
        out = start[0] + _HANDLE * across * to_right, start[1] + _HANDLE * down * to_below
        into = end[0] + _HANDLE * across * right, end[1] + _HANDLE * down * below
        parts.append(("C", (out, into, end)))
    return [*parts, ("Z", ())]


_PARTS: dict[str, Callable[[Any], list[Part]]] = {
    "path": _path,
    "polyline": _polyline,
    "polygon": _polygon,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _circle,
}
