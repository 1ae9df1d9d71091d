"""The two sheets that Kumu reads too: stakeholders as Elements, relations as Connections."""

from collections.abc import Iterable
from typing import Any

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.material import Material
from nkmap.data_out.measured import NOTHING, Measured, maps_with_stance, measured
from nkmap.data_out.sheets import Cell, Sheet, in_words, joined
from nkmap.db.project_rows import Row
from nkmap.errors import InvalidInput

_FIXED = ("ID", "Label", "Type", "Description", "Tags", "Code", "Parent")
_MEASURED = ("Influence", "Stance", "Salience", "Confidence")
_MORE = {  # a heading, and the column of a stakeholder
    "Short name": "short_name",
    "Region": "region",
    "Colour": "colour",
    "Legitimacy": "legitimacy",
    "Urgency": "urgency",
    "Sensitivity": "sensitivity",
}
_CONNECTIONS = ("ID", "From", "To", "Type", "Strength", "Direction", "Description")
_SCALES = "Stance from -1 (against) to 1 (for), influence and salience from 0 to 1. Empty: not assessed."


def elements(material: Material, choices: OutChoices) -> Sheet:
    """Return one row a stakeholder, with its values on the chosen map or on the first one with a stance."""
    shown = _measured_map(material, choices.map_id)
    found = _measurements(material, shown, choices.round_id or material.working_round)
    languages = sorted({row["language"] for row in material.rows["stakeholder_name"]})
    names = [f"Label ({language})" for language in languages]
    headings = (*_FIXED, *_MEASURED, *_MORE, *names, *material.questions.values())
    others = _further(material, languages)
    tags = material.grouped("stakeholder_tag", "stakeholder_id")
    rows = [
        (
            *_described(material, row, [tag["tag"] for tag in tags.get(row["id"], ())]),
            *found.get(row["id"], NOTHING),
            *(in_words("stakeholder", column, row) for column in _MORE.values()),
            *others[row["id"]],
        )
        for row in material.ordered("stakeholder")
    ]
    comments = {heading: _comment(material, shown) for heading in _MEASURED}
    return Sheet("Elements", headings, rows, comments)


def connections(material: Material) -> Sheet:
    """Return one row a relation; its ends by ID, since elements have IDs."""
    rows = [
        (
            row["uid"],
            material.uid("stakeholder", row["from_id"]),
            material.uid("stakeholder", row["to_id"]),
            row["kind"],
            row["strength"],
            "directed" if row["directed"] else "undirected",
            row["note"],
        )
        for row in material.rows["relation"]
    ]
    return Sheet("Connections", _CONNECTIONS, rows)


def _measured_map(material: Material, wanted: int | None) -> int | None:
    if wanted is not None:
        return wanted
    return next(iter(maps_with_stance(material)), None)


def _measurements(material: Material, map_id: int | None, round_id: int) -> dict[int, Measured]:
    if map_id is None:
        return {}
    if map_id not in material.map_names:
        raise InvalidInput("This map is not in the project any more. Choose another one.")
    return measured(material, map_id, round_id)


def _described(material: Material, row: Row, tags: Iterable[str]) -> tuple[Cell, ...]:
    kind = material.of("stakeholder_kind", row["kind_id"]).get("name")
    parent = material.named(row["parent_id"])
    return row["uid"], row["name"], kind, row["note"], joined(tags), row["code"], parent


def _further(material: Material, languages: list[str]) -> dict[int, tuple[Cell, ...]]:
    """Return the names in other languages and the answers to the project's questions, by stakeholder."""
    names: dict[Any, Cell] = {}
    for row in material.rows["stakeholder_name"]:
        names[row["stakeholder_id"], row["language"]] = row["name"]
    given: dict[Any, Cell] = {}
    for row in material.rows["attribute_value"]:
        given[row["stakeholder_id"], row["attribute_id"]] = row["value"]
    return {
        row["id"]: (
            *(names.get((row["id"], language)) for language in languages),
            *(given.get((row["id"], question)) for question in material.questions),
        )
        for row in material.rows["stakeholder"]
    }


def _comment(material: Material, map_id: int | None) -> str:
    if map_id is None:
        return "No map has a stance axis, so nothing stands here."
    return f"On the map “{material.map_names[map_id]}”. {_SCALES}"
