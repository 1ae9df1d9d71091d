"""Maps for draw.io: a page for each, with the grid, relations, levers and names on layers of their own."""

import re
from collections.abc import Mapping

from lxml import etree

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import colours_of, role, tint
from nkmap.data_out.drawn_areas import Area
from nkmap.data_out.drawn_edges import Line, lines_between
from nkmap.data_out.drawn_maps import DrawnMap, Paper, Spot, draw_map
from nkmap.data_out.drawn_texts import Words
from nkmap.data_out.maps_out import Fields, MapOut, edge_fields, maps_out
from nkmap.data_out.xml_texts import Element, add, as_bytes, as_text
from nkmap.labels import Box
from nkmap.redaction.project import Outside

A4 = Paper(width=1169, height=827, margin=36, title=20, words=12, names=12, token=30)

_GRID, _RELATIONS, _LEVERS, _NAMES = "1", "relations", "levers", "names"  # ids of layers, the hindmost first
_LAYERS = {_RELATIONS: "Relations", _LEVERS: "Levers", _NAMES: "Names"}
_MODEL = {
    "dx": 1200,
    "dy": 900,
    "grid": 0,
    "gridSize": 10,
    "guides": 1,
    "tooltips": 1,
    "connect": 1,
    "arrows": 1,
    "fold": 1,
    "page": 1,
    "pageScale": 1,
    "pageWidth": round(A4.width),
    "pageHeight": round(A4.height),
    "math": 0,
    "shadow": 0,
}
_SHAPES = {
    "square": "rounded=1;arcSize=20",
    "hexagon": "shape=hexagon;perimeter=hexagonPerimeter2;size=0.25",
    "octagon": "shape=mxgraph.basic.octagon2;dx=9",
    "diamond": "rhombus",
    "pill": "rounded=1;arcSize=50",
    "shield": "shape=offPageConnector;size=0.35",
}
_AREA_SHAPES = {"box": "rounded=0", "ellipse": "ellipse", "polygon": "shape=mxgraph.basic.polygon;polyline=0"}
_NAME_GAP = 4.0  # between a token and its name
# Characters that the name of an attribute in XML cannot have.
_NO_NAME = re.compile(
    "[^A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2c00-\u2fef\u3001-\ud7ff]"
)
_RESERVED = ("id", "label", "placeholders", "tooltip", "link")  # attributes that mean something to draw.io


def drawio(outside: Outside, choices: OutChoices) -> bytes:
    """Return the maps that were chosen, in one round. Raises InvalidInput where there is none."""
    root = etree.Element("mxfile", {"host": "nkmap", "type": "device", "version": "24.0.0"})
    for number, map_ in enumerate(maps_out(outside, choices), 1):
        name = map_.content.question or f"Map {number}"
        _page(add(root, "diagram", {"id": map_.uid, "name": name}), map_)
    return as_bytes(root)


def _page(diagram: Element, map_: MapOut) -> None:
    drawn = draw_map(map_.content, A4)
    root = add(add(diagram, "mxGraphModel", _MODEL), "root", {})
    add(root, "mxCell", {"id": "0"})
    add(root, "mxCell", {"id": _GRID, "value": "Grid", "parent": "0"})
    for layer, name in _LAYERS.items():
        add(root, "mxCell", {"id": layer, "value": name, "parent": "0"})
    for area in drawn.areas:
        _area(root, area, drawn)
    for words in drawn.words:
        _words(root, words)
    uids = {one.id: one.uid for one in map_.stakeholders}
    here = {spot.token.stakeholder_id: uids[spot.token.stakeholder_id] for spot in drawn.spots}
    fields = {one.id: map_.known(one) for one in map_.stakeholders}
    for spot in drawn.spots:
        _token(root, spot, here[spot.token.stakeholder_id], fields[spot.token.stakeholder_id])
    spots = {spot.token.stakeholder_id: spot for spot in drawn.spots}
    for line in lines_between(map_.edges, spots):
        _edge(root, line, here)


# The grid


def _area(root: Element, area: Area, drawn: DrawnMap) -> None:
    style = {
        "fillColor": tint(area.tint),
        "strokeColor": role("mid_line"),
        "fontColor": role("tertiary"),
        "fontSize": drawn.paper.words,
        "fontStyle": 1,
        "align": area.align,
        "verticalAlign": area.valign,
        "spacing": 6,
    }
    if area.outline == "polygon":
        style["polyCoords"] = _shares(area)
    name = area.name if area.name_box else ""
    _vertex(root, f"cell-{area.key}", name, _AREA_SHAPES[area.outline], style, area.box, _GRID)


def _shares(area: Area) -> str:
    """Return the corners of a polygon as shares of its box."""
    box = area.box
    width, height = box.right - box.left, box.bottom - box.top
    points = (((x - box.left) / width, (y - box.top) / height) for x, y in area.points)
    return f"[{','.join(f'[{as_text(x)},{as_text(y)}]' for x, y in points)}]"


def _words(root: Element, words: Words) -> None:
    style = {
        "fontSize": words.size,
        "fontColor": role("ink" if words.is_strong else "secondary"),
        "fontStyle": int(words.is_strong),
        "align": words.align,
        "verticalAlign": "middle",
        "spacing": 0,
    }
    _vertex(root, f"words-{words.key}", words.text, "text", style, words.box, _GRID)


def _vertex(
    root: Element, id_: str, text: str, shape: str, style: Mapping[str, object], box: Box, layer: str
) -> None:
    told = {"id": id_, "value": text, "style": _style(shape, style), "vertex": 1, "parent": layer}
    _geometry(add(root, "mxCell", told), box)


# Who stands there, and what connects them


def _token(root: Element, spot: Spot, uid: str, fields: Fields) -> None:
    token, colours = spot.token, colours_of(spot.token.colour)
    has_room = spot.name_box is not None
    label = token.label if has_room else token.code or token.label
    style = {
        "fillColor": colours.fill,
        "strokeColor": colours.line,
        "fontColor": role("ink") if has_room else colours.text,
        "fontSize": A4.names if has_room else A4.names * 0.7,
        "spacing": 0,
    }
    told = {"label": label, "id": uid, "name": token.name, **_free(fields)}
    wrapped = add(root, "object", told)
    sides, offset = _beside(spot, spot.name_box) if spot.name_box else ({}, None)
    shape = _SHAPES.get(token.symbol, "ellipse")
    cell = add(wrapped, "mxCell", {"style": _style(shape, style | sides), "vertex": 1, "parent": _NAMES})
    geometry = _geometry(cell, spot.box)
    if offset:
        add(geometry, "mxPoint", {"x": offset[0], "y": offset[1], "as": "offset"})


def _beside(spot: Spot, name: Box) -> tuple[dict[str, object], tuple[float, float] | None]:
    """Return on which side of its token a name is set, and how far from its usual place there."""
    box, middle = spot.box, (name.top + name.bottom) / 2
    if name.left >= spot.x or name.right <= spot.x:
        is_right = name.left >= spot.x
        side, align = ("right", "left") if is_right else ("left", "right")
        told: dict[str, object] = {"labelPosition": side, "align": align, "verticalAlign": "middle"}
        across = name.left - box.right if is_right else name.right - box.left
        return told, (across, middle - spot.y)
    is_above = middle < spot.y
    side, align = ("top", "bottom") if is_above else ("bottom", "top")
    told = {"verticalLabelPosition": side, "verticalAlign": align, "align": "center"}
    down = name.bottom - box.top if is_above else name.top - box.bottom
    return told, ((name.left + name.right) / 2 - spot.x, down)


def _edge(root: Element, line: Line, uids: Mapping[int, str]) -> None:
    """Add a line glued to its tokens. What it is stands in its fields, which draw.io shows beside it."""
    edge = line.edge
    style = {
        "strokeColor": role("ink" if edge.is_lever else "secondary"),
        "strokeWidth": 1 if edge.strength is None else 1 + edge.strength / 2,
        "endArrow": ("block" if edge.is_lever else "open") if edge.is_directed else "none",
        "curved": 1,
    }
    wrapped = add(root, "object", {"label": "", "id": edge.key, **_free(edge_fields(edge))})
    cell = {
        "style": _style("edgeStyle=none", style),
        "edge": 1,
        "parent": _LEVERS if edge.is_lever else _RELATIONS,
        "source": uids[edge.from_id],
        "target": uids[edge.to_id],
    }
    geometry = add(add(wrapped, "mxCell", cell), "mxGeometry", {"relative": 1, "as": "geometry"})
    if line.bend:
        x, y = line.bend
        add(add(geometry, "Array", {"as": "points"}), "mxPoint", {"x": x, "y": y})


def _geometry(cell: Element, box: Box) -> Element:
    width, height = box.right - box.left, box.bottom - box.top
    told = {"x": box.left, "y": box.top, "width": width, "height": height, "as": "geometry"}
    return add(cell, "mxGeometry", told)


def _style(shape: str, parts: Mapping[str, object]) -> str:
    """Return a style list. Texts are plain, never HTML: a name may hold signs of markup."""
    fixed = f"{shape};html=0;whiteSpace=nowrap"
    return ";".join((fixed, *(f"{name}={as_text(value)}" for name, value in parts.items()))) + ";"


def _free(fields: Fields) -> dict[str, object]:
    """Return fields as attributes of an object, whose names hold only letters, digits and lines."""
    told = {_attribute_name(name): value for name, value in fields.items()}
    return {name: value for name, value in told.items() if name not in _RESERVED}


def _attribute_name(name: str) -> str:
    """Return a field's name as an attribute: “Access to the country” becomes “Access_to_the_country”."""
    letters = _NO_NAME.sub("_", name)
    return f"_{letters}" if letters[:1].isdecimal() else letters
