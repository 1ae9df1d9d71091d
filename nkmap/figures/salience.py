"""Salience badges: who has power, a legitimate claim and an urgent one, and what that makes of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nkmap.errors import Sentence, listed
from nkmap.figures.taking_part import Assessment, LeftOut, Refused

POWERFUL = 0.5  # of influence 0..1: from here on one has power
NAMED = 3  # so many names are said in the sentence
NEEDED = ("influence", "legitimacy", "urgency")
# By power, legitimacy and urgency, those with most of the three first.
BADGES = {
    (True, True, True): "definitive",
    (True, True, False): "dominant",
    (True, False, True): "dangerous",
    (False, True, True): "dependent",
    (True, False, False): "dormant",
    (False, True, False): "discretionary",
    (False, False, True): "demanding",
    (False, False, False): "none",
}
BADGE_WORDS = {
    "definitive": Sentence("definitive"),
    "dominant": Sentence("dominant"),
    "dangerous": Sentence("dangerous"),
    "dependent": Sentence("dependent"),
    "dormant": Sentence("dormant"),
    "discretionary": Sentence("discretionary"),
    "demanding": Sentence("demanding"),
    "none": Sentence("without a badge"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """Whether somebody's claim is legitimate and urgent; None = not assessed."""

    legitimacy: bool | None = None
    urgency: bool | None = None


@dataclass(frozen=True, slots=True)
class SalienceTerm:
    """A stakeholder of whom all three are assessed; `badge` is one of `BADGE_WORDS`, `influence` 0..1."""

    id: int
    name: str
    influence: float
    power: bool
    legitimacy: bool
    urgency: bool
    badge: str


@dataclass(frozen=True, slots=True)
class SalienceBadges:
    """How many have each badge, and the badge of each, those with most of the three first."""

    counts: Mapping[str, int]
    terms: tuple[SalienceTerm, ...]


def salience_badges(assessments: Iterable[Assessment], claims: Mapping[int, Claim]) -> SalienceBadges:
    """Return the badges of those on a map (Mitchell, Agle & Wood 1997): nothing is imputed.

    Power is an influence of at least 0.5. Raises Refused where nobody has all three assessed.
    """
    everybody = list(assessments)
    terms = [term for one in everybody if (term := _term(one, claims.get(one.id, Claim())))]
    if not terms:
        sentence = Sentence(
            "A badge needs influence, legitimacy and urgency; nobody on this map has all three assessed."
        )
        raise Refused(sentence, *NEEDED)
    order = list(BADGES.values())
    terms.sort(key=lambda term: (order.index(term.badge), -term.influence, term.name, term.id))
    counts = Counter(term.badge for term in terms)
    return SalienceBadges({badge: counts[badge] for badge in order}, tuple(terms))


def without_badge(assessments: Iterable[Assessment], claims: Mapping[int, Claim]) -> tuple[LeftOut, ...]:
    """Return of whom one of the three is not assessed, and which."""
    lacking = ((one, _missing(one, claims.get(one.id, Claim()))) for one in assessments)
    return tuple(LeftOut(one.id, one.name, missing) for one, missing in lacking if missing)


def salience_sentence(result: SalienceBadges) -> Sentence:
    """Say who has all three, and how many have each of the other badges."""
    definitive = [term.name for term in result.terms if term.badge == "definitive"]
    others = [
        Sentence("{0} ({1})", BADGE_WORDS[badge], count)
        for badge, count in result.counts.items()
        if count and badge != "definitive"
    ]
    first = Sentence("Nobody has power, a legitimate and an urgent claim at once.")
    if definitive:
        names = listed(definitive[:NAMED] + ["…"] * (len(definitive) > NAMED))
        first = Sentence("Power, a legitimate and an urgent claim ({0}): {1}.", len(definitive), names)
    return Sentence("{0} The others: {1}.", first, listed(others)) if others else first


def _term(one: Assessment, claim: Claim) -> SalienceTerm | None:
    if one.influence is None or claim.legitimacy is None or claim.urgency is None:
        return None
    power = one.influence >= POWERFUL
    badge = BADGES[power, claim.legitimacy, claim.urgency]
    return SalienceTerm(one.id, one.name, one.influence, power, claim.legitimacy, claim.urgency, badge)


def _missing(one: Assessment, claim: Claim) -> tuple[str, ...]:
    known = {"influence": one.influence, "legitimacy": claim.legitimacy, "urgency": claim.urgency}
    return tuple(word for word in NEEDED if known[word] is None)
