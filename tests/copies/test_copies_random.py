"""What holds for merging whatever was done to the copies."""

from copied_project import VERBS, edited
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from nkmap.copies.linked import ORDER, Copy, follow, linked, unlinked
from nkmap.copies.merged import ESTIMATES, ROUNDS, Choices
from nkmap.copies.merging import merged
from nkmap.copies.preview import previewed
from nkmap.copies.putting import put
from nkmap.db.project_rows import all_rows, write_rows
from nkmap.db.store import Store

EDITS = st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 999)), max_size=8)
CHOICES = st.sampled_from([Choices(places=ESTIMATES), Choices(places=ROUNDS)])
OF_WHOLES = ("grid_axis", "grid_cell", "axis_band", "source_paragraph")


# An example takes a quarter of a second: a few of them in the suite, many in `make soak`.
few = settings(max_examples=max(8, settings().max_examples // 5))


@few
@given(EDITS)
def test_merging_a_copy_with_itself_changes_nothing(small, edits):
    copy = edited(small, "A", edits)
    made = merged([copy, Copy("B", copy.rows), Copy("C", copy.rows)])
    assert made.linked == linked(copy.rows)
    assert (made.conflicts, made.places, made.joined, made.near, made.notes) == ((),) * 5
    assert previewed(copy, [Copy("B", copy.rows)], Choices()).is_nothing


@few
@given(EDITS, EDITS, EDITS, CHOICES)
def test_the_order_of_copies_changes_nothing_no_row_is_lost_and_the_database_takes_the_result(
    small, tmp_path_factory, one, two, three, choices
):
    copies = [edited(small, name, edits) for name, edits in (("A", one), ("B", two), ("C", three))]
    made = merged(copies, choices)
    assert all(merged([copies[n] for n in order], choices) == made for order in ((2, 1, 0), (1, 2, 0)))
    assert_no_row_is_lost(copies, made)
    rows = unlinked(made.linked)
    assert_the_database_takes(rows, tmp_path_factory.mktemp("merged") / "merged.db")
    again = merged([Copy("M", rows), Copy("N", rows)], choices)
    assert (again.linked, again.conflicts, again.places) == (linked(rows), (), ())
    if choices.places == ESTIMATES:
        with_one_more = merged([Copy("M", rows), copies[0]])
        assert with_one_more.counts == made.counts


def assert_no_row_is_lost(copies, made):
    as_wholes = any(row.field in ("grid", "text") for row in made.conflicts)
    for table in ORDER:
        uids = {row["uid"] for copy in copies for row in copy.rows[table]}
        became = {made.same[table].get(uid) for uid in uids}
        assert became - {None} <= made.linked[table].keys()
        assert None not in became or (as_wholes and table in OF_WHOLES)


def assert_the_database_takes(rows, path):
    write_rows(path, rows)
    store = Store(path, for_reading=True)
    assert store.read(lambda session: session.execute(text("PRAGMA foreign_key_check")).all()) == []
    assert store.read(lambda session: session.execute(text("PRAGMA integrity_check")).scalar()) == "ok"
    assert store.read(all_rows) == rows
    store.close()


@few
@given(EDITS, EDITS, CHOICES)
def test_the_open_project_becomes_what_was_merged_in_one_step_that_can_be_taken_back(
    small, tmp_path_factory, one, two, choices
):
    own, other = edited(small, "A", one), edited(small, "B", two)
    path = tmp_path_factory.mktemp("open") / "open.db"
    write_rows(path, own.rows)
    store = Store(path)
    preview = previewed(own, [other], choices)
    with store.edit("Merge") as edit:
        put(edit.session, preview.changes)
    now = store.read(all_rows)
    assert said(now, preview.merged.same) == said(unlinked(preview.merged.linked), {})
    if not preview.is_nothing:
        store.undo()
    assert store.read(all_rows) == own.rows
    store.close()


def said(rows, same):
    """Return what rows say, by table and merged uid, without their ids."""
    return {
        table: {
            same.get(table, {}).get(uid, uid): {**follow(table, values, same), "id": None}
            for uid, values in found.items()
        }
        for table, found in linked(rows).items()
    }
