"""Levers between the same two share a line: a strand for each end, and a number."""

import math

from nkmap.drawing.lever_chips import CHIP
from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_legs import STRAND
from nkmap.drawing.lever_routes import Way, route_levers
from nkmap.labels import Box

FACE = Box(0, 0, 1000, 700)
TOKENS = {1: Spot(100, 350, 18), 2: Spot(900, 350, 18), 3: Spot(500, 100, 18)}


def lines(ways, names=()):
    """What is drawn for each lever."""
    routes = route_levers(ways, TOKENS, names, FACE)
    return [routes[way.key].line([TOKENS[stop] for stop in way.stops]) for way in ways]


def numbers(drawn):
    return [levers for line in drawn for _, levers in line.chips]


def test_ten_levers_with_one_end_are_one_line_with_their_number():
    drawn = lines([Way(key, (1, 2)) for key in range(10)])
    assert sum(len(line.drawn) for line in drawn) == 1 and numbers(drawn) == [10]
    assert sum(line.has_end for line in drawn) == 1
    assert len({tuple(line.curves) for line in drawn}) == 1  # each of them knows where it runs


def test_each_end_has_a_strand_of_its_own_beside_the_others():
    ends = ["arrow"] * 6 + ["bar"] * 3 + ["cross"]
    drawn = lines([Way(key, (1, 2), end=end) for key, end in enumerate(ends)])
    strands = [curve for line in drawn for curve in line.drawn]
    assert len(strands) == 3 and numbers(drawn) == [10]
    for share in (0.0, 0.5, 1.0):
        at = sorted(curve.at(share) for curve in strands)
        assert all(0.8 * STRAND < math.dist(a, b) < 2.3 * STRAND for a in at for b in at if a < b)


def test_more_kinds_of_ends_than_strands_are_only_counted():
    ends = ["arrow", "arrow", "bar", "cross", "open arrow"]
    drawn = lines([Way(key, (1, 2), end=end) for key, end in enumerate(ends)])
    assert sum(line.has_end for line in drawn) == 3 and numbers(drawn) == [5]


def test_strands_that_show_all_levers_need_no_number():
    drawn = lines([Way(1, (1, 2)), Way(2, (1, 2), end="bar"), Way(3, (3, 2))])
    assert numbers(drawn) == [] and sum(len(line.drawn) for line in drawn) == 3


def test_levers_through_the_same_stakeholder_share_only_the_stretch_that_they_share():
    drawn = lines([Way(1, (1, 3, 2)), Way(2, (1, 3))])
    assert [len(line.drawn) for line in drawn] == [2, 1]  # one goes on where the other ends
    assert sum(line.has_end for line in drawn) == 2


def test_the_number_stands_beside_names():
    name = Box(430, 300, 570, 400)
    (line,) = [line for line in lines([Way(key, (1, 2)) for key in range(4)], [name]) if line.chips]
    ((x, y), levers) = line.chips[0]
    beside = max(name.left - x, x - name.right, name.top - y, y - name.bottom)
    assert levers == 4 and beside > CHIP


def test_levers_of_nobody_on_one_target_share_their_question_mark():
    drawn = lines(
        [Way(key, (2,), has_holder=False, end=end) for key, end in enumerate(("bar", "bar", "cross"))]
    )
    assert [line.mark is not None for line in drawn].count(True) == 1
    assert next(line.nobodys for line in drawn if line.mark) == 3
