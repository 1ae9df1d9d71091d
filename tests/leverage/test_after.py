"""The after-map: clip(stance + Σ p × shift), nothing imputed, nothing lost without being listed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_entries import assessed, entry

from nkmap.leverage.after import after_map
from nkmap.leverage.entries import coverage, net_incentive
from nkmap.leverage.sides import side
from nkmap.leverage.suppositions import Supposition, supposed


def test_the_shifts_of_a_target_add_up_by_their_probability():
    logged = [
        entry(1, 1, expected_shift=0.2, p_shift=0.1),
        entry(2, 1, expected_shift=0.4, p_shift=0.3),
        entry(3, 1, expected_shift=-0.2, p_shift=0.5),
    ]
    (ghost,) = after_map([assessed(1, -0.8), assessed(2, 0.5)], logged).ghosts
    assert (ghost.before, ghost.shift, ghost.after) == (-0.8, pytest.approx(0.04), pytest.approx(-0.76))
    assert [(term.entry_id, term.p_shift, term.expected_shift) for term in ghost.terms] == [
        (1, 0.1, 0.2),
        (2, 0.3, 0.4),
        (3, 0.5, -0.2),
    ]


def test_raw_every_shift_counts_in_full_and_needs_no_probability():
    logged = [entry(1, 1, expected_shift=0.2, p_shift=0.1), entry(2, 1, expected_shift=0.4)]
    (ghost,) = after_map([assessed(1, -0.8)], logged, is_weighted=False).ghosts
    assert ghost.after == pytest.approx(-0.2)


def test_the_scale_ends_at_both_ends_and_it_is_said():
    logged = [entry(1, 1, expected_shift=2.0, p_shift=1.0), entry(2, 2, expected_shift=-0.5, p_shift=1.0)]
    first, second = after_map([assessed(1, 0.9), assessed(2, 0.0)], logged).ghosts
    assert (first.after, first.is_stopped, second.after, second.is_stopped) == (1.0, True, -0.5, False)


def test_what_is_not_assessed_is_left_out_with_the_reason():
    logged = [
        entry(1, 1, expected_shift=0.5),
        entry(2, 1, p_shift=0.5),
        entry(3, 2, expected_shift=0.5, p_shift=0.5),
        entry(4, 9, expected_shift=0.5, p_shift=0.5),
    ]
    found = after_map([assessed(1, -0.8), assessed(2, None)], logged)
    assert found.ghosts == () and found.before == found.after
    assert [(left.entry_id, left.why) for left in found.left_out] == [
        (1, "no probability"),
        (2, "no shift"),
        (3, "no stance"),
        (4, "not here"),
    ]


def test_totals_say_who_stands_on_which_side_now_and_afterwards():
    people = [assessed(1, -0.5, 0.9), assessed(2, 0.1, None), assessed(3, 0.7, 0.3), assessed(4, None, 1.0)]
    found = after_map(people, [entry(1, 1, expected_shift=0.8, p_shift=0.5)])
    before, after = found.before, found.after
    assert (before.against.count, before.undecided.count, before.in_favour.count) == (1, 1, 1)
    assert (before.undecided.unknown, before.without_stance) == (1, 1)
    assert (after.against.count, after.undecided.count, after.undecided.influence) == (0, 2, 0.9)
    assert before.balance == pytest.approx(-0.45 + 0.21) and after.balance == pytest.approx(-0.09 + 0.21)


def test_suppositions_replace_what_was_recorded_and_leave_people_out():
    people = [assessed(1, -0.5, 0.9), assessed(2, 0.1, 0.2), assessed(3, None, 0.2)]
    what = [
        Supposition(1, stance=0.0),
        Supposition(2, left_out=True),
        Supposition(3, salience=0.0),
        Supposition(9, stance=1.0),
    ]
    found = supposed(people, what)
    assert [(one.id, one.stance, one.influence, one.salience) for one in found] == [
        (1, 0.0, 0.9, None),
        (3, None, 0.2, 0.0),
    ]


def test_nobody_is_for_or_against_below_one_of_seven():
    assert [side(stance) for stance in (-1, -1 / 7, -0.142, 0, 0.142, 1 / 7, 1)] == [
        "against",
        "against",
        "undecided",
        "undecided",
        "undecided",
        "for",
        "for",
    ]


def test_the_net_incentive_takes_all_three_or_none():
    assert net_incentive(entry(1, 1, size=4, credibility=3, compliance_cost=1)) == 2.0
    assert net_incentive(entry(1, 1, size=0, credibility=4, compliance_cost=4)) == -4.0
    assert net_incentive(entry(1, 1, size=4, credibility=3)) is None
    assert coverage(entry(1, 1, size=0, susceptibility="closed")) == 3


shifts = st.one_of(st.none(), st.floats(-2, 2))
shares = st.one_of(st.none(), st.floats(0, 1))


@given(
    st.lists(st.tuples(st.one_of(st.none(), st.floats(-1, 1)), shares), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 6), shifts, shares), max_size=10),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_stances_stay_in_range_entries_are_all_told_of_and_order_does_not_count(
    people, moves, weighted, dice
):
    assessments = [assessed(id_, *values) for id_, values in enumerate(people)]
    logged = [entry(id_, target, expected_shift=s, p_shift=p) for id_, (target, s, p) in enumerate(moves)]
    found = after_map(assessments, logged, is_weighted=weighted)
    assert all(-1 <= ghost.after <= 1 for ghost in found.ghosts)
    told = [term.entry_id for ghost in found.ghosts for term in ghost.terms]
    assert sorted(told + [left.entry_id for left in found.left_out]) == [one.id for one in logged]
    dice.shuffle(logged)
    assert after_map(assessments, logged, is_weighted=weighted) == found
    sides = found.after.against, found.after.undecided, found.after.in_favour
    assert sum(one.count for one in sides) + found.after.without_stance == len(people)
