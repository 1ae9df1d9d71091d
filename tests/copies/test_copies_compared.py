"""Two projects compared: as lists, and as one map of the difference."""

from copied_project import changed

from nkmap.commands import grids, placements, relations, rounds, stakeholders
from nkmap.copies.comparing import compared
from nkmap.copies.difference_maps import difference_map, maps_in_both, maps_of, movements, people

CHINA, DPRK, MINISTRY, UN, RED_CROSS, NORWAY = range(1, 7)  # ids in the small project


def edits(session):
    stakeholders.delete(session, [DPRK])
    stakeholders.add(session, "Japan", region="Asia")
    stakeholders.update(session, MINISTRY, region="Seoul")
    relations.connect(session, CHINA, NORWAY, "alliance")
    placements.place(session, 1, {CHINA: (-1.0, 0.0), NORWAY: (0.5, 0.5)})


def test_what_was_added_removed_changed_and_moved_is_listed_in_names(small):
    before, after = changed(small, "A"), changed(small, "B", edits)
    found = compared(before, after)
    added = {(row.table, row.name) for row in found.added}
    assert {("stakeholder", "Japan"), ("relation", "China → Norway (alliance)")} <= added
    removed = {(row.table, row.name) for row in found.removed}
    assert {("stakeholder", "DPRK"), ("leverage_entry", "China → DPRK (Trade)")} <= removed
    (change,) = [row for row in found.changed if row.table == "stakeholder"]
    assert (change.name, change.field, change.old, change.new) == ("외교부", "region", "", "Seoul")
    moved = {row.name: row for row in found.moved if not row.round}
    assert (moved["China"].old, moved["China"].new) == ((0.5, 0.9), (-1.0, 0.0))
    assert moved["China"].old_words and moved["China"].old_words != moved["China"].new_words
    assert (moved["DPRK"].new, moved["Norway"].old) == (None, None)
    back = compared(after, before)
    assert (len(back.added), len(back.removed)) == (len(found.removed), len(found.added))


def test_two_equal_projects_do_not_differ_and_order_is_no_difference(small):
    before = changed(small, "A")
    assert compared(before, changed(small, "B")).is_nothing
    assert compared(before, changed(small, "B", lambda s: rounds.name_round(s, "After"))).moved == ()


def test_who_was_typed_twice_is_the_same_one(small):
    before = changed(small, "A", lambda s: stakeholders.add(s, "Japan"))
    after = changed(small, "B", lambda s: stakeholders.add(s, "Japan", region="Asia"))
    found = compared(before, after)
    assert [(row.name, row.field) for row in found.changed if row.field == "region"] == [("Japan", "region")]
    assert (found.added, found.removed) == ((), ())


def test_a_map_of_the_difference_shows_trails_and_its_table_who_came_and_left(small):
    kept = {}

    def read(name, change):
        def both(session):
            change(session)
            kept[name] = maps_of(session)[1]

        return changed(small, name, both)

    before, after = read("A", lambda session: None), read("B", edits)
    same = compared(before, after).same
    who, pairs = people(before, after, same), maps_in_both(before, after, same)
    assert [pair.question for pair in pairs] == ["Who decides?", "Who pays?"]
    shown = difference_map(kept["A"], kept["B"], who, "A → B")
    trails = {token.name: token.marks.trail for token in shown.tokens}
    assert trails == {"China": ((0.5, 0.9),), "외교부": (), "+ Norway": (), "− DPRK": ()}
    assert (shown.round, shown.layers) == ("A → B", {"trail"})
    moved = [(row.label, row.start is None, row.end is None) for row in movements(kept["A"], kept["B"], who)]
    assert moved[0] == ("China", False, False)
    assert moved[1:] == [("DPRK", False, True), ("Norway", True, False), ("외교부", False, False)]


def test_nobody_is_said_to_have_moved_where_the_axes_are_others(small):
    kept = []

    def other_axes(session):
        kept.append(maps_of(session)[1])
        grids.change_template(session, 1, "power-interest")
        placements.place(session, 1, {CHINA: (0.1, 0.1)})
        kept.append(maps_of(session)[1])

    changed(small, "A", other_axes)
    same = {row.stakeholder_id: row.stakeholder_id for content in kept for row in content.tokens}
    assert not any(token.marks.trail for token in difference_map(*kept, same, "").tokens)
