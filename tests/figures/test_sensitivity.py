"""Sensitivity: draws within the confidence, always the same, and how often a verdict changes."""

import pytest
from actors_for_figures import actor, casts, worked_example
from hypothesis import example, given, settings

from nkmap.figures.sensitivity import AMOUNTS, draws, sensitivities
from nkmap.figures.verdicts import VERDICTS, larger


def test_each_input_stays_within_its_confidence_and_on_its_scale():
    cast = [
        actor(1, 0.98, 0.5, 1, confidence="high"),
        actor(2, 0.5, 0.5, 60, confidence="medium"),
        actor(3, 0.5, 0.1, 50),
    ]
    drawn = list(draws(cast))
    assert len(drawn) == 200
    for place, amount in enumerate((AMOUNTS["high"], AMOUNTS["medium"], AMOUNTS["low"])):
        for one in (cast_drawn[place] for cast_drawn in drawn):
            assert abs(one.stance - cast[place].stance) <= 2 * amount + 1e-9 and -1 <= one.stance <= 1
            assert abs(one.power - cast[place].power) <= amount + 1e-9 and 0 <= one.power <= 1
            assert abs(one.salience - cast[place].salience) <= amount + 1e-9 and 0 <= one.salience <= 1
    assert max(abs(one[1].stance - cast[1].stance) for one in drawn) > 0.15


def test_a_clear_outlook_never_changes_and_a_close_one_often():
    clear = sensitivities([actor(id_, 0.8, 0.8, 90, confidence="high") for id_ in (1, 2, 3)], VERDICTS)
    assert {(name, one.verdict, one.changed) for name, one in clear.items()} == {
        (name, "for", 0) for name in VERDICTS
    }
    close = sensitivities([actor(id_, 0.8, 0.8, 56) for id_ in (1, 2, 3)], VERDICTS)["outlook"]
    assert close.verdict == "for" and close.changed > 20
    assert close.share == close.changed / 200 and sum(close.verdicts.values()) == 200
    assert close.assumed.count == 3


def test_the_same_map_gives_the_same_answer_in_any_order():
    cast = worked_example()
    assert sensitivities(cast, VERDICTS) == sensitivities(cast, VERDICTS)
    turned = sensitivities(cast[::-1], VERDICTS)
    assert {name: one.changed for name, one in turned.items()} == {
        name: one.changed for name, one in sensitivities(cast, VERDICTS).items()
    }


def test_sides_are_compared_in_whole_points():
    assert larger(0.502, 0.5, points=100) == "neither"
    assert (larger(3.4, 2.6), larger(3.6, 2.6), larger(2, 3)) == ("neither", "for", "against")


@settings(max_examples=5)  # each of 200 draws
@given(casts(most=5))
@example([actor(id_, 0.01, 0.01, 0) for id_ in (1, 2, 3)])  # draws in which nobody has clout
def test_any_actors_can_be_drawn(cast):
    for one in sensitivities(cast, VERDICTS).values():
        assert one.verdicts.get(one.verdict, 0) == pytest.approx(200 - one.changed)
