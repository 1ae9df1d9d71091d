"""How heads share the rim of a token: in their order, apart, and beside what is there. No Qt."""

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise

from nkmap.drawing.lever_bows import MOST_INTO
from nkmap.drawing.lever_ground import SLOT, SLOTS
from nkmap.drawing.lever_legs import Arrival, Head

LOOSE, STIFF = 2.0, 5.0  # while lines may still change, and once they are chosen
_COVERING = 3.0  # cost of a head on something
_IMPOSSIBLE = 20.0  # cost of a direction from which no line can come
_MOST = math.radians(MOST_INTO)


def fan(arrivals: Sequence[Arrival], rim: Sequence[int], turning: float = LOOSE) -> list[float]:
    """Return the direction for each arrival at one token, in radians, so that the turns add up to least.

    `rim` says how many things are in each of `SLOTS` directions, `turning` what a head costs that is one
    radian from where it wants to be, squared. No two heads overlap, where there is room.
    """
    if not arrivals:
        return []
    if len(arrivals) == 1 and not rim[round(arrivals[0].wanted.angle / SLOT) % SLOTS]:
        return [arrivals[0].wanted.angle]
    order = _from_the_widest_gap(arrivals)
    heads = [arrivals[number].wanted for number in order]
    gaps = _gaps([head.half for head in heads])
    room = SLOTS - gaps[-1]  # slots from the first head to the last one
    first = math.floor(heads[0].angle / SLOT) - _slack(heads, room)
    costs = [_costs(arrivals[number], range(first, first + room + 1), rim, turning) for number in order]
    slots = _cheapest(costs, gaps)
    return [angle for _, angle in sorted(zip(order, ((first + slot) * SLOT for slot in slots), strict=True))]


def taken(rim: Sequence[int], heads: Sequence[Head]) -> list[int]:
    """Return a rim on which these heads, too, are in the way."""
    met = list(rim)
    for angle, half in heads:
        reach = math.ceil(2 * half / SLOT)
        for slot in range(round(angle / SLOT) - reach, round(angle / SLOT) + reach + 1):
            met[slot % SLOTS] += 1
    return met


def _from_the_widest_gap(arrivals: Sequence[Arrival]) -> list[int]:
    """Return their numbers in the order of their directions, beginning after the widest gap."""
    turns = [arrival.wanted.angle % math.tau for arrival in arrivals]
    order = sorted(range(len(turns)), key=lambda number: (turns[number], number))
    following = [*order[1:], order[0]]
    gaps = [
        (turns[after] - turns[before]) % math.tau or math.tau
        for before, after in zip(order, following, strict=True)
    ]
    widest = gaps.index(max(gaps)) + 1
    return [*order[widest:], *order[:widest]]


def _gaps(halves: Sequence[float]) -> list[int]:
    """Return the least number of slots from each head to the next, and from the last to the first."""
    gaps = [math.ceil((one + other) / SLOT - 0.01) for one, other in pairwise([*halves, halves[0]])]
    share = min(1.0, SLOTS / sum(gaps))
    return [int(gap * share) for gap in gaps]


def _slack(heads: Sequence[Head], room: int) -> int:
    """Return how many slots there are before the first head, so that as many are after the last."""
    span = (heads[-1].angle - heads[0].angle) % math.tau / SLOT
    return max(0, int((room - span) / 2))


def _costs(arrival: Arrival, slots: range, rim: Sequence[int], turning: float) -> list[float]:
    """Return what it costs an arrival to come in at each of these slots."""
    wanted, ahead, off = arrival
    costs = []
    for slot in slots:
        angle = slot * SLOT
        turned = (angle - wanted.angle + math.pi) % math.tau - math.pi
        cost = turning * turned * turned + _COVERING * rim[slot % SLOTS]
        is_behind = abs((angle - ahead + math.pi) % math.tau - math.pi) > _MOST
        costs.append(cost + _IMPOSSIBLE if is_behind or slot % SLOTS in off else cost)
    return costs


def _cheapest(costs: Sequence[Sequence[float]], gaps: Sequence[int]) -> list[int]:
    """Return a slot for each head, each at least its gap after the one before, at the least cost in all."""
    sums = [list(costs[0])]
    for own, gap in zip(costs[1:], gaps, strict=False):
        before = accumulate(sums[-1][: len(own) - gap], min)
        sums.append([math.inf] * gap + [least + cost for least, cost in zip(before, own[gap:], strict=True)])
    slots: list[int] = []
    end = len(costs[0])
    for number in reversed(range(len(costs))):
        row = sums[number][:end]
        slots.append(row.index(min(row)))
        end = slots[-1] - gaps[number - 1] + 1
    return slots[::-1]
