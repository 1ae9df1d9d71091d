"""Every sentence that cards of the Figures view say in their own words, on material built to trigger it."""

import pytest

from nkmap.commands import estimates, maps
from nkmap.db.queries.figures import figure_material
from nkmap.figures.all_figures import Material, all_figures
from nkmap.figures.relations import Relation
from nkmap.figures.taking_part import Assessment
from nkmap.ui.figures.agreement_words import outcome_words
from nkmap.ui.figures.figure_specs import figure_specs, told
from nkmap.ui.figures.missing import GRID, GROUPS, MAPS, NAMES, RELATIONS, missing_of, placed_sentence
from nkmap.ui.figures.shown import Reading

PEOPLE = {1: "Anna", 2: "Bert", 3: "Cleo"}
NO_SIDE = "No two of those whom relations connect took a side on the same map."
NOBODY = "Nobody sides with the same others on some maps and against them on the rest."


def with_stances(*stances):
    """The figures of three names whom influence connects, with stances by id on each map."""
    relations = (Relation(1, 2, "influence", 2), Relation(2, 3, "influence", 1))
    return all_figures(Material((), names=PEOPLE, relations=relations, stances=stances))


def said(card, figures):
    (spec,) = (spec for spec in figure_specs() if spec.id == card)
    return spec.say(getattr(figures, spec.name))


def missing(material, name):
    found = missing_of(getattr(all_figures(material), name), name, material)
    return found.what, found.words


@pytest.mark.parametrize(
    ("stances", "together", "both_sides"),
    [
        ((), NO_SIDE, NO_SIDE),
        (
            ({1: 1.0, 2: 0.5, 3: -1.0},),
            "Over all maps most together: Anna and Bert. Most apart: Anna and Cleo.",
            NOBODY,
        ),
        (
            ({1: 1.0, 2: 0.5},),
            "Over all maps most together: Anna and Bert.",
            f"{NOBODY} Without a side: 1.",
        ),
        (({1: 1.0, 3: -0.5},), "Most apart: Anna and Cleo.", f"{NOBODY} Without a side: 1."),
        (
            ({1: 1.0, 2: 1.0}, {1: 1.0, 2: -1.0}),
            "Over all maps everybody is as much together as apart.",
            "Anna is most on both sides, with the same others on some maps and against them on the rest: "
            "100 of 100. Without a side: 1.",
        ),
    ],
)
def test_convergence_and_ambivalence_say_who_stands_with_whom_or_that_nobody_took_a_side(
    stances, together, both_sides
):
    figures = with_stances(*stances)
    assert (said("convergence", figures), said("ambivalence", figures)) == (together, both_sides)


def test_a_refused_plane_refuses_the_cards_made_of_it_in_the_same_words():
    figures = all_figures(Material((), names=PEOPLE))
    sentences = {said(card, figures) for card in ("plane", "convergence", "ambivalence")}
    assert len(sentences) == 1 and sentences.pop().startswith("This needs three names that relations of")
    assert told(figures.influence_dependence, "influence_dependence", Reading(Material(()), None)) == {}


def test_a_map_without_an_axis_or_placed_blindly_says_so_and_what_to_do(store):
    with store.edit("Maps") as edit:
        power, blind = (maps.add(edit.session, grid, grid) for grid in ("power-interest", "influence-stance"))
        estimates.hide(edit.session, blind)
    lacking, hidden = (store.read(figure_material, id_) for id_ in (power, blind))
    way_out = "Change it to one that has: Influence and stance."
    assert said("outlook", all_figures(lacking)) == f"The grid of this map has no stance. {way_out}"
    assert missing(lacking, "outlook") == (GRID, "Change the grid…")
    assert said("outlook", all_figures(hidden)) == (
        "Groups are placing on this map without seeing each other. Reveal their views first."
    )
    assert missing(hidden, "salience_badges") == (GROUPS, "Show the groups")


def people(*values):
    """A map of as many names, with stance, influence and salience of each."""
    return Material(
        tuple(Assessment(id_, f"u{id_}", f"N{id_}", *three) for id_, three in enumerate(values, 1))
    )


def test_a_button_names_what_a_refused_figure_lacks():
    known, silent = (0.5, 0.5, 0.5), (0.5, 0.5, None)
    assert missing(people(known, known), "outlook") == (MAPS, "Go to the map")
    assert missing(people(known, known, silent), "outlook") == (NAMES, "Show it")
    assert missing(people(known, silent, silent), "outlook") == (NAMES, "Select the 2 in the list")
    assert missing(people(known, known, known), "drift") == (RELATIONS, "Show the relations")
    assert missing(people(known, known, known), "agreement") == (GROUPS, "Show the groups")
    assert [placed_sentence(count) for count in range(3)] == [
        f"Needs three placed names; {count} placed." for count in ("none is", "one is", "two are")
    ]
    assert set(outcome_words().values()) == {"one middle", "two camps", "agree to differ", "singly"}
