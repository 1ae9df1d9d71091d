"""Bargaining: three rounds in which stakeholders press one another. A thought experiment, not a forecast."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nkmap.figures.line import Line
from nkmap.figures.outlook import weighted_mean
from nkmap.figures.resting import Rest, no_rest
from nkmap.figures.taking_part import Actor, clouts_of, positions_of

ROUNDS = 3
LEAST_GAIN = 0.005  # for which somebody presses
LEAST_MOVE = 0.5  # of 100; the rounds end when nobody moves so far
TIE = 1e-9  # gains, shares and clouts this near are equal
NAMED = 5  # so many backers are named


class Backer(NamedTuple):
    """Somebody behind the presser: `share` 0..1 of the force for the presser's position."""

    id: int
    name: str
    share: float


@dataclass(frozen=True, slots=True)
class Event:
    """A pressed stakeholder answers one presser and moves (positions 0..100).

    `backing` 0..1 is the share of the force behind the presser's position; `backers` are the strongest of
    the `backer_count`, the presser among them. `presser_count` pressed the same stakeholder.
    """

    round: int
    presser_id: int
    presser: str
    pressed_id: int
    pressed: str
    backing: float
    start: float
    end: float
    presser_count: int
    backer_count: int
    backers: tuple[Backer, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """The events of a round, by the name of the pressed, and all positions after it, in the actors' order."""

    events: tuple[Event, ...]
    positions: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class BargainingTerm:
    """A stakeholder's clout and positions 0..100: before the first round, and after each."""

    id: int
    name: str
    clout: float
    positions: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bargaining:
    """`outlook_by_round` 0..100 starts with the outlook before the first round."""

    outlook_by_round: tuple[float, ...]
    events: tuple[Event, ...]
    terms: tuple[BargainingTerm, ...]


class _Pressure(NamedTuple):
    """Somebody (an index) presses somebody, by `share` of the force."""

    presser: int
    pressed: int
    share: float


def bargaining(actors: Sequence[Actor], rest: Rest = no_rest) -> Bargaining:
    """Return three rounds of bargaining (methods.md, 4). Raises Refused where nobody has clout."""
    rounds = list(bargaining_rounds(actors, rest))
    positions = [tuple(positions_of(actors)), *(one.positions for one in rounds)]
    clouts = clouts_of(actors)
    return Bargaining(
        outlook_by_round=tuple(weighted_mean(after, clouts) for after in positions),
        events=tuple(event for one in rounds for event in one.events),
        terms=tuple(
            BargainingTerm(actor.id, actor.name, actor.clout, own)
            for actor, own in zip(actors, zip(*positions, strict=True), strict=True)
        ),
    )


def bargaining_rounds(actors: Sequence[Actor], rest: Rest = no_rest) -> Iterator[Round]:
    """Give one round after the other, so that whoever asks may stop between them."""
    positions = positions_of(actors)
    for number in range(1, ROUNDS + 1):
        before = list(positions)
        answered = _answered(actors, _pressures(actors, before, rest))
        events = []
        for pressure, count in answered:
            rest()
            events.append(_event(actors, before, number, pressure, count))
        for (pressure, _count), event in zip(answered, events, strict=True):
            positions[pressure.pressed] = event.end
        yield Round(tuple(events), tuple(positions))
        if all(abs(event.end - event.start) < LEAST_MOVE for event in events):
            return


def _pressures(actors: Sequence[Actor], positions: Sequence[float], rest: Rest) -> list[_Pressure]:
    """Return whom everybody with clout presses: where the gain is largest, if it is worth it.

    Gain of i pressing j: D_ij·(1 − 2·s_j·(1 − p_ij)). Of equal gains the larger p counts, then the name.
    """
    order = sorted(range(len(actors)), key=lambda i: (positions[i], actors[i].name, actors[i].uid))
    line = Line([positions[i] for i in order], [actors[i].clout for i in order])
    best = _best_targets(line, [actors[i] for i in order], rest)
    return [
        _Pressure(order[presser], order[target], min(1.0, max(0.0, share)))
        for presser, (gain, share, target) in enumerate(best)
        if gain > LEAST_GAIN + TIE
    ]


def _best_targets(line: Line, actors: Sequence[Actor], rest: Rest) -> list[tuple[float, float, int]]:
    """Return for each actor on the line its best gain, its share p there, and the index of the target."""
    best = [(0.0, 0.0, -1)] * len(actors)
    # Below this a gain is no news; nothing is ever news to those without clout, who press nobody.
    least = [LEAST_GAIN if actor.clout > 0 else 2.0 for actor in actors]
    positions, saliences = line.positions, [actor.salience for actor in actors]
    for low, (position, salience) in enumerate(zip(positions, saliences, strict=True)):
        rest()
        for high in range(low + 1, len(positions)):
            distance = (positions[high] - position) / 100
            if distance <= least[low] and distance <= least[high]:
                continue  # no gain is larger than the distance
            share = line.share(low, high)
            for presser, pressed, p, s in (
                (low, high, share, saliences[high]),
                (high, low, 1 - share, salience),
            ):
                gain = distance * (1 - 2 * s * (1 - p))
                if gain > least[presser]:
                    best[presser] = _better(best[presser], (gain, p, pressed), actors)
                    least[presser] = best[presser][0] - TIE
    return best


def _better(
    held: tuple[float, float, int], new: tuple[float, float, int], actors: Sequence[Actor]
) -> tuple[float, float, int]:
    if held[2] < 0 or new[0] > held[0] + TIE:
        return new
    ranks = [(-round(p, 9), actors[target].name, actors[target].uid) for _gain, p, target in (held, new)]
    return new if ranks[1] < ranks[0] else held


def _answered(actors: Sequence[Actor], pressures: Sequence[_Pressure]) -> list[tuple[_Pressure, int]]:
    """Return by the name of the pressed which presser it answers, and how many pressed it.

    That is the one with the largest share, then the larger clout, then the name.
    """
    by_pressed: dict[int, list[_Pressure]] = defaultdict(list)
    for pressure in pressures:
        by_pressed[pressure.pressed].append(pressure)

    def rank(pressure: _Pressure) -> tuple[float, float, str, str]:
        presser = actors[pressure.presser]
        return -round(pressure.share, 9), -round(presser.clout, 9), presser.name, presser.uid

    pressed = sorted(by_pressed, key=lambda index: (actors[index].name, actors[index].uid))
    return [(min(by_pressed[index], key=rank), len(by_pressed[index])) for index in pressed]


def _event(
    actors: Sequence[Actor], positions: Sequence[float], number: int, pressure: _Pressure, count: int
) -> Event:
    presser, pressed = actors[pressure.presser], actors[pressure.pressed]
    backers = _backers(actors, positions, pressure)
    start, towards = positions[pressure.pressed], positions[pressure.presser]
    force, resistance = presser.salience * pressure.share, pressed.salience * (1 - pressure.share)
    # They meet at the mean of both positions; the pressed goes half of the way there.
    way = force / (force + resistance) / 2 if force else 0.0
    return Event(
        round=number,
        presser_id=presser.id,
        presser=presser.name,
        pressed_id=pressed.id,
        pressed=pressed.name,
        backing=pressure.share,
        start=start,
        end=start + way * (towards - start),
        presser_count=count,
        backer_count=len(backers),
        backers=tuple(backers[:NAMED]),
    )


def _backers(actors: Sequence[Actor], positions: Sequence[float], pressure: _Pressure) -> list[Backer]:
    """Return who stands behind the presser's position, the strongest first."""
    ours, theirs = positions[pressure.presser], positions[pressure.pressed]
    forces = [
        (actor.clout * (abs(x - theirs) - abs(x - ours)), actor)
        for actor, x in zip(actors, positions, strict=True)
    ]
    forces = sorted(
        (force for force in forces if force[0] > 0),
        key=lambda force: (-force[0], force[1].name, force[1].uid),
    )
    total = sum(force for force, _actor in forces)
    return [Backer(actor.id, actor.name, force / total) for force, actor in forces]
