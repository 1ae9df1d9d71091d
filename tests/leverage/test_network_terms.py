"""The arithmetic of the network's figures adds up to what the library says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nkmap.leverage.network_figures import network_figures
from nkmap.leverage.network_terms import network_terms
from nkmap.leverage.steps import Tie

PEOPLE = range(1, 9)
PAIRS = st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)).filter(lambda pair: pair[0] != pair[1])


def ties(*pairs):
    return [Tie(n, a, b, "influence", None, True) for n, (a, b) in enumerate(pairs)]


def test_a_star_has_all_the_betweenness_in_its_middle():
    star = ties((1, 2), (1, 3), (1, 4))
    terms = network_terms(1, range(1, 5), star, {1: 0, 2: 0, 3: 0, 4: 0})
    assert terms.related == (2, 3, 4)
    assert [(one.pair, one.share) for one in terms.between] == [((2, 3), 1.0), ((2, 4), 1.0), ((3, 4), 1.0)]
    assert (terms.pairs, terms.betweenness, terms.closeness) == (3, 1.0, 1.0)
    assert (terms.away, terms.community, terms.inside, terms.outside) == ({1: 3}, (1, 2, 3, 4), 3, 0)
    leaf = network_terms(2, range(1, 5), star, {})
    assert (leaf.between, leaf.betweenness, leaf.away) == ((), 0.0, {1: 1, 2: 2})
    assert leaf.closeness == pytest.approx(3 / 5)


def test_nobody_related_has_nothing():
    alone = network_terms(4, range(1, 5), ties((1, 2), (2, 3)), {1: 0, 2: 0, 3: 0})
    assert (alone.related, alone.between, alone.away, alone.closeness) == ((), (), {}, 0.0)
    assert (alone.community, alone.inside, alone.outside) == ((), 0, 0)


@settings(max_examples=60, deadline=None)
@given(st.lists(PAIRS, max_size=16))
def test_the_terms_add_up_to_the_figures_of_the_library(pairs):
    figures = network_figures(PEOPLE, ties(*pairs))
    for id_ in PEOPLE:
        terms = network_terms(id_, PEOPLE, ties(*pairs), figures.community)
        assert len(terms.related) == figures.degree[id_]
        assert terms.betweenness == pytest.approx(figures.betweenness[id_])
        assert terms.closeness == pytest.approx(figures.closeness[id_])
