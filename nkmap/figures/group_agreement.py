"""Agreement of groups over a whole map: on whom their estimates meet, and on whom they part."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nkmap.errors import Sentence
from nkmap.figures.agreement import Cut, Middle, Place, agreement
from nkmap.figures.taking_part import Refused

DIFFER, CAMPS, SINGLY, TOGETHER = "differ", "camps", "singly", "together"


@dataclass(frozen=True, slots=True)
class GroupView:
    """Where a group sees a stakeholder, in shares 0..1 of the axes from their low ends."""

    group: str
    place: Place
    has_reason: bool


@dataclass(frozen=True, slots=True)
class Estimated:
    """A stakeholder with the views of all groups that placed it: at least one."""

    id: int
    name: str
    views: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True)
class AgreementTerm:
    """How far the views of one stakeholder agree; `outcome` is one of the four words above.

    `low_share` and `high_share` (0..1) of the views lie on either side of the middle of the x axis, None up
    to three views, which are only shown singly. For the rest see `agreement`.
    """

    id: int
    name: str
    outcome: str
    views: tuple[GroupView, ...]
    middles: tuple[Middle, ...]
    cut: Cut | None
    spread: float
    low_share: float | None
    high_share: float | None


@dataclass(frozen=True, slots=True)
class GroupAgreement:
    """On how many stakeholders groups stand `together`, are two `camps`, agree to `differ` (named groups,
    each with a reason), or are too few to say (`singly`). The terms begin with the most disputed.
    """

    together: int
    camps: int
    differ: int
    singly: int
    terms: tuple[AgreementTerm, ...]


def group_agreement(estimated: Iterable[Estimated]) -> GroupAgreement:
    """Return how far groups agree. Raises Refused without an estimate."""
    terms = sorted(map(_term, estimated), key=lambda term: (-term.spread, term.name, term.id))
    if not terms:
        sentence = Sentence("No group has placed anybody on this map. Let groups place, then look again.")
        raise Refused(sentence, "estimates")
    counts = Counter(term.outcome for term in terms)
    return GroupAgreement(
        together=counts[TOGETHER],
        camps=counts[CAMPS],
        differ=counts[DIFFER],
        singly=counts[SINGLY],
        terms=tuple(terms),
    )


def _term(one: Estimated) -> AgreementTerm:
    found = agreement([view.place for view in one.views])
    low, high = _sides(one.views) if found.middles else (None, None)
    return AgreementTerm(
        id=one.id,
        name=one.name,
        outcome=_outcome(one.views, len(found.middles)),
        views=one.views,
        middles=found.middles,
        cut=found.cut,
        spread=found.spread,
        low_share=low,
        high_share=high,
    )


def _outcome(views: Sequence[GroupView], middles: int) -> str:
    if len(views) > 1 and all(view.has_reason for view in views):
        return DIFFER
    return {0: SINGLY, 1: TOGETHER, 2: CAMPS}[middles]


def _sides(views: Sequence[GroupView]) -> tuple[float, float]:
    """Return the shares below and above the middle of x; who is on it is on neither side."""
    xs = [view.place[0] for view in views]
    return sum(x < 0.5 for x in xs) / len(xs), sum(x > 0.5 for x in xs) / len(xs)
