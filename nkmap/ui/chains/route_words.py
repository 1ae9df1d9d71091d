"""What is said of routes and of their links, in lists and tables."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.chains import NamedChains
from nkmap.formats.tables import Row
from nkmap.leverage.chains import Route
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.steps import Carrier, Step
from nkmap.ui.words import relation_kind_words, susceptibility_words

ARROW = " → "
STRONGEST = 4


def route_words(stakeholders: tuple[int, ...], labels: Mapping[int, str]) -> str:
    """Return the names on a way, in their order."""
    return ARROW.join(labels[id_] for id_ in stakeholders)


def strength_words(strength: int | None) -> str:
    """Return a strength 0..4, or that nothing of it is assessed."""
    translate = QCoreApplication.translate
    if strength is None:
        return translate("Chains", "not assessed")
    return translate("Chains", "{0} of {1}").format(strength, STRONGEST)


def carrier_name(carrier: Carrier, found: NamedChains) -> str:
    """Return what carries a link: the lever of an entry, or the kind of a relation."""
    if carrier.is_entry:
        return lever_name(found.entries[carrier.id])
    return relation_kind_words().get(found.ties[carrier.id].kind, found.ties[carrier.id].kind)


def lever_name(entry: EntryRow) -> str:
    """Return the lever of an entry, or what its note says where that is still to be named."""
    return entry.instrument or entry.note


def carrier_words(carrier: Carrier, found: NamedChains) -> str:
    """Return what carries a link and how its strength comes about."""
    translate = QCoreApplication.translate
    name = carrier_name(carrier, found)
    if not carrier.is_entry:
        return translate("Chains", "{0}: strength of the relation").format(name)
    entry = found.entries[carrier.id]
    willing = "?" if entry.willingness is None else str(entry.willingness)
    openness = susceptibility_words()[entry.susceptibility]
    return translate("Chains", "{0}: willingness {1}, target {2}").format(name, willing, openness)


def step_words(step: Step, labels: Mapping[int, str]) -> str:
    """Return from whom to whom a link leads, and through whom."""
    return route_words((step.start, *step.through, step.end), labels)


def route_table(found: NamedChains) -> list[Row]:
    """Return headings, then a row for each route, the strongest first."""
    translate = QCoreApplication.translate
    head: Row = (
        translate("Chains", "Route"),
        translate("Chains", "Weakest link"),
        translate("Chains", "Not assessed"),
        translate("Chains", "Links"),
        translate("Chains", "By"),
    )
    return [head, *(_row(route, found) for route in found.chains.routes)]


def _row(route: Route, found: NamedChains) -> Row:
    return (
        route_words(route.stakeholders, found.labels),
        "" if route.weakest is None else str(route.weakest),
        str(route.not_assessed),
        str(route.length),
        "; ".join(carrier_name(step.carriers[0], found) for step in route.steps),
    )
