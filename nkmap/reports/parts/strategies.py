"""Strategies compared: who acts, with which levers, what came of it, and the effect."""

from nkmap.db.queries.told import StrategyTold
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Column, Heading, Table, Text
from nkmap.reports.prose import as_text, joined, strong
from nkmap.reports.words import at_start, effect_words


def strategies(material: Material) -> list[Block]:
    """Return a table of all strategies; nothing where there is none."""
    translate = material.translate
    if not material.strategies:
        return []
    columns = (
        Column(translate("Report", "Strategy"), 2),
        Column(translate("Report", "Who"), 2),
        Column(translate("Report", "Levers"), 2.5),
        Column(translate("Report", "What came of it"), 3),
        Column(translate("Report", "Effect"), 1.5),
    )
    rows = tuple(_row(material, strategy) for strategy in material.strategies)
    table = Table(translate("Report", "Strategies compared"), columns, rows)
    return [Heading(translate("Report", "Strategies")), table]


def _row(material: Material, strategy: StrategyTold) -> tuple[Text, ...]:
    people = [material.names.label(id_) for id_ in strategy.actors if material.seen.person(id_)]
    return (
        strong(strategy.name),
        as_text(", ".join(people)),
        as_text(", ".join(strategy.levers)),
        joined(strategy.outcome, material.notes.marks(("strategy_id", strategy.id))),
        as_text(at_start(effect_words(material.translate)[strategy.effect])),
    )
