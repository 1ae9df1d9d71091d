"""Rows of stakeholders: who is who, what is filled, changed and refused."""

from typing import Any

from by_hand import column, imported, plan_of, reasons, table, what
from sqlalchemy import select

from nkmap.commands import stakeholders
from nkmap.db.store import Store
from nkmap.db.tables import TABLES, Stakeholder

UID = "6f9619ff-8b86-4011-b42d-00c04fc964ff"


def rows(store: Store, name: str) -> list[dict[str, Any]]:
    query = select(TABLES[name]).order_by(TABLES[name].c.id)
    return store.read(lambda session: [dict(row) for row in session.execute(query).mappings()])


def by_name(store: Store) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in rows(store, "stakeholder")}


def test_an_empty_field_is_filled_a_different_one_changed_and_an_empty_cell_changes_nothing(
    store: Store,
) -> None:
    with store.edit("Add") as edit:
        stakeholders.add(edit.session, "China", region="Asia", note="big")
        stakeholders.add(edit.session, "Japan", region="Asia")
    made = table(
        "stakeholders",
        ["name", "region", "note"],
        (" CHINA ", "East Asia", None),
        ("Japan", "", "island"),
        ("EU", None, None),
    )
    plan = imported(store, made)
    assert what(plan) == [(2, "changed"), (3, "changed"), (4, "added")]
    assert plan.lines[0].words == "China: region Asia → East Asia"
    found = by_name(store)
    assert (found["China"]["region"], found["China"]["note"]) == ("East Asia", "big")
    assert (found["Japan"]["region"], found["Japan"]["note"]) == ("Asia", "island")
    assert (plan.added["stakeholders"], plan.changed["stakeholders"], plan.missing_values) == (1, 2, 4)


def test_the_same_uid_comes_before_the_same_name_and_a_new_name_keeps_the_old_one_as_a_spelling(
    store: Store,
) -> None:
    with store.edit("Add") as edit:
        edit.session.add(Stakeholder(uid=UID, name="Burma", code="BU"))
    plan = imported(store, table("stakeholders", ["id", "name"], (UID, "Myanmar")))
    assert plan.added["stakeholders"] == 0 and list(by_name(store)) == ["Myanmar"]
    again = plan_of(store, table("stakeholders", ["name"], ("burma",)))
    assert what(again) == [(2, "unchanged")]


def test_rows_of_one_name_complete_the_first_unless_they_are_said_to_be_different(store: Store) -> None:
    columns, both = ["name", "region"], (("Kim", "North"), ("kim", "South"))
    plan = plan_of(store, table("stakeholders", columns, *both))
    assert (plan.added["stakeholders"], plan.duplicates[0].is_same) == (1, True)
    assert any("Rows with a name that stands on an earlier row: 1." in note for note in plan.notes)
    imported(store, table("stakeholders", columns, *both, same={3: None}))
    assert {name: row["region"] for name, row in by_name(store).items()} == {
        "Kim": "North",
        "kim (2)": "South",
    }


def test_who_is_called_as_somebody_is_called_in_short_is_told(store: Store) -> None:
    with store.edit("Add") as edit:
        known = stakeholders.add(edit.session, "Chinese government", short_name="China")
        stakeholders.set_code(edit.session, known, "CN")
    plan = plan_of(store, table("stakeholders", ["name"], ("china",), ("CN",), ("Chile",)))
    assert plan.added["stakeholders"] == 3
    told = [(one.name, one.other, one.known_id) for one in plan.duplicates]
    assert told == [(name, "Chinese government", known) for name in ("china", "CN")]


def test_names_that_look_alike_stay_two_and_are_told_until_somebody_says_they_are_one(store: Store) -> None:
    with store.edit("Add") as edit:
        china = stakeholders.add(edit.session, "Ministry of Trade")
    rows_ = (("Ministry of Trde",), ("Red Crescent",), ("The Red Cresent",))
    plan = plan_of(store, table("stakeholders", ["name"], *rows_))
    told = [(one.line, one.other, one.known_id, one.is_same) for one in plan.duplicates]
    assert told == [(2, "Ministry of Trade", china, False), (4, "Red Crescent", None, False)]
    assert plan.added["stakeholders"] == 3
    chosen = plan_of(store, table("stakeholders", ["name"], *rows_, same={2: china}))
    assert chosen.added["stakeholders"] == 2 and what(chosen)[0] == (2, "unchanged")


def test_parents_may_stand_on_later_rows_and_no_one_is_part_of_itself(store: Store) -> None:
    made = table(
        "stakeholders",
        ["name", "parent"],
        ("Office", "Ministry"),
        ("Ministry", "Government"),
        ("Government", "Office"),
        ("Club", "Nobody"),
    )
    plan = imported(store, made)
    assert list(reasons(plan)) == [4, 5] and plan.added["stakeholders"] == 4
    found = by_name(store)
    assert found["Office"]["parent_id"] == found["Ministry"]["id"]
    assert found["Government"]["parent_id"] is None and found["Club"]["parent_id"] is None


def test_codes_are_taken_where_they_are_free_else_proposed(store: Store) -> None:
    with store.edit("Add") as edit:
        stakeholders.add(edit.session, "China")
    code = by_name(store)["China"]["code"]
    plan = imported(
        store, table("stakeholders", ["name", "code"], ("A club", code), ("B club", "xq"), ("C club", "1"))
    )
    assert list(reasons(plan)) == [2, 4]
    found = by_name(store)
    assert (found["B club"]["code"], found["B club"]["code_chosen"]) == ("XQ", 1)
    assert len({row["code"] for row in found.values()}) == 4 and found["A club"]["code_chosen"] == 0


def test_kinds_tags_names_and_answers_come_along_once(store: Store) -> None:
    kinds = len(rows(store, "stakeholder_kind"))
    made = table(
        "stakeholders",
        [
            "name",
            column("kind", words={"Gov.": "government"}),
            "tags",
            column("name_in", language="ko"),
            "attribute",
        ],
        ("China", "Gov.", "Asia|big", "중국", "open"),
        ("EU", "Union", "big", None, None),
    )
    for plan in (imported(store, made), imported(store, made)):
        assert not plan.refused
    assert not any(plan.new_rows.values()) and not any(plan.changes.values())
    assert len(rows(store, "stakeholder_kind")) == kinds + 1
    assert [row["tag"] for row in rows(store, "stakeholder_tag")] == ["Asia", "big", "big"]
    assert [row["name"] for row in rows(store, "stakeholder_name")] == ["중국"]
    assert [row["value"] for row in rows(store, "attribute_value")] == ["open"]


def test_a_row_without_a_name_and_a_value_that_cannot_be_are_refused_with_the_reason(store: Store) -> None:
    made = table(
        "stakeholders",
        ["name", "short_name", "urgency"],
        (None, "x", None),
        ("China", "far too long for a label", "perhaps"),
        (None, None, ""),
    )
    plan = plan_of(store, made)
    assert "no name" in reasons(plan)[2] and "perhaps" in reasons(plan)[3]
    assert len(plan.refused) == 3 and what(plan) == [(3, "added")]
    assert "Empty rows, passed over: 1." in plan.notes
