"""Sensitivity: how often a figure would say something else with its inputs moved within their confidence."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from nkmap.errors import Sentence
from nkmap.figures.taking_part import Actor, Assumed

DRAWS = 200
SEED = 1990  # fixed: the same map gives the same answer
# By how much of its scale each input may be off, either way; all amounts within are equally likely.
AMOUNTS = {"high": 0.05, "medium": 0.10, "low": 0.20}
NOT_SAID = "low"  # a confidence that nobody gave counts as this one

Verdict = Callable[[Sequence[Actor]], str]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """`verdict` is what the figure says, `changed` in how many of the `draws` it says something else.

    `share` 0..1 of the draws; `verdicts` counts them all; `amounts` is by how much of its scale each input
    was moved, by confidence. `assumed`: of how many stakeholders nobody said the confidence.
    """

    verdict: str
    draws: int
    changed: int
    share: float
    verdicts: Mapping[str, int]
    amounts: Mapping[str, float]
    assumed: Assumed


def sensitivities(actors: Sequence[Actor], verdicts: Mapping[str, Verdict]) -> dict[str, Sensitivity]:
    """Return, by the name of each verdict, how often it changes; all are asked about the same draws."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in verdicts}
    for drawn in draws(actors):
        for name, verdict in verdicts.items():
            counts[name][verdict(drawn)] += 1
    silent = sum(actor.confidence is None for actor in actors)
    assumed = Assumed(Sentence("A confidence that nobody gave counts as low."), silent)
    return {name: _sensitivity(verdict(actors), counts[name], assumed) for name, verdict in verdicts.items()}


def draws(actors: Sequence[Actor]) -> Iterator[list[Actor]]:
    """Give the actors `DRAWS` times, each input moved at random within its confidence, never off its scale.

    The order of the actors plays no part in what is drawn.
    """
    dice = Random(SEED)
    order = sorted(range(len(actors)), key=lambda index: (actors[index].name, actors[index].uid))
    largest = max((1.0, *(actor.power for actor in actors)))
    for _ in range(DRAWS):
        drawn = list(actors)
        for index in order:
            drawn[index] = _moved(actors[index], dice, largest)
        yield drawn


def _sensitivity(verdict: str, counts: Counter[str], assumed: Assumed) -> Sensitivity:
    changed = DRAWS - counts[verdict]
    return Sensitivity(verdict, DRAWS, changed, changed / DRAWS, dict(counts), AMOUNTS, assumed)


def _moved(actor: Actor, dice: Random, largest: float) -> Actor:
    amount = AMOUNTS[actor.confidence or NOT_SAID]
    return Actor(
        actor.id,
        actor.uid,
        actor.name,
        _drawn(actor.stance, -1.0, 1.0, amount, dice),
        _drawn(actor.power, 0.0, largest, amount, dice),
        _drawn(actor.salience, 0.0, 1.0, amount, dice),
        actor.confidence,
    )


def _drawn(value: float, low: float, high: float, amount: float, dice: Random) -> float:
    """Return a value within an amount of its scale from the one that is recorded."""
    within = amount * (high - low)
    return max(low, min(high, value + dice.uniform(-within, within)))
