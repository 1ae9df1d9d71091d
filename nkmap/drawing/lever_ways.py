"""Which way each lever takes on a map, and how it ends. No Qt."""

from collections.abc import Container, Iterable
from itertools import pairwise
from typing import Protocol

from nkmap.drawing.lever_bundles import Way

ENDS = {"closed": "bar", "resistant": "bar", "receptive": "arrow", "already_moved": "arrow"}


class Lever(Protocol):
    """What a line needs to know of a leverage entry; everybody in it is a stakeholder id."""

    @property
    def id(self) -> int: ...
    @property
    def holder_id(self) -> int | None: ...
    @property
    def via_ids(self) -> tuple[int, ...]: ...
    @property
    def target_id(self) -> int: ...
    @property
    def susceptibility(self) -> str | None: ...
    @property
    def stage(self) -> str | None: ...


def lever_end(lever: Lever) -> str:
    """Return how a lever ends: cross, bar, arrow, or an open arrow where nothing is decided or assessed."""
    return "cross" if lever.stage == "failed" else ENDS.get(lever.susceptibility or "", "open arrow")


def has_line(lever: Lever, on_map: Container[int]) -> bool:
    """Return whether all that a line needs is on the map: the target, and the holder if there is one."""
    return lever.target_id in on_map and (lever.holder_id is None or lever.holder_id in on_map)


def lever_ways(levers: Iterable[Lever], on_map: Container[int]) -> list[Way]:
    """Return the ways of those levers that have a line, by the ids of stakeholders; keys are entry ids."""
    return [_way(lever, on_map) for lever in levers if has_line(lever, on_map)]


def _way(lever: Lever, on_map: Container[int]) -> Way:
    """Return whom of those on the map a lever runs through; one on its own holder is a loop."""
    through = (lever.holder_id, *lever.via_ids)
    before = [stop for stop in through if stop is not None and stop in on_map]
    stops = [stop for stop, after in pairwise([*before, lever.target_id]) if stop != after]
    if not stops and lever.holder_id == lever.target_id:
        stops = [lever.target_id]
    return Way(lever.id, (*stops, lever.target_id), lever.holder_id is not None, lever_end(lever))
