"""The outlook: the mean stance weighted by clout, how sure it is, and who carries it."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from nkmap.errors import Sentence
from nkmap.figures.measured import BAND_HELD, HALF, side_right
from nkmap.figures.outlook_terms import OutlookTerms, outlook_terms
from nkmap.figures.taking_part import Actor, Refused, clouts_of, positions_of

LEAST_BAND, MOST_BAND = 10, 50  # half its width, of 100
STRONGLY_FOR_AND_AGAINST = (100.0, 0.0)


@dataclass(frozen=True, slots=True)
class Change:
    """The smallest change of a single stance (0..100) that carries the mean to 50, the border."""

    id: int
    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class HeadToHead:
    """Two options 0..100 against each other: the force for each, and the share 0..1 of the first.

    `share` None = nobody with clout prefers one to the other.
    """

    option: float
    other: float
    force: float
    other_force: float
    share: float | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """`mean`, `sd` and `band` of 0..100; `clout` is the sum of all.

    `side_right` and `band_held` (0..1) are how often such an outlook was right, see `measured`.
    `smallest_change` None = no single stance can carry the mean over 50.
    """

    mean: float
    sd: float
    band: tuple[float, float]
    clout: float
    side_right: float
    band_held: float
    smallest_change: Change | None
    head_to_head: HeadToHead
    terms: OutlookTerms


def outlook(actors: Sequence[Actor], options: tuple[float, float] = STRONGLY_FOR_AND_AGAINST) -> Outlook:
    """Return the outlook of actors (methods.md, 4), with two options 0..100 head to head.

    Raises Refused where nobody has clout.
    """
    positions, clouts = array("d", positions_of(actors)), array("d", clouts_of(actors))
    clout, mean = sum(clouts), weighted_mean(positions, clouts)
    sd = sqrt(sum([w * (x - mean) * (x - mean) for w, x in zip(clouts, positions, strict=True)]) / clout)
    half = max(LEAST_BAND, min(MOST_BAND, sd))
    return Outlook(
        mean=mean,
        sd=sd,
        band=(max(0.0, mean - half), min(100.0, mean + half)),
        clout=clout,
        side_right=side_right(mean),
        band_held=BAND_HELD,
        smallest_change=_smallest_change(actors, positions, clouts, (HALF - mean) * clout),
        head_to_head=_head_to_head(positions, clouts, *options),
        terms=outlook_terms(
            [actor.id for actor in actors], [actor.name for actor in actors], positions, clouts, mean, clout
        ),
    )


def weighted_mean(positions: Sequence[float], clouts: Sequence[float]) -> float:
    """Return the mean position 0..100 by clout. Raises Refused where nobody has clout."""
    clout = sum(clouts)
    if not clout:
        sentence = Sentence("Nobody has clout: influence × salience is 0 for everybody. Raise one of them.")
        raise Refused(sentence, "influence", "salience")
    mean = sum([w * x for w, x in zip(clouts, positions, strict=True)]) / clout
    return max(0.0, min(100.0, mean))  # within the scale, whatever rounding did


def _smallest_change(
    actors: Sequence[Actor], positions: Sequence[float], clouts: Sequence[float], needed: float
) -> Change | None:
    """Return the smallest change of one stance that adds `needed` to Σ clout × position."""
    least = abs(needed) / 100  # clout: with less, the whole scale is not enough
    able = [
        index
        for index, (w, x) in enumerate(zip(clouts, positions, strict=True))
        if w >= least and w > 0 and 0 <= x + needed / w <= 100
    ]
    if not able or not needed:
        return None
    best = min(able, key=lambda index: (-clouts[index], actors[index].name, actors[index].uid))
    start = positions[best]
    return Change(actors[best].id, actors[best].name, start, start + needed / clouts[best])


def _head_to_head(
    positions: Sequence[float], clouts: Sequence[float], option: float, other: float
) -> HeadToHead:
    leanings = [w * (abs(x - other) - abs(x - option)) for w, x in zip(clouts, positions, strict=True)]
    force = sum([leaning for leaning in leanings if leaning > 0])
    other_force = -sum([leaning for leaning in leanings if leaning < 0])
    share = force / (force + other_force) if force or other_force else None
    return HeadToHead(option, other, force, other_force, share)
