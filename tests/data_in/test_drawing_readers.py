"""Drawings of draw.io and charts of Mermaid come back as names with what they carry."""

from pathlib import Path

import pytest

from nkmap.data_in.found import Scale, Table
from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile

NETWORKS = Path(__file__).with_name("networks")


def read(name: str) -> tuple[Table, ...]:
    return tables((NETWORKS / name).read_bytes(), name).tables


def column(table: Table, heading: str) -> list[object]:
    place = table.headings.index(heading)
    return [row.cells[place] for row in table.rows]


def test_only_shapes_with_data_are_taken_where_there_are_some() -> None:
    shapes, lines, _, _ = read("page.drawio")
    assert (shapes.name, shapes.holds, lines.holds) == ("Berth", "stakeholders", "relations")
    assert column(shapes, "label") == ["Harbour office", "Pilots"]
    assert column(shapes, "influence") == [0.7, 0.25]
    assert column(shapes, "code") == ["HO", None]
    assert shapes.maps[shapes.headings.index("influence")] == "Berth"
    assert column(lines, "source") == ["h", "p", "h"]  # the second arrow points back
    assert column(lines, "target") == ["p", "h", None]
    assert column(lines, "direction") == ["undirected", "directed", "directed"]


def test_plain_shapes_are_taken_with_their_text_where_none_has_data() -> None:
    shapes, lines = read("page.drawio")[2:]
    assert column(shapes, "label") == ["Crane drivers", "a <b"]
    assert column(shapes, "id") == ["2/2", "2/3"]  # ids come again on each page
    assert (column(lines, "source"), column(lines, "target")) == (["2/2"], ["2/3"])
    assert column(lines, "direction") == ["mutual"]


def test_a_compressed_drawing_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnusableFile, match="without compression"):
        tables(b"<mxfile><diagram>7VdNk5owGP41</diagram></mxfile>", "a.drawio")


def test_points_of_a_quadrant_chart_stand_on_the_map_of_its_title() -> None:
    file = tables((NETWORKS / "quadrants.mmd").read_bytes(), "quadrants.mmd")
    (table,) = file.tables
    assert [row.cells for row in table.rows] == [
        ("Harbour office; old", 0.75, 1.0),
        ("Pilots", 0.2, 0.5),
        ("부두 어민회", 0.0, 0.25),
    ]
    assert [row.line for row in table.rows] == [7, 8, 10]
    assert table.fields == {0: "name", 1: "x", 2: "y"}
    assert set(table.maps.values()) == {"Who supports the new berth?"}
    assert table.scales[1] == table.scales[2] == Scale(0, 1)
    assert "Lines that are no points: 9." in file.notes
    assert "The axes are called: x-axis Against --> For; y-axis Influence." in file.notes


def test_levers_in_graphs_of_our_own_are_no_relations() -> None:
    uids = [f"{number}530bd56-670f-4d60-b857-93c7facf6a91" for number in range(3)]
    edges = "".join(
        f'<edge id="{kind}-{uid}" source="a" target="b" kind="{said}" label="{said}"/>'
        for kind, said, uid in (("relation", "funding", uids[0]), ("lever", "lever", uids[1]))
    )
    text = f'<gexf><graph><nodes/><edges>{edges}<edge id="9" source="a" target="b"/></edges></graph></gexf>'
    _, relations, levers, added = tables(text.encode(), "ours.gexf").tables
    assert (relations.holds, levers.holds, added.holds) == ("relations", "leverage", "relations")
    assert (column(relations, "id"), column(relations, "kind")) == ([uids[0]], ["funding"])
    assert list(levers.fields.values())[:3] == ["id", "holder", "target"]
    assert not {"label", "kind"} & set(levers.headings)  # they only say that it is one
    assert column(added, "id") == ["9"]
