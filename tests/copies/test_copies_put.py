"""What was merged is put into the open project, and its preview says how much that is."""

from copied_project import changed
from sqlalchemy import select

from nkmap.commands import estimates, grids, instruments, maps, placements, projects, stakeholders
from nkmap.copies.merged import Choices
from nkmap.copies.preview import previewed
from nkmap.copies.putting import put
from nkmap.copies.reading import read_copy
from nkmap.db.project_rows import write_rows
from nkmap.db.queries.estimates import disagreements
from nkmap.db.store import Store
from nkmap.db.tables import Instrument, Stakeholder


def opened(copy, path):
    """Return the store of a project with the rows of a copy."""
    write_rows(path, copy.rows)
    return Store(path)


def put_in(store, preview):
    with store.edit("Merge") as edit:
        put(edit.session, preview.changes)


def test_who_is_there_keeps_id_and_uid_and_the_preview_counts_what_comes(small, tmp_path):
    own = changed(small, "Ours", lambda s: stakeholders.add(s, "Japan"))
    other = changed(small, "Theirs", lambda s: stakeholders.add_many(s, ["Japan", "Cuba"]))
    store = opened(own, tmp_path / "open.db")
    preview = previewed(own, [other], Choices())
    counts = preview.changes.counts()
    assert counts["added"] == {"stakeholder": 1} and counts["removed"] == {}
    put_in(store, preview)
    now = store.read(read_copy, "Ours")
    before = {row["id"]: row["uid"] for row in own.rows["stakeholder"]}
    after = {row["id"]: (row["uid"], row["name"]) for row in now.rows["stakeholder"]}
    assert {id_: after[id_][0] for id_ in before} == before
    assert [after[id_][1] for id_ in after.keys() - before.keys()] == ["Cuba"]
    store.close()


def test_names_and_codes_may_change_places(small, tmp_path):
    def named(session, first, second):
        (trade,) = session.scalars(select(Instrument)).all()
        instruments.update(session, trade.id, name="Neither")
        instruments.update(session, trade.id, name=first)
        instruments.find_or_add(session, second)
        for id_, code in ((1, ""), (2, ""), (1, first[:2]), (2, second[:2])):
            stakeholders.set_code(session, id_, code)

    own = changed(small, "Ours", lambda s: named(s, "Visas", "Aid"))
    other = changed(small, "Theirs", lambda s: named(s, "Aid", "Visas"))
    store = opened(own, tmp_path / "open.db")
    put_in(store, previewed(own, [other], Choices()))
    names = store.read(lambda session: session.scalars(select(Instrument.name)).all())
    codes = store.read(lambda session: session.scalars(select(Stakeholder.code)).all())
    assert len(set(names)) == len(names) and len(set(codes)) == len(codes)
    store.close()


def test_another_grid_is_put_in_as_a_whole(small, tmp_path):
    own = changed(small, "Ours")
    other = changed(small, "Theirs", lambda s: grids.change_template(s, 1, "power-interest"))
    key = next(row.key for row in previewed(own, [other], Choices()).merged.conflicts if row.field == "grid")
    store = opened(own, tmp_path / "open.db")
    put_in(store, previewed(own, [other], Choices(taken={key: "Theirs"})))
    now = store.read(read_copy, "Ours")
    uid = other.rows["map"][0]["uid"]
    assert now.grids[uid] == other.grids[uid] != own.grids[uid]
    store.undo()
    assert store.read(read_copy, "Ours") == own
    store.close()


def test_tables_that_began_anew_with_the_same_question_meet_on_one_map(small, store: Store, tmp_path):
    with store.edit("At another table") as edit:
        session = edit.session
        map_id = maps.add(session, "influence-stance", "who decides?")
        china = stakeholders.add(session, "china")
        placements.place(session, map_id, {china: (-1.0, 0.1)})
        estimates.estimate(session, map_id, "embassies", {china: (0.0, 0.0)})
        projects.describe(session, title="Anew")
    own, other = changed(small, "Table 1"), store.read(read_copy, "Table 2")
    opened_store = opened(own, tmp_path / "open.db")
    put_in(opened_store, previewed(own, [other], Choices()))
    assert len(opened_store.read(read_copy, "").rows["map"]) == 2
    (row,) = [row for row in opened_store.read(disagreements, 1) if row.label.casefold() == "china"]
    assert {each.group.casefold() for each in row.estimates} == {"embassies", "table 1", "table 2"}
    opened_store.close()
