"""Lines of a drawn map from token to token: several between the same two bow apart."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from nkmap.data_out.drawn_maps import Spot
from nkmap.data_out.maps_out import EdgeOut

Point = tuple[float, float]

_APART = 0.7  # of a token, between the middles of two lines
_CLEAR = 4.0  # units between a line and its tokens
_LOOP = 1.6  # of a token: how far a line that comes back to its own token leads away from it


class Line(NamedTuple):
    """An edge with both ends on the map; `bend` is a point through which it bows, None if it is straight."""

    edge: EdgeOut
    start: Spot
    end: Spot
    bend: Point | None

    def points(self) -> list[Point]:
        """Return where it leaves its first token, its bend, and where it meets the other one."""
        first, last = self.bend or (self.end.x, self.end.y), self.bend or (self.start.x, self.start.y)
        middle = [self.bend] if self.bend else []
        return [_rim(self.start, first), *middle, _rim(self.end, last)]


def lines_between(edges: Iterable[EdgeOut], spots: Mapping[int, Spot]) -> Iterator[Line]:
    """Yield a line for each edge with both ends on the map; `spots` are by stakeholder id."""
    pairs: dict[frozenset[int], list[EdgeOut]] = defaultdict(list)
    for edge in edges:
        if edge.from_id in spots and edge.to_id in spots:
            pairs[frozenset((edge.from_id, edge.to_id))].append(edge)
    for parallel in pairs.values():
        for number, edge in enumerate(parallel):
            aside = (number - (len(parallel) - 1) / 2) * _APART
            yield Line(edge, spots[edge.from_id], spots[edge.to_id], _bend(edge, spots, aside))


def _bend(edge: EdgeOut, spots: Mapping[int, Spot], aside: float) -> Point | None:
    """Return the point beside the middle of a line, `aside` tokens away; the same side for both ways."""
    first, second = (spots[id_] for id_ in sorted((edge.from_id, edge.to_id)))
    size = max(first.width, first.height)
    if first is second:
        return first.x + aside * size, first.y - _LOOP * size
    length = math.dist((first.x, first.y), (second.x, second.y))
    if not aside or not length:
        return None
    across, down = (second.y - first.y) / length, (first.x - second.x) / length
    away = aside * size
    return (first.x + second.x) / 2 + away * across, (first.y + second.y) / 2 + away * down


def _rim(spot: Spot, towards: Point) -> Point:
    """Return the point beside a token from which a line leads towards another one."""
    length = math.dist((spot.x, spot.y), towards)
    if not length:
        return spot.x, spot.y
    share = min((max(spot.width, spot.height) / 2 + _CLEAR) / length, 0.5)
    return spot.x + (towards[0] - spot.x) * share, spot.y + (towards[1] - spot.y) * share
