from dataclasses import replace

import pytest

from nkmap.drawing.page import DOCUMENT, ROOMS, SHEETS, SLIDES
from nkmap.errors import InvalidInput
from nkmap.formats.audiences import for_audience
from nkmap.formats.pictures import PictureChoices, make_picture, missing_letters, page_for
from nkmap.formats.png import draw_image
from nkmap.map_content import AimedLever, Marks


@pytest.fixture
def china(make_token):
    return make_token(1, "Chinese government", -0.8, 1)


@pytest.fixture
def brokers(make_token):
    return make_token(2, "Border brokers", 0.1, 0.2, sensitivity="redact")


@pytest.mark.parametrize(
    ("choices", "page"),
    [
        ({}, DOCUMENT),
        ({"paper": "A4"}, replace(SHEETS["A4"], tints=False)),
        ({"purpose": "slides"}, SLIDES),
        ({"purpose": "poster"}, SHEETS["A0"]),
        ({"purpose": "poster", "paper": "A3"}, SHEETS["A3"]),
        ({"purpose": "poster", "saves_ink": True}, replace(SHEETS["A0"], tints=False)),
        ({"is_transparent": True}, replace(DOCUMENT, background="")),
    ],
)
def test_purpose_and_paper_choose_the_page(choices, page):
    assert page_for(PictureChoices(**choices)) == page


def test_text_on_slides_grows_with_the_room_and_never_gets_too_small():
    pages = {room: page_for(PictureChoices("slides", room=room)) for room in ROOMS}
    assert [page.label for page in pages.values()] == [22, 30, 38, 45]
    assert pages["table"].end_word == SLIDES.end_word
    assert pages["large-hall"].end_word == pytest.approx(1.5 * SLIDES.end_word)


@pytest.mark.parametrize(
    "choices",
    [{"purpose": "wall"}, {"paper": "A5"}, {"room": "moon"}, {"purpose": "slides", "paper": "A4"}],
)
def test_what_cannot_be_chosen_is_refused(choices):
    with pytest.raises(InvalidInput):
        page_for(PictureChoices(**choices))


def test_names_that_are_not_for_the_audience_are_left_out_and_counted(make_map, make_token, china, brokers):
    workshop = make_token(3, "UN", 0.5, 0.4, sensitivity="workshop_only")
    everyone = make_map([china, brokers, workshop])
    left_out = {"shareable": 2, "workshop": 1, "all": 0}
    found = {name: make_picture(everyone, PictureChoices(audience=name)).left_out for name in left_out}
    assert found == left_out
    assert for_audience(everyone, "shareable").tokens == (china,)


def test_a_badge_counts_only_levers_that_the_audience_may_see(make_map, china):
    secret = Marks(levers=(AimedLever("redact", is_open=True), AimedLever()))
    shown = for_audience(make_map([replace(china, marks=secret)]), "shareable").tokens[0].marks
    assert (len(shown.levers), shown.is_open) == (1, False)


def test_what_is_left_out_leaves_no_trace_in_the_picture(make_map, china, brokers):
    hidden = make_picture(make_map([china, brokers]))
    without = make_picture(make_map([china]))
    assert hidden.content == without.content
    assert hidden.layout.tokens == without.layout.tokens
    texts = [" ".join(text.lines) for text in hidden.layout.texts]
    assert not any("Border" in text for text in texts) and any("1 name" in text for text in texts)


def test_without_a_title_the_grid_gets_its_room(make_map, china):
    content = make_map([china])
    titled, bare = make_picture(content), make_picture(content, PictureChoices(has_title=False))
    assert "Who decides?" not in [line for text in bare.layout.texts for line in text.lines]
    assert bare.layout.face.height > titled.layout.face.height + DOCUMENT.title


def test_every_name_is_on_the_map_or_on_a_following_page(crowd):
    picture = make_picture(crowd)
    texts = [*picture.layout.texts, *(text for page in picture.names for text in page)]
    listed = {" ".join(text.lines) for text in texts}
    beside = {placed.token.name for placed in picture.layout.tokens if placed.place.box}
    assert picture.page_count > 1
    assert {token.name for token in crowd.tokens} <= listed | beside


def test_letters_that_no_font_has_are_named_before_anything_is_written(make_map):
    private = "\U0010fffd"
    assert missing_letters(make_picture(make_map([f"Ministry {private}", "중국 정부"]))) == private


def test_a_transparent_picture_shows_what_is_behind_it(make_map, china):
    content = make_map([china])
    for choices, alpha in ((PictureChoices(is_transparent=True), 0), (PictureChoices(), 255)):
        picture = make_picture(content, choices)
        image, face = draw_image(picture, scale=0.5), picture.layout.face
        inside = image.pixelColor(
            int(face.left + face.width * 0.97) // 2, int(face.top + face.height * 0.52) // 2
        )
        assert [image.pixelColor(2, 2).alpha(), inside.alpha()] == [alpha, alpha]
