"""The sentence of every figure, on material built to trigger it."""

from dataclasses import replace

import pytest
from actors_for_figures import CITY, INDUSTRY, INFLUENCE, MINISTRY, NAMES, UNION, assessment, worked_example

from nkmap.errors import Sentence
from nkmap.figures.after_map import Shift
from nkmap.figures.all_figures import Choices, Material, all_figures, with_sensitivity
from nkmap.figures.group_agreement import Estimated, GroupView
from nkmap.figures.relations import Relation
from nkmap.figures.sentences import all_sentences, amounts_sentence
from nkmap.figures.taking_part import Assessment

EXAMPLE = tuple(
    Assessment(one.id, one.uid, one.name, one.stance, one.power, one.salience) for one in worked_example()
)
FULL = Material(
    assessments=EXAMPLE,
    names=dict(enumerate(NAMES, 1)),
    relations=tuple(INFLUENCE),
    shifts=(Shift(7, INDUSTRY, 1.0, 0.5),),
    shifts_are=Sentence("“After” uses one lever."),
    estimated=(
        Estimated(CITY, "City", (GroupView("a", (0.2, 0.5), True), GroupView("b", (0.8, 0.5), True))),
    ),
)


def sentences(material, choices=None):
    return {name: str(said) for name, said in all_sentences(all_figures(material, choices)).items()}


def with_positions(*positions):
    return Material(
        tuple(assessment(id_, (position - 50) / 50) for id_, position in enumerate(positions, 1)),
    )


def test_every_figure_of_a_full_map_has_its_sentence():
    said = sentences(FULL)
    assert said["prince"] == "35 % of the Prince points support it: more against than for."
    assert said["feasibility"].startswith(
        "Support 27 points, not mobilised 17, opposition 47: more against than for. "
        "After the levers: Support 27 points, not mobilised 17, opposition 29: more against than for. "
        "Assumed of 1: “After” uses one lever."
    )
    assert said["outlook"] == (
        "The outlook is 39 of 100: rather against. On 353 decisions of the European Union the side of 50 "
        "was right in 70 % of the cases this far from it; a band like this one, 10 to 68, held the outcome "
        "in 80 %."
    )
    assert said["bargaining"].endswith("the outlook goes from 39 to 33 (rounds: 3).")
    assert said["drift"] == (
        "By influence alone the outlook goes from 39 to 41. The farthest move: Union, from 50 to 40, most of "
        "all by Ministry."
    )
    assert said["influence_dependence"].startswith("Most influence, indirect ways included: NGO.")
    assert said["agreement"].startswith(
        "Groups stand together on 0, are two camps on 0, agree to differ on 1"
    )


@pytest.mark.parametrize(
    ("positions", "outlook", "prince"),
    [
        ((80, 80, 60), "rather for", "more for than against"),
        ((20, 20, 40), "rather against", "more against than for"),
        ((50, 54, 46), "neither for nor against", "as much for as against"),
    ],
)
def test_each_side_has_its_words(positions, outlook, prince):
    said = sentences(with_positions(*positions))
    assert outlook in said["outlook"] and prince in said["prince"]


def test_who_was_left_out_and_what_was_assumed_is_counted():
    silent = replace(EXAMPLE[UNION - 1], stance=None)
    said = sentences(replace(FULL, assessments=(*EXAMPLE[:4], silent)))
    assert all(
        said[name].count("Left out: 1.") == 1 for name in ("prince", "feasibility", "outlook", "drift")
    )
    said = sentences(FULL, Choices(equal_salience=True))
    assert said["outlook"].endswith("Assumed of 5: Salience is taken as equal for everybody.")
    larger = tuple(replace(one, influence=100 * one.influence) for one in EXAMPLE)
    said = sentences(replace(FULL, assessments=larger))
    assert said["prince"].endswith("Assumed of 5: Powers beyond 1 are taken as shares of the largest.")
    assert "Assumed" not in said["outlook"]


def test_quiet_maps_say_that_nothing_moves():
    together = replace(with_positions(40, 40, 40), relations=(Relation(1, 2, "influence", 4),))
    said = sentences(together)
    assert said["bargaining"] == "Nobody gains enough by pressing another one: the outlook stays at 40."
    assert said["drift"] == "Influence alone moves nobody by a point: the outlook stays at 40."


def test_a_refused_figure_says_why_and_what_is_missing():
    figures = all_figures(Material(EXAMPLE[:2]))
    assert {getattr(figures, name).result for name in ("prince", "outlook", "bargaining", "drift")} == {None}
    assert str(figures.outlook.refused).startswith("This needs three placed names")
    assert figures.influence_dependence.missing == ("relations",)
    assert figures.agreement.missing == ("estimates",)


def test_salience_0_refuses_prince_and_nothing_else():
    silent = replace(EXAMPLE[UNION - 1], salience=0.0)
    figures = all_figures(replace(FULL, assessments=(*EXAMPLE[:4], silent)))
    assert "salience is 0 for: Union" in figures.prince.refused
    assert figures.outlook.refused is None and figures.feasibility.refused is None
    assert with_sensitivity(figures, FULL).prince.sensitivity is None


def test_who_has_only_relations_without_a_strength_is_left_out_of_the_plane():
    figures = all_figures(
        replace(FULL, relations=(*INFLUENCE[:2], INFLUENCE[3], Relation(UNION, MINISTRY, "authority", None)))
    )
    plane = figures.influence_dependence
    assert [(one.name, one.missing) for one in plane.left_out] == [("Union", ("strength",))]
    assert plane.result.relations_not_assessed == 1


def test_sensitivity_is_said_beside_the_sentence():
    figures = with_sensitivity(all_figures(FULL), FULL)
    said = all_sentences(figures)
    changed = figures.outlook.sensitivity.changed
    assert 0 < changed < 200
    assert f"It would read otherwise in {changed} of 200 draws" in said["outlook"]
    assert "read otherwise" not in said["bargaining"]
    assert "5 %" in amounts_sentence() and "20 % if low or not given" in amounts_sentence()
