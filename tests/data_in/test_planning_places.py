"""Values on maps: scales and axes, half places, what may not move, rounds, and what groups estimate."""

from by_hand import column, imported, plan_of, reasons, table, what
from test_planning_stakeholders import rows

from nkmap.commands import estimates, maps, placements, rounds, stakeholders
from nkmap.data_in.found import Scale
from nkmap.db.store import Store

POWER = column("influence", scale=Scale(0, 10))
STANCE = column("stance", scale=Scale(5, -5), words={"unknown": None, "champion": 1.0})


def with_map(store: Store) -> int:
    with store.edit("Map") as edit:
        return maps.add(edit.session, "influence-stance", "Who decides?")


def places(store: Store) -> list[tuple[float | None, float | None]]:
    return [(row["x"], row["y"]) for row in rows(store, "placement")]


def test_numbers_are_read_on_their_scale_and_unknown_is_no_place(store: Store) -> None:
    shown = with_map(store)
    made = table(
        "stakeholders",
        ["name", POWER, STANCE],
        ("China", 8, -2.5),
        ("Japan", 2.5, "champion"),
        ("EU", 3, "unknown"),
        ("DPRK", 11, 0),
        ("ASEAN", "much", 0),
        map_id=shown,
    )
    plan = imported(store, made)
    assert places(store) == [(0.5, 0.8), (1.0, 0.25)] and plan.missing_values == 1
    assert list(reasons(plan)) == [5, 6] and "11 is not between 0 and 10" in reasons(plan)[5]
    assert any("only one of the two axes: 3." in note for note in plan.notes)
    moves = rows(store, "position_history")
    assert [(row["from_x"], row["to_x"]) for row in moves] == [(None, 0.5), (None, 1.0)]
    again = plan_of(store, made)
    assert not any(again.new_rows.values()) and not any(again.changes.values())


def test_one_value_moves_who_is_on_the_map_along_that_axis_only(store: Store) -> None:
    shown = with_map(store)
    with store.edit("Place") as edit:
        china = stakeholders.add(edit.session, "China")
        placements.place(edit.session, shown, {china: (0.5, 0.5)})
    plan = imported(store, table("stakeholders", ["name", POWER], ("China", 10), map_id=shown))
    assert places(store) == [(0.5, 1.0)] and plan.changed["placements"] == 1
    assert plan.lines[0].words == "China: y 0.5 → 1"


def test_nothing_moves_that_is_locked_or_on_a_map_where_groups_place_blindly(store: Store) -> None:
    shown, blind = with_map(store), with_map(store)
    with store.edit("Place") as edit:
        china = stakeholders.add(edit.session, "China")
        placements.lock(edit.session, placements.place(edit.session, shown, {china: (0.5, 0.5)}), True)
        estimates.hide(edit.session, blind)
    for map_id, said in ((shown, "locked"), (blind, "blindly")):
        made = table("stakeholders", ["name", POWER, STANCE], ("China", 1, 1), map_id=map_id)
        assert said in reasons(imported(store, made))[2]
    assert places(store) == [(0.5, 0.5)]


def test_values_go_to_a_new_map_that_has_their_axes_and_find_it_again(store: Store) -> None:
    made = table(
        "stakeholders",
        ["name", column("interest", map="Who cares?"), column("influence", map="Who cares?")],
        ("China", 0.5, 0.25),
    )
    plan = imported(store, made)
    (shown,) = rows(store, "map")
    assert (shown["template"], shown["question"]) == ("power-interest", "Who cares?")
    assert plan.added["placements"] == 1 and len(rows(store, "grid_axis")) >= 2
    assert what(plan_of(store, made)) == [(2, "unchanged")]


def test_places_by_map_and_round_fill_new_rounds_and_leave_earlier_ones_alone(store: Store) -> None:
    shown = with_map(store)
    with store.edit("Place") as edit:
        china = stakeholders.add(edit.session, "China")
        placements.place(edit.session, shown, {china: (0, 0.5)})
        rounds.name_round(edit.session, "Before")
    made = table(
        "placements",
        ["map", "round", "name", "x", "y", "salience"],
        ("who decides?", None, "China", 1, 1, 0.5),
        ("Who decides?", "Before", "China", 1, 1, None),
        ("Who decides?", "before", "China", 0, 0.5, None),
        ("Who decides?", "In May", "China", 0.5, 0.25, None),
        ("Who decides?", None, "China", 7, 1, None),
        ("Who decides?", None, "Nobody", 1, 1, None),
    )
    plan = imported(store, made)
    assert list(reasons(plan)) == [3, 6, 7] and "earlier round" in reasons(plan)[3]
    assert "7 is not on the axis" in reasons(plan)[6]
    assert what(plan) == [(2, "changed"), (3, "unchanged"), (4, "unchanged"), (5, "added"), (6, "unchanged")]
    assert sorted(row["label"] for row in rows(store, "round")) == ["", "Before", "In May"]


def test_a_place_after_the_groups_gave_theirs_is_what_they_agree_on(store: Store) -> None:
    shown = with_map(store)
    estimated = table(
        "estimates",
        ["group", "name", "x", "y", "confidence"],
        ("Table 1", "China", 1, 1, "high"),
        ("table 1", "China", 0.5, 1, None),
        (None, "China", 1, 1, None),
        map_id=shown,
        makes_ends=True,
    )
    plan = imported(store, estimated)
    assert "which group" in reasons(plan)[4] and what(plan) == [(2, "added"), (3, "changed")]
    assert [(row["x"], row["confidence"]) for row in rows(store, "group_estimate")] == [(0.5, "high")]
    imported(store, table("placements", ["name", "x", "y"], ("China", 1, 1), map_id=shown))
    assert [row["outcome"] for row in rows(store, "placement")] == ["agreed"]
