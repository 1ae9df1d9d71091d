"""CSV tables: nothing in them is calculated, unless a program asks for cells exactly as they are."""

import csv
from io import StringIO

from hard_project import HARD, LONG

from nkmap.data_out.choices import USUAL, OutChoices
from nkmap.data_out.csv_tables import TRIGGERS, csv_stakeholders, csv_tables

NUMBERS = ("Stance", "X", "From X", "To X")  # which may be below zero
DATA = OutChoices(as_data=True)


def rows(data: bytes, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode(encoding), newline="")))


def test_every_sheet_is_a_table_and_the_first_one_a_file_of_its_own(sample):
    made = csv_tables(sample, USUAL)
    assert list(made) == [
        f"{name}.csv"
        for name in ("Elements", "Connections", "Positions", "Estimates", "Leverage", "Evidence", "Log")
    ]
    assert csv_stakeholders(sample, USUAL) == made["Elements.csv"]
    (row,) = (row for row in rows(made["Elements.csv"]) if row["Label"] == "North Korean government")
    assert (row["Stance"], row["Influence"], row["Label (ko)"]) == ("-0.9", "0.7", "북한 정부")


def test_no_text_begins_with_what_a_spreadsheet_calculates(hard):
    for data in csv_tables(hard, USUAL).values():
        for row in rows(data):
            for heading, cell in row.items():
                is_number = heading in ("Stance", "X", "Y", "From X", "To X", "Expected shift") and float(
                    cell or 0
                )
                assert is_number or not cell.startswith(TRIGGERS)
    labels = [row["Label"] for row in rows(csv_stakeholders(hard, USUAL))]
    assert {"'=1+1", "'-2+3", "'@SUM(A1)", "'+49 30", "'\tx", "a\nb", "007"} <= set(labels)


def test_as_data_every_text_is_as_it_is(hard):
    labels = [row["Label"] for row in rows(csv_stakeholders(hard, DATA), "utf-8")]
    assert set(HARD) <= set(labels)
    long = next(row for row in rows(csv_stakeholders(hard, DATA), "utf-8") if row["Label"] == "Long")
    assert long["Description"] == LONG
