"""Tables in JSON of all shapes come in with every value; what is none is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile

CELLS = st.one_of(st.none(), st.booleans(), st.integers(-(10**12), 10**12), st.text("abcäö한 ", min_size=1))
RECORDS = st.lists(
    st.fixed_dictionaries({"name": st.just("x")}, optional={"a": CELLS, "b": CELLS}), min_size=1, max_size=6
)


@given(RECORDS, st.booleans())
def test_records_keep_their_values_whether_in_a_list_or_on_lines(records, by_lines):
    text = "\n".join(map(json.dumps, records)) if by_lines and len(records) > 1 else json.dumps(records)
    (table,) = tables(text.encode(), "some.json").tables
    for row, record in zip(table.rows, records, strict=True):
        came = dict(zip(table.headings, row.cells, strict=True))
        for key, value in record.items():
            assert came[key] == ((value.strip() or None) if isinstance(value, str) else value)


@pytest.mark.parametrize(
    "value",
    [
        {"name": ["A", "B"], "size": [1, None]},
        {"columns": ["name", "size"], "data": [["A", 1], ["B", None]]},
        [["name", "size"], ["A", 1], ["B", None]],
        [{"name": "A", "size": 1}, {"name": "B"}],
        {"rows": [{"name": "A", "size": 1}, {"name": "B"}]},
    ],
)
def test_the_same_table_in_each_shape_is_the_same(value):
    (table,) = tables(json.dumps(value).encode("utf-8-sig"), "some.txt").tables
    assert table.headings == ("name", "size") and [row.cells for row in table.rows] == [("A", 1), ("B", None)]


@pytest.mark.parametrize("text", ["{}", "[]", "[[]]", "[{}]", '"name"', "[1, [2], {}]", '{"a": 1}'])
def test_json_without_a_table_is_refused(text):
    with pytest.raises(UnusableFile, match=r"no table|empty"):
        tables(text.encode(), "some.json")
