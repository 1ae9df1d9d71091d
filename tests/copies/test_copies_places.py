"""What becomes of places that copies give differently: nothing is averaged, and nobody's is agreed."""

from copied_project import changed
from sqlalchemy import select

from nkmap.commands import estimates, placements
from nkmap.copies.linked import Copy, unlinked
from nkmap.copies.merged import ROUNDS, Choices
from nkmap.copies.merging import merged
from nkmap.copies.putting import put_all
from nkmap.copies.reading import copy_names
from nkmap.db.project_file import read_project, write_project
from nkmap.db.queries.estimates import disagreements
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import round_list
from nkmap.db.tables import GroupEstimate

CHINA, DPRK, MINISTRY, UN = range(1, 5)  # ids in the small project


def placed(**places):
    return lambda session: placements.place(session, 1, {globals()[key]: at for key, at in places.items()})


def working(made):
    """Return who stands where on the first map now."""
    rounds = made.linked["round"]
    return {
        made.linked["stakeholder"][row["stakeholder_id"]]["name"]: (row["x"], row["y"])
        for row in made.linked["placement"].values()
        if rounds[row["round_id"]]["working"]
    }


def test_places_that_differ_become_estimates_of_a_group_named_after_the_copy(small, tmp_path):
    tables = [
        changed(small, "Table 1", placed(CHINA=(0.9, 0.9), DPRK=(-0.5, 0.7))),
        changed(small, "Table 2", placed(CHINA=(-0.9, 0.1), DPRK=(-0.5, 0.7))),
    ]
    made = merged(tables)
    assert working(made)["China"] == (None, None) and working(made)["DPRK"] == (-0.5, 0.7)
    (apart,) = made.places
    assert (apart.name, apart.map, apart.taken) == ("China", "Who decides?", None)
    assert apart.places == {"Table 1": (0.9, 0.9), "Table 2": (-0.9, 0.1)}
    assert apart.words["Table 1"] != apart.words["Table 2"] != ""
    assert (made.estimates, made.conflicts) == (2, ())
    write_project(tmp_path / "all.nkmap", lambda session: put_all(session, made))
    with read_project(tmp_path / "all.nkmap") as project:
        (row,) = [row for row in project.store.read(disagreements, 1) if row.label == "China"]
        content = project.store.read(map_content, 1, None, ("estimates",))
    assert {each.group for each in row.estimates} == {"Embassies", "Table 1", "Table 2"}
    assert "China" not in [token.name for token in content.tokens]
    assert "China" in [token.name for token in content.unagreed]


def test_the_state_of_each_copy_can_become_a_round_instead(small, tmp_path):
    tables = [changed(small, f"Table {n}", placed(CHINA=(n / 10, 0.5))) for n in (1, 2)]
    made = merged(tables, Choices(places=ROUNDS))
    assert (made.rounds, made.estimates) == (2, 0)
    write_project(tmp_path / "all.nkmap", lambda session: put_all(session, made))
    with read_project(tmp_path / "all.nkmap") as project:
        rounds = {row.label: row.id for row in project.store.read(round_list)}
        assert list(rounds) == ["Before", "Table 1", "Table 2"]
        content = project.store.read(map_content, 1, None, None, rounds["Table 2"])
    assert {token.name: token.x for token in content.tokens}["China"] == 0.2


def test_a_choice_makes_a_place_the_agreed_one_and_the_others_stay_estimates(small):
    tables = [changed(small, f"Table {n}", placed(CHINA=(n / 10, 0.5))) for n in (1, 2)]
    (apart,) = merged(tables).places
    made = merged(tables, Choices(taken={apart.key: "Table 2"}))
    assert working(made)["China"] == (0.2, 0.5) == made.places[0].taken
    assert made.estimates == 2


def test_a_place_that_groups_left_open_stays_open_unless_it_was_agreed_on_elsewhere(small):
    def seen(session):
        estimates.estimate(session, 1, "Table 2", {UN: (0.7, 0.7)})

    plenary = changed(small, "Plenary", seen)
    alone = changed(small, "Table 3", placed(CHINA=(0.5, 0.9)))
    assert working(merged([plenary, alone])).get("UN agencies") is None
    late = changed(small, "Table 3", placed(UN=(0.3, 0.3)))  # the Embassies had placed it: this is agreed
    assert working(merged([plenary, late]))["UN agencies"] == (0.3, 0.3)

    def without_groups(session):
        estimates.withdraw(session, session.scalars(select(GroupEstimate.id)).all())
        placements.place(session, 1, {UN: (0.3, 0.3)})

    made = merged([plenary, changed(small, "Table 3", without_groups)])
    assert working(made)["UN agencies"] == (None, None)
    assert made.estimates == 1 and made.places[0].places == {"Table 3": (0.3, 0.3)}


def test_merging_once_more_with_what_a_table_has_changed_lists_the_estimate_that_stays(small):
    first, second = (changed(small, f"Table {n}", placed(CHINA=(n / 10, 0.5))) for n in (1, 2))
    made = merged([first, second])
    later = changed(small, "Table 1", placed(CHINA=(0.7, 0.5)))
    again = merged([Copy("All", unlinked(made.linked)), later])
    assert again.counts == made.counts | {"position_history": again.counts["position_history"]}
    (conflict,) = again.conflicts
    assert (conflict.table, conflict.field, conflict.taken) == ("group_estimate", "place", (0.1, 0.5))
    assert conflict.values == {"All": (0.1, 0.5), "Table 1": (0.7, 0.5)}


def test_copies_are_called_as_their_files_and_told_apart_in_whatever_order(tmp_path):
    files = [tmp_path / name for name in ("one/talks.nkmap", "two/Talks.nkmap", "two/Table 1.nkmap")]
    assert copy_names(files) == ["talks (one)", "Talks (two)", "Table 1"]
    assert copy_names(files[::-1]) == copy_names(files)[::-1]
    assert copy_names([files[2], files[2]]) == ["Table 1 (two)", "Table 1 (two) (2)"]
