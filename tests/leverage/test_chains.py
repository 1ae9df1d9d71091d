"""Chains: simple routes only, ranked by the weakest link, none of the search lost without being counted."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_entries import entry

from nkmap.figures import drift, influence_dependence
from nkmap.leverage.chains import chains
from nkmap.leverage.steps import CARRYING, Tie, steps_from
from nkmap.scales import SUSCEPTIBILITY

NGO, THIRD, MINISTRY, TARGET = 1, 2, 3, 4


def test_the_kinds_that_carry_influence_are_those_that_the_figures_use():
    forward = {kind for kind, way in CARRYING.items() if way > 0}
    assert forward == {*influence_dependence.FORWARD, *drift.KINDS}
    assert set(CARRYING) == {*influence_dependence.KINDS, *drift.KINDS}


def tie(id_, start, end, strength=3, kind="influence", directed=True):
    return Tie(id_, start, end, kind, strength, directed)


def routes(entries, ties, start=NGO, end=TARGET, **limits):
    return chains(steps_from(entries, ties), start, end, **limits).routes


def test_the_boomerang_is_found_and_is_as_strong_as_its_weakest_link():
    logged = [entry(1, TARGET, THIRD, willingness=4, susceptibility="undecided")]
    (route,) = routes(logged, [tie(1, NGO, THIRD, 3, "information")])
    assert route.stakeholders == (NGO, THIRD, TARGET) and not route.is_direct
    assert (route.weakest, route.not_assessed, route.length) == (2, 0, 2)


def test_an_entry_counts_with_the_lower_of_willingness_and_susceptibility():
    for willingness, word, weakest, unknown in (
        (1, "already_moved", 1, 0),
        (4, "closed", 0, 0),
        (None, "receptive", 3, 1),
        (2, None, 2, 1),
        (None, None, None, 2),
    ):
        (route,) = routes([entry(1, TARGET, NGO, willingness=willingness, susceptibility=word)], [])
        assert (route.weakest, route.not_assessed) == (weakest, unknown)


def test_an_entry_leads_through_its_intermediaries_in_order():
    (route,) = routes([entry(1, TARGET, NGO, via_ids=(MINISTRY, THIRD))], [])
    assert route.stakeholders == (NGO, MINISTRY, THIRD, TARGET)
    assert route.steps[0].through == (MINISTRY, THIRD) and len(route.steps) == 1


@pytest.mark.parametrize(
    ("relation", "ways"),
    [
        (tie(1, NGO, TARGET, kind="authority"), {(NGO, TARGET)}),
        (tie(1, NGO, TARGET, kind="dependence"), {(TARGET, NGO)}),
        (tie(1, NGO, TARGET, kind="funding", directed=False), {(NGO, TARGET), (TARGET, NGO)}),
        (tie(1, NGO, TARGET, kind="alliance"), set()),
        (tie(1, NGO, TARGET, kind="conflict", directed=False), set()),
    ],
)
def test_relations_carry_influence_by_their_kind_and_direction(relation, ways):
    steps = steps_from([], [relation])
    assert {(step.start, step.end) for leading in steps.values() for step in leading} == ways


def test_whatever_leads_the_same_way_is_one_step_the_strongest_first():
    logged = [entry(5, TARGET, NGO, willingness=1, susceptibility="receptive")]
    (route,) = routes(logged, [tie(7, NGO, TARGET, 2), tie(8, NGO, TARGET, None)])
    (step,) = route.steps
    assert [(one.is_entry, one.id) for one in step.carriers] == [(False, 7), (True, 5), (False, 8)]
    assert route.weakest == 2


def test_the_strongest_weakest_link_comes_first_and_what_nobody_assessed_last():
    ties = [
        tie(1, NGO, TARGET, None),
        tie(2, NGO, THIRD, 4),
        tie(3, THIRD, TARGET, 1),
        tie(4, NGO, MINISTRY, 3),
        tie(5, MINISTRY, TARGET, None),
        tie(6, MINISTRY, THIRD, 2),
    ]
    found = [(route.stakeholders, route.weakest, route.not_assessed) for route in routes([], ties)]
    assert found == [
        ((NGO, MINISTRY, TARGET), 3, 1),
        ((NGO, THIRD, TARGET), 1, 0),
        ((NGO, MINISTRY, THIRD, TARGET), 1, 0),
        ((NGO, TARGET), None, 1),
    ]


def test_an_entry_without_a_holder_leads_from_nowhere_and_nobody_moves_themselves():
    assert routes([entry(1, TARGET)], []) == ()
    assert routes([], [tie(1, NGO, THIRD), tie(2, THIRD, NGO)], end=NGO) == ()


def test_what_is_too_long_or_too_much_is_counted():
    line = [tie(id_, id_, id_ + 1) for id_ in range(1, 7)]
    found = chains(steps_from([], line), 1, 7, length=5)
    assert (found.routes, found.too_long, found.not_followed) == ((), 1, 0)
    full = [tie(id_, *ends) for id_, ends in enumerate(permutations(range(6), 2))]
    everything = chains(steps_from([], full), 0, 5, length=5)
    some = chains(steps_from([], full), 0, 5, length=5, most_routes=10)
    assert len(everything.routes) == 1 + 4 + 12 + 24 + 24 and everything.not_followed == 0
    assert len(some.routes) == 10 and some.not_followed > 0 and some.routes == everything.routes[:10]


people = st.integers(0, 5)
strengths = st.sampled_from([None, 0, 1, 2, 3, 4])
pairs = st.tuples(people, people).filter(lambda ends: ends[0] != ends[1])


@st.composite
def worlds(draw):
    """Ties and entries among six, with and without intermediaries."""
    ties = [
        tie(id_, *ends, draw(strengths), directed=draw(st.booleans()))
        for id_, ends in enumerate(draw(st.lists(pairs, max_size=12)))
    ]
    entries = [
        entry(
            id_,
            target,
            holder,
            willingness=draw(strengths),
            susceptibility=draw(st.sampled_from([None, *SUSCEPTIBILITY])),
            via_ids=tuple(draw(st.lists(people, max_size=2))),
        )
        for id_, (holder, target) in enumerate(draw(st.lists(pairs, max_size=6)))
    ]
    return entries, ties


@given(worlds(), st.integers(1, 5), st.randoms(use_true_random=False))
def test_routes_are_simple_ranked_complete_and_do_not_depend_on_the_order(world, length, dice):
    entries, ties = world
    found = chains(steps_from(entries, ties), 0, 5, length)
    for route in found.routes:
        assert (route.stakeholders[0], route.stakeholders[-1]) == (0, 5)
        assert len(set(route.stakeholders)) == len(route.stakeholders) <= length + 1
        known = [step.strength for step in route.steps if step.strength is not None]
        assert route.weakest == min(known, default=None)
    weakest = [-1 if route.weakest is None else route.weakest for route in found.routes]
    assert all(first >= second for first, second in pairwise(weakest))
    first = chains(steps_from(entries, ties), 0, 5, length, most_routes=3)
    assert first.routes == found.routes[:3]
    shuffled = entries.copy(), ties.copy()
    for rows in shuffled:
        dice.shuffle(rows)
    assert chains(steps_from(*shuffled), 0, 5, length) == found


@given(st.lists(st.tuples(pairs, strengths), max_size=20), st.integers(1, 5))
def test_as_many_routes_are_found_as_trying_all_orders_finds(related, length):
    ties = [tie(id_, *ends, strength) for id_, (ends, strength) in enumerate(related)]
    ways = {(one.from_id, one.to_id) for one in ties}
    tried = {
        (0, *between, 5)
        for count in range(length)
        for between in permutations(range(1, 5), count)
        if set(pairwise((0, *between, 5))) <= ways
    }
    assert {route.stakeholders for route in chains(steps_from([], ties), 0, 5, length).routes} == tried
