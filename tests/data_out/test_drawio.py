"""Maps for draw.io, checked by what its format asks of cells."""

import pytest
from drawn_project import AWKWARD, HIDDEN, KOREAN, LAYOUTS
from lxml import etree

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.drawio import A4, drawio


@pytest.fixture
def pages(drawn):
    """Every page as its cells by id, each with its label and its free attributes."""
    return [
        read_page(diagram) for diagram in etree.fromstring(drawio(drawn, OutChoices())).iterfind("diagram")
    ]


def read_page(diagram):
    found = {}
    for wrapped in diagram.find("mxGraphModel/root"):
        cell = wrapped if wrapped.tag == "mxCell" else wrapped.find("mxCell")
        assert wrapped.get("id") not in found
        found[wrapped.get("id")] = cell, dict(wrapped.attrib)
    return found


def labelled(page):
    return {told.get("label", told.get("value")): (cell, told) for cell, told in page.values()}


def test_cells_are_as_the_format_asks_and_nothing_lies_outside_of_the_paper(pages):
    assert len(pages) == len(LAYOUTS)
    for page in pages:
        assert list(page)[:2] == ["0", "1"] and page["1"][0].get("parent") == "0"
        for id_, (cell, _told) in page.items():
            assert id_ == "0" or cell.get("parent") in page
            assert not (cell.get("vertex") and cell.get("edge"))
            if cell.get("edge"):
                assert page[cell.get("source")][0].get("vertex") and page[cell.get("target")][0].get("vertex")
                assert cell.find("mxGeometry").get("relative") == "1"
            if cell.get("vertex"):
                x, y, width, height = geometry(cell)
                assert x >= 0 and x + width <= A4.width + 0.01 and y >= 0 and y + height <= A4.height + 0.01
                assert width > 0 and height > 0


def geometry(cell):
    return [float(cell.find("mxGeometry").get(name)) for name in ("x", "y", "width", "height")]


def test_tokens_have_place_shape_colour_label_and_values(pages):
    page = labelled(pages[0])
    korean, told = page[KOREAN]
    assert (told["stance"], told["influence"], told["kind"]) == ("0.25", "0.4", "political party")
    assert "shape=offPageConnector" in korean.get("style") and "fillColor=#D55E00" in korean.get("style")
    awkward, _told = page[AWKWARD.replace("\x07", "\ufffd")]
    assert "html=0" in awkward.get("style")
    assert geometry(awkward)[0] < geometry(korean)[0] and geometry(awkward)[1] < geometry(korean)[1]
    assert HIDDEN not in page and "Waiting in the list" not in page
    corners = [geometry(page[name][0])[0] for name in ("At the corner", "In the same corner")]
    assert abs(corners[0] - corners[1]) >= 0.9 * A4.token  # beside one another, not one on the other


def test_the_grid_lies_behind_with_its_words(pages):
    page = labelled(pages[0])
    for words in ("Strong, for", "Strongly against", "Influence on the question", "Who? (quadrants)"):
        assert page[words][0].get("parent") == "1"
    assert {told.get("value") for _cell, told in pages[2].values()} >= {"Active allies", "Neutral"}
    assert {told.get("value") for _cell, told in pages[3].values()} >= {"Who decides", "Who is affected"}


def test_lines_lie_on_layers_of_relations_and_levers_and_parallel_ones_bow_apart(pages):
    edges = [(cell, told) for cell, told in pages[0].values() if cell.get("edge")]
    assert {(told["kind"], cell.get("parent")) for cell, told in edges} == {
        ("alliance", "relations"),
        ("funding", "relations"),
        ("lever", "levers"),
    }
    bends = [cell.find("mxGeometry/Array/mxPoint") for cell, told in edges if told["kind"] != "lever"]
    assert len({(bend.get("x"), bend.get("y")) for bend in bends}) == 2
    others = [told for page in pages[1:] for cell, told in page.values() if cell.get("edge")]
    assert others and all(told["kind"] != "lever" for told in others)


def test_one_map_of_one_round_can_be_chosen_and_nothing_says_who_made_it(drawn):
    data = drawio(drawn, OutChoices(map_id=3))
    root = etree.fromstring(data)
    assert [diagram.get("name") for diagram in root] == ["Who? (wedges)"]
    assert not {"modified", "agent", "etag"} & set(root.attrib) and data == drawio(
        drawn, OutChoices(map_id=3)
    )
