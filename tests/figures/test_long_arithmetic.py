"""What takes long for many stakeholders: as exact as the plain formula, and ended whenever somebody wants."""

from itertools import product

import pytest
from actors_for_figures import actor, casts
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.bargaining import bargaining
from nkmap.figures.drift import drift, total_influence
from nkmap.figures.influence_dependence import indirect_influence, influence_dependence
from nkmap.figures.relations import Relation

SHARES = st.integers(0, 19).map(lambda twentieths: twentieths / 20)


def nobody_at_home(size, value):
    """A matrix of values given row by row, with nothing on its diagonal."""
    return [[0 if i == j else value(i, j) for j in range(size)] for i in range(size)]


@given(st.integers(1, 7), st.data())
def test_indirect_influence_is_its_formula(size, data):
    direct = nobody_at_home(size, lambda _i, _j: data.draw(st.integers(0, 4)))
    everybody = range(size)
    assert indirect_influence(direct) == [
        [direct[i][j] + sum(min(direct[i][k], direct[k][j]) for k in everybody) for j in everybody]
        for i in everybody
    ]


@given(st.integers(1, 6), st.data())
def test_total_influence_solves_its_equation_and_shares_out_all_of_everybody(size, data):
    weights = nobody_at_home(size, lambda _i, _j: data.draw(st.integers(0, 4)))
    attention = [[value / (sum(row) or 1) for value in row] for row in weights]
    open_to = [data.draw(SHARES) if any(row) else 0.0 for row in weights]
    found = total_influence(attention, open_to)
    assert [sum(row) for row in found] == pytest.approx([1.0] * size)
    for i, j in product(range(size), repeat=2):  # (I − LA) V = I − L
        left = found[i][j] - open_to[i] * sum(attention[i][k] * found[k][j] for k in range(size))
        assert left == pytest.approx((1 - open_to[i]) * (i == j), abs=1e-12)


@given(casts(), st.data())
def test_scaling_powers_and_reordering_change_no_drift(cast, data):
    ids = [one.id for one in cast]
    pairs = data.draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=12))
    related = [Relation(*pair, "influence", 3) for pair in [(ids[0], ids[1]), *pairs] if pair[0] != pair[1]]
    found = {term.id: term.end for term in drift(cast, related).terms}
    scaled = [actor(one.id, 7 * one.power, one.salience, one.position, one.name) for one in reversed(cast)]
    again = {term.id: term.end for term in drift(scaled, related[::-1]).terms}
    assert again == pytest.approx(found)


def test_whatever_takes_long_ends_where_it_is_told_to():
    class Enough(Exception):
        pass

    def resting():
        rests.append(1)
        if len(rests) == 3:
            raise Enough

    cast = [actor(number, 0.5, 0.5, 10 * number) for number in range(9)]
    related = [Relation(one, other, "influence", 2) for one in range(9) for other in range(9) if one != other]
    names = {one.id: one.name for one in cast}
    for begin in (
        lambda: drift(cast, related, None, resting),
        lambda: bargaining(cast, resting),
        lambda: influence_dependence(names, related, (), resting),
    ):
        rests: list[int] = []
        with pytest.raises(Enough):
            begin()
        assert len(rests) == 3
