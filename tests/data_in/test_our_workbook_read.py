"""Our workbook, taken into an empty project, gives the same project in all that it holds."""

from typing import Any

from nkmap.data_in.known import known_project
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.putting import put
from nkmap.data_in.reading import tables
from nkmap.data_out.choices import USUAL
from nkmap.data_out.workbook import workbook
from nkmap.db.project_file import read_project
from nkmap.db.project_rows import all_rows
from nkmap.redaction.project import Outside

# What the workbook says of a row, without ids: those of a new project are others.
SAID = {
    "stakeholder": (
        "uid",
        "name",
        "short_name",
        "code",
        "region",
        "note",
        "colour",
        "legitimacy",
        "sensitivity",
    ),
    "stakeholder_name": ("language", "name"),
    "stakeholder_tag": ("tag",),
    "attribute_value": ("value",),
    "relation": ("uid", "kind", "strength", "directed", "note"),
    "map": ("question",),
    "round": ("label", "working"),
    "placement": ("x", "y", "size_value", "salience", "confidence", "rationale"),
    "participant_group": ("name",),
    "group_estimate": ("x", "y", "salience", "confidence", "rationale"),
    "instrument": ("name", "kind"),
    "leverage_entry": (
        "uid",
        "susceptibility",
        "willingness",
        "stage",
        "condition",
        "note",
        "dissent",
        "p_shift",
    ),
    "leverage_intermediary": ("position",),
}


def said(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: sorted((tuple(row[column] for column in columns) for row in rows[table]), key=repr)
        for table, columns in SAID.items()
    }


def related(rows: dict[str, list[dict[str, Any]]]) -> set[tuple[str, ...]]:
    """Return who is connected with whom, who is part of whom, and who holds which lever on whom."""
    uids = {row["id"]: row["uid"] for row in rows["stakeholder"]}
    pairs = {(row["uid"], uids[row["from_id"]], uids[row["to_id"]]) for row in rows["relation"]}
    parts = {(row["uid"], uids.get(row["parent_id"], "")) for row in rows["stakeholder"]}
    held = {
        (row["uid"], uids.get(row["holder_id"], ""), uids[row["target_id"]]) for row in rows["leverage_entry"]
    }
    return pairs | parts | held


def test_a_project_comes_back_from_its_workbook(store, shipped_sample):
    with read_project(shipped_sample) as project:
        data = workbook(Outside(project.store, "all"), USUAL)
        before = project.store.read(all_rows)
    found = tables(data, "sample.xlsx")
    for added in (True, False):
        known = store.read(known_project)
        plan = planned(found, propose(found, known), known)
        assert any(plan.new_rows.values()) is added and not plan.refused
        with store.edit("Import") as edit:
            assert list(put(edit.session, plan)) if added else not list(put(edit.session, plan))
    after = store.read(all_rows)
    assert said(after) == said(before) and related(after) == related(before)
    assert store.undo() is not None and not store.read(all_rows)["stakeholder"]
