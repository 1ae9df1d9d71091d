"""The measures of every picture: nothing too small, nothing on one another, nothing outside of the page."""

from itertools import combinations

import pytest

from nkmap.drawing.layout import lay_out
from nkmap.drawing.name_pages import name_pages
from nkmap.drawing.page import DOCUMENT, SHEETS, SLIDES
from nkmap.labels import Box
from nkmap.templates import load_templates

TEMPLATES = [template.id for template in load_templates()]
PAGES = {"slides": SLIDES, **SHEETS}
COUNTS = (3, 14, 35, 60, 300)
SEVEN_POINTS = 7.0


def faults(boxes, page):
    """Return the boxes that leave the page, and the pairs that overlap."""
    whole = Box(0, 0, page.width, page.height)
    outside = [box for box in boxes if not whole.holds(box)]
    return outside + [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def points(layout):
    """Return the size of every text in points."""
    texts = [*layout.grid_texts, *layout.texts, *(text for marks in layout.layers.values() for text in ())]
    sizes = [text.style.size for text in texts if any(text.lines)]
    sizes += [placed.label.style.size for placed in layout.tokens] + [layout.page.code]
    return [size * 72 / layout.page.dots_per_inch for size in sizes]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_document_holds_all_its_texts_in_seven_points_or_more(scattered, template, count):
    layout = lay_out(scattered(count, template), DOCUMENT)
    assert faults(layout.text_boxes(), DOCUMENT) == []
    assert min(points(layout)) >= SEVEN_POINTS
    for texts in name_pages(layout.rest, "Who decides?", DOCUMENT, "en"):
        assert faults([text.box for text in texts if text.lines], DOCUMENT) == []


@pytest.mark.parametrize(
    "count", [60, *(pytest.param(count, marks=pytest.mark.soak) for count in (3, 14, 35, 300))]
)
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("page", PAGES)
def test_slides_and_sheets_hold_all_their_texts(scattered, page, template, count):
    layout = lay_out(scattered(count, template), PAGES[page])
    assert faults(layout.text_boxes(), PAGES[page]) == []


@pytest.mark.parametrize(
    ("paper", "label", "title", "token"), [("A4", 8.5, 16, 7), ("A3", 12, 22, 10), ("A0", 34, 85, 28)]
)
def test_sheets_have_the_sizes_of_print(paper, label, title, token):
    page = SHEETS[paper]
    inch = page.dots_per_inch
    assert [page.label * 72 / inch, page.title * 72 / inch] == pytest.approx([label, title])
    assert [page.token / inch * 25.4, page.margin / inch * 25.4] == pytest.approx([token, 10])
