"""The arithmetic of the network's figures in words: a line for each, down to who and how many."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from nkmap.leverage.network_terms import NetworkTerms

MOST_PAIRS = 5  # of those somebody stands between that are named
MOST_NAMES = 12


def shown(value: float) -> str:
    """Return a share as it stands in the table and in the arithmetic."""
    return QLocale().toString(value, "f", 3)


def arithmetic(terms: NetworkTerms, names: Mapping[int, str]) -> list[str]:
    """Return how the figures of a stakeholder come about; `names` are labels by stakeholder."""
    return [
        _degree(terms, names),
        _betweenness(terms, names),
        _closeness(terms),
        _community(terms, names),
    ]


def _degree(terms: NetworkTerms, names: Mapping[int, str]) -> str:
    translate = QCoreApplication.translate
    if not terms.related:
        return translate("Network", "Degree 0: no relation that is shown.")
    pattern = translate("Network", "Degree {0}: {1}.")
    return pattern.format(len(terms.related), _listed(terms.related, names))


def _betweenness(terms: NetworkTerms, names: Mapping[int, str]) -> str:
    translate = QCoreApplication.translate
    if not terms.between:
        pattern = translate("Network", "Betweenness {0}: on no shortest way between two of the {1} others.")
        return pattern.format(shown(0.0), terms.others)
    total = sum(one.share for one in terms.between)
    pairs = [
        translate("Network", "{0} – {1}: {2}").format(*(names[id_] for id_ in one.pair), shown(one.share))
        for one in terms.between[:MOST_PAIRS]
    ]
    more = len(terms.between) - len(pairs)
    if more:
        pairs.append(translate("Network", "{0} more pairs").format(more))
    pattern = translate("Network", "Betweenness {0} = {1} ÷ {2} pairs of others. Its share of ways: {3}.")
    numbers = shown(terms.betweenness), shown(total), terms.pairs
    return pattern.format(*numbers, "; ".join(pairs))


def _closeness(terms: NetworkTerms) -> str:
    translate = QCoreApplication.translate
    if not terms.away:
        pattern = translate("Network", "Closeness {0}: none of the {1} others can be reached.")
        return pattern.format(shown(0.0), terms.others)
    reached, relations = sum(terms.away.values()), sum(far * count for far, count in terms.away.items())
    steps = translate("Network", "{0} of them {1} away")
    far = ", ".join(steps.format(count, distance) for distance, count in terms.away.items())
    pattern = translate(
        "Network", "Closeness {0} = {1} reached ÷ {2} relations on the ways × {1} ÷ {3} others; {4}."
    )
    return pattern.format(shown(terms.closeness), reached, relations, terms.others, far)


def _community(terms: NetworkTerms, names: Mapping[int, str]) -> str:
    translate = QCoreApplication.translate
    if not terms.community:
        return translate("Network", "In no community.")
    pattern = translate("Network", "Its community: {0}. Pairs related inside: {1}, leading out: {2}.")
    return pattern.format(_listed(terms.community, names), terms.inside, terms.outside)


def _listed(ids: Iterable[int], names: Mapping[int, str]) -> str:
    said = sorted(names[id_] for id_ in ids)
    more = len(said) - MOST_NAMES
    if more > 0:
        said = [*said[:MOST_NAMES], QCoreApplication.translate("Network", "{0} more").format(more)]
    return ", ".join(said)
