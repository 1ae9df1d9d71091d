"""Rules of proposals that hold for whatever was found."""

from hypothesis import given
from hypothesis import strategies as st

from nkmap.data_in.column_options import from_options
from nkmap.data_in.fields import FIELDS, HOLDS, REPEATED, fields_of
from nkmap.data_in.found import Found, Row, Scale, Table
from nkmap.data_in.proposing import propose
from nkmap.errors import InvalidInput
from tests.data_in.proposals import KNOWN

CELLS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["China", "Gov", "high", "+", "-", "45 %", "1,5", "supporter", "?", "x" * 600])
)
HEADINGS = st.text(max_size=12) | st.sampled_from(
    [
        "Name",
        "Type",
        "From",
        "To",
        "Power",
        "Stance",
        "ID",
        "X",
        "Y",
        "Map",
        "Group",
        "Target",
        "Instrument",
        "A",
        "",
    ]
)
FIELD_IDS = st.sampled_from([*sorted({field.id for field in FIELDS}), "nonsense"])


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Return any table, also one whose rows are too long or too short."""
    headings = tuple(draw(st.lists(HEADINGS, max_size=6)))
    rows = draw(st.lists(st.lists(CELLS, max_size=7), max_size=6))
    places = st.integers(0, 7)
    return Table(
        draw(st.text(max_size=8)),
        headings,
        tuple(Row(line, tuple(cells)) for line, cells in enumerate(rows, 1)),
        heading_line=draw(st.none() | st.just(0)),
        holds=draw(st.none() | st.sampled_from((*HOLDS, "nonsense"))),
        fields=draw(st.dictionaries(places, FIELD_IDS, max_size=3)),
        maps=draw(st.dictionaries(places, st.sampled_from(["influence-stance", "Tax"]), max_size=1)),
        scales=draw(st.dictionaries(places, st.just(Scale(0, 5)), max_size=1)),
        is_matrix=draw(st.booleans()),
    )


@given(st.lists(tables(), max_size=3), st.sampled_from([None, 1, 2, 9]))
def test_every_column_of_anything_has_one_choice_with_a_reason(found, map_id):
    whole = Found("csv", tuple(found))
    choices = propose(whole, KNOWN, map_id=map_id)
    assert repr(choices) == repr(propose(whole, KNOWN, map_id=map_id))
    assert len(choices.tables) == len(found)
    for table, choice in zip(found, choices.tables, strict=True):
        assert len(choice.columns) == len(table.headings)
        assert all(column.reason for column in choice.columns)
        held = [column.holds for place, column in enumerate(choice.columns) if place not in table.fields]
        once = [id_ for id_ in held if id_ is not None and id_ not in REPEATED]
        assert table.is_matrix or len(once) == len(set(once))
        assert {id_ for id_ in held if id_} <= fields_of(choice.holds or "").keys()


@given(tables(), FIELD_IDS, HEADINGS)
def test_options_are_followed_or_refused_with_a_sentence(found, field_id, heading):
    whole = Found("csv", (found,))
    choices = propose(whole, KNOWN)
    try:
        said = from_options(f'"{field_id}={heading.replace(chr(34), "")}"', whole, choices, KNOWN)
    except InvalidInput as error:
        assert str(error)
    else:
        assert field_id in [column.holds for column in said.tables[0].columns]
