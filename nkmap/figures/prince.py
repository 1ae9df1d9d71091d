"""The Prince score: position × power × priority of each player, and the share of the points in support."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import copysign, floor

from nkmap.errors import Sentence, listed
from nkmap.figures.taking_part import Actor, Refused

NAMED = 3  # so many names are said in a refusal


@dataclass(frozen=True, slots=True)
class Player:
    """A player on Prince's own scales: `position` -5..5, `power` and `priority` 1..5."""

    id: int
    name: str
    position: int
    power: int
    priority: int


@dataclass(frozen=True, slots=True)
class PrinceTerm:
    """What a player adds: `score` is signed; of a neutral player it is written in brackets.

    `support` are the points that count as support: all of a positive score, half of a neutral one.
    """

    id: int
    name: str
    position: int
    power: int
    priority: int
    score: int
    is_neutral: bool
    support: float


@dataclass(frozen=True, slots=True)
class Prince:
    """`support_share` 0..1 = `support` / `total`: never a probability. Points but for the share."""

    support_share: float
    support: float
    total: int
    terms: tuple[PrinceTerm, ...]


def prince(actors: Sequence[Actor]) -> Prince:
    """Return the Prince score (Coplin & O'Leary 1972) of at least one actor with power 0..1.

    Raises Refused for a salience of 0: Prince's lowest priority is 1, which would overstate it.
    """
    silent = [actor.name for actor in actors if actor.salience == 0]
    if silent:
        sentence = Sentence(
            "Prince knows no priority 0, and salience is 0 for: {0}. Raise it, or take them off the map.",
            listed(silent[:NAMED] + ["…"] * (len(silent) > NAMED)),
        )
        raise Refused(sentence, "salience")
    return prince_of_players(players(actors))


def players(actors: Iterable[Actor]) -> list[Player]:
    """Return actors on Prince's scales: halves are rounded away from zero."""
    return [
        Player(
            actor.id,
            actor.name,
            _rounded(5 * actor.stance),
            1 + _rounded(4 * actor.power),
            1 + _rounded(4 * actor.salience),
        )
        for actor in actors
    ]


def prince_of_players(players: Iterable[Player]) -> Prince:
    """Return the Prince score of at least one player."""
    terms = tuple(_term(player) for player in players)
    support, total = sum(term.support for term in terms), sum(abs(term.score) for term in terms)
    return Prince(support / total, support, total, terms)


def _term(player: Player) -> PrinceTerm:
    weight = player.power * player.priority
    is_neutral = player.position == 0
    score = weight if is_neutral else player.position * weight
    return PrinceTerm(
        id=player.id,
        name=player.name,
        position=player.position,
        power=player.power,
        priority=player.priority,
        score=score,
        is_neutral=is_neutral,
        support=score / 2 if is_neutral else max(0.0, score),
    )


def _rounded(value: float) -> int:
    """Return a whole number; what lies within a billionth of a half counts as the half."""
    return int(copysign(floor(abs(round(value, 9)) + 0.5), value))
