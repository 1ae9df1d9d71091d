"""The leverage matrix: every entry in one cell, the best susceptibility counts, groups in their order."""

from hypothesis import given
from hypothesis import strategies as st
from made_entries import entry

from nkmap.leverage.entries import JUDGED
from nkmap.leverage.matrix import Subject, matrix
from nkmap.scales import INSTRUMENT_KINDS, STAGES, SUSCEPTIBILITY

CHINA, JAPAN = Subject(1, "China", "government"), Subject(2, "Japan")
EU = Subject(3, "EU", "NGO")
AID, TRADE, NAMELESS = Subject(1, "Aid", "inducement"), Subject(2, "Trade", "sanction"), Subject(None, "")


def test_a_cell_counts_entries_shows_the_best_answer_and_the_flags():
    logged = [
        entry(1, 1, susceptibility="resistant", backfire_risk=3),
        entry(2, 1, susceptibility="receptive", population_harm=2),
        entry(3, 1, susceptibility=None),
        entry(4, 2, instrument_id=2, kind="sanction"),
    ]
    found = matrix(logged, [CHINA, JAPAN], [AID, TRADE])
    cell = found.cells[0, 0]
    assert (cell.count, cell.best, cell.sign, cell.cautions) == (3, "receptive", 1, 2)
    unknown = found.cells[1, 1]
    assert (unknown.count, unknown.best, unknown.sign, unknown.cautions) == (1, None, None, 0)
    assert set(found.cells) == {(0, 0), (1, 1)}


def test_totals_say_what_share_of_the_fields_is_assessed():
    logged = [entry(1, 1, susceptibility="closed", size=0), entry(2, 1, instrument_id=2)]
    found = matrix(logged, [CHINA, EU], [AID, TRADE])
    assert found.rows[0].total.coverage == (3 + 1) / (2 * len(JUDGED))
    assert [column.total.assessed for column in found.columns] == [3, 1]
    assert found.rows[1].total.coverage is None and found.rows[1].total.count == 0


def test_columns_may_be_holders_and_one_that_nobody_holds():
    logged = [entry(1, 1, 3), entry(2, 1)]
    found = matrix(logged, [CHINA], [EU, NAMELESS], across="holder")
    assert [(line.subject.id, line.total.entries) for line in found.columns] == [(3, (1,)), (None, (2,))]


def test_an_instrument_stands_in_the_group_of_every_stage_it_is_in():
    logged = [entry(1, 1, stage="applied"), entry(2, 2, stage="considered"), entry(3, 2)]
    found = matrix(logged, [CHINA, JAPAN], [AID], column_groups="stage")
    assert [(line.group, line.total.entries) for line in found.columns] == [
        ("considered", (2,)),
        ("applied", (1,)),
        (None, (3,)),
    ]


def test_groups_come_in_the_order_of_kinds_and_maps_and_subjects_as_they_are_listed():
    logged = [
        entry(1, 2, map_id=7),
        entry(2, 1, map_id=5, instrument_id=2, kind="sanction"),
        entry(3, 2, map_id=5),
        entry(4, 1, instrument_id=2, kind="linkage", map_id=7),
    ]
    found = matrix(logged, [JAPAN, CHINA], [TRADE, AID], row_groups="map", column_groups="kind", maps=[7, 5])
    assert [(line.group, line.subject.id) for line in found.rows] == [(7, 2), (7, 1), (5, 2), (5, 1)]
    assert [line.group for line in found.columns] == ["inducement", "sanction", "linkage"]


def test_whoever_has_no_entry_stands_in_the_group_of_its_kind():
    found = matrix([entry(1, 1)], [CHINA, JAPAN, EU], [AID], row_groups="kind")
    assert [(line.group, line.subject.id) for line in found.rows] == [
        ("government", 1),
        ("NGO", 3),
        (None, 2),
    ]


def test_entries_of_others_are_left_out():
    assert matrix([entry(1, 9), entry(2, 1, instrument_id=9)], [CHINA], [AID]).total.count == 0


@st.composite
def logs(draw):
    return [
        entry(
            id_,
            draw(st.integers(1, 3)),
            draw(st.sampled_from([None, 1, 2, 3])),
            kind=draw(st.sampled_from([None, *INSTRUMENT_KINDS])),
            stage=draw(st.sampled_from([None, *STAGES])),
            map_id=draw(st.integers(5, 7)),
            susceptibility=draw(st.sampled_from([None, *SUSCEPTIBILITY])),
            instrument_id=draw(st.sampled_from([None, 1, 2])),
        )
        for id_ in range(draw(st.integers(0, 12)))
    ]


@given(
    logs(),
    st.sampled_from(["instrument", "holder"]),
    st.sampled_from([None, "kind", "stage", "map"]),
    st.sampled_from([None, "kind", "stage", "map"]),
    st.randoms(use_true_random=False),
)
def test_every_entry_is_in_one_cell_whatever_the_grouping_and_the_order(logged, across, rows, columns, dice):
    others = [AID, TRADE, NAMELESS] if across == "instrument" else [CHINA, JAPAN, EU, NAMELESS]

    def made(entries):
        return matrix(entries, [CHINA, JAPAN, EU], others, across, rows, columns, maps=[6, 5, 7])

    found = made(logged)
    ids = sorted(id_ for cell in found.cells.values() for id_ in cell.entries)
    assert ids == [one.id for one in logged] == list(found.total.entries)
    for lines, end in ((found.rows, 0), (found.columns, 1)):
        for at, line in enumerate(lines):
            cells = [cell for place, cell in found.cells.items() if place[end] == at]
            assert sorted(id_ for cell in cells for id_ in cell.entries) == list(line.total.entries)
    shuffled = logged.copy()
    dice.shuffle(shuffled)
    assert made(shuffled) == found
