"""Salience badges: eight combinations of power, legitimacy and urgency; none where one is not assessed."""

from itertools import product

import pytest

from nkmap.figures.salience import BADGES, Claim, salience_badges, salience_sentence, without_badge
from nkmap.figures.taking_part import Assessment, Refused


def on_map(**influences):
    return [
        Assessment(number, name, name, None, influence, None)
        for number, (name, influence) in enumerate(influences.items(), 1)
    ]


def test_every_combination_has_the_badge_of_mitchell_agle_and_wood():
    combinations = list(product((True, False), repeat=3))
    assessments = on_map(**{f"N{n}": 0.5 if power else 0.49 for n, (power, *_) in enumerate(combinations)})
    claims = {n: Claim(legitimate, urgent) for n, (_, legitimate, urgent) in enumerate(combinations, 1)}
    result = salience_badges(assessments, claims)
    found = {(term.power, term.legitimacy, term.urgency): term.badge for term in result.terms}
    assert found == BADGES and set(result.counts.values()) == {1}
    assert [found[one] for one in ((True, False, True), (False, True, True))] == ["dangerous", "dependent"]
    assert sum(result.counts.values()) == len(result.terms) == 8


def test_nobody_has_a_badge_while_one_of_the_three_is_not_assessed():
    assessments = on_map(China=0.9, Japan=None, Sweden=0.2)
    claims = {1: Claim(True, True), 2: Claim(True, True), 3: Claim(False, None)}
    result = salience_badges(assessments, claims)
    assert [(term.name, term.badge) for term in result.terms] == [("China", "definitive")]
    left_out = {one.name: one.missing for one in without_badge(assessments, claims)}
    assert left_out == {"Japan": ("influence",), "Sweden": ("urgency",)}
    with pytest.raises(Refused, match="needs influence, legitimacy and urgency"):
        salience_badges(assessments, {})


def test_the_sentence_names_who_has_all_three_and_counts_the_rest():
    assessments = on_map(China=0.9, Japan=0.6, Sweden=0.2)
    some = {1: Claim(True, True), 2: Claim(False, False), 3: Claim(False, False)}
    assert salience_sentence(salience_badges(assessments, some)) == (
        "Power, a legitimate and an urgent claim (1): China. The others: dormant (1), without a badge (1)."
    )
    nobody = salience_badges(assessments, dict.fromkeys((1, 2, 3), Claim(False, False)))
    assert salience_sentence(nobody).startswith("Nobody has power, a legitimate and an urgent claim at once.")
