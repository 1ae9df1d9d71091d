"""What tables and values of copies are called on screen."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.commands.fields import in_words
from nkmap.ui.said import said
from nkmap.ui.views.number_words import number_words
from nkmap.ui.words import (
    at_start,
    confidence_words,
    kind_words,
    reported_by_words,
    sensitivity_words,
    stage_words,
    susceptibility_words,
    yes_no_words,
)

NOTHING = "–"
_YES_NO = frozenset(
    {
        "do_not_export", "most_influential", "locked", "directed", "snap", "blind", "axes_locked", "flipped",
        "revealed", "done", "weighted", "left_out",
    }
)  # fmt: skip
_WORDS: Mapping[str, Callable[[], Mapping]] = {
    "sensitivity": sensitivity_words,
    "susceptibility": susceptibility_words,
    "stage": stage_words,
    "confidence": confidence_words,
    "reported_by": reported_by_words,
}
# Tables whose rows are parts of what people know by name.
_PART_OF = {
    "agenda_step": "session",
    "attribute_value": "attribute",
    "axis_band": "map",
    "dots": "poll",
    "grid_axis": "map",
    "grid_cell": "map",
    "leverage_intermediary": "leverage_entry",
    "map_layer": "map",
    "network_place": "relation",
    "poll_option": "poll",
    "position_history": "placement",
    "project_setting": "project",
    "scenario_entry": "scenario",
    "scenario_stakeholder": "scenario",
    "scenario_strategy": "scenario",
    "source_paragraph": "source",
    "stakeholder_alias": "stakeholder_name",
    "strategy_actor": "strategy",
    "strategy_entry": "strategy",
    "strategy_instrument": "strategy",
}


def table_words() -> dict[str, str]:
    """Return what the rows of tables are called, as a heading; in this order they are listed."""
    translate = QCoreApplication.translate
    return {
        "stakeholder": translate("Copies", "Stakeholders"),
        "placement": translate("Copies", "Places"),
        "group_estimate": translate("Copies", "Views of groups"),
        "leverage_entry": translate("Copies", "Leverage entries"),
        "relation": translate("Copies", "Relations"),
        "map": translate("Copies", "Maps"),
        "round": translate("Copies", "Rounds"),
        "participant_group": translate("Copies", "Groups"),
        "evidence": translate("Copies", "Evidence"),
        "source": translate("Copies", "Sources"),
        "instrument": translate("Copies", "Levers"),
        "stakeholder_kind": translate("Copies", "Kinds"),
        "stakeholder_name": translate("Copies", "Other names"),
        "stakeholder_tag": translate("Copies", "Tags"),
        "attribute": translate("Copies", "Questions about names"),
        "strategy": translate("Copies", "Strategies"),
        "step": translate("Copies", "Steps"),
        "scenario": translate("Copies", "Scenarios"),
        "action": translate("Copies", "What happens next"),
        "poll": translate("Copies", "Votes"),
        "session": translate("Copies", "Meetings"),
        "project": translate("Copies", "The project itself"),
    }


def heading_of(table: str) -> str:
    """Return under which heading the rows of a table are listed."""
    return table_words()[_PART_OF.get(table, table)]


def is_part(table: str) -> bool:
    """Return whether the rows of a table are listed under the heading of another one."""
    return table in _PART_OF


def counted_by_heading(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts by table as counts by heading, in their order, without zeros."""
    found: Counter[str] = Counter()
    for table, count in counts.items():
        found[_PART_OF.get(table, table)] += count
    return {words: found[table] for table, words in table_words().items() if found[table]}


def field_words(field: str) -> str:
    """Return what a field is called, as it stands at the beginning of a cell."""
    return _together_words().get(field) or at_start(said(in_words(field)))


def _together_words() -> dict[str, str]:
    """Return what fields are called that are no single column."""
    translate = QCoreApplication.translate
    return {
        "answer": translate("Copies", "Answer"),
        "ends": translate("Copies", "From and to"),
        "grid": translate("Copies", "Grid"),
        "move": translate("Copies", "Move"),
        "passage": translate("Copies", "Passage"),
        "place": translate("Copies", "Place"),
        "subject": translate("Copies", "About"),
        "text": translate("Copies", "Text"),
        "trend": translate("Copies", "Heading to"),
    }


def value_words(field: str, value: object) -> str:
    """Return what a field says: numbers and listed words as people read them, texts as they stand."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, tuple):
        return ", ".join(value_words("", part) for part in value)
    if field in _YES_NO:
        return yes_no_words()[bool(value)]
    if field in _WORDS:
        return _WORDS[field]().get(value, str(value))
    if field == "kind_id":
        return kind_words(str(value))
    return number_words(value) if isinstance(value, float) else str(value)
