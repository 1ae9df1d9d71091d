import math

from nkmap.drawing.fan import fan_out
from nkmap.labels import Box

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


def test_a_fan_in_a_corner_stays_inside():
    bounds = Box(0, 0, 100, 100)
    shown = fan_out(dict.fromkeys(range(5), (100.0, 0.0)), 12, bounds, NEAR).values()
    assert all(-1e-6 <= x <= 100 + 1e-6 and -1e-6 <= y <= 100 + 1e-6 for x, y in shown)


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
