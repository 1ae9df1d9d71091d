"""What the words of a column may stand for: words of ours, or steps between the ends of our numbers."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.data_in.choices import ColumnChoice, TableChoice
from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Scale
from nkmap.data_in.known import Known, KnownMap, ends_of
from nkmap.ui.importing.words_panel import Meaning
from nkmap.ui.words import (
    at_start,
    backfire_words,
    confidence_words,
    instrument_kind_words,
    kind_words,
    power_base_words,
    relation_kind_words,
    sensitivity_words,
    stage_words,
    susceptibility_words,
    time_words,
)

_WORDS: Mapping[str, Callable[[], Mapping[str | None, str]]] = {
    "confidence": confidence_words,
    "sensitivity": sensitivity_words,
    "susceptibility": susceptibility_words,
    "power_base": power_base_words,
    "stage": stage_words,
    "backfire_form": backfire_words,
    "time_to_effect": time_words,
    "instrument_kind": instrument_kind_words,
}


def meanings(known: Known, table: TableChoice, column: ColumnChoice) -> list[Meaning]:
    """Return what words of a column may stand for besides “not assessed”, in their order."""
    assert table.holds is not None and column.holds is not None
    field = fields_of(table.holds)[column.holds]
    if field.cells == "number":
        return _steps(ends_of(table.holds, field.id, _shown(known, table, column)) or Scale(0, 1))
    if field.cells == "flag":
        translate = QCoreApplication.translate
        return [("yes", translate("Importing", "Yes")), ("no", translate("Importing", "No"))]
    if field.id == "kind" and table.holds == "stakeholders":
        return [(kind.name, at_start(kind_words(kind.name))) for kind in known.kinds]
    said = _said(table.holds, field.id)
    return [(word, at_start(said.get(word, word))) for word in field.words]


def _shown(known: Known, table: TableChoice, column: ColumnChoice) -> KnownMap | None:
    """Return the map on which the values of a column go; None: a new one."""
    for one in known.maps:
        if (one.question == column.map) if column.map else (one.id == table.map_id):
            return one
    return None


def _steps(ends: Scale) -> list[Meaning]:
    translate = QCoreApplication.translate
    words = (
        translate("Importing", "Lowest: {0}"),
        translate("Importing", "Low: {0}"),
        translate("Importing", "Middle: {0}"),
        translate("Importing", "High: {0}"),
        translate("Importing", "Highest: {0}"),
    )
    values = [ends.low + (ends.high - ends.low) * share / 4 for share in range(5)]
    return [(value, said.format(f"{value:g}")) for value, said in zip(values, words, strict=True)]


def _said(holds: str, field_id: str) -> Mapping[str | None, str]:
    if field_id == "kind":
        return dict(relation_kind_words().items()) if holds == "relations" else instrument_kind_words()
    if field_id in _WORDS:
        return _WORDS[field_id]()
    translate = QCoreApplication.translate
    return {
        "directed": translate("Importing", "one way"),
        "undirected": translate("Importing", "both ways"),
        "supports": translate("Importing", "supports it"),
        "contests": translate("Importing", "contests it"),
    }
