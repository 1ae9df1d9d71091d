"""Reads maps of Oligrapher (LittleSis) in JSON."""

from collections.abc import Iterator
from typing import Any

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found
from nkmap.data_in.readers.flattening import cell_of_json
from nkmap.data_in.readers.records import DRAWING, LAYOUT, Column, Record, notes_on_nodes, table_of
from nkmap.errors import Sentence

_CURVE = ("cx", "cy", "x1", "y1", "x2", "y2", "s1", "s2")
_NODE = {
    "id": Column("id", "key"),
    "name": Column("name", "name"),
    "description": Column("description", "note"),
    **{part: Column(part, DRAWING) for part in ("scale", "color", "edgeIds")},
}
_CALLED = {"x": LAYOUT[0], "y": LAYOUT[1]}
_EDGE = {
    "id": Column("id", "key"),
    "node1_id": Column("node1_id", "from"),
    "node2_id": Column("node2_id", "to"),
    "arrow": Column("arrow", "direction"),
    "label": Column("label", "note"),
    **{part: Column(part, DRAWING) for part in ("scale", "dash", *_CURVE)},
}
# As an arrow is drawn: from the first to the second node, the other way round, at both ends, or not at all.
_DIRECTIONS: dict[Any, str] = {
    "1->2": "directed",
    "2->1": "directed",
    "both": "mutual",
    None: "undirected",
    False: "undirected",
    "": "undirected",
}

_Json = dict[str, Any]


def is_oligrapher(content: Content) -> bool:
    """Return whether a file is JSON with nodes and edges of Oligrapher."""
    graph = _graph(content.json)
    edges = _rows(graph.get("edges"))
    return bool(_rows(graph.get("nodes"))) and bool(edges) and all("node1_id" in edge for edge in edges)


def read_oligrapher(data: bytes, name: str) -> Found:
    """Return nodes as stakeholders and edges as relations, with all keys as columns."""
    map_ = Content(data, name).json
    graph = _graph(map_)
    nodes = [Record(place, _values(node)) for place, node in enumerate(_rows(graph["nodes"]), 1)]
    edges = [Record(place, _edge(edge)) for place, edge in enumerate(_rows(graph["edges"]), 1)]
    return Found(
        format="oligrapher",
        tables=(
            table_of("Nodes", "stakeholders", _NODE, nodes),
            table_of("Edges", "relations", _EDGE, edges),
        ),
        notes=(*notes_on_nodes(nodes), *_notes(map_)),
    )


def _graph(map_: Any) -> _Json:
    """Return the graph of a map, or the graph that stands by itself."""
    graph = map_.get("graph_data", map_.get("graph", map_)) if isinstance(map_, dict) else None
    return graph if isinstance(graph, dict) else {}


def _rows(rows: Any) -> list[_Json]:
    """Return objects that are kept by their id, or in a list."""
    found = rows.values() if isinstance(rows, dict) else rows if isinstance(rows, list) else ()
    return [row for row in found if isinstance(row, dict)]


def _values(row: _Json) -> dict[str, Cell]:
    return {_CALLED.get(key, key): cell_of_json(value) for key, value in row.items()}


def _edge(edge: _Json) -> dict[str, Cell]:
    values = _values(edge)
    arrow = values.get("arrow")
    values["arrow"] = _DIRECTIONS.get(arrow, arrow)
    if arrow == "2->1":
        values["node1_id"], values["node2_id"] = values.get("node2_id"), values.get("node1_id")
    return values


def _notes(map_: _Json) -> Iterator[Sentence]:
    captions = len(_rows(_graph(map_).get("captions")))
    attributes = map_.get("attributes")
    annotations = _rows(attributes.get("annotations_data")) if isinstance(attributes, dict) else []
    if captions or annotations:
        yield Sentence(
            "Not read, since nothing here is like them: captions ({0}), annotations ({1}).",
            captions,
            len(annotations),
        )
