from itertools import combinations

import pytest

from nkmap.drawing.layout import lay_out
from nkmap.drawing.page import DOCUMENT, SLIDES
from nkmap.labels import Box
from nkmap.templates import load_templates

TEMPLATES = [template.id for template in load_templates()]
SEVEN_POINTS = 7 / 72 * 300


def texts_of(layout):
    return [*layout.grid_texts, *layout.texts]


@pytest.mark.parametrize("count", [0, 1, 3, 14, 35])
@pytest.mark.parametrize("template", TEMPLATES)
def test_no_text_lies_on_another(scattered, template, count):
    boxes = lay_out(scattered(count, template), DOCUMENT).text_boxes()
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]


@pytest.mark.parametrize("page", [DOCUMENT, SLIDES], ids=["document", "slides"])
@pytest.mark.parametrize("count", [0, 35, 100])
def test_nothing_leaves_the_page(scattered, page, count):
    layout = lay_out(scattered(count), page)
    whole = Box(0, 0, page.width, page.height)
    assert all(whole.holds(box) for box in layout.text_boxes())
    half = layout.page.token / 2
    for placed in layout.tokens:
        assert layout.face.contains(placed.x - half + 1, placed.y - half + 1)
        assert layout.face.contains(placed.x + half - 1, placed.y + half - 1)


def test_no_text_of_a_document_is_smaller_than_seven_points(scattered):
    layout = lay_out(scattered(35), DOCUMENT)
    sizes = [text.style.size for text in texts_of(layout)] + [p.label.style.size for p in layout.tokens]
    assert min(*sizes, DOCUMENT.code) >= SEVEN_POINTS


def test_labels_stay_on_the_face_and_off_the_axes(scattered):
    layout = lay_out(scattered(35), DOCUMENT)
    face = layout.face
    inside = Box(face.left + DOCUMENT.axis_line, face.top, face.right, face.bottom - DOCUMENT.axis_line)
    assert all(inside.holds(placed.place.box) for placed in layout.tokens if placed.place.box)


def test_every_name_is_beside_its_token_or_in_the_roster_or_counted(scattered):
    layout = lay_out(scattered(40), DOCUMENT)
    without_label = [p for p in layout.tokens if p.place.box is None or p.label.is_cut]
    rows = {text.lines[0] for text in layout.texts}
    said = [p for p in without_label if p.code in rows]
    assert without_label
    assert len(said) + len(layout.rest) == len(without_label)
    if layout.rest:
        assert f"+ {len(layout.rest)} more" in rows


def test_codes_are_drawn_only_for_names_that_are_in_the_roster(make_map, make_token):
    layout = lay_out(make_map([make_token(1, -0.5, 0.5), make_token(2, 0.5, 0.5)]), DOCUMENT)
    assert [placed.code for placed in layout.tokens] == ["", ""]


def test_a_name_too_long_for_its_label_is_whole_in_the_roster(make_map, make_token):
    name = "New or authoritarian members of the International Labour Organization"
    layout = lay_out(make_map([make_token(1, 0, 0.5, name=name, code="ILO")]), DOCUMENT)
    assert layout.tokens[0].label.shapes[0][-1].endswith("…")
    assert layout.tokens[0].code == "ILO"
    assert name in {" ".join(text.lines) for text in layout.texts}


def test_more_than_sixty_tokens_are_smaller_and_numbered(scattered):
    layout = lay_out(scattered(61), DOCUMENT)
    assert layout.page.token == pytest.approx(DOCUMENT.token * 28 / 36)
    codes = [int(placed.code) for placed in layout.tokens if placed.code]
    assert sorted(codes) == list(range(1, len(codes) + 1))
    assert sum(1 for placed in layout.tokens if placed.place.box) <= 20


def test_influential_tokens_are_painted_last(make_map, make_token):
    tokens = [make_token(1, 0, 0.9), make_token(2, 0, 0.1), make_token(3, 0, 0.5, influence=None)]
    layout = lay_out(make_map(tokens), DOCUMENT)
    assert [placed.token.placement_id for placed in layout.tokens] == [3, 2, 1]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_long_question_wraps_and_is_not_clipped(make_map, language):
    question = "Human rights should be dealt with alongside the nuclear issue, " * 3
    layout = lay_out(make_map(question=question.strip(), language=language), DOCUMENT)
    title = layout.texts[0]
    assert " ".join(title.lines) == question.strip()
    assert title.box.right <= DOCUMENT.width and title.box.bottom < layout.face.top


def test_the_layout_does_not_depend_on_the_order_of_tokens(make_map, scattered):
    content = scattered(14)
    turned = make_map(reversed(content.tokens))
    assert lay_out(content, DOCUMENT).text_boxes() == lay_out(turned, DOCUMENT).text_boxes()
