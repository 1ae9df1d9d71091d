"""Columns as they are named on the command line."""

import pytest

from nkmap.data_in.column_options import AS_SAID, from_options
from nkmap.data_in.found import Found, Scale
from nkmap.data_in.proposing import propose
from nkmap.errors import InvalidInput
from tests.data_in.proposals import KNOWN, fields, table

FOUND = Found(
    "csv", (table("Actor|Power|How big, really|Town", ("China", 1, 5, "Beijing"), ("Iran", 5, 2, "Qom")),)
)


def test_what_is_said_goes_before_what_is_proposed_and_the_rest_stays():
    proposed = propose(FOUND, KNOWN)
    said = from_options('region=town,"influence=How big, really"', FOUND, proposed, KNOWN).tables[0]
    assert fields(proposed.tables[0]) == ["name", "influence", "attribute", "attribute"]
    assert fields(said) == ["name", "attribute", "influence", "region"]
    assert said.columns[2].scale == Scale(1, 5)
    assert said.columns[2].reason == AS_SAID
    assert said.columns[0] == proposed.tables[0].columns[0]


def test_a_table_that_was_left_out_is_taken_when_its_columns_are_named():
    numbers = Found("csv", (table("When|Wer", (1, 1), (1, 1)),))
    proposed = propose(numbers, KNOWN)
    assert proposed.tables[0].holds is None
    said = from_options("from=When,to=Wer", numbers, proposed, KNOWN).tables[0]
    assert (said.holds, fields(said)) == ("relations", ["from", "to"])


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ("name=Akteur", "There are: Actor, Power, How big, really, Town."),
        ("nonsense=Actor", "There is no field “nonsense”. Choose one of: id, key, name,"),
        ("strength=Power", "A table of stakeholders has no field “strength”. It may have: id, key, name,"),
        ("Actor", "does not say which column is what"),
    ],
)
def test_unknown_fields_and_columns_are_refused_naming_those_there_are(options, sentence):
    with pytest.raises(InvalidInput) as refused:
        from_options(options, FOUND, propose(FOUND, KNOWN), KNOWN)
    assert sentence in str(refused.value)
