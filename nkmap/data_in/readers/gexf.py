"""Reads GEXF, the format of Gephi: all versions, whatever their namespace is.

The elements are read as they stand: networkx would refuse files with directed and undirected edges, invent
nodes for ends that are nowhere, and lose shapes, spells and edges with the same id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found
from nkmap.data_in.readers.records import LAYOUT, Column, Record, notes_on_nodes, number, table_of, typed
from nkmap.data_in.readers.xml_tree import attributes, local_name, root_name, text_of, xml_root
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_NODE = {"id": Column("id", "key"), "label": Column("label", "name"), "pid": Column("parent", "parent")}
_EDGE = {
    "id": Column("id", "key"),
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "type": Column("direction", "direction"),
    "weight": Column("weight"),
}
_DRAWN = ("color", "size", "shape", "thickness")
_TIMES = ("spell", "slice")


class _Attribute(NamedTuple):
    """What a file declares about its values."""

    title: str
    type: str
    default: str | None


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
            table_of("Nodes", "stakeholders", _NODE | _columns(of_nodes), nodes),
            table_of("Edges", "relations", _EDGE | _columns(of_edges), edges),
        ),
        notes=(
            *notes_on_nodes(nodes, unnamed),
            *_notes_on_defaults((*of_nodes.values(), *of_edges.values())),
            *_notes_on_changes(graph),
        ),
    )


def _declared(graph: _Element, owner: str) -> dict[str, _Attribute]:
    return {
        attribute.get("id", ""): _Attribute(
            attribute.get("title") or attribute.get("id", ""),
            attribute.get("type", ""),
            text_of(attribute.find("{*}default")),
        )
        for group in graph.iterfind("{*}attributes")
        if group.get("class") == owner
        for attribute in group.iterfind("{*}attribute")
    }


def _columns(declared: dict[str, _Attribute]) -> dict[str, Column]:
    return {_key(id_): Column(attribute.title) for id_, attribute in declared.items()}


def _key(id_: str) -> str:
    """Return the name of a declared value in a record, apart from those that GEXF itself has."""
    return f"value {id_}"


def _node(node: _Element, declared: dict[str, _Attribute]) -> Record:
    values = _values(node, declared)
    values["label"] = values.get("label") or values.get("id")
    values.setdefault("pid", _parent(node))
    return Record(node.sourceline or 0, values)


def _edge(edge: _Element, declared: dict[str, _Attribute], graph: _Element) -> Record:
    values = _values(edge, declared)
    values["type"] = values.get("type") or graph.get("defaultedgetype") or "undirected"
    values["weight"] = typed(edge.get("weight"), "double")
    return Record(edge.sourceline or 0, values)


def _parent(node: _Element) -> str | None:
    """Return the id of the node that a node stands in, or of the first that it names as its parent."""
    above = node.getparent()
    around = above.getparent() if above is not None else None
    if around is not None and local_name(str(around.tag)) == "node":
        return around.get("id")
    named = node.find("{*}parents/{*}parent")
    return named.get("for") if named is not None else None


def _values(element: _Element, declared: dict[str, _Attribute]) -> dict[str, Cell]:
    values: dict[str, Cell] = dict(attributes(element))
    values |= {_key(id_): typed(its.default, its.type) for id_, its in declared.items()}
    for value in element.iterfind("{*}attvalues/{*}attvalue"):
        id_ = value.get("for") or value.get("id", "")
        type_ = declared[id_].type if id_ in declared else ""
        values[_key(id_) if id_ in declared else id_] = typed(value.get("value"), type_)
    return values | _drawn(element) | _times(element)


def _drawn(element: _Element) -> dict[str, Cell]:
    drawn: dict[str, Cell] = {}
    for part in element.iterchildren(*(f"{{*}}{name}" for name in _DRAWN)):
        name = local_name(str(part.tag))
        drawn[name] = _colour(part) if name == "color" else number(part.get("value", ""))
        drawn["image"] = part.get("uri")
    place = element.find("{*}position")
    if place is not None:
        drawn |= {heading: number(place.get(axis, "")) for heading, axis in zip(LAYOUT, "xy", strict=True)}
    return drawn


def _colour(color: _Element) -> str | None:
    """Return a colour as #rrggbb; None for what is none."""
    parts = [color.get(part, "") for part in "rgb"]
    if all(part.isascii() and part.isdigit() and int(part) < 256 for part in parts):
        return "#{:02x}{:02x}{:02x}".format(*map(int, parts))
    return color.get("hex")


def _times(element: _Element) -> dict[str, Cell]:
    """Return when an element was there, as one text: “2001–2003; 2005–”."""
    spans = [
        f"{span.get('start', '')}–{span.get('end', '')}"
        for name in _TIMES
        for span in element.iterfind(f"{{*}}{name}s/{{*}}{name}")
    ]
    return {"spells": "; ".join(spans)} if spans else {}


def _notes_on_defaults(declared: tuple[_Attribute, ...]) -> list[Sentence]:
    return [
        Sentence("Where nothing is said of “{0}”, the file itself says “{1}”.", its.title, its.default)
        for its in declared
        if its.default is not None
    ]


def _notes_on_changes(graph: _Element) -> list[Sentence]:
    lists = ([value.get("for") for value in values] for values in graph.iter("{*}attvalues"))
    earlier = sum(len(names) - len(set(names)) for names in lists)
    if not earlier:
        return []
    return [Sentence("Of values that change over time the last one is taken; earlier ones: {0}.", earlier)]
