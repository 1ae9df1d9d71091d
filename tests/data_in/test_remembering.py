"""What is remembered of an import, and what never is."""

import json
from dataclasses import replace

import pytest

from nkmap.data_in.choices import Choices, ColumnChoice
from nkmap.data_in.found import Found, Scale
from nkmap.data_in.proposing import AS_LAST_TIME, propose
from nkmap.data_in.remembering import MOST, forget, remember, remembered
from nkmap.errors import Sentence
from nkmap.private_folder import private_folder
from tests.data_in.proposals import KNOWN, fields, table

BY_HAND = Sentence("As you chose.")
FOUND = Found(
    "csv", (table("Wer|Macht|Sorte|Ort", ("China", 2, "Staat X", "Beijing"), ("Lee", 4, "Lee", "Seoul")),)
)


def chosen(*columns: ColumnChoice) -> Choices:
    """Return choices for the one table."""
    proposed = propose(FOUND, KNOWN)
    return Choices((replace(proposed.tables[0], holds="stakeholders", columns=columns),))


CHOSEN = (
    ColumnChoice("name", BY_HAND),
    ColumnChoice("influence", BY_HAND, scale=Scale(0, 4), words={"viel": 0.9, "?": None}),
    ColumnChoice("kind", BY_HAND, words={"Staat X": "government", "Lee": "business", "Firma": "Firma"}),
    ColumnChoice(None, BY_HAND),
)


def test_the_same_columns_are_taken_for_the_same_again():
    remember(FOUND, chosen(*CHOSEN))
    again = Found(
        "xlsx", (table("WER|macht |Sorte|Ort", ("Rus", 3, "Neu", "x"), ("Oman", "viel", "Staat X", "y")),)
    )
    choice = propose(again, KNOWN, remembered()).tables[0]
    assert (choice.holds, fields(choice)) == ("stakeholders", ["name", "influence", "kind", None])
    assert choice.columns[1].scale == Scale(0, 4)
    assert choice.columns[1].words["viel"] == 0.9
    assert choice.columns[2].words == {"Neu": "Neu", "Staat X": "government"}
    assert {column.reason for column in choice.columns} == {AS_LAST_TIME}
    other = Found("csv", (table("Wer|Macht", ("Rus", 3)),))
    assert propose(other, KNOWN, remembered()) == propose(other, KNOWN)


def test_no_name_and_no_cell_but_words_with_a_meaning_is_written_down():
    remember(FOUND, chosen(*CHOSEN))
    text = private_folder("imports.json").read_text(encoding="utf-8")
    assert "Staat X" in text
    for cell in ("China", "Lee", "Beijing", "Seoul", "Firma", "Sheet1"):
        assert cell not in text
    matrix = Found("csv", (replace(FOUND.tables[0], is_matrix=True, headings=("", "Ann", "Bob", "Cid")),))
    remember(matrix, chosen(*CHOSEN))
    assert "ann" not in private_folder("imports.json").read_text(encoding="utf-8")


def test_only_the_newest_are_kept_and_all_can_be_forgotten():
    for n in range(MOST + 5):
        remember(Found("csv", (table(f"Name{n}|B|C|D"),)), chosen(*CHOSEN))
    kept = list(remembered())
    assert len(kept) == MOST
    assert kept[-1][0] == f"name{MOST + 4}"
    forget()
    assert remembered() == {}


@pytest.mark.parametrize(
    "text", ["", "{", "[1, null]", "{}", '[{"headings": ["a"]}]', "[" * 100_000, '"x"', "\udcff", "null"]
)
def test_a_broken_file_is_passed_over(text):
    path = private_folder("imports.json")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert remembered() == {}
    remember(FOUND, chosen(*CHOSEN))
    assert len(remembered()) == 1


def test_fields_that_are_no_more_and_words_that_are_none_are_passed_over():
    remember(FOUND, chosen(*CHOSEN))
    path = private_folder("imports.json")
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored[0]["columns"][0]["holds"] = "nonsense"
    stored[0]["columns"][1]["words"] = {"viel": ["x"], "wenig": 0.1}
    path.write_text(json.dumps(stored), encoding="utf-8")
    (columns,) = (table.columns for table in remembered().values())
    assert columns[0].holds is None
    assert columns[1].words == {"wenig": 0.1}
