"""A workbook that comes back into a new project brings all that it holds."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hard_project import HARD
from sqlalchemy import select

from nkmap.commands import attributes, placements, projects, rounds, stakeholders
from nkmap.data_in.known import known_project
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.putting import put
from nkmap.data_in.reading import read
from nkmap.data_out.choices import USUAL
from nkmap.data_out.workbook import workbook
from nkmap.db.project_rows import Rows, all_rows, references
from nkmap.db.store import Store
from nkmap.db.tables import Placement, StakeholderTag
from nkmap.formats.sample import fill_sample
from nkmap.redaction.project import Outside

# What the workbook holds, by table; references by what names the other row.
HELD = {
    "stakeholder": "uid name short_name code kind_id parent_id region note colour legitimacy urgency"
    " sensitivity",
    "stakeholder_name": "stakeholder_id language name",
    "stakeholder_tag": "stakeholder_id tag",
    "attribute_value": "attribute_id stakeholder_id value",
    "relation": "uid from_id to_id kind strength directed note",
    "placement": "map_id round_id stakeholder_id x y size_value salience confidence rationale",
    "group_estimate": "map_id round_id group_id stakeholder_id x y size_value salience confidence rationale",
    "instrument": "name kind",
    "leverage_entry": "uid map_id target_id instrument_id kind holder_id susceptibility willingness stage"
    " demand condition verification power_base size credibility cost_to_holder compliance_cost substitutes"
    " backfire_risk backfire_form population_harm window_from window_to time_to_effect expected_shift"
    " p_shift linked_issue legal_basis note dissent confidence assessed_by assessed_on sensitivity",
    "leverage_intermediary": "entry_id stakeholder_id position",
    "evidence": "uid source_id locator side paraphrase quotation stakeholder_id map_id entry_id relation_id"
    " placement_id estimate_id",
}
SUBJECTS = HELD["evidence"].split()[-6:]  # the others are not in a workbook
PLACES = ("placement", "group_estimate")
NAMES = {"map": "question", "round": "label", "stakeholder_kind": "name", "attribute": "name"}
NAMES |= {"participant_group": "name", "instrument": "name", "source": "reference"}


def place(named: dict[str, dict[int, Any]], row: dict[str, Any]) -> tuple[Any, ...]:
    """Return what tells a place from others: its own uid is not in a workbook."""
    columns = {"map": "map_id", "round": "round_id", "participant_group": "group_id"}
    where = (named[table].get(row.get(column)) for table, column in columns.items())
    return *where, named["stakeholder"].get(row["stakeholder_id"])


def held(rows: Rows) -> dict[str, Counter[tuple[Any, ...]]]:
    """Return the values of a project that a workbook holds; numbers to the ninth digit."""
    named = {
        table: {row["id"]: row[NAMES.get(table, "uid")] for row in found} for table, found in rows.items()
    }
    named |= {table: {row["id"]: place(named, row) for row in rows[table]} for table in PLACES}

    def said(table: str, column: str, value: Any) -> Any:
        if column in references(table):
            return named[references(table)[column][0]].get(value)
        return round(value, 9) if isinstance(value, float) else value

    cited = [row for row in rows["evidence"] if any(row[column] is not None for column in SUBJECTS)]
    rows = rows | {"evidence": cited}
    return {
        table: Counter(
            tuple(said(table, column, row[column]) for column in columns.split()) for row in rows[table]
        )
        for table, columns in HELD.items()
    }


def read_back(data: bytes, folder: Path) -> Rows:
    """Return the rows of a new project into which a workbook was imported as it was proposed."""
    (folder / "talks.xlsx").write_bytes(data)
    store = Store(folder / "back.db")
    with store.edit("New") as edit:
        projects.set_up(edit.session)
    found, known = read(folder / "talks.xlsx"), store.read(known_project)
    plan = planned(found, propose(found, known, {}), known)
    with store.edit("Import") as edit:
        for _done in put(edit.session, plan):
            pass
    rows = store.read(all_rows)
    store.close()
    return rows


@pytest.fixture
def before(tmp_path: Path) -> Store:
    """The sample with an earlier round, tags, names and questions that are hard to write."""
    store = Store(tmp_path / "before.db")
    with store.edit("Sample") as edit:
        session = edit.session
        fill_sample(session)
        ids = [stakeholders.add(session, text) for text in HARD if text.isprintable()]
        session.add_all(StakeholderTag(stakeholder_id=id_, tag=tag) for id_ in ids for tag in ("=a", "b c"))
        for question in ("=1", "Where does it stand?", "Region"):
            attributes.set_value(session, attributes.add(session, question), ids[:3], "+1")
        stakeholders.set_parent(session, ids[:2], ids[2])
        placed = session.scalars(select(Placement.id).where(Placement.x.is_not(None))).first()
        rounds.name_round(session, "First meeting")
        placements.move(session, {placed: (0.25, 0.1 + 0.2)})
    yield store
    store.close()


def test_a_project_comes_back_from_a_workbook_with_all_that_it_holds(before: Store, tmp_path: Path):
    was, now = (
        held(rows) for rows in (before.read(all_rows), read_back(workbook(Outside(before), USUAL), tmp_path))
    )
    for table in HELD:
        assert (was[table] - now[table], now[table] - was[table]) == (Counter(), Counter()), table
