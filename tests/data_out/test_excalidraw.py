"""Maps for Excalidraw, checked by what its loader asks of elements."""

import json
from itertools import pairwise

import pytest
from drawn_project import HIDDEN, KOREAN, LAYOUTS

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.excalidraw import excalidraw

TYPES = {"rectangle", "ellipse", "diamond", "text", "arrow", "line", "frame"}


@pytest.fixture
def elements(drawn):
    whole = json.loads(excalidraw(drawn, OutChoices()))
    assert (whole["type"], whole["version"], whole["files"]) == ("excalidraw", 2, {})
    return {element["id"]: element for element in whole["elements"]}, whole["elements"]


def test_elements_are_as_the_format_asks_and_ties_hold_both_ways(elements):
    by_id, every = elements
    assert len(by_id) == len(every)
    for one in every:
        assert one["type"] in TYPES and one["width"] >= 0 and one["height"] >= 0
        assert one["frameId"] is None or by_id[one["frameId"]]["type"] == "frame"
        for bound in one["boundElements"]:
            assert by_id[bound["id"]]["type"] == bound["type"]
        if one["type"] == "arrow":
            for end in ("startBinding", "endBinding"):
                holder = by_id[one[end]["elementId"]]
                assert {"type": "arrow", "id": one["id"]} in holder["boundElements"]
        if one["type"] == "text" and one["containerId"]:
            assert {"type": "text", "id": one["id"]} in by_id[one["containerId"]]["boundElements"]
    assert all(0 <= one["seed"] < 2**31 for one in every)


def test_each_map_is_a_frame_that_holds_all_of_it(elements):
    by_id, every = elements
    frames = [one for one in every if one["type"] == "frame"]
    assert [frame["name"] for frame in frames] == [f"Who? ({layout})" for layout in LAYOUTS]
    for one in every:
        frame = by_id.get(one["frameId"])
        if frame and "points" not in one:
            assert frame["x"] <= one["x"] and one["x"] + one["width"] <= frame["x"] + frame["width"]
            assert frame["y"] <= one["y"] and one["y"] + one["height"] <= frame["y"] + frame["height"]
    tops = [frame["y"] for frame in frames]
    assert all(second >= first + 1000 for first, second in pairwise(tops))


def test_tokens_carry_values_code_and_name_as_one_group(elements):
    _by_id, every = elements
    first = [one for one in every if one["frameId"] == "1-frame"]
    (name,) = [one for one in first if one.get("text") == KOREAN]
    token, code = (one for one in first if one["groupIds"] == name["groupIds"] and one is not name)
    assert (token["customData"]["stance"], token["customData"]["influence"]) == (0.25, 0.4)
    assert token["backgroundColor"] == "#D55E00" and code["containerId"] == token["id"]
    assert HIDDEN not in json.dumps(every)
    arrows = {one["customData"]["kind"]: one["endArrowhead"] for one in first if one["type"] == "arrow"}
    assert arrows == {"alliance": None, "funding": "arrow", "lever": "triangle"}


def test_the_same_project_gives_the_same_bytes(drawn):
    assert excalidraw(drawn, OutChoices()) == excalidraw(drawn, OutChoices())
