"""What an import knows of the project."""

import time

from sqlalchemy import func, insert, select

from nkmap.commands import stakeholders
from nkmap.data_in.found import Scale
from nkmap.data_in.known import ends_of, known_project
from nkmap.db.store import Store
from nkmap.db.tables import TABLES, Relation, Stakeholder
from nkmap.formats.sample import fill_sample
from tests.data_in.proposals import known_map


def test_all_rows_of_the_sample_are_known(tmp_path):
    store = Store(tmp_path / "sample.db")
    with store.edit("Fill") as edit:
        fill_sample(edit.session)
        known = known_project(edit.session)
        counts = {
            name: edit.session.scalar(select(func.count()).select_from(TABLES[name])) for name in TABLES
        }
    store.close()
    assert len(known.stakeholders) == counts["stakeholder"]
    assert len(known.relations) == counts["relation"]
    assert len(known.placements) == counts["placement"]
    assert len(known.estimates) == counts["group_estimate"]
    assert len(known.entries) == counts["leverage_entry"]
    assert len(known.evidence) == counts["evidence"]
    assert len(known.answers) == counts["attribute_value"]
    assert len(known.names) == counts["stakeholder_name"]
    assert all(shown.axes["x"].minimum < shown.axes["x"].maximum for shown in known.maps)
    assert known.working_round in {known_round.id for known_round in known.rounds}


def test_ids_and_positions_follow_the_last_ones(store):
    with store.edit("Add") as edit:
        stakeholders.add_many(edit.session, ["China", "Japan"])
        known = known_project(edit.session)
    assert known.next_ids["stakeholder"] == max(one.id for one in known.stakeholders) + 1
    assert known.next_ids["relation"] == 1
    assert known.next_positions["stakeholder"] == 2
    assert [one.name for one in known.stakeholders] == ["China", "Japan"]


def test_our_ends_are_those_of_the_axis_of_the_map():
    shown = known_map(1, "position-map")
    assert ends_of("stakeholders", "stance", shown) == ends_of("placements", "x", shown) == Scale(-1, 1)
    assert ends_of("stakeholders", "influence", shown) == Scale(0, 1)  # the size of its tokens
    assert ends_of("leverage", "size", shown) == ends_of("relations", "strength", None) == Scale(0, 4)
    assert ends_of("stakeholders", "name", shown) is None


def test_a_large_project_is_known_at_once(store):
    with store.edit("Add") as edit:
        people = [{"id": n, "name": f"Name {n}"} for n in range(1, 5001)]
        edit.session.execute(insert(Stakeholder), people)
        ends = ((1 + n % 5000, 1 + (n + 1 + n // 5000) % 5000) for n in range(40_000))
        rows = [{"from_id": start, "to_id": end, "kind": "influence"} for start, end in ends]
        edit.session.execute(insert(Relation), rows)
        start = time.process_time()
        known = known_project(edit.session)
        taken = time.process_time() - start
    assert len(known.relations) == 40_000
    assert taken < 2  # a tenth of that on a machine at rest
