"""SVG files, read as other programs read them."""

from xml.etree import ElementTree

import pytest
from PySide6.QtSvg import QSvgRenderer

from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.svg import svg_bytes

NAMES = ["Außenministerium 7", "대한민국 정부", "中国政府", "وزارة الخارجية 14", "משרד החוץ", "A & B <i>"]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def drawing(make_map):
    """Return a function that makes the root element of a map of the names."""

    def draw(**choices):
        return ElementTree.fromstring(svg_bytes(make_picture(make_map(NAMES), PictureChoices(**choices))))

    return draw


def test_every_name_is_one_text_as_it_was_typed(drawing):
    texts = {element.text for element in drawing().iter(f"{SVG}text")}
    assert set(NAMES) | {"Who decides?"} <= texts
    assert any("2007" in text for text in texts)
    assert not any("nkmap-text" in text for text in texts)


def test_it_is_of_the_size_of_the_document_and_of_version_1_1(drawing):
    root = drawing()
    assert root.get("version") == "1.1"
    assert [round(float(root.get(side).removesuffix("mm"))) for side in ("width", "height")] == [160, 100]


def test_what_is_read_from_the_right_ends_at_its_left(drawing):
    texts = {element.text: element for element in drawing().iter(f"{SVG}text")}
    assert texts["משרד החוץ"].get("direction") == "rtl" and texts["משרד החוץ"].get("text-anchor") == "end"
    assert texts["中国政府"].get("direction") is None


def test_title_and_description_say_the_map_in_words(drawing):
    root = drawing()
    assert root.find(f"{SVG}title").text == "Who decides?"
    assert all(name in root.find(f"{SVG}desc").text for name in NAMES)


def test_letters_can_be_outlines(drawing):
    with_texts, with_outlines = drawing(), drawing(has_outlines=True)
    assert not list(with_outlines.iter(f"{SVG}text"))
    assert len(list(with_outlines.iter(f"{SVG}path"))) > len(list(with_texts.iter(f"{SVG}path")))


def test_the_latin_face_comes_first_and_ligatures_are_off(drawing):
    root = drawing()
    assert root.get("font-family").startswith("Noto Sans,")
    assert "font-variant-ligatures:none" in root.get("style")


def test_the_same_map_gives_the_same_bytes_that_other_programs_can_draw(make_map):
    content = make_map(NAMES)
    data = svg_bytes(make_picture(content))
    assert data == svg_bytes(make_picture(content))
    assert QSvgRenderer(data).isValid()
    assert b"Qt SVG" not in data and b"Generated with" not in data
