"""The figures of the view as data: the title of each, where it comes from, what it says and what it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from nkmap.figures.figure import Figure
from nkmap.figures.influence_dependence import InfluenceDependence
from nkmap.figures.sentences import figure_sentence
from nkmap.ui.figures.agreement_terms import show_agreement
from nkmap.ui.figures.bargaining_terms import show_bargaining
from nkmap.ui.figures.dependence_terms import show_ambivalence, show_convergence, show_plane, sided
from nkmap.ui.figures.drift_terms import show_drift
from nkmap.ui.figures.feasibility_terms import show_feasibility
from nkmap.ui.figures.outlook_terms import show_outlook
from nkmap.ui.figures.pairs import pairs_of
from nkmap.ui.figures.prince_terms import show_prince
from nkmap.ui.figures.salience_terms import show_badges
from nkmap.ui.figures.shown import Reading, Shown
from nkmap.ui.said import said

QUICK = ("outlook", "prince", "feasibility", "agreement", "salience_badges")  # a few ms for a thousand names
OF_PROJECT = ("influence_dependence", "agreement")  # which nothing that is supposed of a stance changes
SLOW = ("influence_dependence", "bargaining", "drift")


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """A card of the view. `name` is the figure of `MapFigures` that it shows, `id` the card's own."""

    id: str
    name: str
    say: Callable[[Figure[Any]], str]
    show: Callable[[Figure[Any], Reading], Shown]


@dataclass(frozen=True, slots=True)
class Told:
    """What a card says of a figure, and what it shows."""

    sentence: str
    shown: Shown


def told(figure: Figure[Any], name: str, reading: Reading) -> dict[str, Told]:
    """Return what each card of a figure says, by the card's id; nothing of one that is refused.

    Needs no window, and may be asked for in any thread.
    """
    if figure.refused is not None:
        return {}
    return {
        spec.id: Told(spec.say(figure), spec.show(figure, reading))
        for spec in figure_specs()
        if spec.name == name
    }


def figure_titles() -> dict[str, str]:
    """Return the title of each card."""
    translate = QCoreApplication.translate
    return {
        "outlook": translate("Figures", "Outlook"),
        "prince": translate("Figures", "Prince score"),
        "feasibility": translate("Figures", "Feasibility"),
        "bargaining": translate("Figures", "Bargaining rounds"),
        "drift": translate("Figures", "Influence drift"),
        "plane": translate("Figures", "Influence and dependence"),
        "convergence": translate("Figures", "Who stands with whom"),
        "ambivalence": translate("Figures", "Ambivalence"),
        "agreement": translate("Figures", "Agreement of groups"),
        "salience_badges": translate("Figures", "Salience badges"),
    }


def figure_specs() -> list[FigureSpec]:
    """Return the cards in their order."""
    return [
        *(
            FigureSpec(name, name, _saying(name), show)
            for name, show in (
                ("outlook", show_outlook),
                ("prince", show_prince),
                ("feasibility", show_feasibility),
                ("bargaining", show_bargaining),
                ("drift", show_drift),
                ("agreement", show_agreement),
            )
        ),
        FigureSpec("salience_badges", "salience_badges", _saying("salience_badges"), show_badges),
        FigureSpec("plane", "influence_dependence", _saying("influence_dependence"), show_plane),
        FigureSpec("convergence", "influence_dependence", _say_convergence, show_convergence),
        FigureSpec("ambivalence", "influence_dependence", _say_ambivalence, show_ambivalence),
    ]


def _saying(name: str) -> Callable[[Figure[Any]], str]:
    return lambda figure: said(figure_sentence(name, figure))


def _say_convergence(figure: Figure[InfluenceDependence]) -> str:
    translate = QCoreApplication.translate
    if figure.result is None:
        return said(figure_sentence("influence_dependence", figure))
    pairs = pairs_of(figure.result)
    if not pairs.count:
        return translate("Figures", "No two of those whom relations connect took a side on the same map.")
    parts = []
    if pair := pairs.nearest:
        together = translate("Figures", "Over all maps most together: {0} and {1}.")
        parts.append(together.format(pair.first.name, pair.second.name))
    if pair := pairs.farthest:
        apart = translate("Figures", "Most apart: {0} and {1}.")
        parts.append(apart.format(pair.first.name, pair.second.name))
    return " ".join(parts) or translate("Figures", "Over all maps everybody is as much together as apart.")


def _say_ambivalence(figure: Figure[InfluenceDependence]) -> str:
    translate = QCoreApplication.translate
    if figure.result is None:
        return said(figure_sentence("influence_dependence", figure))
    terms = sided(figure.result)
    if not terms:
        return translate("Figures", "No two of those whom relations connect took a side on the same map.")
    most, without = terms[0], len(figure.result.terms) - len(terms)
    if not round(100 * (most.ambivalence or 0.0)):
        sentence = translate(
            "Figures", "Nobody sides with the same others on some maps and against them on the rest."
        )
    else:
        sentence = translate(
            "Figures",
            "{0} is most on both sides, with the same others on some maps and against them on the rest: "
            "{1} of 100.",
        ).format(most.name, round(100 * (most.ambivalence or 0.0)))
    left_out = translate("Figures", "{0} Without a side: {1}.").format(sentence, without)
    return left_out if without else sentence
