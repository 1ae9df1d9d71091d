"""Who takes part in a figure, who is left out, what is assumed, and when there is no figure."""

import pytest
from actors_for_figures import assessment
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.taking_part import EQUAL_SALIENCE, Assessment, taking_part, with_power_as_share

FOUR = [assessment(id_, influence=0.5) for id_ in range(1, 5)]
SHARES = st.none() | st.integers(0, 10).map(lambda tenths: tenths / 10)


def test_who_lacks_one_of_three_is_left_out_with_what_is_missing():
    part = taking_part([*FOUR, assessment(5, stance=None, influence=0.1, salience=None)])
    assert [actor.id for actor in part.actors] == [1, 2, 3, 4] and part.refused is None
    assert [(one.id, one.missing) for one in part.left_out] == [(5, ("stance", "salience"))]


def test_fewer_than_three_are_refused_with_what_is_not_assessed():
    part = taking_part([*FOUR[:2], assessment(3, salience=None), assessment(4, salience=None)])
    assert str(part.refused) == (
        "This needs three names with stance, influence and salience. There are: 2. "
        "Not assessed: salience (2)."
    )
    assert part.refused.missing == ("salience",)
    assert "There are: 2." in str(taking_part(FOUR[:2]).refused)
    assert "There are: 0." in str(taking_part([]).refused)


def test_a_third_of_the_influence_may_be_left_out_and_no_more():
    three = [assessment(id_, influence=0.2) for id_ in (1, 2, 3)]
    assert taking_part([*three, assessment(4, stance=None, influence=0.3)]).refused is None
    refused = taking_part([*three, assessment(4, stance=None, influence=0.4)]).refused
    assert str(refused) == (
        "Those left out hold 40 % of the known influence; more than a third is too much. "
        "Not assessed: stance (1)."
    )


def test_influence_that_is_not_known_is_not_counted():
    assert taking_part([*FOUR, *(assessment(id_, influence=None) for id_ in range(5, 30))]).refused is None


def test_equal_salience_is_a_choice_and_counted_as_assumed():
    silent = [assessment(id_, salience=None) for id_ in range(1, 4)]
    part = taking_part([*silent, assessment(4, salience=0.9)], equal_salience=True)
    assert {actor.salience for actor in part.actors} == {EQUAL_SALIENCE} and part.refused is None
    assert [one.count for one in part.assumed] == [4]


def test_powers_on_a_larger_scale_become_shares_and_are_counted_as_assumed():
    part = taking_part([assessment(id_, influence=20 * id_) for id_ in (1, 2, 3)])
    assert with_power_as_share(part).assumed[0].count == 3
    assert [actor.power for actor in with_power_as_share(part).actors] == pytest.approx([1 / 3, 2 / 3, 1])
    usual = taking_part(FOUR)
    assert with_power_as_share(usual) is usual


@given(st.lists(st.tuples(SHARES, SHARES, SHARES), max_size=12))
def test_everybody_takes_part_or_is_left_out_and_refusals_follow_the_rule(values):
    everybody = [Assessment(id_, str(id_), str(id_), *each) for id_, each in enumerate(values)]
    part = taking_part(everybody)
    ids = [one.id for one in part.actors], [one.id for one in part.left_out]
    assert sorted(ids[0] + ids[1]) == list(range(len(values)))
    lost, known = (
        sum(round(10 * one.influence) for one in chosen if one.influence is not None)
        for chosen in ([everybody[id_] for id_ in ids[1]], everybody)
    )
    assert (part.refused is not None) == (len(part.actors) < 3 or 3 * lost > known)
