"""Maps of Oligrapher become nodes and edges, with directions as their arrows are drawn."""

from pathlib import Path

from nkmap.data_in.reading import tables

OLIGRAPHER = Path(__file__).with_name("networks") / "oligrapher.json"


def test_nodes_and_edges_come_with_their_keys_and_directions() -> None:
    file = tables(OLIGRAPHER.read_bytes(), OLIGRAPHER.name)
    nodes, edges = file.tables
    assert file.format == "oligrapher"
    assert nodes.headings == ("id", "name", "description", "edgeIds", "layout x", "layout y")
    assert list(nodes.fields.values()) == ["key", "name", "note", "", "", ""]  # how it is drawn is not taken
    assert edges.headings == ("id", "node1_id", "node2_id", "arrow", "label")
    assert [row.cells[1:4] for row in edges.rows] == [
        ("1", "2", "directed"),
        ("2", "1", "directed"),
        ("1", "2", "undirected"),
        ("1", None, "mutual"),
    ]
    assert "captions (1), annotations (1)" in " ".join(file.notes)
