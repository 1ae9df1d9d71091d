"""Feasibility: how much support and opposition there is, now and after the levers."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from nkmap.figures.after_map import Shift, after
from nkmap.figures.taking_part import Actor

NON_MOBILISED = "non_mobilised"
# The least position without sign for each strength, of 7; below the last one nobody is mobilised.
STRENGTHS = (("high", 5), ("medium", 3), ("low", 1))
BANDS = (
    *(f"{strength}_support" for strength, _ in STRENGTHS),
    NON_MOBILISED,
    *(f"{strength}_opposition" for strength, _ in reversed(STRENGTHS)),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one stands: `position` -7..7, `power` 1..7, one of `BANDS`, and the points that it gives."""

    position: float
    power: float
    band: str
    score: float


@dataclass(frozen=True, slots=True)
class Totals:
    """The points of each side, and how many stakeholders stand in each of `BANDS`."""

    support: float
    non_mobilised: float
    opposition: float
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FeasibilityTerm:
    """A stakeholder now and after the levers; `after` None = no levers were chosen."""

    id: int
    name: str
    now: Standing
    after: Standing | None


@dataclass(frozen=True, slots=True)
class Feasibility:
    """Both totals in points; `after` None = no levers were chosen."""

    now: Totals
    after: Totals | None
    terms: tuple[FeasibilityTerm, ...]


def feasibility(actors: Sequence[Actor], shifts: Iterable[Shift] = ()) -> Feasibility:
    """Return the totals now and after the chosen levers (after Reich, PolicyMaker), power 0..1."""
    chosen = list(shifts)
    now = [_standing(actor) for actor in actors]
    later = [_standing(actor) for actor in after(actors, chosen)] if chosen else [None] * len(now)
    return Feasibility(
        now=totals(now),
        after=totals([one for one in later if one]) if chosen else None,
        terms=tuple(
            FeasibilityTerm(actor.id, actor.name, *pair)
            for actor, pair in zip(actors, zip(now, later, strict=True), strict=True)
        ),
    )


def totals(standings: Sequence[Standing]) -> Totals:
    """Return the points of each side and the numbers in the bands."""
    counted = Counter(one.band for one in standings)
    return Totals(
        support=_points(standings, "support"),
        non_mobilised=_points(standings, NON_MOBILISED),
        opposition=_points(standings, "opposition"),
        counts={band: counted[band] for band in BANDS},
    )


def _points(standings: Iterable[Standing], side: str) -> float:
    return fsum(one.score for one in standings if one.band.endswith(side))


def _standing(actor: Actor) -> Standing:
    position, power = 7 * actor.stance, 1 + 6 * actor.power
    band = _band(position)
    score = 5 * power if band == NON_MOBILISED else abs(position) * power
    return Standing(position, power, band, score)


def _band(position: float) -> str:
    """Return the band; what lies within a billionth of its border counts as on it."""
    size = round(abs(position), 9)
    side = "support" if position > 0 else "opposition"
    return next((f"{name}_{side}" for name, least in STRENGTHS if size >= least), NON_MOBILISED)
