"""Feasibility: bands, points, and the totals before and after the levers."""

import pytest
from actors_for_figures import INDUSTRY, actor, casts, worked_example
from hypothesis import given

from nkmap.figures.after_map import Shift, shifted
from nkmap.figures.feasibility import BANDS, feasibility


def test_the_worked_example():
    """Position = 7·stance, power = 1 + 6·influence: Ministry -2.8·6.4, Industry -5.6·5.2, NGO 5.6·2.8,
    City 2.8·4; Union is not mobilised: 5·3.4."""
    now = feasibility(worked_example()).now
    assert now.support == pytest.approx(26.88, abs=1e-4)
    assert now.opposition == pytest.approx(47.04, abs=1e-4)
    assert now.non_mobilised == pytest.approx(17.0, abs=1e-4)
    assert [name for name in BANDS if now.counts[name]] == [
        "high_support", "low_support", "non_mobilised", "low_opposition", "high_opposition",
    ]  # fmt: skip


def test_bands_begin_at_1_3_and_5_of_7_on_both_sides():
    for seventh, band in ((0.9, "non_mobilised"), (1, "low"), (2.9, "low"), (3, "medium"), (5, "high")):
        for sign, side in ((1, "_support"), (-1, "_opposition")):
            (term,) = feasibility([actor(1, 0.5, 0.5, 50 + sign * 50 * seventh / 7)]).terms
            assert term.now.band == (band if band == "non_mobilised" else band + side)


def test_levers_count_by_their_chance_and_stop_at_the_ends():
    shifts = [Shift(1, INDUSTRY, 1.0, 0.5), Shift(2, INDUSTRY, 2.0, 0.45)]
    found = feasibility(worked_example(), shifts)
    term = next(term for term in found.terms if term.id == INDUSTRY)
    assert term.after.position == pytest.approx(7 * 0.6, abs=1e-4)
    assert found.after.opposition == pytest.approx(2.8 * 6.4, abs=1e-4)
    assert shifted(-0.8, shifts).raw == 1.0 and shifted(-0.8, []).expected == -0.8


def test_without_levers_there_is_no_after():
    found = feasibility(worked_example())
    assert found.after is None and {term.after for term in found.terms} == {None}


@given(casts())
def test_points_add_up_and_everybody_is_in_one_band(cast):
    now, terms = feasibility(cast).now, feasibility(cast).terms
    assert now.support + now.non_mobilised + now.opposition == pytest.approx(
        sum(term.now.score for term in terms)
    )
    assert sum(now.counts.values()) == len(cast)
    assert feasibility(cast[::-1]).now == now
