"""Steps by which influence gets from one stakeholder to another: leverage entries and relations."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from nkmap.leverage.entries import EntryRow
from nkmap.scales import SUSCEPTIBILITY

# The kinds of relations that carry influence, and which way: with the relation, or against it, since whoever
# depends on somebody is moved by them (after Godet's MACTOR; information after Friedkin & Johnsen 1990).
CARRYING: Mapping[str, int] = MappingProxyType(
    {"influence": 1, "authority": 1, "funding": 1, "information": 1, "dependence": -1}
)


class Tie(NamedTuple):
    """A relation between two stakeholders; strength 0..4, None = not assessed."""

    id: int
    from_id: int
    to_id: int
    kind: str
    strength: int | None
    directed: bool


class Carrier(NamedTuple):
    """What carries a step: an entry or a relation, `is_entry` says which, and its id.

    `strength` 0..4, as far as it is assessed, None where nothing is; `not_assessed` counts what is missing:
    of an entry willingness and susceptibility, of a relation its strength.
    """

    is_entry: bool
    id: int
    strength: int | None
    not_assessed: int


@dataclass(frozen=True, slots=True)
class Step:
    """From one stakeholder to another, through the intermediaries of an entry in their order.

    Whatever leads the same way is one step; `carriers` are sorted, the strongest first.
    """

    start: int
    through: tuple[int, ...]
    end: int
    carriers: tuple[Carrier, ...]

    @property
    def strength(self) -> int | None:
        """The strength 0..4 of its strongest carrier, None = not assessed."""
        return self.carriers[0].strength

    @property
    def not_assessed(self) -> int:
        """How much of its strongest carrier is not assessed."""
        return self.carriers[0].not_assessed

    @property
    def length(self) -> int:
        """How many links it has: one more than intermediaries."""
        return len(self.through) + 1


def steps_from(
    entries: Iterable[EntryRow], ties: Iterable[Tie], kinds: Collection[str] = tuple(CARRYING)
) -> dict[int, list[Step]]:
    """Return the steps by the stakeholder from whom they lead, in the order of ids.

    Entries without a holder lead from nowhere. Relations count if they are of these kinds and carry
    influence; one that is not directed carries both ways.
    """
    carriers: dict[tuple[int, tuple[int, ...], int], list[Carrier]] = defaultdict(list)
    for entry in entries:
        if entry.holder_id is not None:
            carriers[entry.holder_id, entry.via_ids, entry.target_id].append(_of_entry(entry))
    for tie in ties:
        for start, end in _ways(tie, kinds):
            unknown = int(tie.strength is None)
            carriers[start, (), end].append(Carrier(False, tie.id, tie.strength, unknown))
    found: dict[int, list[Step]] = defaultdict(list)
    for (start, through, end), carrying in sorted(carriers.items()):
        found[start].append(Step(start, through, end, tuple(sorted(carrying, key=_strongest_first))))
    return found


def _of_entry(entry: EntryRow) -> Carrier:
    """An entry is as strong as the lower of two: would the holder, and is the target open to it?"""
    open_to_it = None if entry.susceptibility is None else SUSCEPTIBILITY.index(entry.susceptibility)
    known = [value for value in (entry.willingness, open_to_it) if value is not None]
    return Carrier(True, entry.id, min(known, default=None), 2 - len(known))


def _ways(tie: Tie, kinds: Collection[str]) -> set[tuple[int, int]]:
    if tie.kind not in kinds or tie.kind not in CARRYING:
        return set()
    ends = (tie.from_id, tie.to_id) if CARRYING[tie.kind] > 0 else (tie.to_id, tie.from_id)
    return {ends} if tie.directed else {ends, ends[::-1]}


def _strongest_first(carrier: Carrier) -> tuple[float, int, bool, int]:
    strength = -1 if carrier.strength is None else carrier.strength
    return -strength, carrier.not_assessed, not carrier.is_entry, carrier.id
