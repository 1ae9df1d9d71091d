"""Agreement of groups: single views, one cloud, two clouds, outliers."""

import random

import pytest

from nkmap.figures.agreement import agreement, best_cut

ONE_CLOUD = [(0.50, 0.4), (0.55, 0.5), (0.60, 0.6), (0.52, 0.5), (0.58, 0.7)]
TWO_CLOUDS = [(0.10, 0.9), (0.85, 0.8), (0.12, 0.7), (0.90, 0.6), (0.15, 0.8), (0.88, 0.7)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_up_to_three_estimates_have_no_middle(count):
    found = agreement(TWO_CLOUDS[:count])
    assert found.middles == () and found.cut is None


def test_one_cloud_has_its_medians_and_quartiles():
    (middle,) = agreement(ONE_CLOUD).middles
    assert (middle.x, middle.y) == (0.55, 0.5)
    assert (middle.low, middle.high) == ((0.52, 0.5), (0.58, 0.6))


def test_two_clouds_are_two_camps_and_never_averaged():
    found = agreement(TWO_CLOUDS)
    assert found.are_camps
    assert [middle.places for middle in found.middles] == [(0, 2, 4), (1, 3, 5)]
    assert [middle.x for middle in found.middles] == pytest.approx([0.12, 0.88])
    assert found.cut.explained >= 0.95 and found.cut.apart == pytest.approx(0.76)


def test_an_outlier_is_no_camp():
    found = agreement([*ONE_CLOUD, (0.02, 0.1)])
    assert not found.are_camps
    assert found.middles[0].x == pytest.approx(0.535)


def test_camps_less_than_three_tenths_of_the_axis_apart_are_one():
    near = [(0.40, 0.5), (0.41, 0.5), (0.65, 0.5), (0.66, 0.5)]
    cut = agreement(near).cut
    assert cut.explained > 0.97 and not cut.makes_camps


@pytest.mark.parametrize(
    ("count", "needed"), [(4, 0.97), (5, 0.97), (6, 0.95), (7, 0.95), (8, 0.90), (30, 0.90)]
)
def test_fewer_estimates_need_a_clearer_cut(count, needed):
    assert best_cut([index / count for index in range(count)]).needed == needed


def test_estimates_on_one_spot_agree_fully():
    found = agreement([(0.3, 0.3)] * 6)
    assert found.spread == 0 and found.cut.explained == 0 and not found.are_camps


def test_spread_sorts_the_disputed_before_the_agreed():
    assert agreement(TWO_CLOUDS).spread > agreement(ONE_CLOUD).spread > 0


def test_a_camp_of_fewer_is_a_dispute_as_well():
    outnumbered = agreement([(0.1, 0.9)] * 6 + [(0.85, 0.8)] * 4)
    assert outnumbered.are_camps and outnumbered.spread > agreement(ONE_CLOUD).spread


def test_the_order_of_estimates_changes_nothing_but_their_indices():
    shuffled = random.Random(4).sample(TWO_CLOUDS, len(TWO_CLOUDS))
    camps = [{shuffled[index] for index in middle.places} for middle in agreement(shuffled).middles]
    assert camps == [{TWO_CLOUDS[index] for index in side} for side in ((0, 2, 4), (1, 3, 5))]


def test_single_clouds_seldom_look_like_two_camps():
    """The thresholds come from simulation: a normal cloud of eight is taken for two camps in few cases."""
    dice = random.Random(7)
    clouds = [[(min(1, max(0, dice.gauss(0.5, 0.2))), 0.5) for _ in range(8)] for _ in range(400)]
    assert sum(agreement(cloud).are_camps for cloud in clouds) < 20
