"""Where the number of those who share a line stands: on the line, beside nothing else. No Qt."""

from collections.abc import Mapping, Sequence

from nkmap.drawing.lever_bundles import Join
from nkmap.drawing.lever_ground import Ground
from nkmap.drawing.lever_legs import Leg, Line

CHIP = 11.0  # px, the radius of such a number
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)  # of the way, best first
_AIR = 4.0  # px between a chip and another line


def chip_shares(lines: Mapping[Leg, Line], ground: Ground) -> dict[Join, float]:
    """Return at which share of the way each bundle says how many it is, if it looks like fewer.

    A stub is too short for that: it says so before its question mark.
    """
    shares: dict[Join, float] = {}
    taken: list[complex] = []
    for leg, line in lines.items():
        if leg.holder is not None and leg.bundle.total > len(leg.bundle.strands):
            others = [at for other in lines if other is not leg for at in lines[other].points]
            share = min(_SHARES, key=lambda share: _met(_at(line, share), ground, others, taken))
            shares[leg.bundle.join] = share
            taken.append(_at(line, share))
    return shares


def _met(at: complex, ground: Ground, others: Sequence[complex], taken: Sequence[complex]) -> int:
    things = sum(abs(at - disc.at) < radius + CHIP for radius, discs in ground.air.items() for disc in discs)
    points = sum(abs(at - point) < CHIP + _AIR for point in others)
    return 4 * things + points + 8 * sum(abs(at - chip) < 2 * CHIP + _AIR for chip in taken)


def _at(line: Line, share: float) -> complex:
    return complex(*line.curve.at(share))
