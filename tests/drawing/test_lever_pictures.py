"""Levers in pictures: what is drawn, what the legend says, what names leave free, who may see what."""

from dataclasses import replace

import pytest

from nkmap.drawing.lever_bundles import STRANDS
from nkmap.drawing.page import DOCUMENT, SHEETS, SLIDES
from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import png_bytes
from nkmap.formats.svg import svg_bytes
from nkmap.map_content import AimedLever, DrawnLever, Marks

SHAREABLE = frozenset(["shareable"])


def lever(number, holder, target, susceptibility=None, stage=None, via=(), secret=""):
    sensitivities = SHAREABLE | {secret} if secret else SHAREABLE
    return DrawnLever(number, holder, via, target, susceptibility, stage, sensitivities)


LEVERS = (
    lever(1, 2, 1, "receptive"),
    lever(2, 3, 1, "resistant"),
    lever(3, None, 4),
    lever(4, 5, 4, "receptive", via=(3, 99)),
    lever(5, 99, 1, stage="failed"),  # held by somebody who is not on the map
)


@pytest.fixture
def content(make_map, make_token):
    """Five names and five levers, one of which cannot be drawn."""
    places = ((-0.8, 0.9), (0.7, 0.8), (0.5, 0.3), (-0.5, 0.2), (0.0, 0.6))
    return make_map([make_token(n, *place) for n, place in enumerate(places, 1)], levers=LEVERS)


def words(picture):
    return [" ".join(text.lines) for text in picture.layout.texts]


@pytest.mark.parametrize("purpose", ["document", "slides", "poster"])
def test_levers_are_drawn_and_their_ends_explained_for_every_purpose(content, purpose):
    layout = make_picture(content, PictureChoices(purpose)).layout
    assert [lever.end for lever in layout.levers] == ["arrow", "bar", "open arrow", "arrow"]
    ends = [mark.symbol for mark in layout.legend_marks if mark.symbol.startswith("lever")]
    assert ends == ["lever arrow", "lever open arrow", "lever bar", "lever nobody"]
    bare = make_picture(replace(content, levers=()), PictureChoices(purpose)).layout
    assert bare.levers == () and not any(mark.symbol.startswith("lever") for mark in bare.legend_marks)


def test_a_lever_runs_from_its_holder_through_those_between_to_its_target(content):
    layout = make_picture(content).layout
    shown = {placed.token.stakeholder_id: placed for placed in layout.tokens}
    curves = layout.levers[3].line.curves
    assert len(curves) == 2  # through 3; 99 is not on the map
    reach = 2 * layout.page.token
    for at, stop in ((curves[0].start, 5), (curves[1].start, 3), (curves[1].end, 4)):
        assert abs(at[0] - shown[stop].x) < reach and abs(at[1] - shown[stop].y) < reach


def test_names_and_badges_leave_the_ends_of_levers_free(content):
    aimed = Marks(levers=(AimedLever(),) * 3)
    tokens = tuple(replace(token, marks=aimed) for token in content.tokens)
    layout = make_picture(replace(content, tokens=tokens)).layout
    ends = [lever.line.curves[-1].end for lever in layout.levers]
    boxes = [placed.place.box for placed in layout.tokens if placed.place.box]
    assert not any(b.left < x < b.right and b.top < y < b.bottom for b in boxes for x, y in ends)


def test_ten_levers_between_the_same_two_share_a_few_lines_and_say_how_many_they_are(content):
    answers = ("receptive", "resistant", None, "closed", "already_moved")
    ten = tuple(lever(n, 2, 1, answers[n % 5], "failed" if n == 9 else None) for n in range(10))
    picture = make_picture(replace(content, levers=ten))
    lines = [placed.line for placed in picture.layout.levers]
    assert sum(len(line.drawn) for line in lines) == STRANDS
    assert [count for line in lines for _at, count in line.chips] == [10]
    assert "Levers on one line" in words(picture)


@pytest.mark.parametrize("secret", ["workshop_only", "redact"])
def test_a_lever_that_the_audience_may_not_see_is_not_there_and_counted(content, secret):
    hidden = (lever(1, 2, 1, "closed", secret=secret), *LEVERS[1:])
    shown = make_picture(replace(content, levers=hidden))
    without = make_picture(replace(content, levers=LEVERS[1:]))
    assert shown.layout.levers == without.layout.levers and shown.content.hidden_levers == 1
    assert any("1 lever" in text and "left out" in text for text in words(shown))
    inside = make_picture(replace(content, levers=hidden), PictureChoices(audience="workshop"))
    assert len(inside.layout.levers) == (4 if secret == "workshop_only" else 3)


def test_the_same_levers_are_the_same_bytes_and_no_letters_are_lost(content):
    for as_bytes in (png_bytes, svg_bytes, pdf_bytes):
        assert as_bytes(make_picture(content)) == as_bytes(make_picture(content))
    assert ">?</text>" in svg_bytes(make_picture(content)).decode()
    assert svg_bytes(make_picture(content)) != svg_bytes(make_picture(replace(content, levers=LEVERS[1:])))


def test_numbers_on_levers_are_seven_points_or_more_on_paper():
    for page in (DOCUMENT, *SHEETS.values()):
        assert page.badge_number * 72 / page.dots_per_inch >= 7 - 1e-9
        assert page.badge_number < page.badge * 0.8
    assert SLIDES.badge_number >= 16
