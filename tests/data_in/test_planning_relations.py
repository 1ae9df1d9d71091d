"""Rows of relations: ends, pairs that are the same, strengths, and a matrix."""

from by_hand import column, imported, plan_of, reasons, table, what
from test_planning_stakeholders import rows

from nkmap.commands import relations, stakeholders
from nkmap.data_in.found import Scale
from nkmap.db.store import Store

NODES = table("stakeholders", ["key", "name", "short_name"], ("n1", "China", None), ("n2", "Japan", "JPN"))


def test_ends_are_found_by_key_name_and_short_name_and_refused_where_they_are_not(store: Store) -> None:
    made = table(
        "relations",
        ["from", "to", "kind"],
        ("n1", "n2", "alliance"),
        ("china", "jpn", "funding"),
        ("n1", "Nobody", "funding"),
        ("n1", None, "funding"),
        ("n1", "China", "funding"),
        ("n1", "n2", "kinship"),
    )
    plan = imported(store, NODES, made)
    assert plan.added["relations"] == 3 and list(reasons(plan)) == [4, 5, 6, 7]
    assert "“Nobody” is neither" in reasons(plan)[4] and "empty" in reasons(plan)[5]
    assert "same one" in reasons(plan)[6] and "“kinship”" in reasons(plan)[7]
    assert [row["kind"] for row in rows(store, "relation")] == ["alliance", "funding", "influence"]


def test_ends_that_are_nowhere_are_added_when_asked_for(store: Store) -> None:
    made = table("relations", ["from", "to"], ("China", "Japan"), ("Japan", "EU|China"), makes_ends=True)
    plan = imported(store, made)
    assert (plan.added["stakeholders"], plan.added["relations"]) == (3, 3)
    assert any("added as stakeholders: 3." in note for note in plan.notes)
    assert [row["name"] for row in rows(store, "stakeholder")] == ["China", "Japan", "EU"]


def test_the_same_pair_is_one_relation_reversed_only_without_direction_and_kinds_stay_apart(
    store: Store,
) -> None:
    made = table(
        "relations",
        ["from", "to", "kind", "direction", "note"],
        ("n1", "n2", "alliance", "undirected", "first"),
        ("n2", "n1", "alliance", "undirected", "second"),
        ("n1", "n2", "funding", "directed", None),
        ("n2", "n1", "funding", "directed", None),
        ("n1", "n2", "funding", "directed", None),
    )
    plan = imported(store, NODES, made)
    assert [line for line in what(plan) if line[1] == "added"][2:] == [
        (2, "added"),
        (4, "added"),
        (5, "added"),
    ]
    assert any("(same ends, kind and direction): 2." in note for note in plan.notes)
    assert rows(store, "relation")[0]["note"] == "second"


def test_a_relation_that_is_there_is_completed_not_added(store: Store) -> None:
    with store.edit("Add") as edit:
        china, japan = (stakeholders.add(edit.session, name) for name in ("China", "Japan"))
        relations.connect(edit.session, china, japan, "alliance", note="old")
    strength = column("strength", scale=Scale(0, 100), words={"strong": 4.0, "unknown": None})
    made = table(
        "relations",
        ["from", "to", "kind", strength],
        ("China", "Japan", "alliance", 51),
        ("Japan", "China", "alliance", "strong"),
        ("Japan", "China", "funding", "unknown"),
        ("Japan", "China", "conflict", 101),
    )
    plan = imported(store, made)
    assert plan.changed["relations"] == 1 and plan.missing_values == 1
    assert "101 is not between 0 and 100" in reasons(plan)[5]
    assert [(row["strength"], row["note"]) for row in rows(store, "relation")] == [
        (2, "old"),
        (4, ""),
        (None, ""),
        (None, ""),
    ]


def test_a_matrix_is_read_from_the_left_to_the_top_and_zero_is_no_relation(store: Store) -> None:
    cells = (("China", 0, 2, None), ("Japan", 2, 0, 1), ("EU", None, 1, 0))
    strength = column("strength", scale=Scale(0, 4))
    made, choice = table("relations", ["from", *[strength] * 3], *cells, is_matrix=True, makes_ends=True)
    object.__setattr__(made, "headings", ("", "China", "Japan", "EU"))
    plan = plan_of(store, (made, choice))
    assert plan.added["relations"] == 2 and any("both directions" in note for note in plan.notes)
    assert any("empty or zero, so no relation: 5." in note for note in plan.notes)
