"""On which scale the numbers of a column are."""

import pytest

from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.found import Cell, Scale
from tests.data_in.proposals import UID, first, table


def column(heading: str, *cells: Cell) -> ColumnChoice:
    """Return what is proposed for a column beside names, of which one is that of a stakeholder."""
    rows = ((f"Name {n}" if n else "China", cell) for n, cell in enumerate(cells))
    return first(table(f"Name|{heading}", *rows)).columns[1]


@pytest.mark.parametrize(
    ("heading", "cells", "scale"),
    [
        ("Power", (0.1, 0.5, 0.9), (0, 1)),
        ("Power", (1, 3, 5), (1, 5)),
        ("Power", (2, 9, 4), (1, 10)),
        ("Power", (0, 9, 4), (0, 10)),
        ("Power", (10, 55, 80.5), (0, 100)),
        ("Power", (120_000, 3_000_000), (0, 3_000_000)),
        ("Power", (-5, 3), (-5, 5)),
        ("Stance", (-1, 0.5), (-1, 1)),
        ("Stance", (-5, 5, 0), (-5, 5)),
        ("Stance", (-60, 100), (-100, 100)),
        ("Stance", (1, 5, 3), (1, 5)),
        ("Power (0-100)", (1, 3, 5), (0, 100)),
        ("Stance −3 to 3", (1, 2), (-3, 3)),
        ("Power 4..10", (4, 7), (4, 10)),
        ("Salience", ("45 %", "3%", ""), (0, 100)),
        ("Power", ("0,25", "0,75"), (0, 1)),
        ("Power", ("1.234,5", "900,5"), (0, 1234.5)),
    ],
)
def test_the_scale_is_guessed_from_heading_and_numbers(heading, cells, scale):
    assert column(heading, *cells).scale == Scale(*scale)


def test_a_scale_that_the_numbers_do_not_fill_is_a_question():
    assert column("Power", 2, 3, 4).reason.endswith("1 to 5? Its numbers run from 2 to 4.")
    assert column("Power", 1, 3, 5).reason.endswith("Its numbers run from 1 to 5.")
    sentence = "0 to 1? No number is negative, so the middle is neutral."
    assert column("Stance", 0.0, 0.5, 1.0).reason.endswith(sentence)


def test_columns_that_count_from_one_count_equally_far():
    rows = (("A", 1, 5, 0.1), ("B", 2, 4, 0.2), ("C", 3, 1, 0.9))
    columns = first(table("Name|Power|Interest|Salience", *rows), map_id=2).columns[1:]
    assert [column.scale for column in columns] == [Scale(1, 5), Scale(1, 5), Scale(0, 1)]
    assert columns[0].reason == "The heading says so. 1 to 5, as in another column?"


def test_stray_numbers_do_not_stretch_the_scale_and_are_counted():
    found = column("Power", *[1, 2, 3, 4, 5] * 5, 60)
    assert found.scale == Scale(1, 5)
    assert found.reason.endswith("1 to 5? 1 of 26 numbers lie outside and would be refused.")


def test_ordinals_run_as_ours_do_where_they_fit():
    ends = table("From|To|Strength", ("A", "B", 1), ("B", "C", 3), ("C", "A", 2))
    assert first(ends).columns[2].scale == Scale(0, 4)
    wide = table("From|To|Strength", ("A", "B", 1), ("B", "C", 5))
    assert first(wide).columns[2].scale == Scale(1, 5)


def test_a_table_of_nkmap_is_on_its_own_scale():
    rows = ((UID, 0.5, 0.2), (UID.replace("0", "1"), 1.0, 0.9))
    stance, influence = first(table("ID|Stance|Influence|Label", *((*row, "x") for row in rows))).columns[1:3]
    assert stance.scale == Scale(-1, 1)
    assert influence.scale == Scale(0, 1)


def test_places_are_in_units_of_the_axes_where_they_fit():
    fitting = first(table("Stakeholder|X|Y|Map", ("A", 0.5, 0.4, "m"), ("B", -1, 0, "m")))
    assert [column.scale for column in fitting.columns[1:3]] == [None, None]
    wide = first(table("Stakeholder|X|Y", ("A", 50, 40), ("B", 10, 100)))
    assert [column.scale for column in wide.columns[1:]] == [Scale(0, 100), Scale(0, 100)]


@pytest.mark.parametrize(
    ("heading", "cells", "scale", "codes"),
    [
        ("Power", (1, 3, 5, 99), (1, 5), {"99"}),
        ("Power", (0.1, 0.8, -99), (0, 1), {"-99"}),
        ("Power", ("1.0", "4.0", "99.0", "98.0"), (1, 5), {"99", "98"}),
        ("Power", (10, 55, 100, 999), (0, 100), {"999"}),
        ("Power", (10, 55, 80, 99), (0, 100), set()),
        ("Power (1-7)", (2, 6, 9), (1, 7), {"9"}),
        ("Power", (1, 2, 3, 4, 5, 5, 9), (1, 5), {"9"}),
        ("Power", (1, 2, 3, 4, 5, 5, -9), (1, 5), {"-9"}),
        ("Power", (2, 7, 4, 8, 1, 10, 9), (1, 10), set()),
        ("Stance", (-2, 0, 3, 99, 99), (-3, 3), {"99"}),
        ("Power", (99, 99, 99, 1, 2), (0, 100), set()),
    ],
)
def test_usual_codes_for_no_answer_are_not_assessed_and_leave_the_scale_alone(heading, cells, scale, codes):
    found = column(heading, *cells)
    assert (found.scale, found.words) == (Scale(*scale), dict.fromkeys(codes))
    assert ("no answer" in found.reason) == bool(codes)
