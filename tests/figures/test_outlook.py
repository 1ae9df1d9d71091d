"""The outlook: the worked example of methods.md, terms that add up, and the measured rates."""

import random
from dataclasses import replace

import pytest
from actors_for_figures import INDUSTRY, NGO, actor, casts, worked_example
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.measured import side, side_right
from nkmap.figures.outlook import outlook, weighted_mean
from nkmap.figures.taking_part import Refused, clouts_of, positions_of


def mean_of(cast):
    return weighted_mean(positions_of(cast), clouts_of(cast))


def test_the_worked_example():
    found = outlook(worked_example(), (60, 20))
    assert (found.clout, found.mean, found.sd) == pytest.approx((1.85, 39.0811, 28.8091), abs=1e-4)
    assert found.band == pytest.approx((10.2719, 67.8902), abs=1e-4)
    assert [term.leaving for term in found.terms] == pytest.approx(
        [3.7433, 15.0173, -8.7013, -4.8311, -1.0337], abs=1e-4
    )
    assert [term.share for term in found.terms] == pytest.approx(
        [0.2919, 0.3405, 0.1459, 0.1351, 0.0865], abs=1e-4
    )
    assert found.head_to_head.share == pytest.approx(0.4, abs=1e-4)


def test_the_smallest_single_change_carries_the_mean_to_50():
    change = outlook(worked_example()).smallest_change
    assert (change.id, change.start) == (INDUSTRY, 10)
    assert change.end == pytest.approx(42.0635, abs=1e-4)
    moved = [
        replace(one, stance=(change.end - 50) / 50) if one.id == change.id else one
        for one in worked_example()
    ]
    assert mean_of(moved) == pytest.approx(50)


def test_no_single_stance_can_move_a_firm_crowd_over_50():
    assert outlook([actor(id_, 0.5, 0.5, 5) for id_ in range(1, 8)]).smallest_change is None
    # The one with most clout stands too near the end to give what is needed; of equals the name counts.
    change = outlook([actor(1, 1, 1, 90), actor(3, 0.8, 1, 0), actor(2, 0.8, 1, 0)]).smallest_change
    assert (change.id, change.start, change.end) == pytest.approx((2, 0, 50))


def test_the_band_is_at_least_10_wide_and_ends_at_the_ends():
    assert outlook([actor(id_, 1, 1, 40) for id_ in (1, 2, 3)]).band == (30, 50)
    assert outlook([actor(id_, 1, 1, 95) for id_ in (1, 2, 3)]).band == (85, 100)


def test_nobody_with_clout_is_refused_and_one_alone_cannot_leave():
    with pytest.raises(Refused, match="Nobody has clout"):
        outlook([actor(id_, 0, 1, 40) for id_ in (1, 2, 3)])
    alone = outlook([actor(1, 1, 1, 40), actor(2, 0, 1, 90), actor(3, 1, 0, 90)])
    assert [term.leaving for term in alone.terms] == [None, 0, 0]


def test_options_that_are_one_have_no_share():
    assert outlook(worked_example(), (30, 30)).head_to_head.share is None


@pytest.mark.parametrize(
    ("mean", "right", "said"),
    [(50, 0.5, "neither"), (45, 0.5, "neither"), (44, 0.67, "against"), (61, 0.7, "for"), (75, 0.8, "for"),
     (5, 0.88, "against"), (100, 0.88, "for")],
)  # fmt: skip
def test_the_rates_that_were_measured_go_by_the_distance_from_50(mean, right, said):
    assert (side_right(mean), side(mean)) == (right, said)


@given(casts(), st.integers(2, 1000))
def test_scaling_powers_changes_nothing(cast, factor):
    found = outlook(cast)
    scaled = outlook([replace(one, power=one.power * factor) for one in cast])
    assert (scaled.mean, scaled.sd, *scaled.band) == pytest.approx((found.mean, found.sd, *found.band))
    assert [term.pull for term in scaled.terms] == pytest.approx([term.pull for term in found.terms])


@given(casts(), st.randoms(use_true_random=False))
def test_reordering_changes_nothing(cast, dice: random.Random):
    shuffled = dice.sample(cast, len(cast))
    found, other = outlook(cast), outlook(shuffled)
    assert other.mean == pytest.approx(found.mean) and other.sd == pytest.approx(found.sd, abs=1e-6)
    pulls = {term.id: term.pull for term in other.terms}
    assert [pulls[term.id] for term in found.terms] == pytest.approx([term.pull for term in found.terms])
    assert (other.smallest_change is None) == (found.smallest_change is None)


@given(casts())
def test_terms_add_up_to_the_figure_and_hold_what_they_say(cast):
    found = outlook(cast)
    assert sum(term.pull for term in found.terms) == pytest.approx(found.mean - 50, abs=1e-9)
    assert sum(term.share for term in found.terms) == pytest.approx(1)
    assert 0 <= found.band[0] <= found.mean <= found.band[1] <= 100
    for place, term in enumerate(found.terms):
        rest = cast[:place] + cast[place + 1 :]
        assert term.leaving == pytest.approx(mean_of(rest) - found.mean, abs=1e-6)
        nearer = [replace(one, stance=one.stance + (one.id == term.id) / 5) for one in cast]
        clout = sum(clouts_of(cast))
        moved = sum(w * x for w, x in zip(clouts_of(cast), positions_of(nearer), strict=True)) / clout
        assert term.ten_more == pytest.approx(moved - found.mean, abs=1e-6)


@given(casts(), st.integers(0, 100), st.integers(0, 100))
def test_head_to_head_is_one_from_the_other_side(cast, option, other):
    one, back = outlook(cast, (option, other)).head_to_head, outlook(cast, (other, option)).head_to_head
    assert (one.force, one.other_force) == (back.other_force, back.force)
    assert one.share is None or one.share == pytest.approx(1 - back.share)


def test_the_example_leans_on_industry_and_against_ngo():
    pulls = {term.id: term.pull for term in outlook(worked_example()).terms}
    assert min(pulls, key=pulls.get) == INDUSTRY and max(pulls, key=pulls.get) == NGO
