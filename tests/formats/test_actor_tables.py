"""Plain tables of actors: separators, headings, Prince's own scales, and refusals that name the line."""

import codecs

import pytest

from nkmap.errors import InvalidInput
from nkmap.figures.all_figures import all_figures
from nkmap.formats.actor_tables import read_actors

PLAIN = "Ministry,0.9,0.6,30\nIndustry,0.7,0.9,10\n\n  NGO , 0.3, 0.9, 90\n"
VALUES = [("Ministry", 0.9, 0.6, -0.4), ("Industry", 0.7, 0.9, -0.8), ("NGO", 0.3, 0.9, 0.8)]


@pytest.fixture
def table(tmp_path):
    """Return a function that reads a table of this text, or of these bytes."""

    def read(content):
        path = tmp_path / "actors.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_actors(path)

    return read


def values(material):
    return [(one.name, one.influence, one.salience, one.stance) for one in material.assessments]


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        PLAIN.replace(",", "\t"),
        PLAIN.replace(",", ";").replace(".", ","),
        "Name,Power,SALIENCE,Position\n" + PLAIN,
        "position;note;name;influence;salience\n30;x;Ministry;0,9;0,6\n10;;Industry;0,7;0,9\n90;;NGO;0,3;0,9;more",
        codecs.BOM_UTF8 + PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace(",", "\t").encode("utf-16"),
        PLAIN.replace("Ministry", '"Ministry"'),
    ],
    ids=["commas", "tabs", "semicolons", "headings", "any order", "UTF-8 of Excel", "UTF-16", "quotes"],
)
def test_tables_are_read_however_they_are_written(table, content):
    assert values(table(content)) == VALUES


def test_empty_cells_are_not_assessed(table):
    found = table("a,,0.5,50\nb,0.5,,50\nc,0.5,0.5,\n")
    assert [one.missing for one in found.assessments] == [("influence",), ("salience",), ("stance",)]


def test_a_name_may_hold_a_separator(table):
    assert table('"Smith, Jones; Sons",0.5,0.5,50\n').assessments[0].name == "Smith, Jones; Sons"


def test_a_table_may_be_on_princes_own_scales(table):
    found = table("player,position,power,priority\nA,1,5,1\nB,-4,3,3\nC,0,5,3\nD,,5,3\n")
    result = all_figures(found).prince.result
    assert [term.score for term in result.terms] == [5, -36, 15]
    assert values(found)[1] == ("B", 0.6, 0.6, -0.8)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "“actors.csv” is empty. It needs lines of name, power, salience, position."),
        ("\n \n", "“actors.csv” is empty. It needs lines of name, power, salience, position."),
        (PLAIN + "City,0.5,60,70\n", "Line 5 of “actors.csv”: salience is “60”. It is a number from 0 to 1."),
        (PLAIN + "City,-1,0.5,70\n", "Line 5 of “actors.csv”: power is “-1”. It is a number from 0."),
        (PLAIN + "City,inf,0.5,70\n", "Line 5 of “actors.csv”: power is “inf”. It is a number from 0."),
        (PLAIN + "City,1,0.5,nan\n", "Line 5 of “actors.csv”: position is “nan”. It is a number from 0 to"),
        (PLAIN + "City,1,0.5,x\n", "Line 5 of “actors.csv”: position is “x”. It is a number from 0 to 100."),
        (PLAIN + ",1,0.5,5\n", "Line 5 of “actors.csv” has no name."),
        (PLAIN + "NGO,1,1,5\n", "Line 5 of “actors.csv”: “NGO” is already on line 4. Give each its"),
        (PLAIN + "City,1,1\n", "Line 5 of “actors.csv” has 3 cells: name, power, salience and position"),
        (PLAIN + "City,0,5,0,5,7\n", "Where numbers have decimal commas, put semicolons between the cells."),
        ("name,power,position\nA,1,50\n", "Line 1 of “actors.csv” has no heading “salience”."),
        ("name,position,power,priority\nA,1.5,5,1\n", "position is “1.5”. It is a whole number from -5 to"),
        (b"M\xfcller,1,1,50\n", "“actors.csv” is not a text in UTF-8. Save the table as CSV in UTF-8."),
        (PLAIN.encode("utf-16-le"), "“actors.csv” is not a text in UTF-8."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(table, content, sentence):
    with pytest.raises(InvalidInput) as refused:
        table(content)
    assert sentence in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(InvalidInput, match=r"“gone\.csv” cannot be read"):
        read_actors(tmp_path / "gone.csv")
