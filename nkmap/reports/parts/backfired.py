"""What backfired, what had no effect and what worked; and which levers on record carry a warning."""

from collections.abc import Sequence

from nkmap.db.queries.told import StrategyTold
from nkmap.leverage.entries import EntryRow
from nkmap.reports.levers_said import risk_said
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import ended, fill, first_of, joined, listed, sentences, strong, with_semicolons

TOLD = ("backfired", "mixed", "none", "positive")  # effects, in this order; what is proposed has none yet
MOST, MOST_ALIKE = 6, 2  # strategies told in all, and of the same effect where there are more


def backfired(material: Material) -> list[Block]:
    """Return what came of strategies, which levers failed, and which carry a warning."""
    translate = material.translate
    tried = [one for effect in TOLD for one in _of_effect(material, effect)]
    told = [
        one for one in tried if len(tried) <= MOST or one in _of_effect(material, one.effect)[:MOST_ALIKE]
    ]
    points = [_strategy(material, one) for one in told]
    others = [one for one in tried if one not in told]
    rest = sentences(_others(material, others), _failed(material), _warned(material))
    if not points and not rest:
        return []
    heading = Heading(translate("Report", "What backfired, and what worked"))
    return [heading, *([Points(tuple(points))] if points else []), *([Paragraph(rest)] if rest else [])]


def _of_effect(material: Material, effect: str | None) -> list[StrategyTold]:
    return [one for one in material.strategies if one.effect == effect]


def _strategy(material: Material, strategy: StrategyTold) -> Text:
    translate = material.translate
    words = {
        "backfired": translate("Report", "{0} backfired"),
        "mixed": translate("Report", "{0} had mixed effects"),
        "none": translate("Report", "{0} had no effect"),
        "positive": translate("Report", "{0} worked"),
    }
    said, outcome = fill(words[strategy.effect or ""], acting(material, strategy)), strategy.outcome.strip()
    said = fill(translate("Report", "{0}: {1}"), said, ended(outcome)) if outcome else joined(said, ".")
    return joined(said, material.notes.marks(("strategy_id", strategy.id)))


def acting(material: Material, strategy: StrategyTold) -> Text:
    """Return the name of a strategy, standing out, and who acts in it."""
    people = [material.names.inside(id_) for id_ in strategy.actors if material.seen.person(id_)]
    name, translate = strong(strategy.name), material.translate
    return fill(translate("Report", "{0} ({1})"), name, listed(translate, people)) if people else name


def _others(material: Material, strategies: Sequence[StrategyTold]) -> Text:
    words = material.translate("Report", "Others with an effect on record: {0}.")
    return fill(words, str(len(strategies))) if strategies else ()


def _failed(material: Material) -> Text:
    """Say which levers were tried without success."""
    failed = [entry for entry in material.entries if entry.stage == "failed"]
    pattern = material.translate("Report", "Tried without success: {0}.")
    return fill(pattern, _levers(material, failed)) if failed else ()


def _warned(material: Material) -> Text:
    """Say which other levers could do harm, the greatest risk first."""
    told = {lever for one in material.strategies if one.effect == "backfired" for lever in one.levers}
    warned = [entry for entry in material.entries if entry.caution and entry.instrument not in told]
    warned.sort(key=lambda entry: -max(entry.backfire_risk or 0, entry.population_harm or 0))
    if not warned:
        return ()
    pattern = material.translate("Report", "A warning is on record about {0}.")
    return fill(pattern, _levers(material, warned, with_risk=True))


def _levers(material: Material, entries: Sequence[EntryRow], *, with_risk: bool = False) -> Text:
    told, others = first_of(entries, MOST)
    return with_semicolons(material.translate, [_lever(material, entry, with_risk) for entry in told], others)


def _lever(material: Material, entry: EntryRow, with_risk: bool) -> Text:
    translate, target = material.translate, material.names.label(entry.target_id)
    holder = None if entry.holder_id is None else material.names.label(entry.holder_id)
    if holder is None:
        said = fill(translate("Report", "{0} on {1}"), material.lever(entry), target)
    else:
        said = fill(translate("Report", "{0}, by {1} on {2}"), material.lever(entry), holder, target)
    if with_risk:
        said = fill(translate("Report", "{0} ({1})"), said, risk_said(material, entry))
    return joined(said, material.notes.marks(("entry_id", entry.id)))
