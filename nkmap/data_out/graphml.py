"""A map as GraphML, with a block of yEd's own that tells places, shapes and colours.

Stakeholders without a place have no geometry. All edges are directed, since readers refuse to mix them: what
is undirected says so in its field “direction”, and has no head in yEd.
"""

from collections.abc import Mapping

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import colours_of, role
from nkmap.data_out.columns import Column, columns_of
from nkmap.data_out.drawn_maps import Paper, Spot, draw_map
from nkmap.data_out.maps_out import EdgeOut, Fields, MapOut, StakeholderOut, edge_fields, first_map_out
from nkmap.data_out.xml_texts import Element, add, as_bytes, as_text, root_of
from nkmap.redaction.project import Outside

GRAPHML = "http://graphml.graphdrawing.org/xmlns"
YED = "http://www.yworks.com/xml/graphml"

_PAPER = Paper(1600, 1000, 0, 0, 0, 12, 36)
_TYPES = {"integer": "int"}  # the others are called the same
_SHAPES = {
    "square": "roundrectangle",
    "hexagon": "hexagon",
    "octagon": "octagon",
    "diamond": "diamond",
    "pill": "roundrectangle",
    "shield": "trapezoid2",
}
_NODE_LOOKS, _EDGE_LOOKS = "look", "line"  # keys of what only yEd reads


def graphml(outside: Outside, choices: OutChoices) -> bytes:
    """Return the map that was chosen, or the first one. Raises InvalidInput where there is none."""
    map_ = first_map_out(outside, choices)
    rows = {one.id: {"name": one.name, **map_.known(one)} for one in map_.stakeholders}
    edge_rows = {edge.key: {"label": edge.label, **edge_fields(edge)} for edge in map_.edges}
    columns, edge_columns = columns_of("n", rows.values()), columns_of("e", edge_rows.values())
    root = root_of("graphml", GRAPHML, {"y": YED})
    _keys(root, "node", columns, {"id": _NODE_LOOKS, "for": "node", "yfiles.type": "nodegraphics"})
    _keys(root, "edge", edge_columns, {"id": _EDGE_LOOKS, "for": "edge", "yfiles.type": "edgegraphics"})
    graph = add(root, _tag("graph"), {"id": "map", "edgedefault": "directed"})
    spots = {spot.token.stakeholder_id: spot for spot in draw_map(map_.content, _PAPER).spots}
    for one in map_.stakeholders:
        node = add(graph, _tag("node"), {"id": one.uid})
        _data(node, rows[one.id], columns)
        _shape_node(add(node, _tag("data"), {"key": _NODE_LOOKS}), one, spots.get(one.id))
    _edges(graph, map_, edge_rows, edge_columns)
    return as_bytes(root)


def _keys(root: Element, of: str, columns: Mapping[str, Column], looks: Mapping[str, str]) -> None:
    for column in columns.values():
        kind = _TYPES.get(column.type, column.type)
        add(root, _tag("key"), {"id": column.key, "for": of, "attr.name": column.title, "attr.type": kind})
    add(root, _tag("key"), looks)


def _data(element: Element, row: Fields, columns: Mapping[str, Column]) -> None:
    for name, value in row.items():
        add(element, _tag("data"), {"key": columns[name].key}, as_text(value))


def _edges(graph: Element, map_: MapOut, rows: Mapping[str, Fields], columns: Mapping[str, Column]) -> None:
    uids = {one.id: one.uid for one in map_.stakeholders}
    for edge in map_.edges:
        ends = {"source": uids[edge.from_id], "target": uids[edge.to_id]}
        element = add(graph, _tag("edge"), {"id": edge.key, **ends})
        _data(element, rows[edge.key], columns)
        _poly_line(add(element, _tag("data"), {"key": _EDGE_LOOKS}), edge)


# What yEd shows


def _shape_node(data: Element, one: StakeholderOut, spot: Spot | None) -> None:
    colours, shape = colours_of(one.colour), add(data, _y("ShapeNode"), {})
    if spot is not None:
        box = {"x": spot.box.left, "y": spot.box.top, "width": spot.width, "height": spot.height}
        add(shape, _y("Geometry"), box)
    add(shape, _y("Fill"), {"color": colours.fill, "transparent": False})
    add(shape, _y("BorderStyle"), {"color": colours.line, "type": "line", "width": 1.0})
    label = {"fontSize": 12, "modelName": "eight_pos", "modelPosition": "e", "textColor": role("ink")}
    add(shape, _y("NodeLabel"), label, str(one.fields.get("short_name", one.name)))
    add(shape, _y("Shape"), {"type": _SHAPES.get(one.symbol, "ellipse")})


def _poly_line(data: Element, edge: EdgeOut) -> None:
    line = add(data, _y("PolyLineEdge"), {})
    width = 1.0 if edge.strength is None else 1.0 + edge.strength / 2
    colour = role("ink" if edge.is_lever else "secondary")
    add(line, _y("LineStyle"), {"color": colour, "type": "line", "width": width})
    add(line, _y("Arrows"), {"source": "none", "target": "standard" if edge.is_directed else "none"})
    add(line, _y("EdgeLabel"), {"fontSize": 10, "textColor": role("secondary")}, edge.label)


def _tag(name: str) -> str:
    return f"{{{GRAPHML}}}{name}"


def _y(name: str) -> str:
    return f"{{{YED}}}{name}"
