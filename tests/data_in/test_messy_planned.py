"""What comes of messy files into an empty project: values on their scale, words, and nothing lost."""

from dataclasses import replace

import pytest

from nkmap.data_in.choices import Choices
from nkmap.data_in.found import Found, Reading, Row, Table
from nkmap.data_in.known import Known
from nkmap.data_in.plan import Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.reading import tables
from tests.data_in.proposals import KNOWN
from tests.data_in.test_reading_messy import MESSY

EMPTY = replace(KNOWN, maps=(), stakeholders=())


def plan_of(name: str, known: Known = EMPTY, reading: Reading | None = None) -> Plan:
    """Return what is planned for a messy file as it is proposed."""
    found = tables((MESSY / name).read_bytes(), name, reading or Reading())
    return planned(found, propose(found, known), known)


@pytest.mark.parametrize(
    ("name", "xs", "ys"),
    [
        ("accounts_and_dashes.csv", (-2 / 3, -1, 2 / 3, -1 / 3, 0), None),
        ("likert_german.csv", (0.85, -0.85, 0, -0.3, 0.3), (0.95, 0.8, 0.5, 0.2, 0.05)),
        ("likert_french.csv", (0.85, -0.85, 0, -0.3), (0.95, 0.8, 0.5, 0.2)),
        ("likert_korean.csv", (0.85, -0.55, 0, -0.85), (0.95, 0.8, 0.5, 0.05)),
        ("units_below.csv", (-0.4, 0.8, 0), (0.3, 0.9, 0.2)),
        ("excel_euros.csv", (-2 / 3, 1 / 3, -1), (0.85, 0.7, 0.35)),
    ],
)
def test_values_of_messy_files_come_to_their_places(name, xs, ys):
    plan = plan_of(name)
    places = plan.new_rows["placement"]
    assert [row["x"] for row in places] == pytest.approx(xs)
    assert ys is None or [row["y"] for row in places] == pytest.approx(ys)
    assert plan.refused == ()


def test_a_third_value_without_an_axis_becomes_an_answer():
    plan = plan_of("register.csv")
    assert [row["name"] for row in plan.new_rows["attribute"]] == ["Contact", "Interest", "Strategy"]
    assert plan.added["placements"] == 3 and plan.refused == ()
    assert any("3 × field of its own" in note for note in plan.notes)


def test_what_stands_below_a_table_is_nobody():
    for name in ("totals_below.csv", "remarks_below.csv", "units_below.csv"):
        assert len(plan_of(name).new_rows["stakeholder"]) == 3


def test_nodes_with_one_label_are_two_and_stay_these_two():
    plan = plan_of("same_label.gml")
    rows = plan.new_rows["stakeholder"]
    assert [row["name"] for row in rows] == ["River Guides", "River Guides (2)", "Press"]
    ends = [(row["from_id"], row["to_id"]) for row in plan.new_rows["relation"]]
    assert ends == [(rows[0]["id"], rows[1]["id"]), (rows[1]["id"], rows[2]["id"])]
    known = EMPTY.stakeholders + tuple(_known(row) for row in rows)
    again = plan_of("same_label.gml", replace(EMPTY, stakeholders=known))
    assert again.added["stakeholders"] == 0


def _known(row):
    kind = type(KNOWN.stakeholders[0])
    return kind(**{name: row[name] for name in kind._fields})


def test_edges_of_gephi_say_by_their_type_whether_they_are_directed():
    found = tables((MESSY / "gephi_edges.csv").read_bytes(), "gephi_edges.csv")
    held = [column.holds for column in propose(found, EMPTY).tables[0].columns]
    assert held == ["from", "to", "direction", "key", None, None, "strength"]


def test_a_matrix_says_each_pair_once_and_its_diagonal_is_counted():
    rows = (Row(2, ("A", 1, 2, 0)), Row(3, ("B", 2, 1, 3)), Row(4, ("C", 0, 3, None)))
    found = Found("csv", (Table("M", ("", "A", "B", "C"), rows, 1, is_matrix=True),))
    proposed = propose(found, EMPTY)
    choices = Choices((replace(proposed.tables[0], makes_ends=True),))
    plan = planned(found, choices, EMPTY)
    assert [(row["directed"], row["strength"]) for row in plan.new_rows["relation"]] == [(0, 2), (0, 3)]
    assert plan.refused == () and any("meets itself" in note and "2" in note for note in plan.notes)
    assert [line.what for line in plan.lines] == ["added", "added"]


def test_the_decimal_sign_that_was_chosen_counts():
    rows = (Row(2, ("A", "1,250", "0,500")), Row(3, ("B", "2,000", "1,000")))
    table = Table("T", ("Name", "Influence (0-2)", "Stance (0-1)"), rows, 1)
    doubtful = Found("csv", (table,))
    assert planned(doubtful, propose(doubtful, EMPTY), EMPTY).added["placements"] == 0  # kept as answers
    found = replace(doubtful, reading=Reading(decimal=","))
    plan = planned(found, propose(found, EMPTY), EMPTY)
    assert [row["y"] for row in plan.new_rows["placement"]] == [0.625, 1.0] and plan.refused == ()


def test_a_row_may_be_said_to_be_about_somebody_of_an_earlier_row():
    rows = (Row(2, ("Rivver Guides", "NGO")), Row(3, ("River Guides", "business")), Row(4, ("Lee", "NGO")))
    found = Found("csv", (Table("T", ("Name", "Type"), rows, 1),))
    proposed = propose(found, EMPTY)
    choices = Choices((replace(proposed.tables[0], same={3: "Rivver Guides", 4: "Nobody"}),))
    plan = planned(found, choices, EMPTY)
    assert [row["name"] for row in plan.new_rows["stakeholder"]] == ["Rivver Guides"]
    assert [one.is_same for one in plan.duplicates] == [True]
    assert [(one.line, str(one.reason)) for one in plan.refused] == [
        (4, "Whom this row was taken for is not there any more. Choose again.")
    ]


def test_a_value_on_our_own_scale_stays_the_very_same_number():
    values = [n / 10 for n in range(11)]
    rows = tuple(Row(n, (f"Name {n}", value, value * 2 - 1)) for n, value in enumerate(values, 2))
    found = Found("csv", (Table("T", ("Name", "Influence (0..1)", "Stance (-1..1)"), rows, 1),))
    places = planned(found, propose(found, EMPTY), EMPTY).new_rows["placement"]
    assert [row["y"] for row in places] == values
    assert [row["x"] for row in places] == [value * 2 - 1 for value in values]


def test_codes_for_no_answer_are_no_values_however_they_are_written():
    plan = plan_of("missing_codes.csv")
    assert [row["y"] for row in plan.new_rows["placement"]] == pytest.approx([0, 1, 0.5])
    assert plan.refused == () and plan.missing_values == 2


def test_answers_of_forms_are_about_whom_they_name():
    for name in ("google_forms.csv", "survey_monkey.csv"):
        names = [row["name"] for row in plan_of(name).new_rows["stakeholder"]]
        assert names == ["River Guides", "Fish Market", "Press"]


def test_edges_of_cytoscape_are_relations_between_the_nodes_of_their_names():
    nodes = plan_of("cytoscape_nodes.csv").new_rows["stakeholder"]
    assert [row["name"] for row in nodes] == ["River Guides", "Press"]
    plan = plan_of("cytoscape_edges.csv", replace(EMPTY, stakeholders=tuple(map(_known, nodes))))
    relations = plan.new_rows["relation"]
    assert [(row["from_id"], row["to_id"], row["kind"], row["strength"]) for row in relations] == [
        (nodes[0]["id"], nodes[1]["id"], "funding", 2)
    ]
    assert plan.added["stakeholders"] == 0 and {one.line for one in plan.refused} == {3, 4}


def test_sums_beside_a_matrix_are_nobody_unless_they_are_a_name_on_both_sides():
    found = tables((MESSY / "matrix_sums.csv").read_bytes(), "matrix_sums.csv")
    proposed = propose(found, EMPTY).tables[0]
    plan = planned(found, Choices((replace(proposed, makes_ends=True),)), EMPTY)
    names = [row["name"] for row in plan.new_rows["stakeholder"]]
    assert sorted(names) == ["Press", "River Guides", "Union"]
    company = b",Guides,Press,Total\nGuides,0,2,1\nPress,1,0,0\nTotal,0,3,0\n"
    summed = b",Guides,Press,Total\nGuides,0,2,2\nPress,1,0,1\nTotal,1,2,3\n"
    assert tables(company, "m.csv").tables[0].headings == ("", "Guides", "Press", "Total")
    assert tables(summed, "m.csv").tables[0].headings == ("", "Guides", "Press")


def test_a_list_with_bullets_is_a_list_of_names_and_codes_in_a_table_stay():
    names = [row["name"] for row in plan_of("bullets.txt").new_rows["stakeholder"]]
    assert names[1:] == ["River Guides", "Harbour Office, North", "Port Police", "Press"]
    rows = tables(b"Nr\tName\n1.\tRiver Guides\n2.\tPress\n", "t.txt").tables[0].rows
    assert [row.cells for row in rows] == [("1.", "River Guides"), ("2.", "Press")]
