import math

from nkmap.drawing.fan import fan_out
from nkmap.labels import Box


def test_points_that_differ_stay_where_they_are():
    points = {1: (10.0, 10.0), 2: (20.0, 10.0)}
    assert fan_out(points, 12) == points


def test_two_equal_points_step_12_pixels_to_either_side():
    shown = fan_out({2: (50.0, 50.0), 1: (50.0, 50.0)}, 12)
    assert shown[1] == (38.0, 50.0)
    assert math.dist(shown[2], (62.0, 50.0)) < 1e-6


def test_they_step_up_and_down_where_others_are_beside_them():
    shown = fan_out({1: (50.0, 50.0), 2: (50.0, 50.0), 3: (60.0, 50.0)}, 12)
    assert math.dist(shown[1], (50.0, 38.0)) < 1e-6


def test_seven_equal_points_are_as_far_apart_as_two():
    shown = list(fan_out(dict.fromkeys(range(7), (0.0, 0.0)), 12).values())
    nearest = min(math.dist(a, b) for i, a in enumerate(shown) for b in shown[:i])
    assert math.isclose(nearest, 24)


def test_a_fan_in_a_corner_stays_inside():
    bounds = Box(0, 0, 100, 100)
    shown = fan_out(dict.fromkeys(range(5), (100.0, 0.0)), 12, bounds).values()
    assert all(-1e-6 <= x <= 100 + 1e-6 and -1e-6 <= y <= 100 + 1e-6 for x, y in shown)
