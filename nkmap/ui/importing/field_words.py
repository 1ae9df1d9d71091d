"""The words on screen for what a table holds and for the fields that its columns may be."""

from collections.abc import Mapping
from itertools import chain

from PySide6.QtCore import QCoreApplication

from nkmap.data_in.fields import fields_of
from nkmap.ui.words import at_start, entry_field_words, language_words

# The fields of stakeholders, places and estimates by what they are about; others are a group of their own.
_WHO = ("name", "short_name", "code", "kind", "parent", "name_in", "id", "key")
_ON_MAP = (
    "map", "round", "group",
    "stance", "influence", "interest", "alignment", "threat", "cooperation", "distance",
    "x", "y", "size", "salience", "confidence", "rationale",
)  # fmt: skip
_OF_LEVER = (
    "target", "instrument", "instrument_kind", "holder", "via", "condition", "susceptibility", "willingness",
    "stage", "demand", "note", "map", "id",
)  # fmt: skip
_WITH_VALUES = ("stakeholders", "placements", "estimates")


def holds_words() -> dict[str | None, str]:
    """Return what is said for what a table holds; None: it is left out."""
    translate = QCoreApplication.translate
    return {
        "stakeholders": translate("Importing", "Stakeholders"),
        "relations": translate("Importing", "Relations"),
        "placements": translate("Importing", "Places on maps"),
        "leverage": translate("Importing", "Leverage log"),
        "estimates": translate("Importing", "Estimates of groups"),
        "evidence": translate("Importing", "Evidence"),
        None: translate("Importing", "Left out"),
    }


def field_words(holds: str, field_id: str | None, language: str = "") -> str:
    """Return what a field of a table is called; None: its column is left out."""
    if field_id is None:
        return QCoreApplication.translate("Importing", "Left out")
    if field_id == "name_in" and language:
        return QCoreApplication.translate("Importing", "Name in {0}").format(
            language_words().get(language, language)
        )
    return _words(holds).get(field_id, field_id)


def groups_of(holds: str) -> list[tuple[str, list[str]]]:
    """Return the fields of a table in groups; the first one, which is used most, needs no heading."""
    fields = list(fields_of(holds))
    translate = QCoreApplication.translate
    if holds == "leverage":
        most = [id_ for id_ in _OF_LEVER if id_ in fields]
        rest = [id_ for id_ in fields if id_ not in most]
        return [("", most), (translate("Importing", "More about the lever"), rest)]
    if holds not in _WITH_VALUES:
        return [("", fields)]
    who = [id_ for id_ in _WHO if id_ in fields]
    on_map = [id_ for id_ in _ON_MAP if id_ in fields]
    rest = [id_ for id_ in fields if id_ not in chain(who, on_map)]
    groups = (
        ("", who),
        (translate("Importing", "On the map"), on_map),
        (translate("Importing", "More about them"), rest),
    )
    return [group for group in groups if group[1]]


def _words(holds: str) -> Mapping[str, str]:
    shared = _shared_words()
    if holds == "leverage":
        return shared | _of_leverage()
    return shared | (_of_relations() if holds == "relations" else {})


def _shared_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "id": translate("Importing", "Id in nkmap"),
        "key": translate("Importing", "Id in this file"),
        "name": translate("Importing", "Name"),
        "short_name": translate("Importing", "Short name"),
        "code": translate("Importing", "Code"),
        "kind": translate("Importing", "Kind"),
        "parent": translate("Importing", "Part of"),
        "region": translate("Importing", "Region"),
        "note": translate("Importing", "Note"),
        "tags": translate("Importing", "Tags"),
        "colour": translate("Importing", "Colour"),
        "sensitivity": translate("Importing", "Who may see it"),
        "name_in": translate("Importing", "Name in another language"),
        "legitimacy": translate("Importing", "Legitimacy"),
        "urgency": translate("Importing", "Urgency"),
        "attribute": translate("Importing", "A field of its own"),
        **_of_places(),
        **_of_evidence(),
    }


def _of_places() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "map": translate("Importing", "Map"),
        "round": translate("Importing", "Round"),
        "group": translate("Importing", "Group"),
        "stance": translate("Importing", "Stance"),
        "influence": translate("Importing", "Influence"),
        "interest": translate("Importing", "Interest"),
        "alignment": translate("Importing", "Alignment"),
        "threat": translate("Importing", "Threat"),
        "cooperation": translate("Importing", "Cooperation"),
        "distance": translate("Importing", "Distance"),
        "x": translate("Importing", "Value on the x axis"),
        "y": translate("Importing", "Value on the y axis"),
        "size": translate("Importing", "Size"),
        "salience": translate("Importing", "Salience"),
        "confidence": translate("Importing", "Confidence"),
        "rationale": translate("Importing", "Why there?"),
    }


def _of_evidence() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "source": translate("Importing", "Source"),
        "locator": translate("Importing", "Place in the source"),
        "side": translate("Importing", "For or against"),
        "paraphrase": translate("Importing", "In own words"),
        "quotation": translate("Importing", "Quotation"),
        "subject": translate("Importing", "What it is about"),
    }


def _of_relations() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "from": translate("Importing", "From"),
        "to": translate("Importing", "To"),
        "strength": translate("Importing", "Strength"),
        "direction": translate("Importing", "Direction"),
    }


def _of_leverage() -> dict[str, str]:
    """Return what the log calls its columns; its “If” means nothing beside a column of a table."""
    translate = QCoreApplication.translate
    return entry_field_words() | {
        "instrument_kind": translate("Importing", "Kind of lever"),
        "kind": translate("Importing", "Kind of this entry"),
        "holder": translate("Importing", "Holder"),
        "willingness": translate("Importing", "Willingness"),
        "susceptibility": translate("Importing", "Openness of the target"),
        "condition": translate("Importing", "Condition"),
    }


def word_choices(words: Mapping[str | None, str]) -> list[tuple[str, str]]:
    """Return words of ours as they are offered: value and text; those for nothing are left out."""
    return [(value, at_start(text)) for value, text in words.items() if value is not None]
