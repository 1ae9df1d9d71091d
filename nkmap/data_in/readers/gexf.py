"""Reads GEXF, the format of Gephi: all versions, whatever their namespace is.

The elements are read as they stand: networkx would refuse files with directed and undirected edges, invent
nodes for ends that are nowhere, and lose shapes, spells and edges with the same id.
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
)
from nkmap.data_in.readers.own_edges import edge_tables
from nkmap.data_in.readers.records import DRAWING, LAYOUT, Column, Record, notes_on_nodes, table_of, typed
from nkmap.data_in.readers.xml_tree import attributes, line_of, local_name, root_name, text_of, xml_root
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_VIZ = {part: Column(f"viz {part}", DRAWING) for part in ("color", "size", "shape", "thickness", "image")}
_NODE = {"id": Column("id", "key"), "label": Column("label", "name"), "pid": Column("parent", "parent")}
_EDGE = {
    "id": Column("id", "key"),
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "type": Column("direction", "direction"),
    "weight": Column("weight"),
}
_DRAWN = (*_VIZ, "position")
_TIMES = ("spells", "slices")


def is_gexf(content: Content) -> bool:
    """Return whether a file is GEXF."""
    return root_name(content) == "gexf"


def read_gexf(data: bytes, name: str) -> Found:
    """Return nodes as stakeholders and edges as relations, with every value. Raises UnusableFile."""
    graph = xml_root(data).find("{*}graph")
    if graph is None:
        raise UnusableFile("It is a GEXF file without a graph in it.")
    of_nodes, of_edges = _declared(graph, "node"), _declared(graph, "edge")
    found = list(graph.iter("{*}node"))
    nodes = [_node(node, of_nodes) for node in found]
    edges = [_edge(edge, of_edges, graph) for edge in graph.iter("{*}edge")]
    unnamed = sum(not node.get("label") for node in found)
    return Found(
        format="gexf",
        tables=(
            table_of("Nodes", "stakeholders", _NODE | columns_of(of_nodes) | _VIZ, nodes),
            *edge_tables("Edges", _EDGE | columns_of(of_edges) | _VIZ, edges),
        ),
        notes=(
            *notes_on_nodes(nodes, unnamed),
            *notes_on_defaults((*of_nodes.values(), *of_edges.values())),
            *_notes_on_changes(graph),
        ),
    )


def _declared(graph: _Element, owner: str) -> dict[str, Declared]:
    return {
        attribute.get("id", ""): Declared(
            attribute.get("title") or attribute.get("id") or "",
            attribute.get("type", ""),
            text_of(attribute.find("{*}default")),
        )
        for group in graph.iterfind("{*}attributes")
        if group.get("class") == owner
        for attribute in group.iterfind("{*}attribute")
    }


def _node(node: _Element, declared: dict[str, Declared]) -> Record:
    values = _values(node, declared)
    values["label"] = values.get("label") or values.get("id")
    values.setdefault("pid", _parent(node))
    return Record(line_of(node), values)


def _edge(edge: _Element, declared: dict[str, Declared], graph: _Element) -> Record:
    values = _values(edge, declared)
    values["type"] = values.get("type") or graph.get("defaultedgetype") or "undirected"
    values["weight"] = typed(edge.get("weight"), "double")
    return Record(line_of(edge), values)


def _parent(node: _Element) -> str | None:
    """Return the id of the node that a node stands in, or of the first that it names as its parent."""
    around = next(node.iterancestors("{*}node"), None)
    if around is not None:
        return around.get("id")
    named = node.find("{*}parents/{*}parent")
    return named.get("for") if named is not None else None


def _values(element: _Element, declared: dict[str, Declared]) -> dict[str, Cell]:
    values = attributes(element) | defaults(declared)
    for part in element.iterchildren("{*}*"):
        name = local_name(str(part.tag))
        if name == "attvalues":
            for value in part.iterchildren("{*}attvalue"):
                id_ = value.get("for") or value.get("id") or ""
                values |= declared_value(declared, id_, value.get("value"))
        elif name in _DRAWN:
            values |= _drawn(name, part)
        elif name in _TIMES:
            values["spells"] = _spans(part)
    return values


def _drawn(name: str, part: _Element) -> dict[str, Cell]:
    if name == "color":
        return {name: _colour(part)}
    if name == "position":
        return {heading: typed(part.get(axis), "double") for heading, axis in zip(LAYOUT, "xy", strict=True)}
    return {name: typed(part.get("value"), "double"), "image": part.get("uri")}


def _colour(color: _Element) -> str | None:
    """Return a colour as #rrggbb; None for what is none."""
    parts = [typed(color.get(part), "integer") for part in "rgb"]
    shades = [part for part in parts if isinstance(part, int) and 0 <= part < 256]
    return f"#{bytes(shades).hex()}" if len(shades) == 3 else color.get("hex")


def _spans(spells: _Element) -> str:
    """Return when an element was there, as one text: “2001–2003; 2005–”."""
    return "; ".join(f"{span.get('start', '')}–{span.get('end', '')}" for span in spells)


def _notes_on_changes(graph: _Element) -> list[Sentence]:
    lists = ([value.get("for") for value in values] for values in graph.iter("{*}attvalues"))
    earlier = sum(len(names) - len(set(names)) for names in lists)
    if not earlier:
        return []
    return [Sentence("Of values that change over time the last one is taken; earlier ones: {0}.", earlier)]
