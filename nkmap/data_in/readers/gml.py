"""Reads GML through networkx, which parses it."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Reading
from nkmap.data_in.readers.encodings import decoded
from nkmap.data_in.readers.records import DRAWING, LAYOUT, Column, Record, notes_on_nodes, table_of
from nkmap.errors import UnusableFile

_BEFORE = ("#", "Creator", "Version", "comment", "directed")  # lines that may stand before the graph
_GRAPH = re.compile(r"\bgraph\s*\[")
_ROWS = re.compile(r"^[ \t]*(?:node|edge)\s*\[", re.MULTILINE)
_MOST_SAID = 120  # letters of what networkx says
_LINE = "nkmap_line"  # what we tell networkx of a row, so that it tells us where it stands
_NODE = {
    "id": Column("id", "key"),
    "label": Column("label", "name"),
    "gid": Column("parent", "parent"),
}
_GRAPHICS = ("graphics ", "LabelGraphics ", "edgeAnchor")
_PLACE = {"graphics x": LAYOUT[0], "graphics y": LAYOUT[1]}
_EDGE = {
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "direction": Column("direction", "direction"),
}


def is_gml(content: Content) -> bool:
    """Return whether a file is GML: it begins with a graph."""
    lines = (line.strip() for line in content.start.splitlines())
    first = next((line for line in lines if line and not line.startswith(_BEFORE)), "")
    return first in ("graph", "graph[") or first.startswith("graph [")


def read_gml(data: bytes, name: str) -> Found:
    """Return nodes as stakeholders and edges as relations, with every value. Raises UnusableFile."""
    text, encoding, said = decoded(data, None)
    graph = _parsed(text)
    direction = "directed" if graph.is_directed() else "undirected"
    nodes = [_record({"id": str(id_), "label": str(id_)} | its) for id_, its in graph.nodes(data=True)]
    edges = [
        _record({"source": str(start), "target": str(end), "direction": direction} | its)
        for start, end, its in graph.edges(data=True)
    ]
    unnamed = sum("label" not in its for _id, its in graph.nodes(data=True))
    return Found(
        format="gml",
        tables=(
            table_of("Nodes", "stakeholders", _NODE | _drawn(nodes), sorted(nodes, key=attrgetter("line"))),
            table_of("Edges", "relations", _EDGE | _drawn(edges), sorted(edges, key=attrgetter("line"))),
        ),
        notes=(*said, *notes_on_nodes(nodes, unnamed)),
        reading=Reading(encoding=encoding),
    )


def _drawn(records: Iterable[Record]) -> dict[str, Column]:
    """Return the columns that say how rows are drawn."""
    keys = (key for record in records for key in record.values if key.startswith(_GRAPHICS))
    return {key: Column(key, DRAWING) for key in keys}


def _parsed(text: str) -> Any:
    """Return the graph that networkx reads. Each row is given its line, and edges may come twice."""
    from networkx import NetworkXError, parse_gml

    ends = [end.start() for end in re.finditer("\n", text)]
    marked = _ROWS.sub(lambda row: f"{row[0]} {_LINE} {bisect(ends, row.start()) + 1}", text)
    several = _GRAPH.sub(r"\g<0> multigraph 1", marked, count=1)
    try:
        return parse_gml(several.split("\n"), label=None)
    except (NetworkXError, RecursionError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise UnusableFile("Its GML cannot be read: {0}", str(error)[:_MOST_SAID]) from error


def _record(values: dict[str, Any]) -> Record:
    return Record(int(values.pop(_LINE, 0)), dict(_flat(values)))


def _flat(values: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Cell]]:
    """Yield all values of a row; those inside of another one are named after both: “graphics x”."""
    for key, value in values.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key} ")
        else:
            yield (
                _PLACE.get(f"{above}{key}", f"{above}{key}"),
                value if isinstance(value, float | int) else str(value),
            )
