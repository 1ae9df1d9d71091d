"""Native shapes of a slide: lines and shapes of any outline, each with its name; all editable."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nkmap.drawing.theme import Theme
from nkmap.labels import Box
from nkmap.reports.writers.sketches import Ink, Part, Point, Stroke

_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_STEPS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where shapes go: the shapes of a slide; `pixel` is the length of a pixel of the page in EMU."""

    shapes: Any
    pixel: float
    theme: Theme
    language: str

    def emu(self, length: float) -> int:
        """Return a length in pixels in the units of the format."""
        return round(length * self.pixel)

    def points(self, length: float) -> float:
        """Return a length in pixels in points."""
        return length * self.pixel / 12700


def add_stroke(drawing: Drawing, stroke: Stroke, name: str) -> Any:
    """Add a line as a connector, everything else as a shape of that outline."""
    if stroke.is_straight:
        (x, y), (to_x, to_y) = stroke.points
        ends = (drawing.emu(length) for length in (x, y, to_x, to_y))
        shape = drawing.shapes.add_connector(1, *ends)
    else:
        shape = add_outline(drawing, stroke.parts)
    paint(drawing, shape, stroke)
    name_shape(shape, name)
    return shape


def add_outline(drawing: Drawing, parts: Sequence[Part]) -> Any:
    """Add a shape whose outline is a path, without colours."""
    box = _bounds([point for _, points in parts for point in points])
    shape = add_preset(drawing, "rect", box)
    properties = shape._element.spPr
    properties.replace(properties.find(f"{{{_SPACE}}}prstGeom"), _geometry(drawing, parts, box))
    return shape


def add_preset(drawing: Drawing, kind: str, box: Box, **adjustments: float) -> Any:
    """Add one of the shapes that the format knows by name; adjustments are shares of its smaller side."""
    from pptx.enum.shapes import MSO_SHAPE

    frame = (box.left, box.top, box.right - box.left, box.bottom - box.top)
    shape = drawing.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(drawing.emu, frame))
    geometry = shape._element.spPr.find(f"{{{_SPACE}}}prstGeom")
    geometry.set("prst", kind)
    for name, share in adjustments.items():
        value = {"name": name, "fmla": f"val {round(100_000 * share)}"}
        geometry.get_or_add_avLst().append(element("gd", **value))
    _without_style(shape)
    return shape


def _without_style(shape: Any) -> None:
    """Take out the references to the theme's effects: shadows and colours of its own."""
    style = shape._element.find(f"{{{shape._element.nsmap['p']}}}style")
    if style is not None:
        shape._element.remove(style)


def _bounds(points: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _geometry(drawing: Drawing, parts: Sequence[Part], box: Box) -> Any:
    """Return the outline of a shape, from the corner of its box."""
    width, height = drawing.emu(box.right - box.left), drawing.emu(box.bottom - box.top)
    path = element("path", w=str(width), h=str(height))
    for step, points in parts:
        made = element(_STEPS[step])
        for x, y in points:
            at = str(drawing.emu(x - box.left)), str(drawing.emu(y - box.top))
            made.append(element("pt", x=at[0], y=at[1]))
        path.append(made)
    geometry = element("custGeom")
    empty = ("avLst", "gdLst", "ahLst", "cxnLst")
    geometry.extend([*map(element, empty), element("rect", l="0", t="0", r="r", b="b"), element("pathLst")])
    geometry[-1].append(path)
    return geometry


def paint(drawing: Drawing, shape: Any, stroke: Stroke) -> None:
    """Give a shape the colours of a stroke."""
    properties = shape._element.spPr
    _without_style(shape)
    if not stroke.is_straight:
        properties.append(_fill(stroke.fill))
    width = drawing.emu(stroke.width)
    line = element("ln", w=str(width), cap="rnd" if not stroke.dashes else "flat")
    line.append(_fill(stroke.line))
    if stroke.dashes and stroke.width:
        dashes = element("custDash")
        shares = [str(round(100_000 * length / stroke.width)) for length in stroke.dashes]
        dashes.extend(element("ds", d=d, sp=sp) for d, sp in zip(shares[::2], shares[1::2], strict=False))
        line.append(dashes)
    line.append(element("round"))
    properties.append(line)


def lay_ground(shape: Any, ink: Ink) -> None:
    """Give a text box a ground that sets its words off from what runs behind them."""
    properties = shape._element.spPr
    properties.replace(properties.find(f"{{{_SPACE}}}noFill"), _fill(ink))


def _fill(ink: Ink) -> Any:
    if not ink.colour:
        return element("noFill")
    colour = element("srgbClr", val=ink.colour[1:].upper())
    if ink.opacity < 1:
        colour.append(element("alpha", val=str(round(100_000 * ink.opacity))))
    fill = element("solidFill")
    fill.append(colour)
    return fill


def element(tag: str, **attributes: str) -> Any:
    """Return a new element of a drawing."""
    from pptx.oxml.xmlchemy import OxmlElement

    made = OxmlElement(f"a:{tag}")
    for name, value in attributes.items():
        made.set(name, value)
    return made


def name_shape(shape: Any, name: str, description: str = "") -> None:
    """Give a shape the name that a list of shapes shows, and a description for who cannot see it."""
    shape.name = name
    if description:
        shape._element.xpath(".//p:cNvPr")[0].set("descr", description)
