"""Heads at one token stand beside each other, in the order in which their lines come."""

import math
from itertools import pairwise

from nkmap.drawing.lever_fans import fan
from nkmap.drawing.lever_ground import SLOT, SLOTS
from nkmap.drawing.lever_legs import Arrival, Head

FREE = [0] * SLOTS
HALF = math.radians(15)


def arrivals(*degrees):
    return [Arrival(Head(math.radians(turn), HALF), math.radians(turn)) for turn in degrees]


def gaps(angles):
    return [math.degrees(after - before) for before, after in pairwise(angles)]


def test_heads_from_one_side_stand_at_equal_gaps_in_their_order():
    angles = fan(arrivals(168, 172, 176, 180, 184), FREE)
    assert all(abs(gap - 30) < 0.1 for gap in gaps(angles))
    assert abs(math.degrees(sum(angles) / 5) - 176) < 5


def test_heads_that_are_apart_stay_where_they_are():
    angles = fan(arrivals(10, 100, 250), FREE)
    assert [round(math.degrees(angle)) % 360 for angle in angles] == [10, 100, 250]


def test_the_order_goes_on_over_the_right_side():
    angles = fan(arrivals(350, 355, 0, 5), FREE)
    assert all(abs(gap - 30) < 0.1 for gap in gaps(angles))


def test_a_head_steps_aside_for_what_is_there():
    rim = [1 if 170 <= round(math.degrees(slot * SLOT)) <= 200 else 0 for slot in range(SLOTS)]
    (angle,) = fan(arrivals(175), rim)
    assert round(math.degrees(angle)) % 360 == 165


def test_twelve_heads_have_room_and_thirty_share_what_there_is():
    for number in (12, 30):
        angles = sorted(angle % math.tau for angle in fan(arrivals(*range(100, 100 + number)), FREE))
        nearest = min(gaps([*angles, angles[0] + math.tau]))
        assert nearest > min(30, 360 / number) - 5.1
