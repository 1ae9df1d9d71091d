"""What becomes of what differs between copies: fields, names, relations, levers, grids."""

from copied_project import changed
from sqlalchemy import select

from nkmap.commands import (
    evidence,
    grids,
    instruments,
    leverage_entries,
    placements,
    projects,
    relations,
    stakeholders,
)
from nkmap.copies.linked import linked
from nkmap.copies.merged import Choices
from nkmap.copies.merging import merged
from nkmap.copies.reading import read_copy
from nkmap.db.store import Store
from nkmap.db.tables import Evidence, LeverageEntry, Source, Stakeholder
from nkmap.near_names import pairs_alike

CHINA, DPRK, MINISTRY, UN, RED_CROSS, NORWAY = range(1, 7)  # ids in the small project


def named(made, name, table="stakeholder"):
    return [row for row in made.linked[table].values() if row["name"] == name]


def test_fields_that_differ_are_laid_side_by_side_and_chosen(small):
    one = changed(small, "A", lambda s: stakeholders.update(s, CHINA, region="Asia", note="Buys coal."))
    two = changed(small, "B", lambda s: stakeholders.update(s, CHINA, region="East Asia", note="Sells rice."))
    nothing = changed(small, "C")
    made = merged([one, two, nothing])
    region, note = made.conflicts
    assert (region.name, region.field, region.values) == ("China", "region", {"A": "Asia", "B": "East Asia"})
    assert (region.taken, region.can_be_both) == ("East Asia", False)
    assert (note.taken, note.can_be_both) == ("Buys coal.\nSells rice.", True)
    chosen = merged([one, two], Choices(taken={region.key: "A", note.key: "B"}))
    (china,) = named(chosen, "China")
    assert (china["region"], china["note"]) == ("Asia", "Sells rice.")


def test_what_one_copy_fills_in_is_filled_and_no_conflict(small):
    copies = [
        changed(small, "A", lambda s: stakeholders.update(s, CHINA, region="Asia")),
        changed(small, "B", lambda s: stakeholders.update(s, CHINA, urgency=1)),
    ]
    made = merged(copies)
    (china,) = named(made, "China")
    assert (china["region"], china["urgency"], made.conflicts) == ("Asia", 1, ())


def test_the_stricter_sensitivity_counts(small):
    copies = [
        changed(small, "A", lambda s: stakeholders.update(s, CHINA, sensitivity="redact", do_not_export=1)),
        changed(small, "B", lambda s: stakeholders.update(s, CHINA, sensitivity="workshop_only")),
    ]
    (china,) = named(merged(copies), "China")
    assert (china["sensitivity"], china["do_not_export"]) == ("redact", 1)


def test_the_same_name_is_the_same_one_unless_somebody_says_otherwise(small):
    one = changed(small, "A", lambda s: stakeholders.add(s, "Japan", region="Asia"))
    two = changed(small, "B", lambda s: stakeholders.add(s, "japan ", note="New"))
    made = merged([one, two])
    (japan,) = named(made, "Japan")
    assert (japan["region"], japan["note"]) == ("Asia", "New")
    (joined,) = made.joined
    assert (joined.table, joined.name, joined.names) == ("stakeholder", "Japan", {"A": "Japan", "B": "japan"})
    apart = merged([one, two], Choices(apart=frozenset(joined.uids)))
    both = named(apart, "Japan") + named(apart, "japan")
    assert len(both) == 2 and both[0]["code"] != both[1]["code"] and apart.joined == ()
    assert "another code" in apart.notes[-1]


def test_names_that_look_alike_are_listed_and_joined_when_somebody_says_so(small):
    one = changed(small, "A", lambda s: stakeholders.add(s, "Swedish Embassy"))
    two = changed(small, "B", lambda s: stakeholders.add(s, "Swedish Embasy"))
    made = merged([one, two])
    (near,) = made.near
    assert set(near.names) == {"Swedish Embassy", "Swedish Embasy"} and made.joined == ()
    together = merged([one, two], Choices(same=frozenset([near.uids])))
    assert named(together, "Swedish Embassy") and not named(together, "Swedish Embasy")
    assert pairs_alike(enumerate(near.names)) == [(0, 1)]


def test_two_whom_one_copy_holds_under_the_same_name_stay_two(small):
    def two_of_them(session):
        session.add_all(Stakeholder(name="Ministry of Defence") for _ in range(2))
        session.flush()

    one = changed(small, "A", two_of_them)
    two = changed(small, "B", lambda s: stakeholders.add(s, "Ministry of Defence"))
    made = merged([one, two])
    assert len(named(made, "Ministry of Defence")) == 3 and made.joined == ()


def test_relations_passages_and_levers_are_united_without_doubles(small):
    def told(session, condition, via):
        relations.connect(session, CHINA, UN, "alliance", directed=0, strength=2)
        source = session.scalars(select(Source.id)).one()
        evidence.cite(session, source, "p. 9", stakeholder_id=CHINA)
        (entry,) = leverage_entries.log(session, 1, [DPRK], "Visas", CHINA, condition)
        leverage_entries.set_intermediaries(session, entry, via)

    def turned(session):
        relations.connect(session, UN, CHINA, "alliance", directed=0, strength=2)
        told(session, "Only then", [MINISTRY])

    one = changed(small, "A", lambda s: told(s, "Only then", [MINISTRY]))
    other_way = changed(small, "C", lambda s: told(s, "Only then", [UN]))
    same = merged([one, changed(small, "B", lambda s: told(s, "Only then", [MINISTRY]))])
    assert same.counts == {table: len(rows) for table, rows in one.rows.items()}
    assert same.conflicts == ()
    assert merged([one, other_way]).counts["leverage_entry"] == same.counts["leverage_entry"] + 1
    turned_round = changed(small, "D", turned)
    assert merged([one, turned_round]).counts["relation"] == len(turned_round.rows["relation"]) + 1
    assert small.read(lambda s: s.scalars(select(LeverageEntry.id)).all()) == [1]
    assert len(small.read(lambda s: s.scalars(select(Evidence.id)).all())) == 1


def test_what_is_missing_in_one_copy_stays_and_is_counted(small):
    whole, less = changed(small, "A"), changed(small, "B", lambda s: stakeholders.delete(s, [CHINA, DPRK]))
    made = merged([whole, less])
    assert made.linked == linked(whole.rows)
    assert made.notes[0].startswith("Rows that are not in every copy: ")


def test_a_grid_is_taken_from_one_copy_and_places_on_other_axes_are_left_out(small):
    def other_axes(session):
        grids.change_template(session, 1, "power-interest")
        placements.place(session, 1, {NORWAY: (0.9, 0.9)})

    one, two = changed(small, "A"), changed(small, "B", other_axes)
    conflict = next(row for row in merged([one, two]).conflicts if row.field == "grid")
    for name, copy in (("A", one), ("B", two)):
        made = merged([one, two], Choices(taken={conflict.key: name}))
        axes = [row for row in made.linked["grid_axis"].values() if row["map_id"] == conflict.uid]
        assert len(axes) == len([row for row in copy.rows["grid_axis"] if row["map_id"] == 1])
        assert made.linked["map"][conflict.uid]["template"] == copy.rows["map"][0]["template"]
        assert any("other axes" in sentence for sentence in made.notes)
    templates = {name: words.partition(":")[0] for name, words in conflict.values.items()}
    assert templates == {"A": "influence-stance", "B": "power-interest"}


def test_projects_that_have_nothing_in_common_are_joined_by_name(small, store: Store):
    with store.edit("Another one") as edit:
        stakeholders.add(edit.session, "China", region="Asia")
    other = store.read(read_copy, "Other")
    made = merged([changed(small, "Small"), other])
    assert len(named(made, "China")) == 1 and named(made, "China")[0]["region"] == "Asia"
    assert made.counts["stakeholder_kind"] == len(other.rows["stakeholder_kind"])
    assert made.counts["project"] == 1 and sum(row["working"] for row in made.linked["round"].values()) == 1
    assert made.notes[0] == "These are different projects, not copies of one."


def test_nobody_becomes_part_of_themselves(small):
    one = changed(small, "A", lambda s: stakeholders.set_parent(s, [CHINA], NORWAY))
    two = changed(small, "B", lambda s: stakeholders.set_parent(s, [NORWAY], CHINA))
    made = merged([one, two])
    parents = [row["parent_id"] for name in ("China", "Norway") for row in named(made, name)]
    assert parents.count(None) == 1
    (conflict,) = made.conflicts
    assert (conflict.field, conflict.taken) == ("parent_id", None)
    assert set(conflict.values.values()) <= {"China", "Norway"}


def test_names_that_must_be_unique_are_told_apart(small):
    def renamed(session):
        instruments.update(session, 1, name="Aid")
        instruments.find_or_add(session, "Trade")

    made = merged([changed(small, "A"), changed(small, "B", renamed)])
    names = sorted(row["name"] for row in made.linked["instrument"].values())
    assert names == ["Trade", "Trade (2)"]  # the longer name counts, and another lever has it in B


def test_levers_of_one_name_are_one_or_told_apart(small):
    copies = [changed(small, name, lambda s: instruments.find_or_add(s, "Visas")) for name in "AB"]
    (joined,) = merged(copies).joined
    assert (joined.table, joined.name) == ("instrument", "Visas")
    apart = merged(copies, Choices(apart=frozenset(joined.uids)))
    assert sorted(row["name"] for row in apart.linked["instrument"].values()) == [
        "Trade",
        "Visas",
        "Visas (2)",
    ]


def test_the_project_itself_is_one_row(small):
    one = changed(small, "A", lambda s: projects.describe(s, title="Talks in Geneva"))
    made = merged([one, changed(small, "B")])
    assert [row["title"] for row in made.linked["project"].values()] == ["Talks in Geneva"]
    assert [row.values for row in made.conflicts] == [{"A": "Talks in Geneva", "B": "Small"}]
