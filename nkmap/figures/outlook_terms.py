"""What each stakeholder does to an outlook: columns for all, put together as a row when asked for."""

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from nkmap.figures.measured import HALF


class OutlookTerm(NamedTuple):
    """What a stakeholder does to the outlook. `position` 0..100, `share` 0..1 of all clout.

    `pull` in points from 50: all pulls add up to mean − 50. `leaving` is what the mean would change by if it
    left, None for the only one with clout; `ten_more` if it stood 10 points further for.
    """

    id: int
    name: str
    position: float
    clout: float
    share: float
    pull: float
    leaving: float | None
    ten_more: float


class OutlookTerms(Sequence[OutlookTerm]):
    """The terms of an outlook, in the order of the stakeholders; a thousand rows would take longer to make
    than all that stands in them."""

    def __init__(self, *columns: Sequence[object]) -> None:
        self._columns = columns

    def __len__(self) -> int:
        return len(self._columns[0])

    def __iter__(self) -> Iterator[OutlookTerm]:
        return map(OutlookTerm._make, zip(*self._columns, strict=True))

    @overload
    def __getitem__(self, place: int) -> OutlookTerm: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[OutlookTerm, ...]: ...
    def __getitem__(self, place: int | slice) -> OutlookTerm | tuple[OutlookTerm, ...]:
        if isinstance(place, slice):
            return tuple(self)[place]
        return OutlookTerm._make([column[place] for column in self._columns])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OutlookTerms) and self._columns == other._columns

    def __hash__(self) -> int:
        return hash(tuple(self))


def outlook_terms(
    ids: Sequence[int],
    names: Sequence[str],
    positions: Sequence[float],
    clouts: Sequence[float],
    mean: float,
    clout: float,
) -> OutlookTerms:
    """Return the terms of a mean 0..100 by clout, whose sum is `clout`, which is not 0 (methods.md, 4)."""
    # Arrays: six thousand numbers as objects may each time be more memory than Python has at hand.
    shares = array("d", [w / clout for w in clouts])
    pulls = array("d", [share * (x - HALF) for share, x in zip(shares, positions, strict=True)])
    ten_more = array("d", [10 * share for share in shares])
    leaving = [
        w * (mean - x) / (clout - w) if w < clout else None for w, x in zip(clouts, positions, strict=True)
    ]
    return OutlookTerms(ids, names, positions, clouts, shares, pulls, leaving, ten_more)
