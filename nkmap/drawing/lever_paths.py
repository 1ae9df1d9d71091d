"""What is drawn for a lever: its stretches beside those that run along, and the numbers on them. No Qt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from nkmap.drawing.lever_bundles import Bundle, Join, Way, joins
from nkmap.drawing.lever_curves import Bend, Curve, Point, Spot, curve_between, outside
from nkmap.drawing.lever_legs import SLIM, STRAND, Leg, Line

Chip = tuple[Point, int]  # where, in pixels, stands how many levers run there


class Stretch(NamedTuple):
    """How a lever runs from one token to the next; `beside` is how many pixels to the left of the bend.

    It `is_drawn` by the first of those that share the strand; the very first of all `is_first`, and says how
    many there are in `total` if it looks like fewer, else 1: at the share `chip` of its way, if there is one.
    """

    bend: Bend
    beside: float = 0.0
    is_drawn: bool = True
    is_first: bool = True
    total: int = 1
    chip: float | None = None


class DrawnLine(NamedTuple):
    """A lever in pixels: all its `curves`, and those that are `drawn` for it rather than for another one.

    `size` is that of its end. `mark` is the curve before which a lever of nobody has its question mark, and
    `nobodys` how many such levers there are.
    """

    curves: Sequence[Curve] = ()
    drawn: Sequence[Curve] = ()
    has_end: bool = False
    size: float = 1.0
    mark: Curve | None = None
    nobodys: int = 1
    chips: Sequence[Chip] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """The shapes chosen for a way; they fit wherever its tokens are carried.

    `angle` is the direction of a stub, `size` that of the end.
    """

    stretches: tuple[Stretch, ...]
    angle: float | None = None
    size: float = 1.0

    def line(self, stops: Sequence[Spot]) -> DrawnLine:
        """Return what is drawn between these tokens, outside of all of them."""
        spots = [*stops] if self.angle is None else [outside(stops[0], self.angle), *stops]
        ways = zip(pairwise(spots), self.stretches, strict=True)
        middles = [curve_between(start, end, stretch.bend) for (start, end), stretch in ways]
        parts = list(zip(middles, self.stretches, strict=True))
        curves = [middle.beside(stretch.beside) for middle, stretch in parts]
        return DrawnLine(
            curves,
            [curve for curve, stretch in zip(curves, self.stretches, strict=True) if stretch.is_drawn],
            self.stretches[-1].is_drawn,
            self.size,
            middles[0] if self._has_mark else None,
            self.stretches[0].total,
            list(_chips(parts)),
        )

    @property
    def _has_mark(self) -> bool:
        return self.angle is not None and self.stretches[0].is_first


def _chips(parts: Sequence[tuple[Curve, Stretch]]) -> Iterator[Chip]:
    return ((curve.at(s.chip), s.total) for curve, s in parts if s.chip is not None)


def route_of(way: Way, lines: Mapping[Join, tuple[Leg, Line]], chips: Mapping[Join, float]) -> Route:
    """Return the route of a way along the lines of its stretches."""
    parts = [lines[join] for join in joins(way)]
    stretches = [_stretch(way, leg.bundle, line, chips.get(leg.bundle.join)) for leg, line in parts]
    last, _ = parts[-1]
    return Route(tuple(stretches), parts[0][1].angle, SLIM if last.breadth else 1.0)


def _stretch(way: Way, bundle: Bundle, line: Line, chip: float | None) -> Stretch:
    strand, is_drawn = _strand(way, bundle)
    beside = STRAND * (strand - (len(bundle.strands) - 1) / 2)
    leads = is_drawn and not strand
    total = bundle.total if bundle.total > len(bundle.strands) else 1
    return Stretch(line.bend, beside, is_drawn, leads, total, chip if leads else None)


def _strand(way: Way, bundle: Bundle) -> tuple[int, bool]:
    """Return the strand of a lever, and whether it draws it; one without a strand is only counted."""
    for number, (_, keys) in enumerate(bundle.strands):
        if way.key in keys:
            return number, keys[0] == way.key
    return len(bundle.strands) - 1, False
