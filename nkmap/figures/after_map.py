"""The after-map: where stakeholders would stand if chosen levers did what is expected of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import fsum

from nkmap.figures.taking_part import Actor


@dataclass(frozen=True, slots=True)
class Shift:
    """What a leverage entry would do: `expected_shift` on the stance scale, signed; `p_shift` 0..1."""

    entry_id: int
    target_id: int
    expected_shift: float
    p_shift: float


@dataclass(frozen=True, slots=True)
class Shifted:
    """A stance -1..1 after the levers: by what is to be expected, and raw, as if each worked in full."""

    expected: float
    raw: float


def shifted(stance: float, shifts: Iterable[Shift]) -> Shifted:
    """Return clip(stance + Σ p_shift × expected_shift), and the same without p_shift (methods.md, 3)."""
    chosen = list(shifts)
    return Shifted(
        expected=_clipped(stance + fsum(one.p_shift * one.expected_shift for one in chosen)),
        raw=_clipped(stance + fsum(one.expected_shift for one in chosen)),
    )


def after(actors: Iterable[Actor], shifts: Iterable[Shift]) -> list[Actor]:
    """Return actors at the stances that are to be expected of them; who is no target stays."""
    aimed: dict[int, list[Shift]] = defaultdict(list)
    for shift in shifts:
        aimed[shift.target_id].append(shift)
    return [replace(actor, stance=shifted(actor.stance, aimed[actor.id]).expected) for actor in actors]


def _clipped(stance: float) -> float:
    return max(-1.0, min(1.0, stance))
