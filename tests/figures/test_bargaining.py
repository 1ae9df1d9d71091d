"""Bargaining: the worked example, the quick arithmetic against the formula as it stands, and its limits."""

import random
from dataclasses import replace

import pytest
from actors_for_figures import CITY, NGO, actor, casts, worked_example
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.bargaining import bargaining, bargaining_rounds
from nkmap.figures.line import Line


def force(cast, x, other):
    """Σ w·max(0, D_other − D_x), word for word."""
    return sum(one.clout * max(0, abs(one.position - other) - abs(one.position - x)) for one in cast)


def backing(cast, presser, pressed):
    ours, theirs = (
        force(cast, one.position, two.position) for one, two in ((presser, pressed), (pressed, presser))
    )
    return ours / (ours + theirs) if ours or theirs else 0.5


def gain(cast, presser, pressed):
    share = backing(cast, presser, pressed)
    distance = abs(presser.position - pressed.position) / 100
    return distance * (1 - 2 * pressed.salience * (1 - share))


def test_the_worked_example():
    found = bargaining(worked_example())
    assert found.outlook_by_round == pytest.approx((39.0811, 38.5073, 35.3206, 32.7854), abs=1e-4)
    first = found.events[0]
    assert (first.round, first.presser_id, first.pressed_id) == (1, CITY, NGO)
    assert (first.backing, first.start, first.end) == pytest.approx((0.8541, 90, 82.3524), abs=1e-4)
    # Ministry, Industry, Union and City itself stand nearer to City: Σ w·(how much nearer), as shares.
    assert [(one.name, round(one.share, 4)) for one in first.backers] == [
        ("Industry", 0.3987), ("Ministry", 0.3418), ("City", 0.1582), ("Union", 0.1013),
    ]  # fmt: skip
    assert (first.presser_count, first.backer_count) == (4, 4)
    assert [(one.round, one.presser, one.pressed) for one in found.events] == [
        (1, "City", "NGO"), (1, "NGO", "Union"),
        (2, "Industry", "City"), (2, "City", "NGO"), (2, "NGO", "Union"),
        (3, "Union", "NGO"), (3, "Industry", "Union"),
    ]  # fmt: skip


def test_terms_hold_the_positions_of_every_round():
    terms = {term.id: term.positions for term in bargaining(worked_example()).terms}
    assert terms[NGO] == pytest.approx((90, 82.3524, 77.6291, 71.4412), abs=1e-4)
    assert {len(positions) for positions in terms.values()} == {4}


def test_rounds_can_be_taken_one_by_one():
    rounds = bargaining_rounds(worked_example())
    assert next(rounds).positions[2] == pytest.approx(82.3524, abs=1e-4)


def test_who_stands_together_has_nobody_to_press():
    found = bargaining([actor(id_, 1, 0.5, 40) for id_ in (1, 2, 3)])
    assert found.events == () and found.outlook_by_round == (40, 40)


def test_rounds_end_when_nobody_moved_half_a_point():
    near = [actor(1, 1, 0.9, 40), actor(2, 1, 0.9, 40.6), actor(3, 1, 0.9, 41)]
    assert len(bargaining(near).outlook_by_round) == 2


def test_of_equal_gains_the_larger_share_and_then_the_name_counts():
    """M stands between two equals at the same distance, and takes the first by name."""
    equals = [actor(1, 1, 1, 50, "M"), actor(2, 0.1, 0.2, 70, "B"), actor(3, 0.1, 0.2, 30, "A")]
    events = next(bargaining_rounds(equals)).events
    assert [event.pressed for event in events if event.presser == "M"] == ["A"]


@given(casts(most=14))
def test_the_quick_share_is_the_formula(cast):
    order = sorted(cast, key=lambda one: one.position)
    line = Line([one.position for one in order], [one.clout for one in order])
    for low, one in enumerate(order):
        for high, other in enumerate(order):
            if one.position < other.position:
                assert line.share(low, high) == pytest.approx(backing(cast, one, other), abs=1e-9)


@given(casts(most=10))
def test_everybody_presses_where_the_gain_is_largest_and_moves_half_way(cast):
    for event in next(bargaining_rounds(cast)).events:
        presser, pressed = (
            next(one for one in cast if one.id == id_) for id_ in (event.presser_id, event.pressed_id)
        )
        best = max(gain(cast, presser, other) for other in cast if other.position != presser.position)
        assert best > 0.005 and gain(cast, presser, pressed) == pytest.approx(best, abs=1e-8)
        ours, theirs = presser.salience * event.backing, pressed.salience * (1 - event.backing)
        meeting = (ours * presser.position + theirs * pressed.position) / (ours + theirs)
        assert event.end == pytest.approx((pressed.position + meeting) / 2)
        assert event.backing == pytest.approx(backing(cast, presser, pressed), abs=1e-9)


@given(casts(most=10))
def test_nobody_with_something_to_gain_stays_silent(cast):
    gains = [gain(cast, one, other) for one in cast for other in cast if one.position != other.position]
    assert bool(next(bargaining_rounds(cast)).events) == any(value > 0.005 + 1e-9 for value in gains)


@given(casts(least_salience=0))
def test_positions_stay_between_those_that_there_were(cast):
    lowest, highest = min(one.position for one in cast), max(one.position for one in cast)
    if any(one.clout for one in cast):
        for term in bargaining(cast).terms:
            assert all(lowest - 1e-9 <= x <= highest + 1e-9 for x in term.positions)


@given(casts(), st.randoms(use_true_random=False))
def test_reordering_changes_nothing_but_the_order(cast, dice: random.Random):
    found, other = bargaining(cast), bargaining(dice.sample(cast, len(cast)))
    assert other.events == found.events
    assert other.outlook_by_round == pytest.approx(found.outlook_by_round)


@given(casts(), st.sampled_from([2, 3, 7, 1000]))
def test_scaling_powers_changes_nothing(cast, factor):
    found = bargaining(cast)
    scaled = bargaining([replace(one, power=one.power * factor) for one in cast])
    assert scaled.outlook_by_round == pytest.approx(found.outlook_by_round)
    assert [(one.presser, one.pressed) for one in scaled.events] == [
        (one.presser, one.pressed) for one in found.events
    ]
