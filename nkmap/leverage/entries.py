"""A leverage entry as it is read, and what can be said of one alone: caution, net incentive, coverage."""

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from nkmap.scales import SUSCEPTIBILITY

OPEN = ("receptive", "already_moved")  # susceptibilities with which a lever can work
CAUTION_RISK, CAUTION_HARM = 3, 2  # of 4: from here on an entry carries the caution flag

# What is judged, and so may be not assessed. The form of a backfiring belongs to its risk.
JUDGED = (
    "kind",
    "susceptibility",
    "willingness",
    "power_base",
    "stage",
    "size",
    "credibility",
    "cost_to_holder",
    "compliance_cost",
    "substitutes",
    "backfire_risk",
    "population_harm",
    "time_to_effect",
    "expected_shift",
    "p_shift",
    "confidence",
)


class EntryRow(NamedTuple):
    """A leverage entry. Ordinals 0..4, `p_shift` 0..1; None = not assessed.

    `target`, `holder`, `via` are the texts of labels. `instrument` None = still to be named, see `note`.
    `kind` is the entry's own, or else the instrument's; None = not sorted yet. `question` is the map's.
    """

    id: int
    map_id: int
    question: str
    target_id: int
    target: str
    holder_id: int | None
    holder: str | None
    instrument_id: int | None
    instrument: str | None
    kind: str | None
    own_kind: str | None
    instrument_kind: str | None
    susceptibility: str | None
    willingness: int | None
    stage: str | None
    demand: str
    condition: str
    verification: str
    power_base: str | None
    size: int | None
    credibility: int | None
    cost_to_holder: int | None
    compliance_cost: int | None
    substitutes: int | None
    backfire_risk: int | None
    backfire_form: str | None
    population_harm: int | None
    window_from: str | None
    window_to: str | None
    time_to_effect: str | None
    expected_shift: float | None
    p_shift: float | None
    linked_issue: str
    legal_basis: str
    note: str
    dissent: str
    confidence: str | None
    assessed_by: str
    assessed_on: str
    sensitivity: str
    via_ids: tuple[int, ...]
    via: tuple[str, ...]
    caution: bool


_judged = attrgetter(*JUDGED)


def needs_caution(backfire_risk: int | None, population_harm: int | None) -> bool:
    """Return whether an entry carries the caution flag; what is not assessed raises none."""
    return (backfire_risk or 0) >= CAUTION_RISK or (population_harm or 0) >= CAUTION_HARM


def net_incentive(entry: EntryRow) -> float | None:
    """Return size × credibility / 4 − compliance cost, -4..4: a sorting aid.

    None unless all three are assessed: nothing is imputed.
    """
    if entry.size is None or entry.credibility is None or entry.compliance_cost is None:
        return None
    return entry.size * entry.credibility / 4 - entry.compliance_cost


def coverage(entry: EntryRow) -> int:
    """Return how many of the `JUDGED` fields of an entry are assessed."""
    return len(JUDGED) - _judged(entry).count(None)


def is_to_sort(entry: EntryRow) -> bool:
    """Return whether an entry waits to be sorted: its lever not named, no kind, or no word on the target."""
    return entry.instrument_id is None or entry.kind is None or entry.susceptibility is None


def best_susceptibility(entries: Iterable[EntryRow]) -> str | None:
    """Return the most open susceptibility that was assessed; None where none was."""
    assessed = [entry.susceptibility for entry in entries if entry.susceptibility is not None]
    return max(assessed, key=SUSCEPTIBILITY.index, default=None)
