"""Layers in pictures: each is drawn, has its row in the legend, and names keep off it."""

import math
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nkmap.drawing.layout import lay_out
from nkmap.drawing.legend_rows import layer_rows
from nkmap.drawing.map_picture import paint_layout
from nkmap.drawing.page import DOCUMENT, SLIDES, WINDOW
from nkmap.drawing.theme import load_theme
from nkmap.drawing.token_marks import badge_box
from nkmap.drawing.tokens import paint_token, paint_token_badge, token_size
from nkmap.map_content import AimedLever, Estimate, Marks
from nkmap.scales import LAYERS

SEVEN_POINTS = 7 / 72 * 300
MIDDLE = 100


def aimed(count, is_open=False):
    return (AimedLever(is_open=is_open),) * count


def estimates(*places):
    return tuple(Estimate(f"Table {n}", x, y, None, False) for n, (x, y) in enumerate(places, 1))


MARKS = {
    "badge": Marks(levers=aimed(3)),
    "size": Marks(has_size=True, size=0.7),
    "halo": Marks(is_most_influential=True),
    "confidence": Marks(confidence="low"),
    "trail": Marks(trail=((-0.8, 0.2),)),
    "trend": Marks(trend=(-0.8, 0.2)),
    "estimates": Marks(estimates=estimates((0.5, 0.8))),
    "parents": Marks(parent_id=2),
    "votes": Marks(votes=5),
}


def painted(content, page=DOCUMENT):
    layout, theme = lay_out(content, page), load_theme("light")
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_layout(painter, content, layout, theme)
    painter.end()
    return image


def one_token(token, theme_name="light"):
    """A token of the window on its own, in the middle of an image."""
    theme = load_theme(theme_name)
    image = QImage(2 * MIDDLE, 2 * MIDDLE, QImage.Format.Format_RGB32)
    image.fill(theme.face)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_token(painter, QPointF(MIDDLE, MIDDLE), token, WINDOW, theme)
    paint_token_badge(painter, QPointF(MIDDLE, MIDDLE), token, WINDOW, theme)
    painter.end()
    return image


def colour(image, dx, dy=0):
    return QColor(image.pixel(math.floor(MIDDLE + dx), math.floor(MIDDLE + dy)))


@pytest.mark.parametrize("layer", MARKS)
def test_each_layer_is_drawn_and_has_one_row_in_the_legend(make_map, make_token, layer):
    plain = make_map([make_token(1, -0.5, 0.5), make_token(2, 0.6, 0.3)], "alignment-interest")
    marked = replace(plain, tokens=(replace(plain.tokens[0], marks=MARKS[layer]), plain.tokens[1]))
    assert layer_rows(plain) == []
    assert [sample for sample, _, _ in layer_rows(marked)] == [layer]
    face = lay_out(marked, DOCUMENT).face
    box = [round(value) for value in (face.left, face.top, face.width, face.height)]
    assert painted(marked).copy(*box) != painted(plain).copy(*box)


def test_the_badge_says_how_many_and_is_filled_if_one_can_work(make_token):
    box = badge_box(Marks(levers=aimed(3)), MIDDLE, MIDDLE, WINDOW.token, WINDOW)
    rim = ((box.left + box.right) / 2 - MIDDLE, box.top + 4 - MIDDLE)
    theme = load_theme("light")
    closed = one_token(make_token(1, 0, 0, marks=Marks(levers=aimed(3))))
    opened = one_token(make_token(1, 0, 0, marks=Marks(levers=aimed(3, is_open=True))))
    four = one_token(make_token(1, 0, 0, marks=Marks(levers=aimed(4))))
    assert colour(closed, *rim) == theme.face and colour(opened, *rim) == theme.ink
    assert closed != four


def test_no_token_hides_the_badge_of_another(make_map, make_token):
    lower = make_token(1, 0.0, 0.5, marks=Marks(levers=aimed(3, is_open=True)))
    layout = lay_out(make_map([lower]), DOCUMENT)
    middle = (layout.tokens[0].x + 12, layout.tokens[0].y - 20)
    upper = make_token(2, *layout.face.place(*middle), influence=1.0)
    content = make_map([lower, upper])
    below, above = lay_out(content, DOCUMENT).tokens
    assert (below.token, above.token) == (lower, upper)
    box = badge_box(lower.marks, below.x, below.y, DOCUMENT.token, DOCUMENT)
    image, ink = painted(content), load_theme("light").ink
    assert image.pixelColor(round((box.left + box.right) / 2), round(box.bottom - 6)) == ink


HEM = [(x / 10, 0.5 + y / 10) for x in (-1.3, 0, 1.3) for y in (-1, 0, 1) if (x, y) != (0, 0)]


def test_a_group_without_room_for_its_name_is_explained_in_the_roster(make_map, make_token):
    seen = make_token(1, -0.7, 0.5, name="China", marks=Marks(estimates=estimates((0.0, 0.5), (-0.5, 0.9))))
    hem = [make_token(number, *place, name="A") for number, place in enumerate(HEM, 2)]
    layout = lay_out(make_map([seen, *hem]), DOCUMENT)
    hemmed, free = layout.layers["estimates"]
    assert free.caption and hemmed.caption is None
    rows = {text.lines[0] for text in layout.texts}
    assert {"T1", "Table 1"} <= rows and "T2" not in rows


def test_the_area_of_a_token_grows_evenly_with_what_it_stands_for(make_token):
    sizes = [
        token_size(make_token(1, 0, 0, marks=Marks(has_size=True, size=value)), SLIDES)
        for value in (0.0, 0.5, 1.0)
    ]
    assert sizes[0] == pytest.approx(36) and sizes[2] == pytest.approx(72)
    assert sizes[1] ** 2 == pytest.approx((36**2 + 72**2) / 2)
    assert token_size(make_token(1, 0, 0), SLIDES) == SLIDES.token


def test_a_size_that_is_not_assessed_is_hollow_and_claims_nothing(make_map, make_token):
    theme = load_theme("light")
    known = make_token(1, -0.5, 0.5, marks=Marks(has_size=True, size=0.0))
    unknown = make_token(2, 0.5, 0.5, marks=Marks(has_size=True))
    assert colour(one_token(known), 0) == theme.colour_class(known.colour).fill
    assert colour(one_token(unknown), 0) == theme.face
    ((_, _, words),) = layer_rows(make_map([known, unknown], "position-map"))
    assert "1 not assessed" in words


def test_the_halo_is_amber_with_an_edge_on_both_sides(make_token):
    image = one_token(make_token(5, 0, 0, marks=Marks(is_most_influential=True)))
    theme, radius = load_theme("light"), WINDOW.token / 2
    assert colour(image, -(radius + 1.5 * WINDOW.halo)) == theme.halo
    assert colour(image, -(radius + 0.6 * WINDOW.halo)) == theme.face
    for edge in (WINDOW.halo - 0.5, 2 * WINDOW.halo + 0.5):
        assert colour(image, -(radius + edge)).lightness() < 128


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("number", [1, 5])  # a blue token, and a white one
def test_an_outline_is_broken_only_where_people_are_not_sure(make_token, theme, number):
    ink = load_theme(theme).ink
    for confidence, is_broken in ((None, False), ("high", False), ("low", True)):
        token = make_token(number, 0, 0, kind="NGO", symbol="circle", marks=Marks(confidence=confidence))
        image = one_token(token, theme)
        ring = [colour(image, *_on_circle(WINDOW.token / 2, n / 90)) for n in range(90)]
        far = [pixel for pixel in ring if abs(pixel.lightness() - ink.lightness()) > 60]
        assert (len(far) > 15) == is_broken, (confidence, len(far))


def _on_circle(radius, share):
    return radius * math.cos(math.tau * share), radius * math.sin(math.tau * share)


def test_up_to_three_views_are_drawn_singly_and_more_as_their_middle_half(make_map, make_token):
    places = [(-0.5, 0.2), (0.0, 0.9), (0.5, 0.4), (0.7, 0.6)]
    three = make_map([make_token(1, -0.8, 0.8, marks=Marks(estimates=estimates(*places[:3])))])
    views = lay_out(three, DOCUMENT).layers["estimates"]
    assert [view.letters for view in views] == ["T1", "T2", "T3"]
    layout = lay_out(
        make_map([make_token(1, -0.8, 0.8, marks=Marks(estimates=estimates(*places)))]), DOCUMENT
    )
    (middle,) = layout.layers["estimates"]
    assert middle.letters == "4"
    assert (middle.x, middle.y) == pytest.approx(layout.face.point(0.25, 0.5))
    least = DOCUMENT.token / 2 + 12 * DOCUMENT.unit
    assert middle.ellipse[2] > middle.ellipse[3] >= least


def test_groups_that_agree_are_still_seen_one_by_one(make_map, make_token):
    content = make_map([make_token(1, 0, 0.5, marks=Marks(estimates=estimates((0, 0.5), (0, 0.5))))])
    one, other = lay_out(content, DOCUMENT).layers["estimates"]
    clear = DOCUMENT.token / 2 + DOCUMENT.estimate / 2
    assert abs(one.x - other.x) + abs(one.y - other.y) > DOCUMENT.estimate
    for view in (one, other):
        assert ((view.x - view.spot.x) ** 2 + (view.y - view.spot.y) ** 2) ** 0.5 > clear


def crowded(scattered, template="influence-stance", count=20):
    """A map on which every token has all marks, on a grid with names and advice."""
    content = scattered(count, template)
    tokens = tuple(
        replace(
            token,
            marks=Marks(
                has_size=True,
                size=number / count,
                confidence="low",
                levers=aimed(number % 12, is_open=number % 2 == 0),
                is_most_influential=number % 5 == 0,
                trail=((token.x * 0.6, token.y * 0.6),) if number % 3 == 0 else (),
                trend=(-token.x, 0.5) if number % 4 == 0 else None,
                estimates=estimates((0.1, 0.1), (0.9, 0.9)) if number % 7 == 0 else (),
                parent_id=1,
            ),
        )
        for number, token in enumerate(content.tokens)
    )
    return replace(content, tokens=tokens, layers=frozenset(LAYERS) - {"cell_names"})


@pytest.mark.parametrize("template", ["influence-stance", "position-map", "spectrum-of-allies", "rings"])
def test_with_all_layers_no_text_lies_on_another_or_on_a_badge(scattered, template):
    layout = lay_out(crowded(scattered, template), DOCUMENT)
    texts = [text.box for text in (*layout.grid_texts, *layout.texts)]
    assert not [(a, b) for a, b in combinations(texts, 2) if a.overlaps(b)]
    labels = [placed.place.box for placed in layout.tokens if placed.place.box]
    names = [view.caption.box for view in layout.layers["estimates"] if view.caption]
    badges = [
        badge_box(p.token.marks, p.x, p.y, token_size(p.token, layout.page), layout.page)
        for p in layout.tokens
        if p.token.marks.levers
    ]
    assert labels and badges
    assert not [(a, b) for a in labels for b in (*texts, *names, *badges) if a.overlaps(b)]
    assert all(box.left >= 0 and box.bottom <= DOCUMENT.height for box in texts)
    sizes = [text.style.size for text in (*layout.grid_texts, *layout.texts)]
    assert min(*sizes, DOCUMENT.badge_number, DOCUMENT.code) >= SEVEN_POINTS


def test_names_of_quadrants_give_way_to_a_token(make_map, make_token):
    def name(*places):
        tokens = [make_token(n, *place, name="A") for n, place in enumerate(places, 1)]
        layout = lay_out(make_map(tokens, layers=frozenset({"cell_names"})), DOCUMENT)
        return layout, next(text.box for text in layout.grid_texts if text.lines == ("Strong, for",))

    layout, free = name((-0.5, 0.2))
    assert free.right > layout.face.right - 4 * DOCUMENT.gap
    layout, moved = name((0.9, 0.97))
    token = layout.tokens[0]
    assert moved.right < token.x - DOCUMENT.token / 2


def test_advice_and_other_names_are_there_on_request(make_map):
    plain = lay_out(make_map(), DOCUMENT).grid_texts
    asked = lay_out(make_map(layers=frozenset({"other_cell_names", "advice"})), DOCUMENT).grid_texts
    words = {" ".join(text.lines) for text in asked} - {" ".join(text.lines) for text in plain}
    assert "Supporter" in words and any(word.startswith("Involve early") for word in words)
    assert len(words) == 8
