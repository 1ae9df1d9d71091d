"""The dots of a vote on tokens: a chip that no name lies on and no token hides."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from nkmap.drawing.layout import lay_out
from nkmap.drawing.map_picture import paint_layout
from nkmap.drawing.page import DOCUMENT, SLIDES, WINDOW
from nkmap.drawing.theme import load_theme
from nkmap.drawing.tokens import token_size
from nkmap.drawing.vote_chips import chip_box
from nkmap.map_content import Marks

SEVEN_POINTS = 7 / 72 * 300


def with_dots(content):
    tokens = (replace(t, marks=Marks(votes=3 * n)) for n, t in enumerate(content.tokens))
    return replace(content, tokens=tuple(tokens))


def chips(layout):
    found = (
        chip_box(p.token.marks, p.x, p.y, token_size(p.token, layout.page), layout.page)
        for p in layout.tokens
    )
    return [box for box in found if box]


@pytest.mark.parametrize("page", [DOCUMENT, SLIDES])
@pytest.mark.parametrize("count", [12, 30])
def test_no_name_lies_on_a_chip_and_a_token_without_dots_has_none(scattered, page, count):
    layout = lay_out(with_dots(scattered(count, "influence-stance")), page)
    labels = [placed.place.box for placed in layout.tokens if placed.place.box]
    assert len(chips(layout)) == count - 1 and labels
    assert not [(a, b) for a in labels for b in chips(layout) if a.overlaps(b)]


def test_the_number_is_as_large_on_small_tokens_and_never_smaller_than_print_allows():
    for page in (DOCUMENT, SLIDES, WINDOW):
        usual, small = (
            chip_box(Marks(votes=12), 0, 0, each.token, each) for each in (page, page.with_small_tokens())
        )
        assert usual.right - usual.left == small.right - small.left > page.badge
    assert DOCUMENT.badge_number >= SEVEN_POINTS


def test_the_token_above_does_not_hide_the_chip_of_the_one_below(make_map, make_token):
    lower = make_token(1, 0.0, 0.5, marks=Marks(votes=7))
    layout = lay_out(make_map([lower]), DOCUMENT)
    box = chips(layout)[0]
    upper = make_token(2, *layout.face.place(layout.tokens[0].x, box.bottom + 10), influence=1.0)

    content, theme = make_map([lower, upper]), load_theme("light")
    layout = lay_out(content, DOCUMENT)
    assert [placed.token for placed in layout.tokens] == [lower, upper]  # the upper one is painted later
    image = QImage(round(DOCUMENT.width), round(DOCUMENT.height), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_layout(painter, content, layout, theme)
    (box,) = chips(layout)
    dot = box.left + 0.56 * (box.bottom - box.top), (box.top + box.bottom) / 2
    assert image.pixelColor(*map(round, dot)) == theme.ink
