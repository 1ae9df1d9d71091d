from nkmap.drawing.layout import lay_out
from nkmap.drawing.legend import footer_sentences
from nkmap.drawing.legend_rows import legend_rows
from nkmap.drawing.page import DOCUMENT


def test_kinds_that_look_the_same_share_a_row(make_token):
    state = {"symbol": "circle", "colour": "blue"}
    tokens = [
        make_token(1, 0, 0, kind="NGO", symbol="hexagon", colour="green"),
        make_token(2, 0, 0, kind="government", **state),
        make_token(3, 0, 0, kind="government", **state),
        make_token(4, 0, 0, kind="legislature", **state),
    ]
    assert [words for _, _, words in legend_rows(tokens)] == ["Government, legislature", "NGO"]


def test_a_map_of_one_look_has_no_legend(make_map, make_token):
    tokens = [make_token(n, 0, 0, kind="NGO", symbol="hexagon", colour="green") for n in (1, 2)]
    assert legend_rows(tokens) == []
    assert lay_out(make_map(tokens), DOCUMENT).legend_marks == ()


def test_tokens_without_a_kind_are_white_circles_last_in_the_legend(make_token):
    tokens = [make_token(1, 0, 0), *(make_token(n, 0, 0, kind=None) for n in (2, 3))]
    assert legend_rows(tokens)[-1] == ("circle", "none", "Kind not set")


def test_the_footer_says_what_the_places_are_and_who_is_missing(make_map, make_token):
    content = make_map([make_token(n, 0, 0) for n in range(11)], waiting=3)
    assert footer_sentences(content, 0) == [
        "The group’s judgement, May 2007, not a measurement.",
        "3 of 14 not placed.",
    ]
    assert footer_sentences(content, 2)[1:] == ["3 of 16 not placed.", "2 names left out."]


def test_a_disclaimer_of_the_project_stands_instead_of_the_groups_judgement(make_map, make_token):
    content = make_map([make_token(1, 0, 0)], disclaimer="One reading of two documents.", waiting=0)
    assert footer_sentences(content, 0) == ["One reading of two documents.", "As of May 2007."]
