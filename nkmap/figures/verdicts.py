"""What a figure comes to in one word: "for", "against" or "neither"; its sentence says it."""

from collections.abc import Sequence

from nkmap.figures.feasibility import feasibility
from nkmap.figures.measured import side
from nkmap.figures.outlook import weighted_mean
from nkmap.figures.prince import players, prince_of_players
from nkmap.figures.taking_part import Actor, clouts_of, positions_of


def outlook_verdict(actors: Sequence[Actor]) -> str:
    """Return the side of 50 that the outlook is on; "neither" within 5 of it, and where nobody has clout."""
    clouts = clouts_of(actors)
    return side(weighted_mean(positions_of(actors), clouts)) if any(clouts) else "neither"


def prince_verdict(actors: Sequence[Actor]) -> str:
    """Return which side has more of the Prince points, in whole percent; power 0..1."""
    return larger(prince_of_players(players(actors)).support_share, 0.5, points=100)


def feasibility_verdict(actors: Sequence[Actor]) -> str:
    """Return which of support and opposition has more whole points; power 0..1."""
    now = feasibility(actors).now
    return larger(now.support, now.opposition)


def larger(support: float, opposition: float, points: int = 1) -> str:
    """Return which is larger, in whole `points`."""
    ours, theirs = round(points * support), round(points * opposition)
    return "neither" if ours == theirs else "for" if ours > theirs else "against"


VERDICTS = {"prince": prince_verdict, "feasibility": feasibility_verdict, "outlook": outlook_verdict}
