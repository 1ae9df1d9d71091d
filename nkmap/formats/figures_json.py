"""Figures as plain values for JSON: all digits, stable keys, what is not known as null."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from nkmap.figures.all_figures import MapFigures
from nkmap.figures.bargaining import Bargaining
from nkmap.figures.drift import Drift
from nkmap.figures.feasibility import Feasibility
from nkmap.figures.figure import Figure
from nkmap.figures.group_agreement import GroupAgreement
from nkmap.figures.influence_dependence import InfluenceDependence
from nkmap.figures.outlook import Outlook
from nkmap.figures.prince import Prince
from nkmap.figures.salience import SalienceBadges
from nkmap.figures.sentences import figure_sentence

# Of these are the keys of a figure that is refused.
RESULTS: dict[str, type[Any]] = {
    "prince": Prince,
    "feasibility": Feasibility,
    "outlook": Outlook,
    "bargaining": Bargaining,
    "drift": Drift,
    "influence_dependence": InfluenceDependence,
    "agreement": GroupAgreement,
    "salience_badges": SalienceBadges,
}


def figures_as_values(figures: MapFigures) -> dict[str, dict[str, Any]]:
    """Return each figure by its name: its result fields, its sentence, and all that belongs to it.

    Of a refused figure the result fields are null, and it has no terms.
    """
    return {name: _figure(name, getattr(figures, name)) for name in RESULTS}


def _figure(name: str, figure: Figure[Any]) -> dict[str, Any]:
    result = {field.name: getattr(figure.result, field.name, None) for field in fields(RESULTS[name])}
    rest = {field.name: getattr(figure, field.name) for field in fields(figure) if field.name != "result"}
    terms = result.pop("terms") or ()
    values = {**result, "terms": terms, **rest, "sentence": figure_sentence(name, figure)}
    return {key: as_plain(value) for key, value in values.items()}


def as_plain(value: Any) -> Any:
    """Return a value of dictionaries, lists, texts, numbers and None, made of records and tuples."""
    if isinstance(value, Mapping):
        return {key: as_plain(held) for key, held in value.items()}
    if is_dataclass(value):
        return {field.name: as_plain(getattr(value, field.name)) for field in fields(value)}
    if hasattr(value, "_asdict"):
        return as_plain(value._asdict())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [as_plain(held) for held in value]
    return value
