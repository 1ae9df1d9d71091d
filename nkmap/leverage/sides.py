"""On which side of a question somebody is, and how much influence stands there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from nkmap.errors import Sentence

SIDES = ("against", "undecided", "for")
MOBILISED = 1  # of position 7·stance: below it, without sign, nobody is for or against (Reich, PolicyMaker)

BALANCE = Sentence("balance = Σ influence × stance, where both are assessed; below 0 it leans against")


@dataclass(frozen=True, slots=True)
class SideTotal:
    """How many stand on a side, and their influence (0..1 each) added up; `unknown` have none assessed."""

    count: int
    influence: float
    unknown: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Who stands where; `without_stance` counts those whose stance is not assessed.

    `balance` is Σ influence × stance of those of whom both are assessed: it moves before anybody changes
    sides.
    """

    against: SideTotal
    undecided: SideTotal
    in_favour: SideTotal
    without_stance: int
    balance: float


def side(stance: float) -> str:
    """Return on which of the `SIDES` a stance -1..1 is; within a billionth of a border counts as on it."""
    if round(7 * abs(stance), 9) < MOBILISED:
        return "undecided"
    return "for" if stance > 0 else "against"


def totals(people: Iterable[tuple[float | None, float | None]]) -> Totals:
    """Return who stands where, of pairs of stance (-1..1) and influence (0..1); None = not assessed."""
    known = list(people)
    sides: dict[str, list[float | None]] = {name: [] for name in SIDES}
    for stance, influence in known:
        if stance is not None:
            sides[side(stance)].append(influence)
    against, undecided, in_favour = (_side_total(sides[name]) for name in SIDES)
    without = sum(stance is None for stance, _ in known)
    weights = (stance * weight for stance, weight in known if stance is not None and weight is not None)
    return Totals(against, undecided, in_favour, without, balance=fsum(weights))


def _side_total(influences: Sequence[float | None]) -> SideTotal:
    known = [influence for influence in influences if influence is not None]
    return SideTotal(len(influences), fsum(known), len(influences) - len(known))
