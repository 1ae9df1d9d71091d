"""Actors of a spatial model come with a map for each dimension, from CSV as from XML."""

from pathlib import Path

from nkmap.data_in.found import Found, Scale
from nkmap.data_in.reading import tables

NETWORKS = Path(__file__).with_name("networks")


def found(name: str) -> Found:
    return tables((NETWORKS / name).read_bytes(), name)


def test_each_dimension_is_a_map_with_influence_stance_and_salience() -> None:
    table = found("ktab.csv").tables[0]
    assert table.holds == "stakeholders"
    assert table.name == "Harbour; new berth"
    of_a_map = ["influence", "stance", "salience"]
    assert list(table.fields.values()) == ["name", "note", *of_a_map, *of_a_map]
    assert table.maps == {2: "Berth", 3: "Berth", 4: "Berth", 5: "Pstn2", 6: "Pstn2", 7: "Pstn2"}
    assert table.scales[2] == Scale(0, 102.5)
    assert table.scales[3] == table.scales[4] == Scale(0, 100)


def test_padding_commas_and_empty_lines_do_no_harm() -> None:
    rows = found("ktab.csv").tables[0].rows
    assert [row.line for row in rows] == [3, 4, 6]
    assert rows[0].cells == ("HO", "Harbour office; the old one", 102.5, 75.79, 49.5, 102.5, 20.0, 48.0)
    assert rows[1].cells[2:] == (51.25, 45.0, None, 51.25, 65.0, 41.3)
    assert rows[2].cells[:2] == ("UN", "Union, of dockers and crane drivers")
    assert rows[2].cells[2:] == (None, 30.0, 12.0, None, None, 15.0)


def test_it_is_said_what_power_and_positions_become_and_that_a_count_is_wrong() -> None:
    notes = " ".join(found("ktab.csv").notes)
    assert "divided by the largest, 102.5" in notes
    assert "turn the scale round" in notes
    assert "The first line says 4 actors, but there are 3." in notes


def test_an_empty_element_is_missing_and_not_zero() -> None:
    file = found("ktab.xml")
    first, second = file.tables[0].rows
    assert first.cells == ("HO", "Harbour office", 80.0, None, 32.3, 80.0, 39.8, None)
    assert second.cells == ("PI", None, None, 10.0, None, None, None, None)
    assert file.tables[0].maps[3] == "Berth"
    assert "Settings of the model are not read: ModelParameters." in file.notes
    assert first.line == 8


def test_an_ordinary_table_is_not_taken_for_ktab() -> None:
    for text in ("name,power\nA,1\n", "a,b,3,2\nA,B,C,D\n", "1,2,3,4\n1,2,3,4,5\n"):
        file = tables(text.encode(), "a.csv")
        assert file.format == ("ktab" if text.startswith("1,2,3") else "csv")
