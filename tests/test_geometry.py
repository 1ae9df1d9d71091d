"""Places and pixels, for every grid there is."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.geometry import band_words, bands_at, block_offset, make_face, place_words
from nkmap.templates import load_template, load_templates

GRIDS = {template.id: template.grid for template in load_templates()}
ROUND = ("spectrum-of-allies", "rings")
STRAIGHT = tuple(id_ for id_ in GRIDS if id_ not in ROUND)

shares = st.floats(0, 1)
pixels = st.floats(-500, 1500)


def face_of(id_, flipped=False, token=36):
    grid = GRIDS[id_]
    return make_face(replace(grid, x=replace(grid.x, flipped=flipped)), 60, 20, 900, 500, token)


def at(face, across, up):
    """The place at shares of both axes."""
    x, y = face.x_axis, face.y_axis
    return x.minimum + across * (x.maximum - x.minimum), y.minimum + up * (y.maximum - y.minimum)


@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("id_", GRIDS)
@given(across=shares, up=shares)
def test_a_place_is_found_again_under_its_pixel(id_, flipped, across, up):
    face = face_of(id_, flipped)
    x, y = at(face, across, up)
    point = face.point(x, y)
    found = face.place(*point)
    assert math.isclose(found[0], x, abs_tol=2e-6)
    assert math.dist(face.point(*found), point) < 0.01


@pytest.mark.parametrize("id_", GRIDS)
@given(pixel_x=pixels, pixel_y=pixels)
def test_every_pixel_has_a_place_on_the_axes_and_within_the_outline(id_, pixel_x, pixel_y):
    face = face_of(id_)
    x, y = face.place(pixel_x, pixel_y)
    assert face.x_axis.minimum <= x <= face.x_axis.maximum
    assert face.y_axis.minimum <= y <= face.y_axis.maximum
    assert face.contains(*face.point(x, y))


@pytest.mark.parametrize("id_", GRIDS)
@given(across=shares, up=shares, turn=st.floats(0, math.tau))
def test_a_token_anywhere_lies_within_the_outline(id_, across, up, turn):
    face = face_of(id_)
    x, y = face.point(*at(face, across, up))
    rim = 17 if id_ == "rings" else 17.9  # a token at the end of an oval ring touches its line
    assert face.contains(x + rim * math.cos(turn), y + rim * math.sin(turn))


@pytest.mark.parametrize("id_", GRIDS)
@given(places=st.lists(st.tuples(shares, shares), min_size=1, max_size=5), dx=pixels, dy=pixels)
def test_a_block_never_leaves_the_grid(id_, places, dx, dy):
    face = face_of(id_)
    starts = [face.point(*at(face, *place)) for place in places]
    offset = block_offset(starts, dx, dy, face)
    ends = [(x + offset[0], y + offset[1]) for x, y in starts]
    assert all(face.contains(*end) for end in ends)


@pytest.mark.parametrize("id_", STRAIGHT)
@given(places=st.lists(st.tuples(shares, shares), min_size=2, max_size=4), dx=pixels, dy=pixels)
def test_differences_never_change_on_straight_axes(id_, places, dx, dy):
    face = face_of(id_)
    before = [at(face, *place) for place in places]
    dx, dy = block_offset([face.point(*place) for place in before], dx, dy, face)
    after = [face.moved(place, dx, dy) for place in before]
    for old, new in zip(before[1:], after[1:], strict=True):
        assert math.isclose(new[0] - after[0][0], old[0] - before[0][0], abs_tol=4e-6)
        assert math.isclose(new[1] - after[0][1], old[1] - before[0][1], abs_tol=4e-6)


def test_a_value_is_untouched_along_an_axis_on_which_nothing_moved():
    place = (0.123456789, 0.987654321)
    moved = face_of("influence-stance").moved(place, 10, 0)
    assert moved[1] == place[1] and moved[0] > place[0]


@pytest.mark.parametrize("id_", GRIDS)
def test_an_arrow_key_moves_a_token_to_where_it_points(id_):
    face = face_of(id_, flipped=True)
    start = at(face, 0.4, 0.3)
    before = face.point(*start)
    right = face.point(*face.stepped({1: start}, 0.01, 0)[1])
    up = face.point(*face.stepped({1: start}, 0, 0.01)[1])
    assert right[0] > before[0] and math.isclose(right[1], before[1], abs_tol=0.01)
    assert up[1] < before[1] and math.isclose(up[0], before[0], abs_tol=0.01)


@pytest.mark.parametrize("id_", ROUND)
def test_a_token_slides_along_a_round_rim(id_):
    face = face_of(id_)
    start = face.point(face.x_axis.maximum, 1.0)
    dx, dy = block_offset([start], -30, -200, face)
    assert face.contains(start[0] + dx, start[1] + dy)
    assert math.hypot(dx, dy) > 15


def test_a_flipped_stance_stands_on_the_other_side():
    for id_ in ("influence-stance", "position-map", "spectrum-of-allies"):
        usual, flipped = (face_of(id_, flip).point(0.5, 0.5) for flip in (False, True))
        assert math.isclose(usual[0] - 510, 510 - flipped[0])
        assert usual[0] > 510 and math.isclose(usual[1], flipped[1])


@pytest.mark.parametrize(
    ("id_", "place", "words"),
    [
        ("influence-stance", (-0.5, 0.9), "against, strong influence"),
        ("alignment-interest", (0.9, 0.9), "strong interest, agrees"),
        ("threat-cooperation", (0.1, 0.9), "hardly a threat, close cooperation"),
        ("spectrum-of-allies", (0.5, 0.1), "passive ally"),
        ("position-map", (-0.5, 0.1), "medium opposition"),
        ("rings", (0.5, 0.7), "is consulted"),
        ("sensitivity-feasibility", (0.1, 0.5), "hardly sensitive, feasible"),
        ("blank", (0.1, 0.9), "low on the first axis, high on the second"),
    ],
)
def test_every_grid_has_words_for_a_place(id_, place, words):
    assert place_words(load_template(id_).grid, *place) == words


@pytest.mark.parametrize(
    ("id_", "value"), [("influence-stance", 0.15), ("rings", 0.36), ("spectrum-of-allies", 0.2)]
)
def test_words_that_are_said_change_only_three_pixels_past_a_border(id_, value):
    face = face_of(id_)

    def past(pixels):
        """The place so many pixels past the border at `value`, seen from the low end of x."""
        beyond = face.point(value + 0.001, 0.5)
        one = 0.001 / math.dist(face.point(value, 0.5), beyond)
        return value + one * pixels, 0.5

    below, above = bands_at(face, past(-1)), bands_at(face, past(1))
    assert below != above
    assert bands_at(face, past(2.8), below) == below and bands_at(face, past(3.2), below) == above
    assert bands_at(face, past(-2.8), above) == above and bands_at(face, past(-3.2), above) == below
    assert band_words(face, above) == place_words(GRIDS[id_], *past(1))


def test_words_leave_a_corner_one_band_at_a_time():
    face = face_of("influence-stance")
    held = bands_at(face, (0.14, 0.44))
    x, y = face.point(0.15, 0.45)
    assert bands_at(face, face.place(x + 2, y - 6), held) == (held[0], held[1] + 1)
