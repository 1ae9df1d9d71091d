"""Gaps of the log: each with the ids and numbers it rests on; what is not assessed is no gap by itself."""

from datetime import date

import pytest
from made_entries import assessed, entry

from nkmap.leverage.gaps import (
    about_to_close,
    nobody_holds,
    nobody_receptive,
    out_of_reach,
    unproven,
    windows,
)

TODAY = date(2008, 6, 1)


def test_influential_targets_with_nothing_better_than_resistant_are_out_of_reach():
    people = [assessed(1, -0.8, 0.9), assessed(2, 0.0, 0.5), assessed(3, -0.5, 1.0)]
    logged = [
        entry(1, 1, susceptibility="closed"),
        entry(2, 1, susceptibility="resistant"),
        entry(3, 1),
        entry(4, 3, susceptibility="undecided"),
        entry(5, 2, susceptibility="receptive", map_id=2),
    ]
    first, second = out_of_reach(1, people, logged)
    assert (first.stakeholder_id, first.stance, first.influence) == (1, -0.8, 0.9)
    assert (first.best, first.entries, first.not_assessed) == ("resistant", (1, 2, 3), 1)
    assert (second.stakeholder_id, second.best, second.entries) == (2, None, ())


@pytest.mark.parametrize(
    ("stance", "influence"), [(0.5, 0.9), (-0.5, 0.49), (None, 0.9), (-0.5, None), (1 / 7, 0.9)]
)
def test_who_is_for_or_has_little_influence_or_is_not_assessed_is_not_out_of_reach(stance, influence):
    assert out_of_reach(1, [assessed(1, stance, influence)], []) == []


def test_an_instrument_is_without_a_holder_when_no_entry_says_one():
    logged = [entry(1, 9, 5), entry(2, 9), entry(3, 9, instrument_id=2), entry(4, 8, instrument_id=2)]
    found = nobody_holds([(1, "Aid"), (2, "Trade"), (3, "Unused")], logged)
    assert [(gap.label, gap.entries) for gap in found] == [("Trade", (3, 4)), ("Unused", ())]


def test_a_willing_holder_with_nobody_receptive_is_a_gap():
    logged = [
        entry(1, 9, 5, willingness=4, susceptibility="closed"),
        entry(2, 8, 5, willingness=3, susceptibility="undecided"),
        entry(3, 8, 5, willingness=2, susceptibility="receptive"),  # whom it would not move
        entry(4, 9, 6, willingness=3, susceptibility="already_moved"),
        entry(5, 9, 7, willingness=2, susceptibility="closed"),
        entry(6, 9, None, willingness=4, susceptibility="closed"),
        entry(7, 9, 4, willingness=3),
    ]
    found = nobody_receptive(logged)
    assert [(gap.label, gap.willingness, gap.best, gap.entries) for gap in found] == [
        ("S5", 4, "undecided", (1, 2)),
        ("S4", 3, None, (7,)),
    ]


def test_windows_are_closing_open_ahead_or_closed_as_seen_on_a_day():
    logged = [
        entry(1, 9, window_from="2007-01-01", window_to="2008-05-31"),
        entry(2, 9, window_from="2009-01-01"),
        entry(3, 9, window_to="2008-08-30"),
        entry(4, 9, window_from="2008-06-01", window_to="2008-08-31"),
        entry(5, 9, window_from="2001-01-01"),
        entry(6, 9),
        entry(7, 9, window_to="2008-06-01"),
    ]
    found = [(window.entry_id, window.state, window.days) for window in windows(logged, TODAY)]
    assert found == [
        (7, "closing", 0),
        (3, "closing", 90),
        (4, "open", 91),
        (5, "open", None),
        (2, "ahead", 214),
        (1, "closed", -1),
    ]
    assert [window.entry_id for window in about_to_close(logged, TODAY)] == [7, 3]


def test_a_date_that_is_none_says_nothing():
    (window,) = windows([entry(1, 9, window_from="summer '08", window_to="2008-06-09")], TODAY)
    assert (window.state, window.start) == ("closing", "summer '08")


def test_claims_without_evidence_are_listed_with_how_many_there_are():
    found = unproven({"entry_id": [3, 1, 2], "relation_id": [1]}, {"entry_id": [2], "relation_id": [1]})
    assert [(gap.subject, gap.ids, gap.count) for gap in found] == [
        ("entry_id", (1, 3), 3),
        ("relation_id", (), 1),
    ]
