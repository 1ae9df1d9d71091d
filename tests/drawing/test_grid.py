from dataclasses import replace

from nkmap.drawing.grid import grid_area, grid_texts
from nkmap.drawing.page import WINDOW
from nkmap.geometry import make_face
from nkmap.labels import Box


def words(grid, language="en", layers=()):
    area = grid_area(grid, WINDOW, Box(0, 0, 1000, 700), language)
    face = make_face(grid, *area, WINDOW.token)
    return face, {text.lines[0]: text for text in grid_texts(grid, face, WINDOW, language, layers)}


def test_the_grid_fills_a_working_window(make_map):
    face, _ = words(make_map().grid)
    assert (face.left, face.top, face.right, face.bottom) == (64, 24, 976, 644)


def test_end_words_of_stance_carry_their_sign_and_others_none(make_map):
    _, texts = words(make_map().grid)
    assert {"− Strongly against", "Undecided", "Strongly for +", "Low", "High"} <= set(texts)


def test_a_flipped_axis_takes_its_words_along(make_map):
    grid = make_map().grid
    face, texts = words(replace(grid, x=replace(grid.x, flipped=True)))
    assert texts["+ Strongly for"].box.left == face.left
    assert texts["Strongly against −"].box.right == face.right


def test_the_name_of_the_upright_axis_is_turned_but_not_in_korean(make_map):
    grid = make_map().grid
    face, texts = words(grid)
    assert texts["Influence on the question"].turned
    face, texts = words(replace(grid, y=replace(grid.y, name="문제에 대한 영향력")), "ko")
    name = texts["문제에 대한 영향력"]
    assert not name.turned and name.box.top >= 0 and name.box.bottom < face.top


def test_names_of_quadrants_are_drawn_only_on_request(make_map):
    grid = make_map().grid
    assert "Strong, for" not in words(grid)[1]
    assert "Strong, for" in words(grid, layers={"cell_names"})[1]


def test_long_end_words_of_the_upright_axis_are_turned_and_stay_in_the_window(make_map):
    grid = make_map().grid
    _, texts = words(replace(grid, y=replace(grid.x, flipped=False)))
    assert all(text.box.left >= 0 for text in texts.values())
