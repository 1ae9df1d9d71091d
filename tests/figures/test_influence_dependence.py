"""Influence and dependence after Godet: a small matrix by hand, and what always holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.figures.convergence import ambivalence, pairs
from nkmap.figures.influence_dependence import (
    direct_influence,
    indirect_influence,
    influence_dependence,
    influence_terms,
)
from nkmap.figures.relations import Relation
from nkmap.figures.taking_part import Refused

# a → b 3, b → a 1, b → c 2, c → a 4: ab + min(ac, cb) = 3, ac = min(3, 2) = 2, bb = min(1, 3) = 1, and so on.
DIRECT = [[0, 3, 0], [1, 0, 2], [4, 0, 0]]
MDII = [[1, 3, 2], [3, 1, 2], [4, 3, 0]]
WHO = [(1, "a"), (2, "b"), (3, "c")]
NAMES = dict(WHO)


def test_a_matrix_by_hand():
    a, b, c = influence_terms(DIRECT, WHO)
    assert [list(term.mdii) for term in (a, b, c)] == MDII == indirect_influence(DIRECT)
    assert [(term.influence, term.dependence, term.own) for term in (a, b, c)] == [
        (5, 7, 1),
        (5, 6, 1),
        (7, 4, 0),
    ]
    # r_a = (5 − 1)/17 · 5/12, r_b = (5 − 1)/17 · 5/11, r_c = 7/17 · 7/11
    assert [term.r for term in (a, b, c)] == pytest.approx([0.0980, 0.1070, 0.2620], abs=1e-4)
    assert [term.balance for term in (a, b, c)] == pytest.approx([0.6298, 0.6870, 1.6832], abs=1e-4)
    assert a.net == (0, 0, -2)


def test_relations_become_the_strongest_direct_influence():
    relations = [
        Relation(1, 2, "influence", 1), Relation(1, 2, "authority", 3), Relation(2, 1, "dependence", 2),
        Relation(3, 2, "dependence", 2), Relation(1, 2, "alliance", 4),
        Relation(2, 3, "funding", 1, directed=False), Relation(1, 3, "influence", None),
    ]  # fmt: skip
    found = influence_dependence(NAMES, relations)
    assert [list(term.direct) for term in found.terms] == [[0, 3, 0], [0, 0, 2], [0, 1, 0]]
    assert (found.relations_used, found.relations_not_assessed) == (5, 1)
    assert direct_influence([1, 2], relations[:1]) == [[0, 1], [0, 0]]


def test_fewer_than_three_connected_names_are_refused():
    relations = [Relation(1, 2, "influence", 4), Relation(2, 3, "authority", None)]
    with pytest.raises(Refused, match=r"There are: 2\. Relations without a strength: 1\."):
        influence_dependence(NAMES, relations)


def test_influence_that_all_returns_has_no_balance():
    relations = [Relation(1, 2, "influence", 2, directed=False), Relation(1, 3, "influence", 0)]
    assert [term.balance for term in influence_dependence(NAMES, relations).terms] == [None] * 3


def test_convergence_divergence_and_ambivalence_over_maps():
    """On the first map a and b agree and c differs; on the second all agree; 0 takes no side."""
    found = pairs([1, 2, 3], [{1: 0.5, 2: 0.7, 3: -0.3}, {1: 0.2, 2: 0.4, 3: 1.0}, {1: 0, 2: 1}])
    assert found.convergence[0] == pytest.approx([0, 0.9, 0.6])
    assert found.divergence[0] == pytest.approx([0, 0, 0.4])
    assert ambivalence(found.convergence[0], found.divergence[0]) == pytest.approx(1 - 1.1 / 1.9)
    assert ambivalence([0], [0]) is None


MATRICES = st.integers(3, 8).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 4), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


@given(MATRICES)
def test_the_net_scale_is_antisymmetric_and_balances_add_up_to_their_number(rows):
    direct = [[0 if i == j else value for j, value in enumerate(row)] for i, row in enumerate(rows)]
    if not any(map(any, direct)):
        return
    size = len(rows)
    terms = influence_terms(direct, [(id_, str(id_)) for id_ in range(size)])
    for i, term in enumerate(terms):
        assert [term.net[j] + terms[j].net[i] for j in range(size)] == [0] * size
        assert list(term.mdii) == [
            direct[i][j] + sum(min(direct[i][k], direct[k][j]) for k in range(size)) for j in range(size)
        ]
    assert sum(term.influence for term in terms) == sum(term.dependence for term in terms)
    if terms[0].balance is not None:
        assert sum(term.balance for term in terms) == pytest.approx(size)


@given(st.lists(st.dictionaries(st.integers(0, 4), st.integers(-10, 10).map(lambda v: v / 10)), max_size=4))
def test_pairs_are_symmetric_and_ambivalence_is_a_share(stances):
    found = pairs(range(5), stances)
    for i in range(5):
        assert [row[i] for row in found.convergence] == pytest.approx(found.convergence[i])
        value = ambivalence(found.convergence[i], found.divergence[i])
        assert value is None or 0 <= value <= 1
