"""Chains: by which routes a holder could move a target through others (after Keck & Sikkink's boomerang)."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from nkmap.errors import Sentence
from nkmap.leverage.steps import Step

LENGTH, MOST_ROUTES, MOST_LOOKED_AT = 4, 200, 20_000
NEVER = 1_000_000_000  # links to where nobody gets
STRONGEST = 4  # of 0..4
_Promise = tuple[int, int, int, tuple[int, ...]]

RULE = Sentence(
    "A route is as strong as its weakest link, from 0 to 4. A relation counts with its strength; an entry "
    "with the lower of the holder's willingness and how open the target is (closed 0, already moved 4). What "
    "is not assessed is neither weak nor strong: it is counted, and of equal routes the one with less of it "
    "comes first, then the shorter one. Routes of which nothing is assessed come last."
)


@dataclass(frozen=True, slots=True)
class Route:
    """One way from a holder to a target, nobody twice on it.

    `stakeholders` are all whom it passes, both ends too. `weakest` is the strength 0..4 of its weakest link
    as far as it is assessed, None where nothing is; `not_assessed` counts what is missing.
    """

    stakeholders: tuple[int, ...]
    steps: tuple[Step, ...]
    weakest: int | None
    not_assessed: int

    @property
    def length(self) -> int:
        """How many links it has."""
        return len(self.stakeholders) - 1

    @property
    def is_direct(self) -> bool:
        """Whether it needs nobody else."""
        return self.length == 1


@dataclass(frozen=True, slots=True)
class Chains:
    """The routes, ranked. `too_long` times a way on was not followed because it could not get there within
    the length; `not_followed` began routes were left when enough had been found or looked at."""

    routes: tuple[Route, ...]
    too_long: int
    not_followed: int


def chains(
    steps: Mapping[int, Sequence[Step]],
    holder_id: int,
    target_id: int,
    length: int = LENGTH,
    most_routes: int = MOST_ROUTES,
    most_looked_at: int = MOST_LOOKED_AT,
) -> Chains:
    """Return the simple routes from a holder to a target of at most `length` links, ranked by `RULE`.

    What promises most is followed first, so that where the search ends early the weaker routes are left.
    """
    left = _links_left(steps, target_id)
    waiting: list[tuple[_Promise, int, Route]] = []
    routes: list[Route] = []
    too_long = made = looked_at = 0
    if holder_id != target_id:
        waiting.append(((0, 0, 0, ()), 0, Route((holder_id,), (), None, 0)))
    while waiting and len(routes) < most_routes and looked_at < most_looked_at:
        looked_at += 1
        route = heappop(waiting)[-1]
        if route.stakeholders[-1] == target_id:
            routes.append(route)
            continue
        for longer in _ways_on(route, steps, target_id):
            at_least = longer.length + left.get(longer.stakeholders[-1], NEVER)
            if at_least <= length:
                made += 1
                heappush(waiting, (_promise(longer, target_id), made, longer))
            elif at_least < NEVER:
                too_long += 1
    return Chains(tuple(routes), too_long, len(waiting))


def _ways_on(route: Route, steps: Mapping[int, Sequence[Step]], target_id: int) -> Iterable[Route]:
    """Yield the route with one more step, nobody twice on it, the target at its end or not at all."""
    for step in steps.get(route.stakeholders[-1], ()):
        everybody = (*route.stakeholders, *step.through, step.end)
        if target_id not in step.through and len(set(everybody)) == len(everybody):
            known = [value for value in (route.weakest, step.strength) if value is not None]
            yield Route(
                stakeholders=everybody,
                steps=(*route.steps, step),
                weakest=min(known, default=None),
                not_assessed=route.not_assessed + step.not_assessed,
            )


def _links_left(steps: Mapping[int, Sequence[Step]], target_id: int) -> dict[int, int]:
    """Return how many links at least it takes from each stakeholder to the target, if it can be reached."""
    back: dict[int, list[Step]] = {}
    for leading in steps.values():
        for step in leading:
            back.setdefault(step.end, []).append(step)
    left, waiting = {target_id: 0}, deque([target_id])
    while waiting:
        end = waiting.popleft()
        for step in back.get(end, ()):
            links = left[end] + step.length
            if links < left.get(step.start, links + 1):
                left[step.start] = links
                waiting.append(step.start)
    return left


def _promise(route: Route, target_id: int) -> _Promise:
    """Return the rank of a route, or of the best one that a begun route may become: the least is the best.

    Strongest weakest link, least not assessed, shortest, then by ids. Each step can only add to it, so that
    routes are found in the order of their ranks.
    """
    is_complete = route.stakeholders[-1] == target_id
    nothing_known = -1 if is_complete else STRONGEST
    strength = nothing_known if route.weakest is None else route.weakest
    return -strength, route.not_assessed, route.length, route.stakeholders
