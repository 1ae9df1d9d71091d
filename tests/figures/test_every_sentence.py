"""Every sentence that a figure can come to, each said of a map built to trigger it."""

import ast
from dataclasses import replace
from pathlib import Path

from actors_for_figures import CITY, INDUSTRY, INFLUENCE, NAMES, UNION, assessment, worked_example

import nkmap.figures
from nkmap.errors import Sentence
from nkmap.figures.after_map import Shift
from nkmap.figures.all_figures import Choices, MapFigures, Material, all_figures, with_sensitivity
from nkmap.figures.group_agreement import Estimated, GroupView
from nkmap.figures.relations import Relation
from nkmap.figures.salience import BADGES, Claim
from nkmap.figures.sentences import all_sentences, amounts_sentence
from nkmap.figures.taking_part import Assessment

EXAMPLE = tuple(
    Assessment(one.id, one.uid, one.name, one.stance, one.power, one.salience) for one in worked_example()
)
FULL = Material(
    EXAMPLE,
    names=dict(enumerate(NAMES, 1)),
    relations=tuple(INFLUENCE),
    shifts=(Shift(7, INDUSTRY, 1.0, 0.5),),
    shifts_are=Sentence("“After” uses one lever."),
)
BY_HAND = Choices(susceptibility={CITY: 0.9, UNION: 0.2})
LABELS = {"definitive"}  # words of pictures and tables only


def at(*positions, **values):
    """A map of names at these positions, 0 to 100."""
    return Material(
        tuple(assessment(id_, (place - 50) / 50, **values) for id_, place in enumerate(positions, 1))
    )


def lacking(*words_of_each):
    """A map of as many names, each with all assessed but these."""
    nothing = [dict.fromkeys(words) for words in words_of_each]
    return Material(tuple(assessment(id_, **values) for id_, values in enumerate(nothing, 1)))


def judged(*badges):
    """A map of as many names, each with one of the badges."""
    ways = {badge: way for way, badge in BADGES.items()}
    influences = [0.9 if ways[badge][0] else 0.1 for badge in badges]
    return Material(
        tuple(assessment(id_, influence=influence) for id_, influence in enumerate(influences, 1)),
        claims={id_: Claim(*ways[badge][1:]) for id_, badge in enumerate(badges, 1)},
    )


def seen_by_groups(**views):
    """A map with the views of groups on each name; a view is a place across, or one with a reason."""
    return Material(
        (),
        estimated=tuple(
            Estimated(id_, name, tuple(GroupView(f"group {x}", (x, 0.5), name == "differ") for x in places))
            for id_, (name, places) in enumerate(views.items(), 1)
        ),
    )


GROUPS = seen_by_groups(
    together=(0.50, 0.55, 0.60, 0.52), camps=(0.1, 0.85, 0.12, 0.9, 0.11, 0.88), differ=(0.1, 0.9), few=(0.3,)
)
MADE = {
    "full": (FULL, None),
    "for": (at(80, 80, 60), None),
    "against": (at(20, 20, 40), None),
    "neither": (at(50, 54, 46), None),
    "quiet": (replace(at(40, 40, 40), relations=(Relation(1, 2, "influence", 4),)), None),
    "equal": (FULL, Choices(equal_salience=True)),
    "by hand": (FULL, BY_HAND),
    "large": (replace(FULL, assessments=tuple(replace(one, influence=9.0) for one in EXAMPLE)), None),
    "one silent": (replace(FULL, assessments=(*EXAMPLE[:4], replace(EXAMPLE[4], stance=None))), None),
    "two": (at(20, 80), None),
    "incomplete": (lacking((), ("stance",), ("influence", "salience")), None),
    "half": (lacking((), (), (), ("salience",), ("salience",), ("stance",)), None),
    "no clout": (at(20, 50, 80, influence=0.0), None),
    "priority 0": (at(20, 50, 80, salience=0.0), None),
    "groups": (GROUPS, None),
    "badges": (judged(*BADGES.values()), None),
    "no badge is full": (judged("dominant", "dormant"), None),
    "four at once": (judged(*["definitive"] * 4), None),
}


def figures_of(made: str) -> MapFigures:
    return all_figures(*MADE[made])


def said(made: str, figure: str) -> str:
    return str(all_sentences(figures_of(made))[figure])


def patterns_in(sentence: object) -> set[str]:
    """The patterns of a sentence and of all that stands in it."""
    if not isinstance(sentence, Sentence):
        return set()
    return {sentence.pattern}.union(*map(patterns_in, sentence.values))


def patterns_written() -> set[str]:
    """The patterns of all sentences in the code of the figures."""
    trees = [ast.parse(path.read_text("utf-8")) for path in Path(nkmap.figures.__path__[0]).glob("*.py")]
    calls = [call for tree in trees for call in ast.walk(tree) if isinstance(call, ast.Call)]
    return {
        call.args[0].value
        for call in calls
        if getattr(call.func, "id", "") == "Sentence" and isinstance(call.args[0], ast.Constant)
    }


def test_every_sentence_in_the_code_of_the_figures_is_said_of_one_of_these_maps():
    made = [figures_of(name) for name in MADE]
    made[0] = firm = with_sensitivity(made[0], FULL)
    sentences = [sentence for figures in made for sentence in all_sentences(figures).values()]
    sentences += [amounts_sentence(), firm.outlook.sensitivity.assumed.sentence]
    found = set().union(*map(patterns_in, sentences))
    assert patterns_written() - found == LABELS


def test_bargaining_and_drift_say_where_they_lead_or_that_nothing_moves():
    assert said("full", "bargaining") == (
        "A thought experiment about pressure, not a better forecast: the outlook goes from 39 to 33 "
        "(rounds: 3)."
    )
    assert (
        said("quiet", "bargaining") == "Nobody gains enough by pressing another one: the outlook stays at 40."
    )
    assert said("full", "drift").startswith("By influence alone the outlook goes from 39 to 41.")
    assert said("quiet", "drift") == "Influence alone moves nobody by a point: the outlook stays at 40."
    assert said("by hand", "drift").endswith("Assumed of 2: How open one is to others was set by hand.")


def test_too_little_known_is_refused_in_words_that_say_what_is_missing():
    assert (
        said("two", "outlook") == "This needs three placed names with influence and salience. There are: 2."
    )
    assert said("incomplete", "outlook") == (
        "This needs three names with stance, influence and salience. There are: 1. "
        "Not assessed: stance (1), influence (1), salience (1)."
    )
    assert said("half", "outlook") == (
        "Those left out hold 50 % of the known influence; more than a third is too much. "
        "Not assessed: stance (1), salience (2)."
    )
    assert said("no clout", "outlook") == (
        "Nobody has clout: influence × salience is 0 for everybody. Raise one of them."
    )
    assert said("priority 0", "prince") == (
        "Prince knows no priority 0, and salience is 0 for: a001, a002, a003. "
        "Raise it, or take them off the map."
    )
    assert said("two", "influence_dependence").endswith("There are: 0. Relations without a strength: 0.")
    assert said("for", "drift").startswith("Nobody here influences another one: log relations of influence")


def test_groups_and_badges_count_each_outcome_in_their_sentence():
    assert said("groups", "agreement") == (
        "Groups stand together on 1, are two camps on 1, agree to differ on 1; up to three views: 1."
    )
    assert said("full", "agreement") == (
        "No group has placed anybody on this map. Let groups place, then look again."
    )
    assert said("badges", "salience_badges") == (
        "Power, a legitimate and an urgent claim (1): a001. The others: dominant (1), dangerous (1), "
        "dependent (1), dormant (1), discretionary (1), demanding (1), without a badge (1)."
    )
    assert said("no badge is full", "salience_badges") == (
        "Nobody has power, a legitimate and an urgent claim at once. The others: dominant (1), dormant (1)."
    )
    assert said("four at once", "salience_badges") == (
        "Power, a legitimate and an urgent claim (4): a001, a002, a003, …."
    )
    assert said("full", "salience_badges").startswith("A badge needs influence, legitimacy and urgency;")
