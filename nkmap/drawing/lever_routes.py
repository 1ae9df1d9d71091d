"""Chooses the routes of levers: gentle curves round tokens and texts that hardly cross each other. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from nkmap.drawing.lever_bundles import Bundle, Join, Way, bundles
from nkmap.drawing.lever_chips import chip_shares
from nkmap.drawing.lever_curves import CLEAR, Spot
from nkmap.drawing.lever_fans import LOOSE, STIFF, fan, taken
from nkmap.drawing.lever_far_legs import FarLeg
from nkmap.drawing.lever_ground import Ground
from nkmap.drawing.lever_legs import Head, Leg, Line
from nkmap.drawing.lever_near_legs import NEAR, NearLeg
from nkmap.drawing.lever_paths import Route, route_of
from nkmap.labels import Box

__all__ = ["Way", "route_levers"]

Lines = dict[Leg, Line]
Rims = Mapping[int, Sequence[int]]  # by token: how many things are in each direction


def route_levers(
    ways: Iterable[Way], tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box
) -> dict[int, Route]:
    """Return the route of every way by key, the same for any order of ways.

    `texts` are their boxes, in pixels; no line leaves the `face` where it need not.
    """
    ways = list(ways)
    ground = Ground(tokens, texts, face)
    made = bundles(ways)
    rims = {stop: ground.rim(stop, tokens[stop]) for stop in sorted({target for _, target in made})}
    legs = [_leg(bundle, tokens, ground, rims[bundle.join[1]]) for bundle in made.values()]
    lines = _chosen(sorted(legs, key=_order), rims)
    chips = chip_shares(lines, ground)
    by_join = {leg.bundle.join: (leg, line) for leg, line in lines.items()}
    return {way.key: route_of(way, by_join, chips) for way in ways}


def _leg(bundle: Bundle, tokens: Mapping[int, Spot], ground: Ground, rim: Sequence[int]) -> Leg:
    holder, target = bundle.join
    if holder is None or holder == target:
        return NearLeg(bundle, tokens, ground, rim)
    room = math.dist(tokens[holder].middle, tokens[target].middle) - 2 * CLEAR
    is_near = room - tokens[holder].radius - tokens[target].radius < NEAR
    return (NearLeg if is_near else FarLeg)(bundle, tokens, ground, rim)


def _order(leg: Leg) -> tuple[bool, float, Join]:
    """Sort short legs first, which can hardly go elsewhere; stubs and loops find room anywhere."""
    holder, target = leg.bundle.join
    return holder is None or holder == target, leg.length, (-1 if holder is None else holder, target)


def _chosen(legs: Sequence[Leg], rims: Rims) -> Lines:
    """Return the line of each leg.

    First each gets the best one as those before it are. Where they come in then says in which order they
    share the rims of their targets. From there each looks for the best line again.
    """
    lines: Lines = {}
    for leg in legs:
        lines[leg] = leg.choose(lines, {})
    _share_rims(lines, rims, LOOSE)
    for leg in legs:
        lines[leg] = leg.choose(lines, _heads(lines, leg))
    _share_rims(lines, rims, STIFF)
    return lines


def _share_rims(lines: Lines, rims: Rims, turning: float) -> None:
    """Turn the ends of all lines so that those at each target stand beside each other; arches stay."""
    by_target: dict[int, list[Leg]] = defaultdict(list)
    for leg in lines:
        by_target[leg.target].append(leg)
    for target, legs in by_target.items():
        wanted = {leg: leg.arrival(lines[leg]) for leg in legs}
        arches = [leg.head(lines[leg]) for leg, arrival in wanted.items() if arrival is None]
        arrivals = [(leg, arrival) for leg, arrival in wanted.items() if arrival]
        angles = fan([arrival for _, arrival in arrivals], taken(rims[target], arches), turning)
        for (leg, _), angle in zip(arrivals, angles, strict=True):
            lines[leg] = leg.turned(lines[leg], angle)


def _heads(lines: Lines, leg: Leg) -> dict[int, list[Head]]:
    """Return how all others come in at the tokens of a leg."""
    heads: dict[int, list[Head]] = {stop: [] for stop in leg.ends}
    for other, line in lines.items():
        if other is not leg and other.target in heads:
            heads[other.target].append(other.head(line))
    return heads
