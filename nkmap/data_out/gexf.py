"""A map as GEXF, 1.3 or 1.2draft: stakeholders with their places and colours, relations and levers as edges.

Stakeholders without a place have no position. Rounds, where there are several, are the whole numbers of the
time line.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import channels, colours_of
from nkmap.data_out.columns import Column, columns_of
from nkmap.data_out.drawn_maps import Paper, draw_map
from nkmap.data_out.maps_out import DIRECTED, Fields, MapOut, RoundOut, edge_fields, first_map_out
from nkmap.data_out.xml_texts import Element, add, as_bytes, root_of
from nkmap.redaction.project import Outside

_PAPER = Paper(1000, 1000, 0, 0, 0, 0, 20)  # y is turned: Gephi's runs upwards
_SHAPES = {"square": "square", "diamond": "diamond", "shield": "triangle"}  # all others are discs


class Version(NamedTuple):
    """A version of GEXF."""

    number: str
    namespace: str
    viz: str


V1_3 = Version("1.3", "http://gexf.net/1.3", "http://gexf.net/1.3/viz")
V1_2 = Version("1.2", "http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz")


def gexf(outside: Outside, choices: OutChoices, version: Version = V1_3) -> bytes:
    """Return the map that was chosen, or the first one. Raises InvalidInput where there is none."""
    return _Writing(first_map_out(outside, choices), version).file()


def gexf_1_2(outside: Outside, choices: OutChoices) -> bytes:
    """Return a map as `gexf`, in the version that older programs read."""
    return gexf(outside, choices, V1_2)


class _Writing:
    def __init__(self, map_: MapOut, version: Version) -> None:
        self._map, self._version = map_, version
        self._uids = {one.id: one.uid for one in map_.stakeholders}
        self._rows = {one.id: map_.known(one) for one in map_.stakeholders}
        self._columns = columns_of("n", self._rows.values())
        self._edge_rows = {edge.key: edge_fields(edge) for edge in map_.edges}
        self._edge_columns = columns_of("e", self._edge_rows.values())
        by_round = (values for one in map_.rounds for values in one.values.values())
        self._timed = columns_of("t", by_round)
        self._drawn = draw_map(map_.content, _PAPER)

    def file(self) -> bytes:
        root = root_of("gexf", self._version.namespace, {"viz": self._version.viz})
        root.set("version", self._version.number)
        self._meta(root)
        graph = add(root, self._tag("graph"), {"defaultedgetype": DIRECTED, **self._time()})
        self._attributes(graph, "node", "static", self._columns)
        self._attributes(graph, "node", "dynamic", self._timed)
        self._attributes(graph, "edge", "static", self._edge_columns)
        self._nodes(add(graph, self._tag("nodes"), {}))
        self._edges(add(graph, self._tag("edges"), {}))
        return as_bytes(root)

    def _time(self) -> dict[str, object]:
        """Return how the graph counts time: by rounds, where there are several."""
        if not self._map.rounds:
            return {"mode": "static"}
        told = {"mode": "dynamic", "timeformat": "integer", "start": 1, "end": len(self._map.rounds)}
        return {**told, "timerepresentation": "interval" if self._version is V1_3 else None}

    def _meta(self, root: Element) -> None:
        """Say what it is, without a day: the same project is the same file."""
        meta = add(root, self._tag("meta"), {})
        add(meta, self._tag("creator"), {}, "nkmap")
        add(meta, self._tag("description"), {}, "\n".join(_said(self._map)))

    def _attributes(self, graph: Element, kind: str, mode: str, columns: Mapping[str, Column]) -> None:
        if not columns:
            return
        element = add(graph, self._tag("attributes"), {"class": kind, "mode": mode})
        suffix = " by round" if mode == "dynamic" else ""
        for column in columns.values():
            told = {"id": column.key, "title": column.title + suffix, "type": column.type}
            add(element, self._tag("attribute"), told)

    def _nodes(self, nodes: Element) -> None:
        spots = {spot.token.stakeholder_id: spot for spot in self._drawn.spots}
        for one in self._map.stakeholders:
            node = add(nodes, self._tag("node"), {"id": one.uid, "label": one.name})
            values = add(node, self._tag("attvalues"), {})
            self._values(values, self._rows[one.id], self._columns)
            for number, row in _by_round(self._map.rounds, one.id):
                self._values(values, row, self._timed, {"start": number, "end": number})
            self._spells(node, one.id)
            self._viz(node, "color", zip("rgb", channels(colours_of(one.colour).fill), strict=True))
            if one.id in spots:
                x, y = spots[one.id].x, _PAPER.height - spots[one.id].y
                self._viz(node, "position", {"x": x, "y": y, "z": 0.0}.items())
            self._viz(node, "size", {"value": _PAPER.token}.items())
            self._viz(node, "shape", {"value": _SHAPES.get(one.symbol, "disc")}.items())

    def _spells(self, node: Element, stakeholder_id: int) -> None:
        """Say in which rounds somebody is on the map, where there are several."""
        numbers = [number for number, _row in _by_round(self._map.rounds, stakeholder_id)]
        if numbers:
            spells = add(node, self._tag("spells"), {})
            for number in numbers:
                add(spells, self._tag("spell"), {"start": number, "end": number})

    def _edges(self, edges: Element) -> None:
        is_new = self._version is V1_3
        for edge in self._map.edges:
            told = {
                "id": edge.key,
                "source": self._uids[edge.from_id],
                "target": self._uids[edge.to_id],
                "type": DIRECTED if edge.is_directed else "mutual",  # networkx reads no mixed graphs
                "label": edge.label,
                "weight": edge.strength or None,  # Gephi takes none of 0
                "kind": edge.kind if is_new else None,
            }
            element = add(edges, self._tag("edge"), told)
            self._values(
                add(element, self._tag("attvalues"), {}), self._edge_rows[edge.key], self._edge_columns
            )

    def _values(
        self,
        parent: Element,
        row: Fields,
        columns: Mapping[str, Column],
        when: Mapping[str, int] | None = None,
    ) -> None:
        for name, value in row.items():
            add(parent, self._tag("attvalue"), {"for": columns[name].key, "value": value, **(when or {})})

    def _viz(self, node: Element, tag: str, attributes: Iterable[tuple[str, object]]) -> None:
        add(node, f"{{{self._version.viz}}}{tag}", dict(attributes))

    def _tag(self, name: str) -> str:
        return f"{{{self._version.namespace}}}{name}"


def _by_round(rounds: Iterable[RoundOut], stakeholder_id: int) -> list[tuple[int, Fields]]:
    """Return the rounds in which somebody is on the map, with what was recorded then."""
    return [(one.number, one.values[stakeholder_id]) for one in rounds if stakeholder_id in one.values]


def _said(map_: MapOut) -> list[str]:
    """Return what the graph is about, and what it does not hold."""
    said = [map_.content.question, map_.content.frame]
    if map_.rounds:
        named = ", ".join(f"{one.number} {one.label or 'now'}" for one in map_.rounds)
        said.append(f"Rounds: {named}.")
    if map_.without_holder:
        said.append(f"Levers that nobody holds are not in it: {map_.without_holder}.")
    return [part for part in said if part]
