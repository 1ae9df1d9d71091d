"""GEXF, GraphML and GML become a table of nodes and a table of edges, and nothing in them is lost or run."""

from pathlib import Path

import networkx
import pytest
from network_files import column, fields, found

from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile


def test_nodes_and_edges_of_gexf_come_with_all_that_is_said_of_them() -> None:
    nodes, edges = found("groups_1_3.gexf").tables
    assert (nodes.holds, edges.holds) == ("stakeholders", "relations")
    assert fields(nodes) == {"key": "id", "name": "label", "parent": "parent"}
    assert fields(edges) == {"key": "id", "from": "source", "to": "target", "direction": "direction"}
    assert column(nodes, "label") == ["Harbour office", "Pilots", "부두 어민회", "x"]
    assert column(nodes, "parent") == [None, "h", "h", None]
    assert column(nodes, "influence")[0] == 0.75
    assert column(nodes, "invited") == [True, False, False, False]
    assert column(nodes, "staff")[0] == "about twenty"  # no number, and still there
    assert column(nodes, "trust")[0] == 0.4
    assert column(nodes, "viz color")[0] == "#ff8000"
    assert column(nodes, "viz shape")[0] == "square"
    assert (column(nodes, "layout x")[0], column(nodes, "layout y")[0]) == (12.5, -3.0)
    assert column(nodes, "spells")[0] == "1–2; 3–"
    assert nodes.rows[2].line == 30


def test_double_edges_self_ties_and_ends_that_are_nowhere_stay_rows() -> None:
    edges = found("groups_1_3.gexf").tables[1]
    ends = list(zip(column(edges, "source"), column(edges, "target"), strict=True))
    assert ends == [("h", "f"), ("h", "f"), ("f", "p"), ("f", "f"), ("f", "nobody")]
    assert column(edges, "direction") == ["directed", "undirected", "mutual", "directed", "directed"]
    assert column(edges, "weight")[:2] == [2.5, None]
    assert column(edges, "since")[0] == 1998


def test_what_a_graph_cannot_say_here_is_noted() -> None:
    notes = " ".join(found("groups_1_3.gexf").notes)
    assert "named by their id: 1" in notes
    assert "neither influence nor stance" in notes
    assert "“invited”, the file itself says “false”" in notes
    assert "the last one is taken; earlier ones: 1" in notes


NAMESPACES = (
    'xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http://www.gexf.net/1.1draft/viz"',
    'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"',
    'xmlns="https://gexf.net/1.2draft"',
    'xmlns="http://gexf.net/1.3"',
    'xmlns="http://www.gexf.net/1.3draft"',
    "",
)


def test_gexf_is_read_whatever_its_namespace_is() -> None:
    for namespace in NAMESPACES:
        text = (
            f'<gexf {namespace}><graph><nodes><node id="1" label="A"/><node id="2" label="B"/></nodes>'
            '<edges><edge source="1" target="2"/></edges></graph></gexf>'
        )
        nodes, edges = tables(text.encode(), "old.gexf").tables
        assert column(nodes, "label") == ["A", "B"]
        assert column(edges, "direction") == ["undirected"]


@pytest.mark.parametrize("kind", ["gexf", "graphml", "gml"])
def test_what_networkx_writes_is_read_in_full(kind: str, tmp_path: Path) -> None:
    graph = networkx.DiGraph()
    graph.add_node("Harbour office", influence=0.25, staff=3, invited=True)
    graph.add_edge("Harbour office", "Pilots", weight=2.0, kind="funding")
    path = tmp_path / f"graph.{kind}"
    getattr(networkx, f"write_{kind}")(graph, path)
    nodes, edges = tables(path.read_bytes(), path.name).tables
    assert column(nodes, "label") == ["Harbour office", "Pilots"]
    assert (column(nodes, "influence")[0], column(nodes, "staff")[0]) == (0.25, 3)
    keys = dict(zip(column(nodes, "id"), column(nodes, "label"), strict=True))
    ends = [keys[column(edges, end)[0]] for end in ("source", "target")]
    assert ends == ["Harbour office", "Pilots"]
    assert (column(edges, "weight"), column(edges, "kind")) == ([2.0], ["funding"])
    assert column(edges, "direction") == ["directed"]


def test_graphml_of_yed_says_names_groups_and_arrowheads() -> None:
    file = found("yed.graphml")
    nodes, edges = file.tables
    assert column(nodes, "label") == ["Ministries", "Finance & Ports", "Union"]
    assert column(nodes, "parent") == [None, "n0", None]
    assert column(nodes, "stance") == [None, -0.5, None]
    assert column(nodes, "layout x") == [None, 150.5, None]
    assert column(edges, "direction")[:4] == ["directed", "undirected", "directed", "undirected"]
    assert column(edges, "source")[2] == "n1"  # its arrow points back
    assert column(edges, "kind")[:2] == ["funding", "alliance"]
    assert column(edges, "label")[0] == "pays"
    assert column(edges, "hyperedge")[4] == "n0, n1, n0::n0"
    assert column(edges, "source")[4] is None
    notes = " ".join(file.notes)
    assert "more than two nodes are no relations: 1" in notes
    assert "turned round: 1" in notes


def test_gml_keeps_double_edges_and_says_their_lines() -> None:
    nodes, edges = found("harbour.gml").tables
    assert column(nodes, "label") == ["Müller & Sons", "8"]
    assert column(nodes, "id") == ["7", "8"]
    assert column(nodes, "layout x") == [10.5, None]
    assert column(nodes, "graphics fill") == ["#ff0000", None]
    assert column(edges, "source") == ["8", "7", "7"]
    assert column(edges, "kind") == [None, "funding", None]
    assert [row.line for row in (*nodes.rows, *edges.rows)] == [5, 6, 10, 11, 12]


ENTITY = (
    '<!DOCTYPE gexf [<!ENTITY a "{}">]><gexf><graph><nodes><node id="1" label="&a;"/></nodes></graph></gexf>'
)


def bombs() -> dict[str, bytes]:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    return {
        "laughs": f'<!DOCTYPE g [<!ENTITY a0 "ha">{laughs}]><gexf label="&a9;"/>'.encode(),
        "blowup": ENTITY.format("a" * 100_000).replace("&a;", "&a;" * 1_000).encode(),
        "outside": b'<!DOCTYPE gexf [<!ENTITY a SYSTEM "file:///etc/passwd">]><gexf>&a;</gexf>',
        "type": b'<!DOCTYPE graphml SYSTEM "http://example.org/graphml.dtd"><graphml/>',
        "deep": b"<gexf>" + b"<nodes>" * 100_000 + b"</nodes>" * 100_000 + b"</gexf>",
        "cut": b'<gexf><graph><nodes><node id="1"',
        "empty": b"<gexf/>",
        "encoding": b'<?xml version="1.0" encoding="euc-kr"?><gexf/>',
        "gml": b"graph [ " + b"node [ " * 5_000,
        "gml end": b'graph [\n node [ id 1 label "A" ]\n edge [ source 1 target 2 ]\n]',
    }


@pytest.mark.parametrize("name", bombs())
def test_hostile_and_damaged_files_are_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(UnusableFile) as refused:
        tables(bombs()[name], "network.gexf")
    assert str(refused.value).endswith(".") or "GML" in str(refused.value)
