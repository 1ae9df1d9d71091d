"""Kumu's JSON becomes elements and connections, whether it is a blueprint or a backup of a project."""

import json

from network_files import column, fields, found

from nkmap.data_in.reading import tables


def test_every_key_of_a_blueprint_is_a_column() -> None:
    file = found("kumu_blueprint.json")
    elements, connections = file.tables
    assert (file.format, elements.holds, connections.holds) == ("kumu", "stakeholders", "relations")
    assert fields(elements) == {
        "key": "id",
        "name": "label",
        "kind": "type",
        "note": "description",
        "tags": "tags",
    }
    assert fields(connections) == {"from": "from", "to": "to", "kind": "type", "direction": "direction"}
    assert column(elements, "Favourite boat") == ["tug", None]
    assert column(connections, "to") == ["b", None]  # without an end, and still a row


def test_a_backup_keeps_same_names_apart_by_its_ids() -> None:
    elements, connections = found("kumu_backup.json").tables
    assert column(elements, "label") == ["Harbour office", "Pilots", "Pilots"]
    assert column(elements, fields(elements)["key"]) == ["elem-1", "elem-2", "elem-3"]
    assert column(elements, "tags")[0] == "port|city"
    assert column(elements, "Influence")[0] == 7
    assert json.loads(str(column(elements, "contact")[1])) == {"room": 3}
    assert column(connections, "from") == ["elem-1", "elem-2"]
    assert column(connections, "direction") == ["mutual", "directed"]
    assert column(connections, "type") == ["pays", None]
    assert [row.line for row in elements.rows] == [1, 2, 3]


def test_places_of_the_first_map_are_columns_that_mean_nothing() -> None:
    file = found("kumu_backup.json")
    assert column(file.tables[0], "layout x") == [120, None, None]
    assert column(file.tables[0], "layout y") == [-40, None, None]
    assert not {"x", "y", "stance", "influence"} & set(file.tables[0].fields.values())
    notes = " ".join(file.notes)
    assert "neither influence nor stance" in notes
    assert "loops (1), views (2)" in notes
    assert "all 2 maps" in notes


def test_other_json_with_elements_is_not_taken_for_kumu() -> None:
    rows = {"elements": [{"name": "a"}, {"name": "b"}]}
    assert tables(json.dumps(rows).encode(), "a.json").format == "json"
