"""How well outlooks did: rates measured on decisions whose outcome is known, to be said beside a figure.

On 353 decisions of the European Union (data set DEU III), with gross domestic product as power.
"""

from dataclasses import dataclass

HALF = 50  # of 100: between for and against


@dataclass(frozen=True, slots=True)
class Rate:
    """In `right` (0..1) of the cases the side of 50 was right, up to `distance` of the outlook from 50."""

    distance: float
    right: float


DECISIONS = 353
MEAN_ERROR = 23.2  # of 100
ERROR_OF_ALWAYS_50 = 28.0
ERROR_OF_WEIGHTED_MEDIAN = 27.6
BAND_HELD = 0.80  # the outcome, in so many of the cases
RATES = (Rate(5, 0.50), Rate(10, 0.67), Rate(20, 0.70), Rate(30, 0.80), Rate(50, 0.88))


def side_right(mean: float) -> float:
    """Return in which share of the cases the side of 50 was right, for an outlook 0..100 as far from it."""
    return next((rate.right for rate in RATES if abs(mean - HALF) <= rate.distance), RATES[-1].right)


def side(mean: float) -> str:
    """Return "for" or "against"; "neither" within 5 of 50, where the side was no better than a coin's."""
    if abs(mean - HALF) <= RATES[0].distance:
        return "neither"
    return "for" if mean > HALF else "against"
