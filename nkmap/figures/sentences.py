"""The sentence that each figure comes to, in whole points, with what was left out or assumed."""

from typing import Any

from nkmap.errors import Sentence
from nkmap.figures.all_figures import MapFigures
from nkmap.figures.bargaining import Bargaining
from nkmap.figures.drift import Drift
from nkmap.figures.feasibility import Feasibility, Totals
from nkmap.figures.figure import Figure
from nkmap.figures.group_agreement import GroupAgreement
from nkmap.figures.influence_dependence import InfluenceDependence
from nkmap.figures.measured import DECISIONS, side
from nkmap.figures.outlook import Outlook
from nkmap.figures.prince import Prince
from nkmap.figures.salience import salience_sentence
from nkmap.figures.sensitivity import AMOUNTS, Sensitivity
from nkmap.figures.verdicts import larger

SIDES = {
    "for": Sentence("rather for"),
    "against": Sentence("rather against"),
    "neither": Sentence("neither for nor against"),
}
WEIGHED = {
    "for": Sentence("more for than against"),
    "against": Sentence("more against than for"),
    "neither": Sentence("as much for as against"),
}


def prince_sentence(result: Prince) -> Sentence:
    """Say the support share: no probability."""
    word = WEIGHED[larger(result.support_share, 0.5, points=100)]
    return Sentence("{0} % of the Prince points support it: {1}.", _percent(result.support_share), word)


def feasibility_sentence(result: Feasibility) -> Sentence:
    """Say the totals now, and after the levers where some were chosen."""
    now = _totals(result.now)
    return now if result.after is None else Sentence("{0} After the levers: {1}", now, _totals(result.after))


def _totals(totals: Totals) -> Sentence:
    return Sentence(
        "Support {0} points, not mobilised {1}, opposition {2}: {3}.",
        round(totals.support),
        round(totals.non_mobilised),
        round(totals.opposition),
        WEIGHED[larger(totals.support, totals.opposition)],
    )


def outlook_sentence(result: Outlook) -> Sentence:
    """Say the outlook, its band, and how often such an outlook was right where that is known."""
    low, high = result.band
    return Sentence(
        "The outlook is {0} of 100: {1}. On {2} decisions of the European Union the side of 50 was right in "
        "{3} % of the cases this far from it; a band like this one, {4} to {5}, held the outcome in {6} %.",
        round(result.mean),
        SIDES[side(result.mean)],
        DECISIONS,
        _percent(result.side_right),
        round(low),
        round(high),
        _percent(result.band_held),
    )


def bargaining_sentence(result: Bargaining) -> Sentence:
    """Say where pressure leads: a thought experiment."""
    first, last = result.outlook_by_round[0], result.outlook_by_round[-1]
    if not result.events:
        return Sentence(
            "Nobody gains enough by pressing another one: the outlook stays at {0}.", round(first)
        )
    return Sentence(
        "A thought experiment about pressure, not a better forecast: the outlook goes from {0} to {1} "
        "(rounds: {2}).",
        round(first),
        round(last),
        len(result.outlook_by_round) - 1,
    )


def drift_sentence(result: Drift) -> Sentence:
    """Say where influence alone leads, who moves farthest, and by whom."""
    farthest = max(result.terms, key=lambda term: (abs(term.end - term.start), term.name))
    if not round(farthest.end - farthest.start):
        return Sentence(
            "Influence alone moves nobody by a point: the outlook stays at {0}.", round(result.outlook_after)
        )
    return Sentence(
        "By influence alone the outlook goes from {0} to {1}. The farthest move: {2}, from {3} to {4}, most "
        "of all by {5}.",
        round(result.outlook_before),
        round(result.outlook_after),
        farthest.name,
        round(farthest.start),
        round(farthest.end),
        farthest.contributions[0].name,
    )


def influence_dependence_sentence(result: InfluenceDependence) -> Sentence:
    """Say who has most influence and who depends most."""
    strongest = min(result.terms, key=lambda term: (-term.influence, term.name))
    weakest = min(result.terms, key=lambda term: (-term.dependence, term.name))
    return Sentence(
        "Most influence, indirect ways included: {0}. Most dependent on others: {1}.",
        strongest.name,
        weakest.name,
    )


def agreement_sentence(result: GroupAgreement) -> Sentence:
    """Say on how many stakeholders groups meet or part."""
    return Sentence(
        "Groups stand together on {0}, are two camps on {1}, agree to differ on {2}; up to three views: {3}.",
        result.together,
        result.camps,
        result.differ,
        result.singly,
    )


def sensitivity_sentence(sensitivity: Sensitivity) -> Sentence:
    """Say how often the figure would come to something else."""
    return Sentence(
        "It would read otherwise in {0} of {1} draws that move each input within its confidence.",
        sensitivity.changed,
        sensitivity.draws,
    )


def amounts_sentence() -> Sentence:
    """Say by how much the draws of the sensitivity move an input."""
    return Sentence(
        "Draws move an input by up to {0} % of its scale if confidence in it is high, {1} % if medium, {2} % "
        "if low or not given.",
        *(_percent(AMOUNTS[word]) for word in ("high", "medium", "low")),
    )


SAYING: dict[str, Any] = {
    "prince": prince_sentence,
    "feasibility": feasibility_sentence,
    "outlook": outlook_sentence,
    "bargaining": bargaining_sentence,
    "drift": drift_sentence,
    "influence_dependence": influence_dependence_sentence,
    "agreement": agreement_sentence,
    "salience_badges": salience_sentence,
}


def figure_sentence(name: str, figure: Figure[Any]) -> Sentence:
    """Return what a figure comes to, with the counts of who was left out and of what was assumed; or why it
    is refused. `name` is a field of `MapFigures`."""
    if figure.refused is not None:
        return figure.refused
    sentence: Sentence = SAYING[name](figure.result)
    if figure.left_out:
        sentence = Sentence("{0} Left out: {1}.", sentence, len(figure.left_out))
    for assumed in figure.assumed:
        sentence = Sentence("{0} Assumed of {1}: {2}", sentence, assumed.count, assumed.sentence)
    if figure.sensitivity is not None:
        sentence = Sentence("{0} {1}", sentence, sensitivity_sentence(figure.sensitivity))
    return sentence


def all_sentences(figures: MapFigures) -> dict[str, Sentence]:
    """Return the sentence of every figure, by its name."""
    return {name: figure_sentence(name, getattr(figures, name)) for name in SAYING}


def _percent(share: float) -> int:
    return round(100 * share)
