"""Maps as a JSON Canvas, checked by the rules of its version 1.0."""

import json
import re

import pytest
from drawn_project import AWKWARD, HIDDEN, KOREAN, LAYOUTS

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.json_canvas import json_canvas

NEEDED = {"text": "text", "group": "label"}
SIDES = {"left", "right", "top", "bottom"}


@pytest.fixture
def canvas(drawn):
    return json.loads(json_canvas(drawn, OutChoices()))


def test_nodes_and_edges_are_as_the_format_asks(canvas):
    nodes = {node["id"]: node for node in canvas["nodes"]}
    assert set(canvas) == {"nodes", "edges"} and len(nodes) == len(canvas["nodes"])
    for node in nodes.values():
        assert NEEDED[node["type"]] in node
        assert all(type(node[side]) is int for side in ("x", "y", "width", "height"))
        assert node["width"] > 0 and node["height"] > 0
        assert re.fullmatch(r"[1-6]|#[0-9A-F]{6}", node.get("color", "1"))
    assert len({edge["id"] for edge in canvas["edges"]}) == len(canvas["edges"])
    for edge in canvas["edges"]:
        assert nodes[edge["fromNode"]]["type"] == nodes[edge["toNode"]]["type"] == "text"
        assert {edge["fromSide"], edge["toSide"]} <= SIDES and edge["toEnd"] in ("none", "arrow")


def test_maps_and_quadrants_are_groups_and_cards_lie_where_stakeholders_stand(canvas):
    groups = {node["label"]: node for node in canvas["nodes"] if node["type"] == "group"}
    assert {f"Who? ({layout})" for layout in LAYOUTS} <= set(groups)
    texts = [node for node in canvas["nodes"] if node["type"] == "text"]
    cards = {node["text"]: node for node in texts if node["id"].startswith("1-")}
    assert holds(groups["Strong, against"], middle(cards[AWKWARD]))
    assert holds(groups["Less influence, for"], middle(cards[KOREAN]))
    assert cards[KOREAN]["color"] == "#D55E00" and HIDDEN not in cards
    assert all(holds(groups["Who? (quadrants)"], middle(card)) for card in cards.values())


def middle(node):
    return node["x"] + node["width"] / 2, node["y"] + node["height"] / 2


def holds(group, point):
    across, down = point[0] - group["x"], point[1] - group["y"]
    return 0 <= across <= group["width"] and 0 <= down <= group["height"]


def test_the_same_project_gives_the_same_bytes(drawn):
    assert json_canvas(drawn, OutChoices()) == json_canvas(drawn, OutChoices())
