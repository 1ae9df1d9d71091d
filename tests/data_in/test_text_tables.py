"""Text tables: what was written comes back, whatever stands between cells, and can be read another way."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.data_in.found import Reading
from nkmap.data_in.numbers import cell_of, decimal_of, number_in
from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
DELIMITER = st.sampled_from(",;\t|^")


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=8), DELIMITER, st.booleans())
def test_what_was_written_as_csv_comes_back_cell_by_cell(rows, delimiter, quoted):
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerows([["Name", "Type", "Influence"], *rows])
    reading = Reading(delimiter=delimiter, decimal=".", headings={"some": 1})
    (table,) = tables(written.getvalue().encode(), "some.csv", reading).tables
    came = {row.line: row.cells for row in table.rows}
    for line, row in enumerate(rows, start=2):
        assert came.get(line, (None, None, None)) == tuple(cell_of(cell, ".") for cell in row)


@given(st.one_of(st.integers(-(10**14), 10**14), st.floats(allow_nan=False, allow_infinity=False)))
def test_a_number_as_it_is_written_is_that_number_with_either_sign(number):
    for decimal in ".,":
        cell = cell_of(str(number).replace(".", decimal), decimal)
        assert number_in(cell, decimal) == number


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1.234,5", None, 1234.5),
        ("1,234.5", None, 1234.5),
        ("1,234", None, None),
        ("1,234", ",", 1.234),
        ("1,234", ".", 1234),
        ("0,125", None, 0.125),
        ("1 234 567,5", None, 1234567.5),
        ("12’000", None, 12000),
        ("−2,5", None, -2.5),
        ("+3", None, 3),
        ("45 %", None, 45),
        (".5", None, 0.5),
        ("1.50", None, 1.5),
        ("1.2.3", None, None),
        ("12 Mio", None, None),
        ("nan", None, None),
        ("1e400", None, None),
        ("", None, None),
        (True, None, None),
        (7, None, 7),
    ],
)
def test_numbers_are_read_as_people_write_them(text, decimal, number):
    assert number_in(text, decimal) == number


def test_the_decimal_sign_is_what_some_cell_shows_beyond_doubt():
    assert decimal_of(["1,234", "0,5"]) == "," and decimal_of(["1.234", "99.95"]) == "."
    assert decimal_of(["1,234"]) is None and decimal_of(["0,5", "0.5"]) is None


def test_a_text_that_a_number_would_change_stays_a_text():
    kept = ["007", "1.50", "+3", "1,234", "1e5", "12345678901234567890", "-0", "45%", "01.02.2023"]
    assert [cell_of(text) for text in kept] == kept
    assert [cell_of(text) for text in ("0.30000000000000004", "-3", " 12 ")] == [0.30000000000000004, -3, 12]


def test_the_person_may_say_how_it_is_read():
    data = "Name;Größe;Rest\nÄmter;1,234;a\nHäfen;2,000;b\n".encode("cp1252")
    as_looks = tables(data, "some.csv")
    assert as_looks.reading == Reading("cp1252", ";", None) and as_looks.tables[0].rows[0].cells[1] == "1,234"
    said = Reading(encoding="cp1253", delimiter=";", decimal=",", headings={"some": None})
    found = tables(data, "some.csv", said)
    (table,) = found.tables
    assert found.reading == said and table.headings == ("A", "B", "C") and table.heading_line is None
    assert [row.line for row in table.rows] == [1, 2, 3] and table.rows[1].cells == ("Δmter", 1.234, "a")
    moved = tables(data, "some.csv", Reading(headings={"some": 2})).tables[0]
    assert moved.headings[0] == "Ämter" and moved.heading_line == 2
    with pytest.raises(UnusableFile, match="encoding utf-8"):
        tables(data, "some.csv", Reading(encoding="utf-8"))
    with pytest.raises(UnusableFile, match="encoding no-such-one"):
        tables(data, "some.csv", Reading(encoding="no-such-one"))


def test_a_cell_of_many_lines_is_one_cell_but_a_stray_quotation_mark_takes_no_rows():
    long = "\n".join(f"line {line}" for line in range(150))
    (table,) = tables(f'Name,Note\nA,"{long}"\nB,x\n'.encode(), "some.csv").tables
    assert [row.line for row in table.rows] == [2, 152] and table.rows[0].cells[1] == long
    stray = 'Name,Note\nA,"lost\n' + "".join(f"B{row},x\n" for row in range(300)) + 'C,"y\nD,z\n'
    (table,) = tables(stray.encode(), "some.csv").tables
    assert len(table.rows) == 303
