"""A map as GEXF, read by networkx, which gives no shapes back, and by lxml."""

from io import BytesIO

import networkx as nx
import pytest
from drawn_project import AWKWARD, HIDDEN, KOREAN
from lxml import etree

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.gexf import V1_2, V1_3, gexf, gexf_1_2
from nkmap.data_out.maps_out import first_map_out
from nkmap.db.queries.rounds import round_list
from nkmap.redaction.project import RedactedProject, redacted_project

SPACES = {"g": V1_3.namespace, "v": V1_3.viz}


def read(data, version="1.3"):
    return nx.read_gexf(BytesIO(data), version=version)


def by_label(graph):
    return {told["label"]: told for _id, told in graph.nodes(data=True)}


def test_a_graph_has_everybody_with_values_and_places_and_says_the_same_in_both_versions(drawn):
    new, old = read(gexf(drawn, OutChoices())), read(gexf_1_2(drawn, OutChoices()), "1.2draft")
    people = by_label(new)
    assert set(people) == {
        AWKWARD.replace("\x07", "\ufffd"),
        KOREAN,
        "China",
        "At the corner",
        "In the same corner",
        "Waiting in the list",
    }
    awkward = people[AWKWARD.replace("\x07", "\ufffd")]
    assert (awkward["stance"], awkward["influence"], awkward["salience"]) == (-0.5, 0.9, 0.75)
    assert awkward["viz"]["color"] == {"r": 0, "g": 114, "b": 178, "a": 1.0}
    assert "position" not in people["Waiting in the list"]["viz"]
    assert sorted(by_label(old).items(), key=str) == sorted(people.items(), key=str)
    assert sorted(old.edges(data=True), key=str) == sorted(new.edges(data=True), key=str)


def test_higher_influence_is_further_up_and_the_second_version_has_its_own_namespaces(drawn):
    root = etree.fromstring(gexf(drawn, OutChoices()))
    up = {
        node.get("label"): float(node.find("v:position", SPACES).get("y"))
        for node in root.iterfind(".//g:node", SPACES)
        if node.find("v:position", SPACES) is not None
    }
    assert up["At the corner"] > up[KOREAN] > up["China"]
    assert root.get("version") == "1.3" and "www" not in "".join(root.nsmap.values())
    older = etree.fromstring(gexf_1_2(drawn, OutChoices()))
    assert older.get("version") == "1.2" and set(older.nsmap.values()) == {V1_2.namespace, V1_2.viz}


def test_relations_and_levers_are_edges_with_all_that_is_known_of_them(drawn):
    edges = [told for *_ends, told in read(gexf(drawn, OutChoices())).edges(data=True)]
    alliances = [told for told in edges if told["kind"] == "alliance"]  # undirected ones come twice
    assert [(told["direction"], told["weight"]) for told in alliances] == [("undirected", 3.0)] * 2
    (funding,) = [told for told in edges if told["kind"] == "funding"]
    assert funding["strength"] == 0 and "weight" not in funding  # which Gephi refuses
    (lever,) = [told for told in edges if told["kind"] == "lever"]
    assert (lever["instrument"], lever["susceptibility"], lever["via"]) == (
        "Trade terms",
        "resistant",
        KOREAN,
    )


def test_rounds_are_numbers_of_the_time_line_and_one_round_has_none(drawn):
    graph = read(gexf(drawn, OutChoices()))
    china = by_label(graph)["China"]
    assert china["stance by round"] == [(0.0, 1, 1), (0.6, 2, 2)]
    assert china["spells"] == [(1, 1), (2, 2)]
    rounds = first_map_out(drawn, OutChoices()).rounds
    assert [one.label for one in rounds] == ["Spring", ""]
    spring = drawn.read(round_list)[0].id
    before = read(gexf(drawn, OutChoices(round_id=spring)))
    assert by_label(before)["China"]["stance"] == 0.0 and "spells" not in by_label(before)["China"]


def test_whoever_is_not_to_be_seen_is_in_no_graph_and_notes_are_in_none(drawn):
    data = gexf(drawn, OutChoices()).decode()
    assert not any(
        words in data for words in (HIDDEN, "Zarb", "Private", "Told to nobody", "/home", "lastmodified")
    )
    assert gexf(drawn, OutChoices()).decode() == data
    assert "Levers that nobody holds are not in it: 1." in data


@pytest.mark.parametrize("level", ["shareable", "redact"])
def test_a_redacted_graph_has_codes(written, level):
    with redacted_project(written["drawn"], level) as project:
        assert isinstance(project, RedactedProject)
        data = gexf(project, OutChoices())
        assert HIDDEN.encode() not in data and b"Actor " in data
        assert len(read(data)) == 7
