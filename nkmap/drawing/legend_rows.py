"""The rows of a legend: a row for each look of tokens, and one for each layer that shows something."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from nkmap.drawing.group_views import agree_to_differ
from nkmap.drawing.lever_bundles import bundles
from nkmap.drawing.lever_ways import lever_ways
from nkmap.drawing.relation_rows import relation_rows
from nkmap.drawing.tokens import colour_of, symbol_of
from nkmap.figures.agreement import SINGLY
from nkmap.map_content import Estimate, MapContent, Token

Row = tuple[str, str, str]  # symbol or sample, colour class, words


def legend_rows(tokens: Sequence[Token]) -> list[Row]:
    """Return symbol, colour class and words of each look in use, most frequent first; none for a single look.

    Kinds that look the same share a row: "Government, legislature".
    """
    no_kind = QCoreApplication.translate("Picture", "Kind not set")
    kinds: dict[tuple[str, str], Counter[str]] = {}
    for token in tokens:
        look = (symbol_of(token), colour_of(token))
        kinds.setdefault(look, Counter())[token.kind or no_kind] += 1
    if len(kinds) < 2:
        return []
    looks = sorted(kinds, key=lambda look: (look[1] == "none", -kinds[look].total(), look))
    return [(*look, _in_one_row(kinds[look])) for look in looks]


def _in_one_row(kinds: Counter[str]) -> str:
    names = sorted(kinds, key=lambda kind: (-kinds[kind], kind))
    return _at_start(", ".join(names))


def _at_start(words: str) -> str:
    return words[:1].upper() + words[1:]


def layer_rows(content: MapContent) -> list[Row]:
    """Return a row for each layer that shows something in the picture: the name of its sample, and words."""
    said = ((sample, words(content)) for sample, words in _WORDS.items())
    return [*((sample, "", words) for sample, words in said if words), *relation_rows(content)]


def lever_rows(content: MapContent) -> list[Row]:
    """Return a row for each end of a lever that is in the picture, and for what stands on its line."""
    on_map = {token.stakeholder_id for token in content.tokens}
    made = bundles(lever_ways(content.levers, on_map)).values()
    used = {end for bundle in made for end, _ in bundle.strands}
    used |= {"nobody" for bundle in made if bundle.join[0] is None}
    used |= {"number" for bundle in made if bundle.total > len(bundle.strands)}
    said = {mark: words for mark, words in _lever_words().items() if mark in used}
    first, lead = next(iter(said), ""), QCoreApplication.translate("Picture", "Lever: {0}")
    return [
        (f"lever {mark}", "", lead.format(words) if mark == first else _at_start(words))
        for mark, words in said.items()
    ]


def _lever_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "arrow": translate("Picture", "receptive, or moved"),
        "open arrow": translate("Picture", "undecided, or not assessed"),
        "bar": translate("Picture", "resistant, or closed"),
        "cross": translate("Picture", "tried and failed"),
        "nobody": translate("Picture", "nobody holds it yet"),
        "number": translate("Picture", "levers on one line"),
    }


def _badge(content: MapContent) -> str:
    aimed_at = [token for token in content.tokens if token.marks.levers]
    if any(token.marks.is_open for token in aimed_at):
        return QCoreApplication.translate("Picture", "Levers aimed at it; filled: open to one")
    return QCoreApplication.translate("Picture", "Levers aimed at it") if aimed_at else ""


def _size(content: MapContent) -> str:
    sized = [token for token in content.tokens if token.marks.has_size]
    if not sized or content.grid.size is None:
        return ""
    unknown = sum(1 for token in sized if token.marks.size is None)
    words = QCoreApplication.translate("Picture", "Size: {0}").format(content.grid.size.name)
    hollow = QCoreApplication.translate("Picture", "{0} not assessed: hollow").format(unknown)
    return f"{words}; {hollow}" if unknown else words


def _halo(content: MapContent) -> str:
    return (
        QCoreApplication.translate("Picture", "Most influential")
        if any(t.marks.is_most_influential for t in content.tokens)
        else ""
    )


def _confidence(content: MapContent) -> str:
    said = [token.marks.confidence for token in content.tokens]
    if "low" not in said:
        return ""
    unknown = said.count(None)
    words = QCoreApplication.translate("Picture", "Not sure")
    solid = QCoreApplication.translate("Picture", "{0} not assessed: solid").format(unknown)
    return f"{words}; {solid}" if unknown else words


def _trail(content: MapContent) -> str:
    return (
        QCoreApplication.translate("Picture", "Stood there before")
        if any(token.marks.trail for token in content.tokens)
        else ""
    )


def _trend(content: MapContent) -> str:
    return (
        QCoreApplication.translate("Picture", "Heading there")
        if any(token.marks.trend for token in content.tokens)
        else ""
    )


def _single_estimates(content: MapContent) -> str:
    is_used = any(_are_singly(seen) for seen in _seen(content))
    return QCoreApplication.translate("Picture", "View of a group") if is_used else ""


def _spread_estimates(content: MapContent) -> str:
    is_used = not all(_are_singly(seen) for seen in _seen(content))
    return (
        QCoreApplication.translate("Picture", "Middle half of the groups’ views, and how many")
        if is_used
        else ""
    )


def _seen(content: MapContent) -> list[Sequence[Estimate]]:
    """Return the estimates of each stakeholder who has some."""
    return [t.marks.estimates for t in (*content.tokens, *content.unagreed) if t.marks.estimates]


def _are_singly(estimates: Sequence[Estimate]) -> bool:
    return len(estimates) <= SINGLY or agree_to_differ(estimates)


def _parents(content: MapContent) -> str:
    shown = {token.stakeholder_id for token in content.tokens}
    return (
        QCoreApplication.translate("Picture", "Part of")
        if any(token.marks.parent_id in shown for token in content.tokens)
        else ""
    )


def _votes(content: MapContent) -> str:
    has_dots = any(token.marks.votes for token in content.tokens)
    return QCoreApplication.translate("Picture", "Dots of the vote") if has_dots else ""


_WORDS: dict[str, Callable[[MapContent], str]] = {
    "size": _size,
    "halo": _halo,
    "confidence": _confidence,
    "badge": _badge,
    "trail": _trail,
    "trend": _trend,
    "estimates": _single_estimates,
    "spread": _spread_estimates,
    "parents": _parents,
    "votes": _votes,
}
