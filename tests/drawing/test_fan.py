import math
from itertools import combinations

import pytest

from nkmap.drawing.fan import fan_out
from nkmap.geometry import make_face
from nkmap.templates import load_template

NEAR = 9.0  # px, a quarter of a token


def test_points_that_differ_stay_where_they_are():
    points = {1: (10.0, 10.0), 2: (20.0, 10.0)}
    assert fan_out(points, 12, near=NEAR) == points


def test_two_equal_points_step_12_pixels_to_either_side():
    shown = fan_out({2: (50.0, 50.0), 1: (50.0, 50.0)}, 12, near=NEAR)
    assert shown[1] == (38.0, 50.0)
    assert math.dist(shown[2], (62.0, 50.0)) < 1e-6


def test_they_step_up_and_down_where_others_are_beside_them():
    shown = fan_out({1: (50.0, 50.0), 2: (50.0, 50.0), 3: (61.0, 50.0)}, 12, near=NEAR)
    assert math.dist(shown[1], (50.0, 38.0)) < 1e-6


def test_seven_equal_points_are_as_far_apart_as_two():
    shown = list(fan_out(dict.fromkeys(range(7), (0.0, 0.0)), 12, near=NEAR).values())
    nearest = min(math.dist(a, b) for i, a in enumerate(shown) for b in shown[:i])
    assert math.isclose(nearest, 24)


@pytest.mark.parametrize("template", ["influence-stance", "spectrum-of-allies", "rings"])
def test_a_fan_at_the_end_of_the_axes_stays_inside(template):
    grid = load_template(template).grid
    face = make_face(grid, 0, 0, 400, 300, token=36)
    corner = face.point(grid.x.maximum, grid.y.maximum)
    shown = fan_out(dict.fromkeys(range(5), corner), 12, face, NEAR).values()
    back = face.block_offset(list(shown), 0, 0)
    assert math.hypot(*back) < 0.1 and len({(round(x), round(y)) for x, y in shown}) == 5


def test_near_points_step_apart_each_to_its_own_side():
    points = {1: (104.0, 50.0), 2: (100.0, 50.0), 3: (130.0, 50.0)}
    for order in (points, dict(reversed(points.items()))):
        shown = fan_out(order, 12, near=NEAR)
        assert shown[3] == points[3]
        assert math.dist(shown[1], shown[2]) >= 24 - 1e-6
        assert shown[2][0] <= shown[1][0]


def test_a_row_of_near_points_makes_several_small_fans():
    points = {key: (100.0 + 6 * key, 50.0) for key in range(10)}
    shown = fan_out(points, 12, near=NEAR)
    assert max(math.dist(shown[key], points[key]) for key in points) < 20


def test_a_quarter_of_a_token_apart_is_far_enough():
    points = {1: (100.0, 50.0), 2: (109.0, 50.0)}
    assert fan_out(points, 12, near=NEAR) == points


def test_a_crowd_on_one_place_fills_a_disc_instead_of_a_ring_across_the_grid():
    crowd = dict.fromkeys(range(400), (500.0, 400.0))
    shown = list(fan_out({**crowd, 1000: (520.0, 400.0)}, 10.0).values())[:400]
    nearest = min(math.dist(a, b) for a, b in combinations(shown, 2))
    assert nearest > 1.5 * 10
    assert max(math.dist(point, (500, 400)) for point in shown) < 260, "a ring would be 1,270 px wide"
    assert len(set(shown)) == 400
