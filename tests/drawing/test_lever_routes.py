"""Levers find their way between tokens and names."""

import math
from itertools import pairwise

from nkmap.drawing.lever_curves import CLEAR, Curve, Spot
from nkmap.drawing.lever_routes import Way, route_levers
from nkmap.labels import Box

FACE = Box(0, 0, 1000, 700)
TOKENS = {
    1: Spot(100, 350, 18),
    2: Spot(900, 350, 18),
    3: Spot(500, 100, 18),
    4: Spot(120, 200, 18),
    5: Spot(110, 480, 18),
}


def line(curves, steps=80):
    return [curve.at(step / steps) for curve in curves for step in range(steps + 1)]


def drawn(ways, tokens=TOKENS, names=()):
    """The points of every lever by key."""
    routes = route_levers(ways, tokens, names, FACE)
    stops = {way.key: [tokens[stop] for stop in way.stops] for way in ways}
    return {key: line(route.line(stops[key]).curves) for key, route in routes.items()}


def distance(points, spot):
    return min(math.dist(one, spot.middle) for one in points)


def crossings(one, other):
    """How often two lines come within a pixel of each other's segments, as sign changes tell."""

    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0

    pairs = [list(pairwise(points)) for points in (one, other)]
    return sum(
        side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
        for a, b in pairs[0]
        for c, d in pairs[1]
    )


def test_a_lever_begins_and_ends_outside_its_tokens_in_a_gentle_curve():
    points = drawn([Way(1, (1, 2))])[1]
    for end, spot in ((points[0], TOKENS[1]), (points[-1], TOKENS[2])):
        assert abs(math.dist(end, spot.middle) - 18 - CLEAR) < 0.1
    assert 20 < max(abs(y - 350) for _x, y in points) < 100


def test_a_lever_goes_round_tokens_and_names():
    tokens = {**TOKENS, 9: Spot(500, 325, 18), 8: Spot(500, 400, 18)}
    name = Box(430, 280, 570, 300)
    points = drawn([Way(1, (1, 2))], tokens, [name])[1]
    assert min(distance(points, tokens[key]) for key in (8, 9)) > 18
    assert not any(name.left < x < name.right and name.top < y < name.bottom for x, y in points)


def test_levers_on_one_target_fan_in_and_do_not_cross():
    ways = [Way(key, (key, 2)) for key in (1, 3, 4, 5)]
    lines = drawn(ways)
    angles = sorted(
        math.atan2(points[-1][1] - 350, points[-1][0] - 900) % math.tau for points in lines.values()
    )
    gaps = [after - before for before, after in pairwise(angles)]
    assert min(gaps) > math.radians(9)
    keys = list(lines)
    assert not any(crossings(lines[a], lines[b]) for a in keys for b in keys if a < b)


def test_a_lever_runs_through_those_between_in_their_order():
    points = drawn([Way(1, (1, 3, 5, 2))])[1]
    near = [
        min(range(len(points)), key=lambda n: math.dist(points[n], TOKENS[k].middle)) for k in (1, 3, 5, 2)
    ]
    assert near == sorted(near)
    assert all(distance(points, TOKENS[k]) < 18 + CLEAR + 0.1 for k in (1, 3, 5, 2))


def test_a_lever_of_nobody_is_a_stub_that_comes_in_where_it_is_free():
    above_left = Box(840, 290, 890, 340)
    points = drawn([Way(1, (2,), has_holder=False)], names=[above_left])[1]
    assert 20 < math.dist(points[0], points[-1]) < 40
    assert not any(above_left.left < x < above_left.right and y < above_left.bottom for x, y in points)


def test_the_end_of_a_lever_leaves_the_name_of_its_target_free():
    name = Box(776, 340, 872, 360)  # at the left of the target, where a straight line would come in
    line = drawn([Way(1, (1, 2))], names=[name])[1]
    end = [at for at in line if math.dist(at, line[-1]) <= 12]
    wings = [(x, y + side) for x, y in end for side in (-6, 0, 6)]
    assert not any(name.left < x < name.right and name.top < y < name.bottom for x, y in wings)


def test_two_who_hold_levers_on_each_other_get_two_lines_apart():
    lines = drawn([Way(1, (1, 2)), Way(2, (2, 1))])
    assert crossings(lines[1], lines[2]) == 0
    assert distance(lines[1], Spot(*lines[2][40], 0)) > 12


def test_a_lever_on_oneself_is_a_loop_beside_the_token_and_its_name():
    name = Box(524, 90, 600, 110)
    points = drawn([Way(1, (3, 3))], names=[name])[1]
    assert distance(points, TOKENS[3]) > 18 and max(math.dist(at, TOKENS[3].middle) for at in points) < 90
    assert math.dist(points[0], points[-1]) > 20
    assert not any(name.left < x < name.right and name.top < y < name.bottom for x, y in points)


def test_there_is_a_way_out_of_a_yard_of_names():
    yard = [Box(860, 250, 990, 270), Box(800, 270, 820, 440), Box(820, 440, 990, 460)]
    tokens = {**TOKENS, 2: Spot(900, 350, 18), 7: Spot(700, 350, 18)}
    points = drawn([Way(1, (7, 2))], tokens, yard)[1]
    assert not any(b.left < x < b.right and b.top < y < b.bottom for b in yard for x, y in points)


def test_in_a_flat_grid_a_lever_rather_crosses_names_than_leaves_it():
    tokens = {1: Spot(120, 20, 18), 2: Spot(800, 60, 18)}
    names = [Box(x, y, x + 90, y + 18) for x in (180, 400, 560, 680) for y in (8, 38, 68, 98)]
    route = route_levers([Way(1, (1, 2))], tokens, names, Box(0, 0, 1000, 130))[1]
    assert all(0 < y < 130 for _x, y in line(route.line([tokens[1], tokens[2]]).curves))


def test_tokens_that_touch_are_joined_by_an_arch():
    tokens = {1: Spot(500, 300, 18), 2: Spot(530, 300, 18)}
    points = drawn([Way(1, (1, 2))], tokens)[1]
    assert len(points) > 10 and min(distance(points, spot) for spot in tokens.values()) > 17


def test_the_same_levers_get_the_same_routes_in_any_order():
    ways = [Way(1, (1, 2)), Way(2, (4, 2)), Way(3, (5, 3, 2)), Way(4, (3,), has_holder=False)]
    assert route_levers(ways, TOKENS, (), FACE) == route_levers(ways[::-1], TOKENS, (), FACE)


def test_a_route_keeps_its_shape_wherever_its_tokens_are_carried():
    (route,) = route_levers([Way(1, (1, 2))], TOKENS, (), FACE).values()
    before = route.line([TOKENS[1], TOKENS[2]]).curves[0]
    after = route.line([Spot(100, 450, 18), Spot(900, 450, 18)]).curves[0]
    assert after == Curve(*((x, y + 100) for x, y in before))


def test_each_stretch_is_one_curve_however_crowded_the_map_is():
    tokens = {n: Spot(80 + 67 * (n * 7 % 13), 40 + 43 * (n * 5 % 14), 18) for n in range(40)}
    names = [Box(spot.x + 24, spot.y - 10, spot.x + 110, spot.y + 10) for spot in tokens.values()]
    ways = [Way(n, (n + 1, 0)) for n in range(6)] + [Way(n, (n, 39 - n)) for n in range(6, 10)]
    for key, points in drawn(ways, tokens, names).items():
        headings = [math.atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(points)]
        turned = sum(abs(math.remainder(b - a, math.tau)) for a, b in pairwise(headings))
        assert turned < math.radians(200), key
