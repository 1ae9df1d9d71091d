"""Every grid there is, empty and full, as a picture: nothing on top of anything, nothing off the page."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from nkmap.cli import run
from nkmap.db.project_file import read_project
from nkmap.db.queries.maps import map_content
from nkmap.drawing.grid import grid_area, grid_texts
from nkmap.drawing.layout import lay_out
from nkmap.drawing.page import DOCUMENT, WINDOW
from nkmap.formats.picture_files import write_picture
from nkmap.geometry import make_face
from nkmap.labels import Box
from nkmap.templates import load_template, load_templates

TEMPLATES = [template.id for template in load_templates()]
WITH_NAMES = ("position-map", "spectrum-of-allies", "rings")
OUTER = Box(0, 0, 1000, 600)


def flipped(grid):
    return replace(grid, x=replace(grid.x, flipped=not grid.x.flipped))


def words(grid, layers=(), outer=OUTER):
    """The face of a grid in a window, and its words by text."""
    face = make_face(grid, *grid_area(grid, WINDOW, outer, "en", layers), WINDOW.token)
    texts = grid_texts(grid, face, WINDOW, "en", layers)
    return face, {" ".join(text.lines): text.box for text in texts}


@pytest.mark.parametrize("count", [0, 1, 40, 300])
@pytest.mark.parametrize("template", TEMPLATES)
def test_no_text_lies_on_another_and_nothing_leaves_the_page(scattered, template, count):
    layout = lay_out(scattered(count, template), DOCUMENT)
    boxes, page = layout.text_boxes(), Box(0, 0, DOCUMENT.width, DOCUMENT.height)
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]
    assert all(page.holds(box) for box in boxes)
    assert all(layout.face.contains(placed.true_x, placed.true_y) for placed in layout.tokens)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_flipped_grid_has_room_for_its_words_too(scattered, template):
    content = scattered(12, template)
    layout = lay_out(replace(content, grid=flipped(content.grid)), DOCUMENT)
    boxes = layout.text_boxes()
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("outer", [OUTER, Box(0, 0, 640, 380), Box(0, 0, 500, 900)])
def test_the_words_of_a_window_stay_in_it_and_off_one_another(template, outer):
    boxes = list(words(load_template(template).grid, outer=outer)[1].values())
    assert all(outer.holds(box) for box in boxes)
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]


@pytest.mark.parametrize("template", WITH_NAMES)
def test_columns_wedges_and_rings_always_have_their_names(template):
    grid = load_template(template).grid
    assert {cell.name for cell in grid.cells} <= set(words(grid)[1])


@pytest.mark.parametrize("template", WITH_NAMES)
def test_no_axis_without_meaning_has_a_name(template):
    assert load_template(template).grid.y.name not in words(load_template(template).grid)[1]


@pytest.mark.parametrize("template", WITH_NAMES)
def test_names_stand_outside_of_the_grid_where_no_token_hides_them(template):
    face, boxes = words(load_template(template).grid)
    for box in boxes.values():
        corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        assert not any(face.contains(*corner) for corner in corners)


@pytest.mark.parametrize(
    ("template", "low", "high"),
    [
        ("position-map", "High opposition", "High support"),
        ("spectrum-of-allies", "Active opponents", "Active allies"),
    ],
)
def test_support_stands_on_the_left_and_goes_to_the_right_when_flipped(template, low, high):
    grid = load_template(template).grid
    boxes = words(grid)[1]
    assert boxes[high].right < boxes[low].left
    boxes = words(flipped(grid))[1]
    assert boxes[low].right < boxes[high].left


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_new_project_of_any_grid_becomes_a_picture(tmp_path, monkeypatch, template):
    monkeypatch.chdir(tmp_path)
    assert run(["new", "plan.nkmap", "--template", template, "--question", "Who decides?"]) == 0
    with read_project(tmp_path / "plan.nkmap") as project:
        content = project.store.read(map_content, 1)
    assert content.grid == load_template(template).grid
    write_picture(content, tmp_path / "plan.png")
    assert QImage("plan.png").width() == DOCUMENT.width
