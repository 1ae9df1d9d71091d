"""Reads GraphML, plain and as yEd writes it.

The elements are read as they stand: networkx would refuse files with directed and undirected edges or with
hyperedges, and lose which group a node of yEd is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found
from nkmap.data_in.readers.declared import (
    Declared,
    columns_of,
    declared_value,
    defaults,
    notes_on_defaults,
    value_key,
)
from nkmap.data_in.readers.own_edges import edge_tables
from nkmap.data_in.readers.records import DRAWING, LAYOUT, Column, Record, notes_on_nodes, table_of, typed
from nkmap.data_in.readers.xml_tree import attributes, line_of, root_name, text_of, xml_root
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_NODE = {
    "id": Column("id", "key"),
    "name": Column("label", "name"),
    "parent": Column("parent", "parent"),
    "drawn": Column("drawn label", DRAWING),
    "yfiles.foldertype": Column("yfiles.foldertype", DRAWING),
}
_EDGE = {
    "id": Column("id", "key"),
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "directed": Column("direction", "direction"),
}
_NAMES = ("label", "name")
# By the arrowheads of yEd at the source and at the target.
_DIRECTIONS = {
    (False, False): "undirected",
    (True, True): "mutual",
    (False, True): "directed",
    (True, False): "directed",  # the other way round
}


def is_graphml(content: Content) -> bool:
    """Return whether a file is GraphML."""
    return root_name(content) == "graphml"


def read_graphml(data: bytes, name: str) -> Found:
    """Return nodes as stakeholders and edges as relations, with every value. Raises UnusableFile."""
    root = xml_root(data)
    if root.find("{*}graph") is None:
        raise UnusableFile("It is a GraphML file without a graph in it.")
    of_nodes, of_edges = _declared(root, "node"), _declared(root, "edge")
    nodes = [_node(node, of_nodes) for node in root.iter("{*}node")]
    edges = [_edge(edge, of_edges) for edge in root.iter("{*}edge")]
    edges += [_hyperedge(edge, of_edges) for edge in root.iter("{*}hyperedge")]
    unnamed = sum(node.values["name"] == node.values.get("id") for node in nodes)
    return Found(
        format="graphml",
        tables=(
            table_of("Nodes", "stakeholders", _NODE | columns_of(of_nodes), nodes),
            *edge_tables("Edges", _EDGE | columns_of(of_edges), edges),
        ),
        notes=(
            *notes_on_nodes(nodes, unnamed),
            *notes_on_defaults((*of_nodes.values(), *of_edges.values())),
            *_notes_on_edges(root),
        ),
    )


def _declared(root: _Element, owner: str) -> dict[str, Declared]:
    return {
        key.get("id", ""): Declared(
            key.get("attr.name") or key.get("id") or "",
            key.get("attr.type", ""),
            text_of(key.find("{*}default")),
        )
        for key in root.iterfind("{*}key")
        if key.get("for", "all") in (owner, "all")
    }


def _node(node: _Element, declared: dict[str, Declared]) -> Record:
    values = _values(node, declared)
    label = text_of(next(node.iterfind("{*}data//{*}NodeLabel"), None))
    said = _title(values, declared)
    values["name"] = said or label or values.get("id")
    values["drawn"] = label if said and said != label else None
    around = next(node.iterancestors("{*}node"), None)
    values["parent"] = around.get("id") if around is not None else None
    return Record(line_of(node), values | _place(node))


def _title(values: dict[str, Cell], declared: dict[str, Declared]) -> Cell:
    """Take the value out of a node that is its label, or else its name, whatever its id is."""
    for title in _NAMES:
        for id_, its in declared.items():
            if its.title.lower() == title and values.get(value_key(id_)) is not None:
                return str(values.pop(value_key(id_)))
    return None


def _values(element: _Element, declared: dict[str, Declared]) -> dict[str, Cell]:
    """Return what is said of an element; how yEd draws it is no value."""
    values = attributes(element) | defaults(declared)
    for data in element.iterfind("{*}data"):
        if not len(data):
            values |= declared_value(declared, data.get("key", ""), text_of(data))
    return values


def _place(node: _Element) -> dict[str, Cell]:
    geometry = next(node.iterfind("{*}data/*/{*}Geometry"), None)
    if geometry is None:
        return {}
    return {heading: typed(geometry.get(axis), "double") for heading, axis in zip(LAYOUT, "xy", strict=True)}


def _edge(edge: _Element, declared: dict[str, Declared]) -> Record:
    values = _values(edge, declared)
    values["label"] = text_of(next(edge.iterfind("{*}data//{*}EdgeLabel"), None))
    values["directed"] = _direction(edge)
    if _arrowheads(edge) == (True, False):
        values["source"], values["target"] = values.get("target"), values.get("source")
    return Record(line_of(edge), values)


def _direction(edge: _Element) -> str:
    """Return the direction that is drawn; where nothing is, that of the edge, or of its graph."""
    drawn = _arrowheads(edge)
    if drawn is not None:
        return _DIRECTIONS[drawn]
    graph = next(edge.iterancestors("{*}graph"), edge)
    default = "false" if graph.get("edgedefault") == "undirected" else "true"
    return "directed" if edge.get("directed", default) == "true" else "undirected"


def _arrowheads(edge: _Element) -> tuple[bool, bool] | None:
    """Return whether yEd draws an arrowhead at the source and at the target."""
    arrows = next(edge.iterfind("{*}data//{*}Arrows"), None)
    if arrows is None:
        return None
    return arrows.get("source", "none") != "none", arrows.get("target", "none") != "none"


def _hyperedge(edge: _Element, declared: dict[str, Declared]) -> Record:
    """Return an edge between any number of nodes: a row without ends, which no relation can be made of."""
    ends = [endpoint.get("node", "") for endpoint in edge.iterfind("{*}endpoint")]
    return Record(line_of(edge), _values(edge, declared) | {"hyperedge": ", ".join(ends)})


def _notes_on_edges(root: _Element) -> list[Sentence]:
    beyond = sum(1 for _edge in root.iter("{*}hyperedge"))
    drawn = [_arrowheads(edge) for edge in root.iter("{*}edge")]
    notes = []
    if beyond:
        notes.append(Sentence("Edges between more than two nodes are no relations: {0}.", beyond))
    if any(drawn):
        notes.append(Sentence("Directions are those of the arrowheads."))
    if (True, False) in drawn:
        turned = drawn.count((True, False))
        notes.append(Sentence("Arrows that are drawn against their edge were turned round: {0}.", turned))
    return notes
