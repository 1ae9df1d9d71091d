"""Writing what was planned: in pieces, as one step, and nothing at all of a plan that is out of date."""

import pytest
from by_hand import imported, plan_of, table
from test_planning_stakeholders import rows
from test_putting_anything import all_rows

from nkmap.commands import stakeholders
from nkmap.data_in.putting import CHUNK, put, rows_of
from nkmap.db.store import Store
from nkmap.errors import InvalidInput

MANY = table("stakeholders", ["name", "x", "y"], *((f"Club {number}", 0, 0.5) for number in range(CHUNK + 5)))


def test_a_plan_is_written_in_pieces_and_taken_back_as_one_step(store: Store) -> None:
    before = store.read(all_rows)
    plan = plan_of(store, MANY)
    with store.edit("Import clubs.csv") as edit:
        done = list(put(edit.session, plan))
    assert len(done) > 3 and done == sorted(done) and done[-1] == rows_of(plan)
    assert edit.change.ids("stakeholder") == {row["id"] for row in rows(store, "stakeholder")}
    undone = store.undo()
    assert undone is not None and undone[0].label == "Import clubs.csv"
    assert store.read(all_rows) == before


def test_an_import_that_is_stopped_leaves_nothing(store: Store) -> None:
    before, plan = store.read(all_rows), plan_of(store, MANY)
    with pytest.raises(KeyboardInterrupt), store.edit("Import") as edit:
        next(put(edit.session, plan))
        raise KeyboardInterrupt
    assert store.read(all_rows) == before and store.undoable() is not None


def test_a_plan_for_a_project_that_changed_since_is_refused_whole(store: Store) -> None:
    plan = plan_of(store, MANY)
    with store.edit("Add") as edit:
        stakeholders.add(edit.session, "China")
    before = store.read(all_rows)
    with pytest.raises(InvalidInput), store.edit("Import") as edit:
        list(put(edit.session, plan))
    assert store.read(all_rows) == before


def test_changes_are_written_beside_new_rows(store: Store) -> None:
    imported(store, table("stakeholders", ["name", "region"], ("China", "Asia"), ("EU", None)))
    made = table("stakeholders", ["name", "region", "note"], ("China", "East", None), ("EU", "West", "27"))
    plan = imported(store, made)
    assert plan.changed["stakeholders"] == 2 and not plan.new_rows
    assert [(row["region"], row["note"]) for row in rows(store, "stakeholder")] == [
        ("East", ""),
        ("West", "27"),
    ]
