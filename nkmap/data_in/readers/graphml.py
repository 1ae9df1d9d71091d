"""Reads GraphML, plain and as yEd writes it.

The elements are read as they stand: networkx would refuse files with directed and undirected edges or with
hyperedges, and lose which group a node of yEd is in.
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

_NODE = {"id": Column("id", "key"), "name": Column("label", "name"), "parent": Column("parent", "parent")}
_EDGE = {
    "id": Column("id", "key"),
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "directed": Column("direction", "direction"),
}
_NAMES = ("label", "name")
# By the arrowheads of yEd at the two ends; else the file's own word counts.
_DIRECTIONS = {(False, False): "undirected", (True, True): "mutual", (False, True): "directed"}


class _Key(NamedTuple):
    """What a file declares about its values."""

    title: str
    type: str
    default: str | None


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
    beyond = [_hyperedge(edge, of_edges) for edge in root.iter("{*}hyperedge")]
    unnamed = sum(node.values["name"] == node.values.get("id") for node in nodes)
    return Found(
        format="graphml",
        tables=(
            table_of("Nodes", "stakeholders", _NODE | _columns(of_nodes), nodes),
            table_of("Edges", "relations", _EDGE | _columns(of_edges), edges + beyond),
        ),
        notes=(*notes_on_nodes(nodes, unnamed), *_notes_on_edges(edges, len(beyond))),
    )
