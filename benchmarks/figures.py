"""Figures: the outlook against one with numpy, from stakeholders to plain numbers alike, and a whole map."""

from collections.abc import Sequence
from random import Random
from statistics import median
from typing import Any

from benchmarks.bare_outlook import bare_outlook
from benchmarks.measuring import Figure, alternately, at_median, timed
from benchmarks.view_gaps import measure_views
from nkmap.figures.all_figures import Material, all_figures, with_sensitivity
from nkmap.figures.bargaining import bargaining_rounds
from nkmap.figures.group_agreement import Estimated, GroupView
from nkmap.figures.outlook import outlook
from nkmap.figures.relations import Relation
from nkmap.figures.taking_part import Actor, Assessment, taking_part

SEED = 0
USUAL, MANY, MOST = 40, 200, 1_000  # stakeholders
GROUPS = 6
AT_MOST = 5.0
TIMES, ROUNDS = 50, 3


def measure() -> list[Figure]:
    """Return the rows about figures."""
    return [
        *(_outlook(_actors(count)) for count in (MANY, MOST)),
        *_whole_map(_material(USUAL)),
        _round(_actors(MOST)),
        *measure_views(),
    ]


def _outlook(actors: Sequence[Actor]) -> Figure:
    words = f"outlook with its terms, {len(actors)} stakeholders, against numpy"
    ours, bare = (lambda: timed(lambda: outlook(actors))), (lambda: timed(lambda: bare_outlook(actors)))
    return at_median(words, *alternately(ours, bare, TIMES), AT_MOST)


def _whole_map(material: Material) -> list[Figure]:
    figures = all_figures(material)
    makings = {
        f"all figures of a map, {USUAL} stakeholders": lambda: all_figures(material),
        f"sensitivity of three figures, {USUAL} stakeholders": lambda: with_sensitivity(figures, material),
    }
    return [_alone(words, [timed(make) for _ in range(ROUNDS)]) for words, make in makings.items()]


def _round(actors: Sequence[Actor]) -> Figure:
    words = f"one round of bargaining, {len(actors)} stakeholders"
    return _alone(words, [timed(lambda: next(bargaining_rounds(actors))) for _ in range(ROUNDS)])


def _alone(words: str, times: Sequence[float]) -> Figure:
    return Figure(words, median(times), None, None)


def _actors(count: int) -> tuple[Actor, ...]:
    return taking_part(_assessments(count)).actors


def _assessments(count: int) -> list[Assessment]:
    dice = Random(SEED)
    return [
        Assessment(
            id=number,
            uid=str(number),
            name=f"Stakeholder {number:04}",
            stance=dice.uniform(-1, 1),
            influence=dice.uniform(0.01, 1),
            salience=dice.uniform(0.01, 1),
        )
        for number in range(count)
    ]


def _material(count: int) -> Material:
    """Return a map with three relations and a view of each group for everybody, on three maps in all."""
    dice = Random(SEED)
    kinds = ("influence", "information", "authority", "dependence")
    ends: list[Any] = [(from_id, dice.randrange(count - 1)) for from_id in range(count) for _ in range(3)]
    assessments = _assessments(count)
    stances = {one.id: one.stance or 0.0 for one in assessments}
    return Material(
        assessments=tuple(assessments),
        names={one.id: one.name for one in assessments},
        relations=tuple(
            Relation(one, other + (other >= one), dice.choice(kinds), dice.randint(1, 4))
            for one, other in ends
        ),
        stances=(stances, stances, stances),
        estimated=tuple(
            Estimated(
                one.id,
                one.name,
                tuple(
                    GroupView(f"Group {group}", (dice.random(), dice.random()), False)
                    for group in range(GROUPS)
                ),
            )
            for one in assessments
        ),
    )
