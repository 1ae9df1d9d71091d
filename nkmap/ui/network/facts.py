"""What is said under the filters of the network: how much is shown, what is left out, what is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.network import Network
from nkmap.leverage.network_figures import MEASURES
from nkmap.leverage.steps import Tie
from nkmap.ui.said import said
from nkmap.ui.words import relation_kind_words


def facts(whole: Network, seen: Network) -> str:
    """Say how many names and relations are shown, and how many of them all are not."""
    translate = QCoreApplication.translate
    names = translate("Network", "%n name(s)", "", len(seen.people))
    relations = translate("Network", "%n relation(s).", "", len(seen.ties))
    sentences = [f"{names}, {relations}"]
    hidden = [
        translate("Network", "%n relation(s) of other kinds", "", count)
        if (count := len(whole.ties) - len(seen.ties))
        else "",
        translate("Network", "%n unrelated name(s)", "", count)
        if (count := len(whole.people) - len(seen.people))
        else "",
    ]
    if any(hidden):
        sentences.append(translate("Network", "Not shown: {0}.").format(", ".join(filter(None, hidden))))
    if seen.ties:
        sentences.append(translate("Network", "Wider: stronger; thin with an open head: not assessed."))
    return " ".join(sentences)


def measure_words(measure: str) -> str:
    """Return what a measure says; nothing for none."""
    return said(MEASURES[measure]) if measure else ""


def measure_names() -> dict[str, str]:
    """Return what a legend says for the size of tokens, by measure."""
    translate = QCoreApplication.translate
    return {
        "": "",
        "degree": translate("Network", "degree"),
        "betweenness": translate("Network", "betweenness"),
        "closeness": translate("Network", "closeness"),
    }


def relation_words(tie: Tie, names: Mapping[int, str]) -> str:
    """Return a relation in words: "China → DPRK: alliance, strength 3 of 4"."""
    translate, kind = QCoreApplication.translate, relation_kind_words()[tie.kind]
    pattern = "{0} → {1}: {2}" if tie.directed else "{0} ↔ {1}: {2}"
    strength = translate("Network", "strength {0} of 4").format(tie.strength)
    if tie.strength is None:
        strength = translate("Network", "strength not assessed")
    return pattern.format(names[tie.from_id], names[tie.to_id], f"{kind}, {strength}")
