"""A network comes in whole: edges find their nodes by key, and what cannot be taken is refused."""

from pathlib import Path

from nkmap.data_in.found import Found
from nkmap.data_in.known import known_project
from nkmap.data_in.plan import Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.reading import read, tables
from nkmap.db.store import Store

NETWORKS = Path(__file__).with_name("networks")


def plan_of(found: Found, store: Store) -> Plan:
    known = store.read(known_project)
    return planned(found, propose(found, known), known)


# By file: stakeholders, relations, and the lines of rows that are refused.
EXPECTED = {
    "groups_1_3.gexf": (4, 3, [37, 38]),
    "yed.graphml": (3, 3, [34]),
    "harbour.gml": (2, 3, []),
    "kumu_blueprint.json": (2, 1, [2]),
    "oligrapher.json": (2, 3, [4]),
    "ktab.csv": (3, 0, []),
}


def test_every_row_of_a_network_is_taken_or_refused(store: Store) -> None:
    for name, expected in EXPECTED.items():
        plan = plan_of(tables((NETWORKS / name).read_bytes(), name), store)
        refused = [row.line for row in plan.refused]
        assert (plan.added["stakeholders"], plan.added["relations"], refused) == expected, name


def test_a_network_arrives_from_the_confined_reader_as_it_was_read() -> None:
    path = NETWORKS / "groups_1_3.gexf"
    assert read(path) == tables(path.read_bytes(), path.name)


def test_a_symmetric_matrix_is_relations_without_direction_counted_once(store: Store) -> None:
    names = tables(b"Name\nOffice\nPilots\nUnion\n", "names.csv")
    matrix = tables(b",Office,Pilots,Union\nOffice,0,2,\nPilots,2,0,1\nUnion,,1,0\n", "matrix.csv")
    plan = plan_of(Found("csv", (*names.tables, *matrix.tables)), store)
    assert plan.added["relations"] == 2
    assert {row["directed"] for row in plan.new_rows["relation"]} == {0}
    assert any("no relation: 5" in note for note in plan.notes)
