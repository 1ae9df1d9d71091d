"""Figures of the network: known values for a path and a star, the same ones whatever the order."""

import math
import random
import subprocess
import sys
from itertools import combinations

import pytest

from nkmap.leverage.network_figures import MEASURES, layout, network_figures
from nkmap.leverage.steps import Tie


def ties(*ends):
    return [Tie(id_, start, end, "influence", None, True) for id_, (start, end) in enumerate(ends)]


def test_on_a_path_of_three_the_middle_stands_between():
    found = network_figures([1, 2, 3, 4], ties((1, 2), (3, 2), (2, 1)))
    assert found.degree == {1: 1, 2: 2, 3: 1, 4: 0}
    assert found.betweenness == {1: 0.0, 2: pytest.approx(1 / 3), 3: 0.0, 4: 0.0}  # of 3 pairs without it
    # Two of three others are reached, at an average of 1 step: 2/3 · 1; at 1.5 steps: 2/3 · 2/3.
    assert found.closeness == pytest.approx({1: 4 / 9, 2: 2 / 3, 3: 4 / 9, 4: 0.0})


def test_two_circles_with_one_bridge_are_two_communities_and_the_unrelated_is_in_none():
    circles = [(1, 2), (2, 3), (3, 1), (4, 5), (5, 6), (6, 7), (7, 4), (4, 6), (3, 4)]
    found = network_figures([*range(1, 9)], ties(*circles))
    assert found.community == {4: 0, 5: 0, 6: 0, 7: 0, 1: 1, 2: 1, 3: 1}


def test_ties_of_others_and_a_network_without_ties_count_nothing():
    found = network_figures([1, 2], ties((1, 9), (8, 9)))
    assert set(found.degree.values()) == {0} and found.community == {}


def test_every_measure_is_explained():
    fields = {"degree", "betweenness", "closeness", "communities"}
    assert set(MEASURES) == fields and all(sentence.endswith(".") for sentence in MEASURES.values())


def test_the_layout_is_the_same_for_the_same_network_in_any_order_and_fills_its_square():
    dice = random.Random(3)
    people = [*range(1, 21)]
    related = ties(*(dice.sample(people[:16], 2) for _ in range(25)))
    found = layout(people, related)
    shuffled = people.copy(), related.copy()
    for rows in shuffled:
        dice.shuffle(rows)
    assert layout(*shuffled) == found and network_figures(*shuffled) == network_figures(people, related)
    xs, ys = zip(*found.values(), strict=True)
    assert min(*xs, *ys) >= 0 and max(*xs, *ys) <= 1 and len(set(found.values())) == len(people)
    assert max(max(xs) - min(xs), max(ys) - min(ys)) == pytest.approx(1, abs=1e-3)


def test_unrelated_parts_stay_in_sight_and_the_related_are_nearer_than_the_others():
    found = layout([*range(1, 9)], ties((1, 2), (2, 3), (3, 1), (5, 6)))
    apart = {pair: math.dist(found[pair[0]], found[pair[1]]) for pair in combinations(found, 2)}
    assert max(apart[pair] for pair in ((1, 2), (2, 3), (1, 3), (5, 6))) < apart[1, 5] < 1.2
    assert min(apart.values()) > 0.1


@pytest.mark.soak
def test_five_hundred_have_places_too():
    found = layout(range(500), ties(*((id_, id_ // 2) for id_ in range(1, 500))))
    assert len(set(found.values())) == 500


def test_nobody_and_one_have_a_place_too():
    assert layout([], []) == {} and layout([7], []) == {7: (0.5, 0.5)}
    assert len(set(layout([7, 8], []).values())) == 2


def test_the_library_is_loaded_only_when_it_is_used():
    code = "import sys, nkmap.leverage.network_figures; print({'networkx', 'numpy'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"
