"""Who takes part in a figure: who is left out of it, what is assumed, and when it is refused."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import fsum

from nkmap.errors import NkmapError, Sentence, listed

LEAST = 3  # stakeholders
MOST_LEFT_OUT = 1 / 3  # of all known influence on the map
EQUAL_SALIENCE = 0.5  # the salience of everybody, where it is treated as equal
WORDS = {
    "stance": Sentence("stance"),
    "influence": Sentence("influence"),
    "salience": Sentence("salience"),
}


class Refused(NkmapError):
    """A figure that would say more than is known. `missing` names what it lacks, for a program to open it."""

    def __init__(self, sentence: Sentence, *missing: str) -> None:
        super().__init__(sentence)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Assessment:
    """What is recorded of one stakeholder on a map; None = not assessed.

    `stance` -1..1, `influence` and `salience` 0..1; a plain table may bring influence on any scale from 0.
    `confidence` is one of scales.CONFIDENCE. Equals are told apart by name and then by `uid`.
    """

    id: int
    uid: str
    name: str
    stance: float | None
    influence: float | None
    salience: float | None
    confidence: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what is not assessed."""
        return tuple(word for word in WORDS if getattr(self, word) is None)


@dataclass(frozen=True, slots=True)
class Actor:
    """A stakeholder of whom enough is known: `stance` -1..1, `power` from 0, `salience` 0..1."""

    id: int
    uid: str
    name: str
    stance: float
    power: float
    salience: float
    confidence: str | None = None

    @property
    def position(self) -> float:
        """The stance on a scale of 0 (strongly against) to 100 (strongly for)."""
        return 50 + 50 * self.stance

    @property
    def clout(self) -> float:
        """Power × salience: how much a stakeholder weighs in the outlook."""
        return self.power * self.salience


def positions_of(actors: Sequence[Actor]) -> list[float]:
    """Return all positions; asking each actor would take twice the time, which counts for a thousand."""
    return [50 + 50 * actor.stance for actor in actors]


def clouts_of(actors: Sequence[Actor]) -> list[float]:
    """Return the clout of all, as `positions_of`."""
    return [actor.power * actor.salience for actor in actors]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who takes no part, with the names of what is not assessed."""

    id: int
    name: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assumed:
    """Something that was chosen instead of recorded, and of how many stakeholders."""

    sentence: Sentence
    count: int


@dataclass(frozen=True, slots=True)
class TakingPart:
    """Who takes part in the figures of a map; `refused` says why there can be none."""

    actors: tuple[Actor, ...]
    left_out: tuple[LeftOut, ...] = ()
    assumed: tuple[Assumed, ...] = ()
    refused: Refused | None = None


def taking_part(assessments: Iterable[Assessment], *, equal_salience: bool = False) -> TakingPart:
    """Return who takes part: all with a stance, an influence and a salience. Nothing is imputed.

    `equal_salience` gives everybody the same salience, which is counted as assumed. Figures are refused where
    fewer than three remain, or where those left out hold more than a third of the known influence.
    """
    everybody = list(assessments)
    assumed: tuple[Assumed, ...] = ()
    if equal_salience:
        everybody = [replace(one, salience=EQUAL_SALIENCE) for one in everybody]
        assumed = (Assumed(Sentence("Salience is taken as equal for everybody."), len(everybody)),)
    left_out = [one for one in everybody if one.missing]
    return TakingPart(
        actors=tuple(actor for one in everybody if (actor := _actor(one))),
        left_out=tuple(LeftOut(one.id, one.name, one.missing) for one in left_out),
        assumed=assumed,
        refused=_too_few(everybody, left_out) or _too_much_left_out(everybody, left_out),
    )


def with_power_as_share(part: TakingPart) -> TakingPart:
    """Return the same with power 0..1, for figures whose scales end there; powers on larger scales are
    divided by the largest, which is counted as assumed."""
    largest = max((actor.power for actor in part.actors), default=0.0)
    if largest <= 1:
        return part
    actors = tuple(replace(actor, power=actor.power / largest) for actor in part.actors)
    assumed = Assumed(Sentence("Powers beyond 1 are taken as shares of the largest."), len(actors))
    return replace(part, actors=actors, assumed=(*part.assumed, assumed))


def _actor(one: Assessment) -> Actor | None:
    if one.stance is None or one.influence is None or one.salience is None:
        return None
    return Actor(one.id, one.uid, one.name, one.stance, one.influence, one.salience, one.confidence)


def _too_few(everybody: Sequence[Assessment], left_out: Sequence[Assessment]) -> Refused | None:
    known = len(everybody) - len(left_out)
    if known >= LEAST:
        return None
    if not left_out:
        needs = Sentence("This needs three placed names with influence and salience. There are: {0}.", known)
        return Refused(needs, *WORDS)
    needs = Sentence(
        "This needs three names with stance, influence and salience. There are: {0}. Not assessed: {1}.",
        known,
        _counted(left_out),
    )
    return Refused(needs, *_lacking(left_out))


def _too_much_left_out(everybody: Sequence[Assessment], left_out: Sequence[Assessment]) -> Refused | None:
    share = _known_influence(left_out) / (_known_influence(everybody) or 1.0)
    if share <= MOST_LEFT_OUT + 1e-9:  # a third is a third, whatever rounding did
        return None
    sentence = Sentence(
        "Those left out hold {0} % of the known influence; more than a third is too much. Not assessed: {1}.",
        round(100 * share),
        _counted(left_out),
    )
    return Refused(sentence, *_lacking(left_out))


def _known_influence(assessments: Iterable[Assessment]) -> float:
    return fsum(one.influence for one in assessments if one.influence is not None)


def _lacking(left_out: Iterable[Assessment]) -> tuple[str, ...]:
    lacking = {word for one in left_out for word in one.missing}
    return tuple(word for word in WORDS if word in lacking)


def _counted(left_out: Iterable[Assessment]) -> Sentence:
    """Return what is not assessed and how often: "stance (2), salience (9)"."""
    counts = Counter(word for one in left_out for word in one.missing)
    return listed(Sentence("{0} ({1})", WORDS[word], counts[word]) for word in WORDS if counts[word])
