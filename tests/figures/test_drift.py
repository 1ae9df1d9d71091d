"""Influence drift: a published example, the worked one, and contributions that add up."""

import pytest
from actors_for_figures import CITY, INDUSTRY, INFLUENCE, MINISTRY, NGO, casts, worked_example
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.drift import drift, total_influence
from nkmap.figures.relations import Relation
from nkmap.figures.taking_part import Refused

# Friedkin & Johnsen 1999, "Social influence networks and opinion change": four people, first opinions
# 25, 25, 75, 85, susceptibility 1 − own weight; they settle at 60, 60, 75, 75.
WEIGHTS = [
    [0.220, 0.120, 0.360, 0.300],
    [0.147, 0.215, 0.344, 0.294],
    [0.000, 0.000, 1.000, 0.000],
    [0.090, 0.178, 0.446, 0.286],
]
FIRST = (25, 25, 75, 85)


def test_the_published_example():
    influence = total_influence(WEIGHTS, [1 - row[place] for place, row in enumerate(WEIGHTS)])
    settled = [sum(v * x for v, x in zip(row, FIRST, strict=True)) for row in influence]
    assert [round(x) for x in settled] == [60, 60, 75, 75]
    assert influence[0] == pytest.approx([0.280, 0.045, 0.551, 0.124], abs=1e-3)
    assert influence[3] == pytest.approx([0.030, 0.048, 0.532, 0.390], abs=1e-3)


def test_the_worked_example():
    found = drift(worked_example(), INFLUENCE)
    ministry = next(term for term in found.terms if term.id == MINISTRY)
    assert (ministry.start, ministry.end) == pytest.approx((30, 33.2174), abs=1e-4)
    assert {one.id: one.points for one in ministry.contributions} == pytest.approx(
        {INDUSTRY: -4.8696, NGO: 5.4783, CITY: 2.6087}, abs=1e-4
    )
    assert ministry.susceptibility == pytest.approx(0.4)
    assert (found.outlook_before, found.relations_used) == (pytest.approx(39.0811, abs=1e-4), 5)


def test_nobody_moves_whom_nobody_influences():
    terms = {term.id: term for term in drift(worked_example(), INFLUENCE).terms}
    assert terms[INDUSTRY].end == terms[INDUSTRY].start and terms[INDUSTRY].susceptibility == 0


def test_susceptibility_can_be_set_and_stays_below_1():
    terms = {term.id: term for term in drift(worked_example(), INFLUENCE, {MINISTRY: 0, CITY: 2}).terms}
    assert terms[MINISTRY].end == terms[MINISTRY].start
    assert terms[CITY].susceptibility == 0.95
    assert terms[CITY].end == pytest.approx(70 + 0.95 * 20)


def test_relations_count_by_kind_strength_and_direction():
    unclear = [
        Relation(INDUSTRY, NGO, "influence", None), Relation(INDUSTRY, NGO, "funding", 4),
        Relation(INDUSTRY, 99, "influence", 4), Relation(CITY, INDUSTRY, "information", 2, directed=False),
    ]  # fmt: skip
    found = drift(worked_example(), unclear)
    moved = {term.id for term in found.terms if term.start != pytest.approx(term.end)}
    assert moved == {CITY, INDUSTRY}
    assert (found.relations_used, found.relations_not_assessed) == (1, 1)


def test_without_influence_there_is_no_drift():
    for relations in (
        [],
        [Relation(INDUSTRY, NGO, "influence", 0)],
        [Relation(INDUSTRY, NGO, "alliance", 4)],
    ):
        with pytest.raises(Refused, match="Nobody here influences another one") as refused:
            drift(worked_example(), relations)
        assert refused.value.missing == ("relations",)


@given(casts(), st.data())
def test_contributions_add_up_to_the_move_and_positions_stay_in_range(cast, data):
    ids = [one.id for one in cast]
    pair = st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True)
    ends = data.draw(st.lists(st.tuples(pair, st.integers(1, 4), st.booleans()), min_size=1, max_size=20))
    relations = [Relation(*both, "influence", strength, directed) for both, strength, directed in ends]
    found = drift(cast, relations)
    lowest, highest = min(one.position for one in cast), max(one.position for one in cast)
    for term in found.terms:
        assert sum(one.points for one in term.contributions) == pytest.approx(term.end - term.start, abs=1e-9)
        assert lowest - 1e-9 <= term.end <= highest + 1e-9
    turned = {term.id: term.end for term in drift(cast[::-1], relations[::-1]).terms}
    assert [turned[term.id] for term in found.terms] == pytest.approx([term.end for term in found.terms])
