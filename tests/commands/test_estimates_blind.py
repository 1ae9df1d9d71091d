"""Blind placement: nothing is seen before it is revealed, and disagreement comes first after that."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import estimates, maps, placements, stakeholders
from nkmap.db.queries.estimates import disagreements, estimates_by, group_list
from nkmap.db.queries.maps import map_content
from nkmap.db.store import Store

Do = Callable[..., Any]
CAMPS = {"1": -0.8, "2": -0.7, "3": 0.8, "4": 0.75, "5": -0.75, "6": 0.7}


@pytest.fixture
def grid(do: Do) -> int:
    """Two placed stakeholders: six tables see China in two camps, and agree on Japan."""
    grid = int(do(maps.add, "influence-stance", "Question?"))
    china, japan = do(stakeholders.add, "China"), do(stakeholders.add, "Japan")
    do(placements.place, grid, {china: (0.0, 0.5), japan: (0.0, 0.5)})
    do(estimates.hide, grid)
    for name, x in CAMPS.items():
        do(estimates.estimate, grid, name, {china: (x, 0.9), japan: (0.1, 0.5)})
    return grid


def seen(store: Store, grid: int) -> int:
    content = store.read(map_content, grid, None, ["estimates"])
    return sum(len(token.marks.estimates) for token in content.tokens)


def test_nobody_is_shown_an_estimate_before_it_is_revealed(do: Do, store: Store, grid: int) -> None:
    assert seen(store, grid) == 0 and store.read(disagreements, grid) == []
    do(estimates.reveal, grid)
    assert seen(store, grid) == 12


def test_meanwhile_it_is_told_who_has_placed_how_many_and_each_sees_its_own(store: Store, grid: int) -> None:
    assert [(row.name, row.placed) for row in store.read(group_list, grid)] == [(name, 2) for name in CAMPS]
    assert sorted(store.read(estimates_by, grid, "3").values()) == [(0.1, 0.5), (0.8, 0.9)]


def test_those_on_whom_most_disagree_come_first(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    china, japan = store.read(disagreements, grid)
    assert (china.label, japan.label, japan.agreement.spread) == ("China", "Japan", 0.0)
    assert china.agreement.are_camps and not china.differ


def test_groups_that_each_gave_a_reason_agree_to_differ(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    for row in store.read(disagreements, grid)[0].estimates:
        do(estimates.assess, row.id, rationale=f"Reason of {row.group}")
    assert [row.differ for row in store.read(disagreements, grid)] == [True, False]
