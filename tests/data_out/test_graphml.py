"""A map as GraphML, read by networkx, and yEd's block of it by lxml."""

from io import BytesIO

import networkx as nx
from drawn_project import AWKWARD, HIDDEN, KOREAN
from drawn_project import fill as fill_drawn
from lxml import etree

from nkmap.commands import attributes
from nkmap.data_out.choices import OutChoices
from nkmap.data_out.graphml import GRAPHML, YED, graphml
from nkmap.db.project_file import read_project, write_project
from nkmap.redaction.project import Outside

SPACES = {"g": GRAPHML, "y": YED}


def test_networkx_reads_names_values_and_edges(drawn):
    graph = nx.read_graphml(BytesIO(graphml(drawn, OutChoices())))
    people = {told["name"]: told for _id, told in graph.nodes(data=True)}
    awkward = people[AWKWARD.replace("\x07", "\ufffd")]
    assert (awkward["stance"], awkward["influence"], awkward["confidence"]) == (-0.5, 0.9, "high")
    assert "stance" not in people["Waiting in the list"] and HIDDEN not in people
    kinds = {told["kind"]: told for *_ends, told in graph.edges(data=True)}
    assert (kinds["alliance"]["direction"], kinds["alliance"]["strength"]) == ("undirected", 3)
    assert kinds["lever"]["instrument"] == "Trade terms"


def test_yed_is_told_place_shape_colour_and_heads(drawn):
    root = etree.fromstring(graphml(drawn, OutChoices()))
    shapes = {
        shape.findtext("y:NodeLabel", namespaces=SPACES): shape
        for shape in root.iterfind(".//y:ShapeNode", SPACES)
    }
    korean, corner = (shapes[name].find("y:Geometry", SPACES) for name in (KOREAN, "At the corner"))
    assert float(corner.get("x")) > float(korean.get("x")) and float(corner.get("y")) < float(korean.get("y"))
    assert shapes["Waiting in the list"].find("y:Geometry", SPACES) is None
    assert shapes[KOREAN].find("y:Fill", SPACES).get("color") == "#D55E00"
    assert shapes["In the same corner"].find("y:Shape", SPACES).get("type") == "hexagon"
    heads = {
        edge.findtext(".//y:EdgeLabel", namespaces=SPACES): edge.find(".//y:Arrows", SPACES).get("target")
        for edge in root.iterfind(".//g:edge", SPACES)
    }
    assert heads == {"alliance": "none", "funding": "standard", "Trade terms": "standard"}


def test_every_value_has_a_key_of_its_type(drawn):
    root = etree.fromstring(graphml(drawn, OutChoices()))
    keys = {key.get("id"): key for key in root.iterfind("g:key", SPACES)}
    used = {data.get("key") for data in root.iterfind(".//g:data", SPACES)}
    assert used == set(keys)
    types = {key.get("attr.name"): key.get("attr.type") for key in keys.values()}
    assert (types["stance"], types["strength"], types["name"]) == ("double", "int", "string")
    assert graphml(drawn, OutChoices()) == graphml(drawn, OutChoices())


def test_a_question_that_is_called_like_a_field_hides_no_field(tmp_path):
    def fill(session):
        fill_drawn(session)
        for question in ("name", "kind", "stance", "What they want"):
            attributes.set_value(session, attributes.add(session, question), [3], f"answer to {question}")

    write_project(tmp_path / "asked.nkmap", fill)
    with read_project(tmp_path / "asked.nkmap") as project:
        graph = nx.read_graphml(BytesIO(graphml(Outside(project.store), OutChoices())))
    (china,) = [told for _id, told in graph.nodes(data=True) if told["name"] == "China"]
    assert china["stance"] == 0.6 and china["name (question)"] == "answer to name"
    assert china["kind (question)"] == "answer to kind"
    assert china["What they want"] == "answer to What they want"
