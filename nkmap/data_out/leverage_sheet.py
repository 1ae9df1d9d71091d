"""The sheets of the leverage log and of the evidence, in words."""

from collections.abc import Mapping

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.material import Material
from nkmap.data_out.sheets import Cell, Sheet, in_words, joined
from nkmap.db.project_rows import Row
from nkmap.db.tables import TABLES
from nkmap.db.tables.evidence import SUBJECTS

# Columns of an entry with a heading of their own, or that are said in another way.
_SAID = (
    "id",
    "uid",
    "map_id",
    "target_id",
    "instrument_id",
    "kind",
    "holder_id",
    "position",
    "susceptibility",
)
_FIRST = ("willingness", "stage", "demand", "condition", "backfire_risk", "note", "dissent")
_HEADED = ("Map", "Target", "Instrument", "Kind", "Entry kind", "Susceptibility", "Holder", "Via")
_ORDINAL = "From 0 (lowest) to 4 (highest). Empty: not assessed."
_ORDINALS = ("willingness", "size", "credibility", "cost_to_holder", "compliance_cost", "substitutes")
_EVIDENCE = ("ID", "Subject", "Subject in words", "Map", "Round", "Group", "Source")
_NOT_IN_WORKBOOK = ("instrument_id", "strategy_id", "step_id")  # what is not in it can have no evidence there
_PASSAGE = ("locator", "side", "paraphrase", "quotation")
_ABOUT = {"leverage_entry": "lever on", "group_estimate": "estimate of", "relation": "relation from"}


def leverage(material: Material, choices: OutChoices) -> Sheet:
    """Return one row an entry: all of its columns, in words."""
    via = material.grouped("leverage_intermediary", "entry_id")
    passages = material.grouped("evidence", "entry_id")
    columns = _columns()
    rows = [
        (
            *_headed(material, row, via),
            *(in_words("leverage_entry", column, row) for column in _FIRST),
            joined(_cited(material, passage) for passage in passages.get(row["id"], ())),
            *(in_words("leverage_entry", column, row) for column in columns),
            row["uid"],
        )
        for row in material.ordered("leverage_entry")
        if choices.map_id in (None, row["map_id"])
    ]
    headings = (*_HEADED, *map(_heading, _FIRST), "Evidence", *map(_heading, columns), "ID")
    comments = {_heading(column): _ORDINAL for column in (*_ORDINALS, "backfire_risk", "population_harm")}
    return Sheet("Leverage", headings, rows, comments, is_ours=True)


def evidence(material: Material) -> Sheet:
    """Return one row a passage, and what it supports or contests: a row by its ID, or a place on a map."""
    rows = [
        (
            row["uid"],
            *_about(material, *subject),
            material.of("source", row["source_id"])["reference"],
            *(row[column] for column in _PASSAGE),
        )
        for row in material.rows["evidence"]
        if (subject := _subject(material, row)) is not None
    ]
    said = "\n".join(f"{source['reference']}: {source['title']}" for source in material.rows["source"])
    return Sheet("Evidence", (*_EVIDENCE, *map(_heading, _PASSAGE)), rows, {"Source": said}, is_ours=True)


def _subject(material: Material, passage: Row) -> tuple[str, Row] | None:
    """Return what a passage is about, with its table; None for what is not in a workbook."""
    column = next(name for name in SUBJECTS if passage[name] is not None)
    if column in _NOT_IN_WORKBOOK:
        return None
    (key,) = TABLES["evidence"].c[column].foreign_keys
    table: str = key.column.table.name
    return table, material.of(table, passage[column])


def _about(material: Material, table: str, row: Row) -> tuple[Cell, ...]:
    """Return the cells from Subject to Group: a place is found by map, round and who it is."""
    words = _in_words(material, table, row)
    if table == "map":
        return None, words, material.map_names[row["id"]], None, None
    if table not in ("placement", "group_estimate"):
        return row["uid"], words, None, None, None
    group = material.of("participant_group", row.get("group_id")).get("name")
    where = material.map_names[row["map_id"]], material.round_names[row["round_id"]]
    return material.uid("stakeholder", row["stakeholder_id"]), words, *where, group


def _columns() -> list[str]:
    """Return the columns of an entry that follow the first ones."""
    return [
        column.name for column in TABLES["leverage_entry"].columns if column.name not in (*_SAID, *_FIRST)
    ]


def _headed(material: Material, row: Row, via: Mapping[int, list[Row]]) -> tuple[Cell, ...]:
    instrument = material.of("instrument", row["instrument_id"])
    between = (material.named(one["stakeholder_id"]) for one in via.get(row["id"], ()))
    return (
        material.map_names[row["map_id"]],
        material.named(row["target_id"]),
        instrument.get("name"),
        instrument.get("kind"),
        row["kind"],
        in_words("leverage_entry", "susceptibility", row),
        material.named(row["holder_id"]),
        joined(name for name in between if name),
    )


def _heading(column: str) -> str:
    return column.replace("_", " ").capitalize()


def _cited(material: Material, passage: Row) -> str:
    source = material.of("source", passage["source_id"])
    return f"{source['reference']} {passage['locator']}".strip()


def _in_words(material: Material, table: str, row: Row) -> str:
    """Return what a passage is about: "stakeholder: China"."""
    whose = row.get("stakeholder_id") or row.get("target_id") or row.get("from_id")
    said = row.get("name") or row.get("question") or material.of("stakeholder", whose).get("name", "")
    return f"{_ABOUT.get(table, table)}: {said}"
