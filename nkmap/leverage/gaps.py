"""Gaps in the log: whom nothing moves, what nobody holds, who finds nobody receptive, what is not proven."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from nkmap.figures.taking_part import Assessment
from nkmap.leverage.entries import OPEN, EntryRow, best_susceptibility
from nkmap.leverage.sides import side

INFLUENTIAL = 0.5  # of 0..1: from here on a stakeholder counts as influential
WILLING = 3  # of 4: from here on a holder counts as willing
SOON = 90  # days: a window that ends within them is about to close
NOT_BETTER = ("closed", "resistant", None)  # susceptibilities with which a target is out of reach
STATES = ("closing", "open", "ahead", "closed")  # of a window, the most urgent first

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """An influential target, opposed or undecided, with nothing better than resistant on this map.

    Stance -1..1, influence 0..1. `best` of the `entries` aimed at it, None where none is assessed; of these
    `not_assessed` say nothing of how open it is.
    """

    map_id: int
    stakeholder_id: int
    label: str
    stance: float
    influence: float
    best: str | None
    entries: tuple[int, ...]
    not_assessed: int


@dataclass(frozen=True, slots=True)
class NobodyHolds:
    """An instrument that no entry says a holder of; `entries` are those that use it."""

    instrument_id: int
    label: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NobodyReceptive:
    """A holder who would use its levers, and nobody whom they are for is receptive.

    `entries` are those that it would use, `willingness` (3 or 4) the highest among them, `best` the most
    open susceptibility, None where none is assessed.
    """

    stakeholder_id: int
    label: str
    willingness: int
    best: str | None
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """When an entry can be used, by its dates (2008-08-24); None = without a beginning, or without an end.

    `state` is one of `STATES`; `days` is how long until it ends, or begins where it lies ahead; None where
    it does not end. Negative: it has ended so many days ago.
    """

    entry_id: int
    start: str | None
    end: str | None
    state: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Unproven:
    """Claims of one kind without evidence, of `count` there are. `subject` is a column such as "entry_id"."""

    subject: str
    ids: tuple[int, ...]
    count: int


def out_of_reach(
    map_id: int, assessments: Iterable[Assessment], entries: Iterable[EntryRow]
) -> list[OutOfReach]:
    """Return the influential (0.5 and more) targets that nothing moves, the most influential first.

    Those whom no entry is aimed at belong to them. Who has no stance or no influence is not looked at.
    """
    on_map = [entry for entry in entries if entry.map_id == map_id]
    aimed = _grouped(on_map, lambda entry: entry.target_id)
    found = (_out_of_reach(map_id, one, aimed.get(one.id, [])) for one in assessments)
    gaps = [gap for gap in found if gap is not None]
    return sorted(gaps, key=lambda gap: (-gap.influence, gap.stance, gap.stakeholder_id))


def nobody_holds(instruments: Iterable[tuple[int, str]], entries: Iterable[EntryRow]) -> list[NobodyHolds]:
    """Return which of the instruments, (id, name), no entry says a holder of, in their order."""
    using = _grouped(entries, lambda entry: entry.instrument_id)
    return [
        NobodyHolds(id_, name, _ids(using.get(id_, [])))
        for id_, name in instruments
        if all(entry.holder_id is None for entry in using.get(id_, []))
    ]


def nobody_receptive(entries: Iterable[EntryRow]) -> list[NobodyReceptive]:
    """Return the willing (3 and more) holders who find nobody receptive, the most willing first."""
    willing = [entry for entry in entries if (entry.willingness or 0) >= WILLING]
    found = []
    for holder_id, held in _grouped(willing, lambda entry: entry.holder_id).items():
        best = best_susceptibility(held)
        if holder_id is not None and best not in OPEN:
            most = max(entry.willingness or 0 for entry in held)
            found.append(NobodyReceptive(holder_id, held[0].holder or "", most, best, _ids(held)))
    return sorted(found, key=lambda gap: (-gap.willingness, gap.label, gap.stakeholder_id))


def windows(entries: Iterable[EntryRow], day: date) -> list[Window]:
    """Return the windows of entries as seen on a day: those that close first, then by date."""
    found = [_window(entry, day) for entry in entries if entry.window_from or entry.window_to]
    last = "9999-12-31"
    return sorted(
        found, key=lambda one: (STATES.index(one.state), one.end or last, one.start or "", one.entry_id)
    )


def about_to_close(entries: Iterable[EntryRow], day: date) -> list[Window]:
    """Return the windows that are open on a day and end within 90 days of it, the first to end first."""
    return [window for window in windows(entries, day) if window.state == "closing"]


def unproven(claims: Mapping[str, Collection[int]], proven: Mapping[str, Collection[int]]) -> list[Unproven]:
    """Return what was claimed without evidence, by kind of claim: {"entry_id": ids}; `proven` likewise."""
    return [
        Unproven(subject, tuple(sorted(set(ids) - set(proven.get(subject, ())))), len(ids))
        for subject, ids in claims.items()
    ]


def _out_of_reach(map_id: int, one: Assessment, levers: Sequence[EntryRow]) -> OutOfReach | None:
    if one.stance is None or one.influence is None or one.influence < INFLUENTIAL:
        return None
    best = best_susceptibility(levers)
    if side(one.stance) == "for" or best not in NOT_BETTER:
        return None
    unknown = sum(entry.susceptibility is None for entry in levers)
    return OutOfReach(map_id, one.id, one.name, one.stance, one.influence, best, _ids(levers), unknown)


def _window(entry: EntryRow, day: date) -> Window:
    start, end = day_of(entry.window_from), day_of(entry.window_to)
    state, until = "open", end
    if start is not None and start > day:
        state, until = "ahead", start
    elif end is not None and end < day:
        state = "closed"
    elif end is not None and (end - day).days <= SOON:
        state = "closing"
    days = None if until is None else (until - day).days
    return Window(entry.id, entry.window_from, entry.window_to, state, days)


def day_of(text: str | None) -> date | None:
    """Return a date; a text of a foreign file that is none says nothing."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _grouped(entries: Iterable[EntryRow], key: Callable[[EntryRow], K]) -> dict[K, list[EntryRow]]:
    found: dict[K, list[EntryRow]] = defaultdict(list)
    for entry in entries:
        found[key(entry)].append(entry)
    return found


def _ids(entries: Sequence[EntryRow]) -> tuple[int, ...]:
    return tuple(sorted(entry.id for entry in entries))
